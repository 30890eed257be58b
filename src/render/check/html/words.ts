import type { CheckTotals } from "../../../check/totals.ts";
import type { Lang, Severity } from "../../../core/finding.ts";
import type { Better, IndicatorResult, Verdict } from "../../../indicator/model/types.ts";
import type { ReasonSlug } from "../../../indicator/verdict/reasons.ts";
import type { CellField, Level, Status } from "../../../report/types.ts";
import type { PassageField } from "../../../row/passage/passage.ts";
import type { SectionName } from "./anchors.ts";
import { WORDS_EN } from "./words-en.ts";
import { WORDS_JA } from "./words-ja.ts";

/** All words of the page that are not the report's own. */
export interface HtmlWords {
  readonly page: Readonly<Record<"title" | "skip" | "contents" | "reports" | "untitled" | "about", string>>;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly facts: Readonly<Record<"issuer" | "fiscalYear" | "published" | "source", string>>;
  readonly counts: Readonly<
    Record<
      "report" | "initiatives" | "rated" | "unrated" | "total" | "ratings" | "verdicts" | "findings",
      string
    >
  >;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly result: Readonly<Record<IndicatorResult | "near", string>>;
  /** How a result came about where it is not plain. */
  readonly reason: Readonly<Record<ReasonSlug, string>>;
  readonly better: Readonly<Record<Better, string>>;
  readonly fields: Readonly<Record<CellField | PassageField, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly legend: Readonly<
    Record<
      | "caption"
      | "symbol"
      | "definition"
      | "level"
      | "count"
      | "notOnScale"
      | "noScale"
      | "unrated"
      | "clause",
      string
    >
  >;
  readonly charts: Readonly<
    Record<
      | "byPolicy"
      | "byDepartment"
      | "policy"
      | "department"
      | "none"
      | "distribution"
      | "attainment"
      | "attainmentNote"
      | "noTargets",
      string
    >
  >;
  readonly indicator: Readonly<
    Record<
      "initiative" | "name" | "target" | "actual" | "attainment" | "scale" | "result" | "caption" | "beyond",
      string
    >
  >;
  readonly findings: Readonly<
    Record<"none" | "place" | "initiative" | "message" | "rule" | "whole" | "open", string>
  >;
  readonly suppressed: Readonly<Record<"severity" | "by" | "why", string>>;
  readonly corrections: Readonly<Record<"what" | "change" | "by" | "why", string>>;
  readonly plan: Readonly<
    Record<
      | "caption"
      | "number"
      | "title"
      | "department"
      | "rating"
      | "verdict"
      | "findings"
      | "policy"
      | "strategy"
      | "item"
      | "lead"
      | "related"
      | "source"
      | "noPolicy"
      | "noStrategy"
      | "empty"
      | "inferred"
      | "marks"
      | "markTarget"
      | "markActual",
      string
    >
  >;
  readonly controls: Readonly<
    Record<
      | "label"
      | "search"
      | "searchHint"
      | "rating"
      | "verdict"
      | "severity"
      | "department"
      | "all"
      | "noDepartment"
      | "reset"
      | "status"
      | "nothing",
      string
    >
  >;
  lead(totals: CheckTotals): string;
  notRead(count: number): string;
  quiet(count: number): string;
  rest(count: number): string;
  /** A year and perhaps month of the common era, from `2021-11`. */
  date(iso: string): string;
  /** Where a text stands in the file. */
  line(line: number): string;
  place(line: number, column: number): string;
  onPage(page: number): string;
  counted(label: string, count: number): string;
  percent(percent: string): string;
}

export const HTML_WORDS: Readonly<Record<Lang, HtmlWords>> = { ja: WORDS_JA, en: WORDS_EN };
