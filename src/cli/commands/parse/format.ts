import { UsageError } from "../../../core/errors.ts";
import { USAGE } from "../../shell/messages.ts";

/** The formats of `reform parse`, by the names that `--format` takes. */
export const PARSE_FORMATS = ["table", "json", "ndjson", "csv", "tsv"] as const;
export type ParseFormat = (typeof PARSE_FORMATS)[number];

export interface FormatOptions {
  readonly format?: ParseFormat | undefined;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly excel?: boolean | undefined;
  readonly output?: string | undefined;
}

/** What the name of the output file says of its format, where no option does. */
const BY_EXTENSION: readonly (readonly [pattern: RegExp, format: ParseFormat])[] = [
  [/\.json$/i, "json"],
  [/\.(?:ndjson|jsonl)$/i, "ndjson"],
  [/\.csv$/i, "csv"],
  [/\.tsv$/i, "tsv"],
];

/**
 * The one format that the options ask for; `excel` is CSV made for Excel. Where they say nothing, what the output
 * file is called does; else it is the table, on a terminal or not: what a command prints should not depend on where
 * it is looked at.
 * @throws {UsageError} where they ask for two.
 */
export function chooseFormat({
  format,
  json,
  csv,
  excel,
  output = "",
}: FormatOptions): ParseFormat | "excel" {
  const asked: { option: string; format: ParseFormat }[] = [];
  if (format) asked.push({ option: `--format ${format}`, format });
  if (json) asked.push({ option: "--json", format: "json" });
  if (csv) asked.push({ option: "--csv", format: "csv" });
  if (excel) asked.push({ option: "--excel", format: "csv" });

  const [first] = asked;
  const other = asked.find((candidate) => candidate.format !== first?.format);
  if (first && other) throw new UsageError(USAGE.conflictingOption(first.option, other.option));
  if (excel) return "excel";
  return first?.format ?? BY_EXTENSION.find(([pattern]) => pattern.test(output))?.[1] ?? "table";
}
