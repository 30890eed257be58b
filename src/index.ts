import type { SeveritySettings, Suppression } from "./check/types.ts";
import { toCheckedReportJson } from "./contract/check-json.ts";
import type { CheckedReportJson } from "./contract/check-schema.ts";
import { toParseJson } from "./contract/parse-json.ts";
import type { ParseJson } from "./contract/parse-schema.ts";
import { toSummaryJson } from "./contract/summary-json.ts";
import type { SummaryJson } from "./contract/summary-schema.ts";
import type { Lang } from "./core/finding.ts";
import type { SourceFormat } from "./input/model/document.ts";
import {
  assessReport,
  checkReport as checkModel,
  openReportNow,
  summarizeReports as summarizeModel,
} from "./pipeline.ts";
import { SUMMARY_WORDS } from "./render/summary/words.ts";
import type { Report } from "./report/types.ts";
import { sortSummary } from "./summary/sort.ts";
import type { Grouping } from "./summary/types.ts";

export type { SeveritySetting, SeveritySettings, Suppression } from "./check/types.ts";
export type { AssessmentJson, CheckedReportJson, FindingJson, ReadingJson } from "./contract/check-schema.ts";
export type { InitiativeJson, LocationJson, ParseJson } from "./contract/parse-schema.ts";
export type { SummaryJson } from "./contract/summary-schema.ts";
export { InputError, UsageError } from "./core/errors.ts";
export type { Lang, Severity } from "./core/finding.ts";
export type { SourceFormat } from "./input/model/document.ts";
export type { Quantity, QuantityKind } from "./quantity/model/types.ts";
export { readQuantities } from "./quantity/read-quantities.ts";
export { RULES } from "./rules/index.ts";
export type { Grouping } from "./summary/types.ts";

/** How a report's text is read; what is left out is found out or takes its default. */
export interface ReadOptions {
  /** The name that messages and `source.path` show; default `report.txt`. */
  readonly path?: string;
  /** Encoding of the bytes (`shift_jis`, `euc-jp`, `utf-16le` …); detected unless given. */
  readonly encoding?: string;
  /** `tsv`, `csv` or `markdown`; detected unless given. */
  readonly format?: SourceFormat;
  /** Language of messages; default `en`. */
  readonly lang?: Lang;
}

/** How a report is checked. */
export interface CheckReportOptions extends ReadOptions {
  /** Attainment from which a missed target counts as "nearly"; default 0.8. */
  readonly nearly?: number;
  /** Severity by rule id, or `off`. */
  readonly rules?: SeveritySettings;
  /** Findings that are known and accepted. */
  readonly suppressions?: readonly Suppression[];
}

/** How initiatives are counted. */
export interface SummarizeOptions {
  /** Default `department`. */
  readonly by?: Grouping;
  /** Count an initiative under every leading department, not only the first. */
  readonly involved?: boolean;
  /** Language of the key for initiatives without a group; default `en`. */
  readonly lang?: Lang;
}

function open(input: string | Uint8Array, { path = "report.txt", encoding, format }: ReadOptions): Report {
  return openReportNow(input, { path, encoding, format });
}

/**
 * Rebuilds the table of a report from its text: every initiative with its place in the hierarchy, departments, texts
 * and rating, and a diagnostic for all that could not be read with certainty. The shape is that of
 * `reform parse --json`.
 *
 * @param input the text, or the bytes of the file (the encoding is then detected)
 * @throws {InputError} where the input is no text or holds no report table
 * @throws {UsageError} for an unknown encoding
 */
export function parseReport(input: string | Uint8Array, options: ReadOptions = {}): ParseJson {
  return toParseJson(open(input, options), options.lang ?? "en");
}

/**
 * Judges every initiative of a report: which targets were set, what was reported against each, and whether the rating
 * agrees with it. The shape is that of one report of `reform check --format json`.
 *
 * @throws {InputError} where the input is no text or holds no report table
 */
export function checkReport(input: string | Uint8Array, options: CheckReportOptions = {}): CheckedReportJson {
  const checked = checkModel(open(input, options), {
    judge: options.nearly === undefined ? {} : { nearly: options.nearly },
    severities: options.rules,
    suppressions: options.suppressions,
  });
  return toCheckedReportJson(checked, options.lang ?? "en");
}

/**
 * Counts the initiatives of one or several reports by department, policy, strategy or rating. The shape is that of
 * `reform summary --json`.
 *
 * @throws {InputError} where an input is no text or holds no report table
 */
export function summarizeReports(
  inputs: readonly (string | Uint8Array)[],
  options: SummarizeOptions = {},
): SummaryJson {
  const { by = "department", involved = false, lang = "en" } = options;
  const reports = inputs.map((input, i) => open(input, { path: `report-${i + 1}.txt` }));
  const assessed = reports.map((report) => ({ report, assessments: assessReport(report) }));
  return toSummaryJson(
    sortSummary(summarizeModel(assessed, { by, involved })),
    SUMMARY_WORDS[lang].missing[by],
  );
}
