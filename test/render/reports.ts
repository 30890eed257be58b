import type { Finding } from "../../src/core/finding.ts";
import type { Document } from "../../src/input/model/document.ts";
import type { ExtraField, Initiative, Rating, Report, ScaleLevel } from "../../src/report/types.ts";
import { documentOf } from "../support/documents.ts";

const SPAN = { start: 0, end: 0 };

/** A document; unless its text is given, of `lines` lines of ten characters each, line break included. */
export function makeDocument(
  parts: { readonly path?: string; readonly text?: string } = {},
  lines = 40,
): Document {
  const { path = "reports/r2.txt", text = "123456789\n".repeat(lines).trimEnd() } = parts;
  return documentOf(text, { path, format: "tsv" });
}

/** A symbol as a rating on a scale. */
export function makeRating(symbol: string, scale: readonly ScaleLevel[] = SCALE): Rating {
  const clause = scale.find((level) => level.symbol === symbol) ?? null;
  return { symbol, level: clause?.level ?? "unknown", clause, scale };
}

/** What may be told of an initiative; its rating also by the symbol alone. */
type InitiativeParts = Omit<Partial<Initiative>, "rating"> & { readonly rating?: Rating | string | null };

/** A complete initiative with every field filled. */
export function makeInitiative(
  { rating = "B", ...parts }: InitiativeParts = {},
  scale: readonly ScaleLevel[] = SCALE,
): Initiative {
  const {
    policy = { number: 1, title: "財政の健全化", description: "歳出の見直し" },
    strategy = { number: 1, title: "歳出構造の見直し" },
    item = null,
  } = parts;
  return {
    id: "1-1-3",
    path: [policy, strategy, item].flatMap((level) =>
      level ? [{ number: level.number, title: level.title }] : [],
    ),
    policy,
    strategy,
    item,
    number: 3,
    numberInferred: false,
    title: "補助金・交付金の見直し",
    departments: { primary: "政策推進課", lead: ["政策推進課", "財政課"], related: ["全ての課等"] },
    texts: {
      direction: "見直す。",
      relatedPlans: null,
      goal: "見直された状態",
      plan: "見直しを図る。",
      do: "見直した。",
      check: "おおむね達成した。",
      action: null,
    },
    rating: typeof rating === "string" ? makeRating(rating, scale) : rating,
    ratings: [],
    extra: [],
    status: "complete",
    page: 1,
    line: 25,
    span: SPAN,
    cells: {},
    lines: [],
    unplaced: [],
    carried: [],
    ...parts,
  };
}

export const SCALE: readonly ScaleLevel[] = [
  { symbol: "A", definition: "目標を達成", level: "achieved", span: SPAN },
  {
    symbol: "B",
    definition: "目標はほぼ達成しているが取組に課題または改善の余地あり",
    level: "nearly",
    min: 80,
    max: 100,
    note: "（次年度へ作業を残したものの）",
    span: SPAN,
  },
  { symbol: "C", definition: "目標は未達成", level: "missed", span: SPAN },
];

/** A report of one initiative. */
export function makeReport(parts: Partial<Report> = {}): Report {
  return {
    document: makeDocument(),
    title: "第3次行政改革実施計画取組み結果",
    issuer: "南アルプス市",
    published: "2021-11",
    fiscalYear: { label: "令和2年度", year: 2020 },
    ratingScale: SCALE,
    headers: [],
    initiatives: [makeInitiative()],
    numberColumns: new Map(),
    diagnostics: [],
    ...parts,
  };
}

export function makeExtra(heading: string, text: string | null): ExtraField {
  return { heading, text, cell: { text: text ?? "", span: SPAN, index: 0 } };
}

/** A finding on a line of `makeDocument`. */
export function makeFinding(parts: Partial<Finding> & { line?: number } = {}): Finding {
  const { line = 1, ...rest } = parts;
  const start = (line - 1) * 10;
  return {
    rule: "table/shifted-row",
    severity: "info",
    message: { ja: "行が1セル左にずれている", en: "the row is shifted one cell to the left" },
    span: { start, end: start + 4 },
    initiative: null,
    related: [],
    data: {},
    ...rest,
  };
}

/** A report with everything that the overview has to cope with. */
export function makeFullReport(): Report {
  const policy = { number: 2, title: "行政サービスの向上", description: null };
  return makeReport({
    initiatives: [
      makeInitiative({
        id: "1-1-1",
        number: 1,
        rating: "A",
        title: "有利な市債の有効活用による将来負担の軽減（健全化判断比率の抑制）",
        line: 23,
      }),
      makeInitiative({ status: "partial" }),
      makeInitiative({
        id: "2-3-1",
        policy,
        strategy: { number: 3, title: "公営企業等の健全経営" },
        title: "上水道事業のｺｽﾄ縮減①",
        rating: "達成度Ｘ",
        departments: { primary: null, lead: [], related: [] },
        line: 30,
      }),
      makeInitiative({
        id: "2-3-2",
        policy,
        strategy: { number: 3, title: "公営企業等の健全経営" },
        item: { number: null, title: "下水道" },
        title: null,
        departments: { primary: null, lead: [], related: [] },
        rating: null,
        status: "stub",
        line: 31,
      }),
    ],
    diagnostics: [
      makeFinding({ line: 23 }),
      makeFinding({
        line: 30,
        rule: "table/ambiguous-row",
        severity: "warning",
        message: { ja: "2通りに読める行: 計画か取組状況か", en: "the row can be read in two ways" },
      }),
      ...[24, 25, 26, 27, 28, 29].map((line) => makeFinding({ line })),
    ],
  });
}
