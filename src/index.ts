import { dayOf, splitExpired } from "./check/suppress.ts";
import { toCheckedReportJson } from "./contract/check-json.ts";
import type { CheckedReportJson } from "./contract/check-schema.ts";
import { toParseJson } from "./contract/parse-json.ts";
import type { ParseJson } from "./contract/parse-schema.ts";
import { toSummaryJson } from "./contract/summary-json.ts";
import type { SummaryJson } from "./contract/summary-schema.ts";
import { withDefaults } from "./core/limits.ts";
import { toReportCorrection } from "./library/corrections.ts";
import {
  type CheckReportOptions,
  isInput,
  type ReadOptions,
  type ReportInput,
  refuseChecking,
  refuseReading,
  refuseSummarizing,
  type SummarizeOptions,
} from "./library/options.ts";
import {
  assessReport,
  checkReport as checkModel,
  openReportNow,
  summarizeReports as summarizeModel,
} from "./pipeline.ts";
import { SUMMARY_WORDS } from "./render/summary/words.ts";
import type { Report } from "./report/types.ts";
import { sortSummary } from "./summary/sort.ts";

export type { SeveritySetting, SeveritySettings, Suppression } from "./check/types.ts";
export type {
  AssessmentJson,
  CheckedReportJson,
  FindingJson,
  IndicatorValueJson as ReadingJson,
} from "./contract/check-schema.ts";
export type { InitiativeJson, LocationJson, ParseJson } from "./contract/parse-schema.ts";
export type { SummaryJson } from "./contract/summary-schema.ts";
export { InputError, UsageError } from "./core/errors.ts";
export type { Lang, Severity } from "./core/finding.ts";
export type { LimitName, LimitSettings } from "./core/limits.ts";
export { LIMITS } from "./core/limits.ts";
export type { SourceFormat } from "./input/model/document.ts";
export type { ReportCorrection } from "./library/corrections.ts";
export type { CheckReportOptions, ReadOptions, ReportInput, SummarizeOptions } from "./library/options.ts";
export type { Quantity, QuantityKind } from "./quantity/model/types.ts";
export { readQuantities } from "./quantity/read-quantities.ts";
export type { ColumnField, Level, TableSettings } from "./report/types.ts";
export { RULES } from "./rules/index.ts";
export type { Grouping } from "./summary/types.ts";

type Opening = Omit<ReadOptions, "lang">;

function open(
  input: string | Uint8Array,
  { path = "report.txt", encoding, format, limits, columns, ratings, corrections }: Opening,
): Report {
  const reading = { path, encoding, format, limits: withDefaults(limits) };
  return openReportNow(input, reading, { columns, ratings }, corrections?.map(toReportCorrection));
}

/**
 * Rebuilds the table of a report from its text: every initiative with its place in the hierarchy, departments, texts
 * and rating, and a diagnostic for all that could not be read with certainty. The shape is that of
 * `reform parse --json`.
 *
 * @param input the text, or the bytes of the file (the encoding is then detected)
 * @throws {InputError} where the input is no text, holds no report table, or holds more than the limits allow
 * @throws {UsageError} for an option that is not known or cannot be what it is, such as an unknown encoding
 */
export function parseReport(input: string | Uint8Array, options: ReadOptions = {}): ParseJson {
  refuseReading("parseReport", input, options);
  return toParseJson(open(input, options), options.lang ?? "en");
}

/**
 * Judges every initiative of a report: which targets were set, what was reported against each, and whether the rating
 * agrees with it. The shape is that of one report of `reform check --format json`. Suppressions whose `until` is past
 * count no longer, as on the command line.
 *
 * @param input the text, or the bytes of the file (the encoding is then detected)
 * @throws {InputError} where the input is no text, holds no report table, or holds more than the limits allow
 * @throws {UsageError} for an option that is not known or cannot be what it is: a rule that does not exist, `nearly`
 * above 1, a suppression without a reason, an unknown encoding
 */
export function checkReport(input: string | Uint8Array, options: CheckReportOptions = {}): CheckedReportJson {
  refuseChecking("checkReport", input, options);
  const { nearly, rules, suppressions = [], today = dayOf(new Date()), limits, lang = "en" } = options;
  const corrections = options.corrections?.map(toReportCorrection);
  const checked = checkModel(open(input, options), {
    judge: nearly === undefined ? {} : { nearly },
    severities: rules,
    suppressions: splitExpired(suppressions, today).active,
    corrections,
    limits: withDefaults(limits),
  });
  return toCheckedReportJson(checked, lang);
}

/**
 * Counts the initiatives of one or several reports by department, policy, strategy or rating. The shape is that of
 * `reform summary --json`.
 *
 * @param inputs texts or bytes, or `{ input, path, encoding, format, limits, columns, ratings, corrections }` where a
 * report is read in its own way; a report without a path is called `report-1.txt` and so on, by its place among them
 * @throws {InputError} where an input is no text, holds no report table, or holds more than the limits allow
 * @throws {UsageError} for an option that is not known or cannot be what it is, such as `nearly` above 1, or `involved`
 * where departments are not counted
 */
export function summarizeReports(
  inputs: readonly ReportInput[],
  options: SummarizeOptions = {},
): SummaryJson {
  refuseSummarizing("summarizeReports", inputs, options);
  const { by = "department", involved = false, lang = "en", nearly, ...reading } = options;
  const reports = inputs.map((one, index) => {
    const { input, ...own } = isInput(one) ? { input: one } : one;
    const opening: Opening = { path: `report-${index + 1}.txt`, ...reading, ...given(own) };
    return { report: open(input, opening), corrections: opening.corrections?.map(toReportCorrection) };
  });
  const judge = nearly === undefined ? {} : { nearly };
  const assessed = reports.map(({ report, corrections }) => ({
    report,
    assessments: assessReport(report, judge, undefined, corrections),
  }));
  return toSummaryJson(
    sortSummary(summarizeModel(assessed, { by, involved })),
    SUMMARY_WORDS[lang].missing[by],
  );
}

/** Options without those that are undefined, which say nothing. */
function given<T extends object>(options: T): Partial<T> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
