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
  openReport,
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

/** What the stages take, of what a caller says. */
function toStages({ path = "report.txt", encoding, format, sheet, pages, limits, ...rest }: Opening) {
  const { columns, ratings, corrections } = rest;
  const reading = { path, encoding, format, limits: withDefaults(limits), part: { sheet, pages } };
  return { reading, settings: { columns, ratings }, corrections: corrections?.map(toReportCorrection) };
}

function openNow(input: string | Uint8Array, options: Opening): Report {
  const { reading, settings, corrections } = toStages(options);
  return openReportNow(input, reading, settings, corrections);
}

function open(input: string | Uint8Array, options: Opening): Promise<Report> {
  const { reading, settings, corrections } = toStages(options);
  return openReport(input, reading, settings, corrections);
}

/**
 * Rebuilds the table of a report: every initiative with its place in the hierarchy, departments, texts and rating, and
 * a diagnostic for all that could not be read with certainty. The shape is that of `reform parse --json`.
 *
 * @param input the text, or the bytes of a file that is text (the encoding is then detected)
 * @throws {InputError} where the input cannot be read, holds no report table, or holds more than the limits allow
 * @throws {UsageError} for an option that is not known or cannot be what it is, such as an unknown encoding, and for a
 * format that is read by `parseReportAsync` alone
 */
export function parseReport(input: string | Uint8Array, options: ReadOptions = {}): ParseJson {
  refuseReading("parseReport", input, options);
  return toParseJson(openNow(input, options), options.lang ?? "en");
}

/** As `parseReport`, of files in every format: what reads pages, workbooks and documents is loaded when it is needed. */
export async function parseReportAsync(
  input: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ParseJson> {
  refuseReading("parseReportAsync", input, options);
  return toParseJson(await open(input, options), options.lang ?? "en");
}

/**
 * Judges every initiative of a report: which targets were set, what was reported against each, and whether the rating
 * agrees with it. The shape is that of one report of `reform check --format json`. Suppressions whose `until` is past
 * count no longer, as on the command line.
 *
 * @param input the text, or the bytes of a file that is text (the encoding is then detected)
 * @throws {InputError} where the input cannot be read, holds no report table, or holds more than the limits allow
 * @throws {UsageError} for an option that is not known or cannot be what it is: a rule that does not exist, `nearly`
 * above 1, a suppression without a reason, an unknown encoding; and for a format that is read by `checkReportAsync`
 * alone
 */
export function checkReport(input: string | Uint8Array, options: CheckReportOptions = {}): CheckedReportJson {
  refuseChecking("checkReport", input, options);
  return check(openNow(input, options), options);
}

/** As `checkReport`, of files in every format. */
export async function checkReportAsync(
  input: string | Uint8Array,
  options: CheckReportOptions = {},
): Promise<CheckedReportJson> {
  refuseChecking("checkReportAsync", input, options);
  return check(await open(input, options), options);
}

function check(report: Report, options: CheckReportOptions): CheckedReportJson {
  const { nearly, rules, suppressions = [], today = dayOf(new Date()), limits, lang = "en" } = options;
  const corrections = options.corrections?.map(toReportCorrection);
  const checked = checkModel(report, {
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
 * @throws {InputError} where an input cannot be read, holds no report table, or holds more than the limits allow
 * @throws {UsageError} for an option that is not known or cannot be what it is, such as `nearly` above 1, or `involved`
 * where departments are not counted; and for a format that is read by `summarizeReportsAsync` alone
 */
export function summarizeReports(
  inputs: readonly ReportInput[],
  options: SummarizeOptions = {},
): SummaryJson {
  refuseSummarizing("summarizeReports", inputs, options);
  const reports = inputs.map((one, index) => {
    const { input, opening } = toOpening(one, index, options);
    return { report: openNow(input, opening), opening };
  });
  return summarize(reports, options);
}

/** As `summarizeReports`, of files in every format. */
export async function summarizeReportsAsync(
  inputs: readonly ReportInput[],
  options: SummarizeOptions = {},
): Promise<SummaryJson> {
  refuseSummarizing("summarizeReportsAsync", inputs, options);
  const reports: OpenReport[] = [];
  for (const [index, one] of inputs.entries()) {
    const { input, opening } = toOpening(one, index, options);
    reports.push({ report: await open(input, opening), opening });
  }
  return summarize(reports, options);
}

/** A report with how it was read. */
interface OpenReport {
  readonly report: Report;
  readonly opening: Opening;
}

function toOpening(one: ReportInput, index: number, options: SummarizeOptions) {
  const { by: _by, involved: _involved, lang: _lang, nearly: _nearly, ...reading } = options;
  const { input, ...own } = isInput(one) ? { input: one } : one;
  const opening: Opening = { path: `report-${index + 1}.txt`, ...reading, ...given(own) };
  return { input, opening };
}

function summarize(reports: readonly OpenReport[], options: SummarizeOptions): SummaryJson {
  const { by = "department", involved = false, lang = "en", nearly } = options;
  const judge = nearly === undefined ? {} : { nearly };
  const assessed = reports.map(({ report, opening }) => ({
    report,
    assessments: assessReport(report, judge, undefined, opening.corrections?.map(toReportCorrection)),
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
