import { rounded } from "../contract/rounded.ts";
import type { Message } from "../core/finding.ts";
import type { Indicator, IndicatorValue } from "../indicator/model/types.ts";
import { slugOf } from "../indicator/verdict/reasons.ts";
import type { Document } from "../input/model/document.ts";
import { formatStart } from "../input/places.ts";
import type { TidySource } from "./source.ts";
import type { TidyColumn, TidyTable } from "./types.ts";

export interface IndicatorRow {
  readonly reportId: string;
  readonly initiativeId: string;
  /** From 1 within the initiative. */
  readonly position: number;
  readonly indicator: Indicator;
  readonly document: Document;
}

type Column = TidyColumn<IndicatorRow>;
type Side = "target" | "actual" | "baseline";

const SIDES: Readonly<Record<Side, Message>> = {
  target: { ja: "目標", en: "target" },
  actual: { ja: "実績", en: "result" },
  baseline: { ja: "基準", en: "baseline" },
};

/** The number of a side, the report's words for it, and where they stand. */
function ofSide(side: Side): Column[] {
  const { ja, en } = SIDES[side];
  const of =
    (read: (value: IndicatorValue, row: IndicatorRow) => string | number | null) => (row: IndicatorRow) => {
      const value = row.indicator[side];
      return value && read(value, row);
    };
  return [
    {
      name: `${side}_value`,
      type: "number",
      about: {
        ja: `${ja}の値（円、%、秒など基本の単位で）`,
        en: `the ${en} in base units: 円, percent, seconds, plain counts`,
      },
      value: of(({ value }) => value),
    },
    {
      name: `${side}_min`,
      type: "number",
      about: { ja: `${ja}の下限`, en: `lower bound of the ${en}` },
      value: of(({ min }) => min),
    },
    {
      name: `${side}_max`,
      type: "number",
      about: { ja: `${ja}の上限`, en: `upper bound of the ${en}` },
      value: of(({ max }) => max),
    },
    {
      name: `${side}_text`,
      type: "string",
      about: { ja: `書かれているとおりの${ja}`, en: `the ${en} in the report's own words` },
      value: of(({ text }) => text),
    },
    {
      name: `${side}_place`,
      type: "string",
      about: {
        ja: `${ja}の場所（行:桁、シート!セルなど）`,
        en: `where it stands: line:column, sheet!cell …`,
      },
      value: of(({ span }, { document }) => formatStart(document, span)),
    },
  ];
}

/** A row a target, with what was reported against it. */
export const INDICATORS: TidyTable<TidySource, IndicatorRow> = {
  name: "indicators",
  about: { ja: "目標ごとに1行、その実績とともに", en: "a row a target, with what was reported against it" },
  key: ["report_id", "initiative_id", "ordinal"],
  references: [{ columns: ["report_id", "initiative_id"], table: "initiatives" }],
  *rows({ id, report: { document }, checked }) {
    for (const { initiative, indicators } of checked?.assessments ?? [])
      for (const [i, indicator] of indicators.entries())
        yield { reportId: id, initiativeId: initiative.id, position: i + 1, indicator, document };
  },
  columns: [
    {
      name: "report_id",
      type: "string",
      about: { ja: "報告書のキー", en: "key of the report" },
      isRequired: true,
      value: ({ reportId }) => reportId,
    },
    {
      name: "initiative_id",
      type: "string",
      about: { ja: "取組のキー", en: "key of the initiative" },
      isRequired: true,
      value: ({ initiativeId }) => initiativeId,
    },
    {
      name: "ordinal",
      type: "integer",
      about: { ja: "取組の中での順番（1から）", en: "its place in the initiative, from 1" },
      isRequired: true,
      value: ({ position }) => position,
    },
    {
      name: "measure",
      type: "string",
      about: {
        ja: "指標の名前（書かれていなければ空）",
        en: "name of the measure; empty where the row gives none",
      },
      value: ({ indicator }) => indicator.name,
    },
    {
      name: "unit",
      type: "string",
      about: { ja: "値の単位", en: "unit of the values" },
      value: ({ indicator }) => indicator.unit,
    },
    {
      name: "better",
      type: "string",
      about: {
        ja: "どちらがよいか: higher、lower、closer、unknown",
        en: "which way is better: higher, lower, closer, unknown",
      },
      isRequired: true,
      value: ({ indicator }) => indicator.better,
    },
    ...ofSide("target"),
    ...ofSide("actual"),
    ...ofSide("baseline"),
    {
      name: "attainment",
      type: "number",
      about: { ja: "達成の割合（1 = ちょうど達成）", en: "1 where the target was reached just so" },
      value: ({ indicator }) => indicator.attainment,
    },
    {
      name: "target_result",
      type: "string",
      about: {
        ja: "met、missed、not-due、no-actual、unclear",
        en: "met, missed, not-due, no-actual, unclear",
      },
      isRequired: true,
      value: ({ indicator }) => indicator.result,
    },
    {
      name: "is_near",
      type: "boolean",
      about: { ja: "未達成だが、わずかか", en: "missed, but by so little that nearly is fair" },
      isRequired: true,
      value: ({ indicator }) => indicator.near,
    },
    {
      name: "reason",
      type: "string",
      about: { ja: "そうなった理由", en: "how the result came about, where it is not plain" },
      value: ({ indicator }) => slugOf(indicator.reason),
    },
    {
      name: "confidence",
      type: "number",
      about: { ja: "結果の確からしさ（0〜1）", en: "how likely the result is right, 0 to 1" },
      value: ({ indicator: { confidence } }) => (confidence === null ? null : rounded(confidence)),
    },
    {
      name: "is_corrected",
      type: "boolean",
      about: { ja: "人が訂正したか", en: "whether a person corrected it" },
      isRequired: true,
      value: ({ indicator }) => indicator.decided !== undefined,
    },
  ],
};
