import { UsageError } from "../../../core/errors.ts";
import { OUTPUT } from "../../shell/messages.ts";
import {
  type AskedFormat,
  chooseFormat,
  OUTPUT_ENDINGS,
  type OutputFile,
  parseOutput,
} from "../../shell/output-format.ts";

/** The formats of `reform parse`, by the names that `--format` takes. */
export const PARSE_FORMATS = ["table", "json", "ndjson", "csv", "tsv"] as const;
/** Those that are no text, and go to files only. */
export const PARSE_FILE_FORMATS = ["parquet", "xlsx"] as const;
export type ParseFormat = (typeof PARSE_FORMATS)[number] | (typeof PARSE_FILE_FORMATS)[number];

export interface FormatOptions {
  readonly format?: ParseFormat | undefined;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly excel?: boolean | undefined;
  readonly output?: string | undefined;
}

/** What is written, and where; `excel` is CSV made for Excel, no output is standard output. */
export interface ParseOutput {
  readonly format: ParseFormat | "excel";
  readonly path: string | null;
}

/** @throws {UsageError} where the options ask for two formats, or the name of the file for none. */
export function chooseOutput({ format, json, csv, excel, output }: FormatOptions): ParseOutput {
  const asked: AskedFormat<ParseFormat>[] = [];
  if (format) asked.push({ option: `--format ${format}`, format });
  if (json) asked.push({ option: "--json", format: "json" });
  if (csv) asked.push({ option: "--csv", format: "csv" });
  if (excel) asked.push({ option: "--excel", format: "csv" });

  const file: OutputFile<ParseFormat> | null =
    output === undefined ? null : parseOutput(output, OUTPUT_ENDINGS.parse);
  const chosen = chooseFormat(asked, file, OUTPUT_ENDINGS.parse);
  const fileOnly = PARSE_FILE_FORMATS.find((format) => format === chosen);
  if (fileOnly && file === null) throw new UsageError(OUTPUT.fileOnly(fileOnly));
  return { format: excel ? "excel" : chosen, path: file?.path ?? null };
}
