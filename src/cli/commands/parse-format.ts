import { UsageError } from "../../core/errors.ts";
import { USAGE } from "../messages.ts";

/** The formats of `reform parse`, by the names that `--format` takes. */
export const PARSE_FORMATS = ["table", "json", "ndjson", "csv", "tsv"] as const;
export type ParseFormat = (typeof PARSE_FORMATS)[number];

export interface FormatOptions {
  readonly format?: ParseFormat | undefined;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly excel?: boolean | undefined;
}

/**
 * The one format that the options ask for; `excel` is CSV made for Excel. The table is what is shown unless told,
 * on a terminal or not: what a command prints should not depend on where it is looked at.
 * @throws {UsageError} where they ask for two.
 */
export function chooseFormat({ format, json, csv, excel }: FormatOptions): ParseFormat | "excel" {
  const asked: { option: string; format: ParseFormat }[] = [];
  if (format) asked.push({ option: `--format ${format}`, format });
  if (json) asked.push({ option: "--json", format: "json" });
  if (csv) asked.push({ option: "--csv", format: "csv" });
  if (excel) asked.push({ option: "--excel", format: "csv" });

  const [first] = asked;
  const other = asked.find((candidate) => candidate.format !== first?.format);
  if (first && other) throw new UsageError(USAGE.conflictingOption(first.option, other.option));
  return excel ? "excel" : (first?.format ?? "table");
}
