import { refuseUnknownRules } from "../check/rule-names.ts";
import { SEVERITY_SETTINGS, type SeveritySettings, type Suppression } from "../check/types.ts";
import { UsageError } from "../core/errors.ts";
import type { Lang } from "../core/finding.ts";
import { formatPath } from "../core/key-path.ts";
import { LIMIT_NAMES, type LimitSettings } from "../core/limits.ts";
import {
  type Check,
  count,
  day,
  expecting,
  flag,
  listOf,
  nameOf,
  oneOf,
  recordOf,
  shapeOf,
  share,
  text,
  words,
} from "../core/shape.ts";
import { EXPECTED } from "../core/value-words.ts";
import { parseEncodingName } from "../input/encoding/names.ts";
import type { SourceFormat } from "../input/model/document.ts";
import { READERS } from "../input/read-document.ts";
import { COLUMN_FIELDS, SCALE_LEVELS, type TableSettings } from "../report/types.ts";
import { GROUPINGS, type Grouping } from "../summary/types.ts";
import { corrections, type ReportCorrection } from "./corrections.ts";

/** How a report's text is read; what is left out is found out or takes its default. */
export interface ReadOptions {
  /** The name that messages and `source.path` show; default `report.txt`. */
  readonly path?: string | undefined;
  /** Encoding of the bytes (`shift_jis`, `euc-jp`, `utf-16le` …); detected unless given. */
  readonly encoding?: string | undefined;
  /** `tsv`, `csv`, `markdown`, `html` …; detected unless given, from the content and then from the path. */
  readonly format?: SourceFormat | undefined;
  /** Of a workbook, the sheet to read: its name, or its number from 1. */
  readonly sheet?: string | undefined;
  /** Of a document with pages, those to read, as `3-11,14`. */
  readonly pages?: string | undefined;
  /** How much the report may hold, by what is limited (`lines`, `cells`, `memory` …); the defaults are wide. */
  readonly limits?: LimitSettings | undefined;
  /** What columns are: a field for each heading; the second column of the same heading is `heading (2)`. */
  readonly columns?: TableSettings["columns"];
  /** What ratings say of the target: a level for each symbol; goes before the legend. */
  readonly ratings?: TableSettings["ratings"];
  /** What people decided of the report, as `reform.corrections.json` has it; `report` may be left out. */
  readonly corrections?: readonly ReportCorrection[] | undefined;
  /** Language of messages; default `en`. */
  readonly lang?: Lang | undefined;
}

/** How a report is checked. */
export interface CheckReportOptions extends ReadOptions {
  /** Attainment, 0 to 1, from which a missed target counts as "nearly"; default 0.8. */
  readonly nearly?: number | undefined;
  /** Severity by rule id, or by the start of one and `*`; `off` for rules that are not to report. */
  readonly rules?: SeveritySettings | undefined;
  /** Findings that are known and accepted, each with the reason why. */
  readonly suppressions?: readonly Suppression[] | undefined;
  /** The day by which suppressions have expired, `YYYY-MM-DD`; the present day unless told. */
  readonly today?: string | undefined;
}

/** A report to be counted: its text, its bytes, or either with how it is read. */
export type ReportInput =
  | string
  | Uint8Array
  | (Omit<ReadOptions, "lang"> & { readonly input: string | Uint8Array });

/** How initiatives are counted. What says how reports are read holds for those that do not say it themselves. */
export interface SummarizeOptions extends Omit<ReadOptions, "path"> {
  /** Default `department`. */
  readonly by?: Grouping | undefined;
  /** Count an initiative under every leading department, not only the first; with `by: "department"` alone. */
  readonly involved?: boolean | undefined;
  /** Attainment, 0 to 1, from which a missed target counts as "nearly"; default 0.8. */
  readonly nearly?: number | undefined;
}

const encoding: Check = (value, at) => {
  words(value, at);
  try {
    parseEncodingName(value as string);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { ja, en } = error.messages;
    throw new UsageError({ ja: `${nameOf(at)}: ${ja}`, en: `${nameOf(at)}: ${en}` });
  }
};

/** The text or the bytes of a report. */
const input = expecting(EXPECTED.input, isInput);

const READING = {
  path: text,
  encoding,
  format: oneOf(READERS.map(({ id }) => id)),
  sheet: words,
  pages: words,
  limits: shapeOf(Object.fromEntries(LIMIT_NAMES.map((name) => [name, count]))),
  columns: recordOf(oneOf(COLUMN_FIELDS)),
  ratings: recordOf(oneOf(SCALE_LEVELS)),
  corrections,
} as const satisfies Readonly<Record<string, Check>>;

const LANGUAGE = { lang: oneOf(["ja", "en"]) } as const;

const SUPPRESSION = shapeOf({ rule: words, initiative: words, reason: words, by: words, until: day }, [
  "rule",
  "reason",
]);

const readOptions = shapeOf({ ...READING, ...LANGUAGE });

const checkOptions = shapeOf({
  ...READING,
  ...LANGUAGE,
  nearly: share,
  rules: recordOf(oneOf(SEVERITY_SETTINGS)),
  suppressions: listOf(SUPPRESSION),
  today: day,
});

const { path: _, ...READING_OF_ALL } = READING;

const summarizeOptions = shapeOf({
  ...READING_OF_ALL,
  ...LANGUAGE,
  by: oneOf(GROUPINGS),
  involved: flag,
  nearly: share,
});

const reportInput: Check = (value, at) => {
  if (isInput(value)) return;
  shapeOf({ ...READING, input }, ["input"])(value, at);
};

/** @throws {UsageError} where a report cannot be read so. */
export function refuseReading(of: string, report: unknown, options: unknown): void {
  input(report, { of, path: ["input"] });
  readOptions(options, { of, path: [] });
}

/** @throws {UsageError} where a report cannot be checked so; an unknown rule is told with the nearest one. */
export function refuseChecking(of: string, report: unknown, options: CheckReportOptions): void {
  input(report, { of, path: ["input"] });
  checkOptions(options, { of, path: [] });
  refuseUnknownRules(options, (path) => `${of}: ${formatPath(path)}`);
}

/** @throws {UsageError} where reports cannot be counted so. */
export function refuseSummarizing(of: string, reports: unknown, options: SummarizeOptions): void {
  listOf(reportInput)(reports, { of, path: ["inputs"] });
  summarizeOptions(options, { of, path: [] });
  const { by = "department", involved = false } = options;
  if (involved && by !== "department") {
    throw new UsageError({
      ja: `${of}: involved は by: "department" のときだけ使えます（今の by: "${by}"）`,
      en: `${of}: involved is for by: "department" alone, but by is "${by}"`,
    });
  }
}

/** Also bytes that were made in another frame or context. */
export function isInput(value: unknown): value is string | Uint8Array {
  return typeof value === "string" || Object.prototype.toString.call(value) === "[object Uint8Array]";
}
