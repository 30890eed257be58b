import { type CheckOptions, checkRows } from "./check/check-report.ts";
import type { JudgedRow } from "./check/run-rules.ts";
import type { CheckedReport } from "./check/types.ts";
import { correctColumns } from "./corrections/correct-columns.ts";
import { correctReport } from "./corrections/correct-report.ts";
import { decisionsOf } from "./corrections/decide-indicators.ts";
import type { Correction } from "./corrections/types.ts";
import { assessRow } from "./indicator/assess.ts";
import type { Assessment, Decide, JudgeOptions } from "./indicator/model/types.ts";
import type { Document } from "./input/model/document.ts";
import { type ReadOptions, readDocument, readDocumentNow } from "./input/read-document.ts";
import { buildReport } from "./report/build-report.ts";
import type { Report } from "./report/types.ts";
import { readRow } from "./row/read-row.ts";
import { type AnyRule, RULES } from "./rules/index.ts";
import { summarize } from "./summary/summarize.ts";
import type { AssessedReport, Summary, SummaryOptions } from "./summary/types.ts";
import type { TableSettings } from "./table/model/types.ts";
import { readTable } from "./table/read-table.ts";

// The way of a report through the program, each stage once:
// bytes → document → table → report → row → indicators → rules → findings, and the summary of several. What a person
// decided takes the place of what was read at three of these steps: columns and ratings of the report, the indicators
// before the rating is judged by them, and the findings that are explained.

/**
 * bytes → document → table → report.
 * @throws {InputError} where it cannot be read or holds no report table
 */
export async function openReport(
  input: string | Uint8Array,
  options: ReadOptions,
  settings: TableSettings = {},
  corrections: readonly Correction[] = [],
): Promise<Report> {
  return readReport(await readDocument(input, options), settings, corrections);
}

/** The same for callers that cannot wait: texts, and formats that are text. */
export function openReportNow(
  input: string | Uint8Array,
  options: ReadOptions,
  settings: TableSettings = {},
  corrections: readonly Correction[] = [],
): Report {
  return readReport(readDocumentNow(input, options), settings, corrections);
}

/** document → table → report; columns and ratings as a person set them. */
export function readReport(
  document: Document,
  settings: TableSettings = {},
  corrections: readonly Correction[] = [],
): Report {
  const read = (own: TableSettings) => buildReport(document, readTable(document, own));
  return correctReport(correctColumns(read, settings, corrections), corrections);
}

/** The stages behind the report, for tests that need others than the program's own. */
export interface Stages {
  readonly assess: (
    row: JudgedRow["row"],
    report: Report,
    options: JudgeOptions,
    decide?: Decide,
  ) => Assessment;
  readonly rules: readonly AnyRule[];
}

const STAGES: Stages = { assess: assessRow, rules: RULES };

export const DEFAULT_JUDGE: JudgeOptions = { nearly: 0.8 };

/** How a report is judged and checked; what is left out takes its default. */
export type CheckReportOptions = Partial<Omit<CheckOptions, "judge">> & {
  readonly judge?: Partial<JudgeOptions> | undefined;
};

/** report → rows → indicators, one initiative after the other as they are asked for. */
function* judgeRows(
  report: Report,
  judge: JudgeOptions,
  assess: Stages["assess"],
  corrections: readonly Correction[],
): Generator<JudgedRow> {
  for (const initiative of report.initiatives) {
    const row = readRow(initiative);
    const decisions = decisionsOf(initiative, report, corrections);
    const assessment = assess(row, report, judge, decisions?.decide);
    yield decisions ? { row, assessment, findings: decisions.findings } : { row, assessment };
  }
}

/** report → rows → indicators: what the numbers say of each rating. The report is one that was read with the corrections. */
export function assessReport(
  report: Report,
  judge: Partial<JudgeOptions> = {},
  { assess }: Pick<Stages, "assess"> = STAGES,
  corrections: readonly Correction[] = [],
): Assessment[] {
  const settings = { ...DEFAULT_JUDGE, ...judge };
  return Array.from(judgeRows(report, settings, assess, corrections), (one) => one.assessment);
}

/** report → rows → indicators → rules → findings. The report is one that was read with the corrections. */
export function checkReport(
  report: Report,
  { judge, ...options }: CheckReportOptions = {},
  { assess, rules }: Stages = STAGES,
): CheckedReport {
  const settings = { ...DEFAULT_JUDGE, ...judge };
  const judged = judgeRows(report, settings, assess, options.corrections ?? []);
  return checkRows(report, judged, rules, { ...options, judge: settings });
}

/** Counts over the initiatives of reports that were judged. */
export function summarizeReports(reports: readonly AssessedReport[], options: SummaryOptions): Summary {
  return summarize(reports, options);
}
