import type { NotRead } from "../../../check/totals.ts";
import { toNotReadJson } from "../../../contract/check-json.ts";
import { toSummaryJson } from "../../../contract/summary-json.ts";
import { CSV, EXCEL_CSV } from "../../../render/kit/delimited.ts";
import { toJsonText } from "../../../render/kit/json-text.ts";
import { renderSummaryCsv } from "../../../render/summary/csv.ts";
import { csvHeadings } from "../../../render/summary/csv-headings.ts";
import { renderNotRead } from "../../../render/summary/not-read.ts";
import { SUMMARY_WORDS } from "../../../render/summary/words.ts";
import type { Summary } from "../../../summary/types.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandContext } from "../../shell/command.ts";
import type { FilesRead } from "../../shell/files-read.ts";
import { type AskedFormat, chooseFormat, OUTPUT_ENDINGS, parseOutput } from "../../shell/output-format.ts";
import { standardPage } from "../../shell/page.ts";

interface FormatOptions {
  readonly json?: true;
  readonly csv?: true;
  readonly excel?: true;
  readonly output?: string;
}

/** What is written, and where; no path is standard output. */
export interface SummaryOutput {
  readonly format: keyof typeof OUTPUT_ENDINGS.summary | "excel";
  readonly path: string | null;
}

/** @throws {UsageError} where two formats are asked for, or the name of the file means none. */
export function chooseOutput({ json, csv, excel, output }: FormatOptions): SummaryOutput {
  const endings = OUTPUT_ENDINGS.summary;
  const file = output === undefined ? null : parseOutput(output, endings);
  const asked: AskedFormat<keyof typeof endings>[] = [];
  if (json) asked.push({ option: "--json", format: "json" });
  if (csv || excel) asked.push({ option: excel ? "--excel" : "--csv", format: "csv" });
  const chosen = chooseFormat(asked, file, endings);
  return { format: excel ? "excel" : chosen, path: file?.path ?? null };
}

/** What was counted, and what was not. */
export interface Counted {
  readonly summary: Summary;
  readonly notRead: readonly NotRead[];
}

/** Writes a summary where it is to go; a file as a whole or not at all. */
export async function writeSummary(
  counted: Counted,
  { format, path }: SummaryOutput,
  read: FilesRead,
  context: CommandContext,
): Promise<void> {
  const { env } = context;
  const whole = await render(counted, format, path !== null, context);
  if (path === null) {
    await writeOut(env.stdout, whole);
    return;
  }
  const { writeFileAtomic } = await import("../../io/output.ts");
  await writeFileAtomic(path, whole, read);
}

async function render(
  { summary, notRead }: Counted,
  format: SummaryOutput["format"],
  toFile: boolean,
  context: CommandContext,
): Promise<string | Uint8Array> {
  const { lang } = context;
  const words = SUMMARY_WORDS[lang];
  switch (format) {
    case "json":
      return `${toJsonText(toSummaryJson(summary, words.missing[summary.by], toNotReadJson(notRead, lang)), 2)}\n`;
    case "csv":
      return renderSummaryCsv(summary, words, CSV);
    case "excel":
      return renderSummaryCsv(summary, words, EXCEL_CSV, lang === "ja" ? csvHeadings(words) : undefined);
    case "xlsx": {
      const { summaryWorkbook } = await import("../../../render/workbook/workbook.ts");
      return summaryWorkbook(summary, notRead, lang);
    }
    case "table": {
      // Only here, since it brings the library that draws tables.
      const { renderSummary } = await import("../../../render/summary/text.ts");
      const page = await standardPage(context, toFile);
      return renderSummary(summary, page) + renderNotRead(notRead, page);
    }
  }
}
