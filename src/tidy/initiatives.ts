import { becauseOf } from "../check/because.ts";
import { nameExtras } from "../contract/parse-json.ts";
import { rounded } from "../contract/rounded.ts";
import type { Message } from "../core/finding.ts";
import type { Assessment } from "../indicator/model/types.ts";
import type { Initiative, TextField, TierHeading } from "../report/types.ts";
import type { TidySource } from "./source.ts";
import type { TidyColumn, TidyTable } from "./types.ts";

export interface InitiativeRow {
  readonly reportId: string;
  /** From 1, in the order of the report. */
  readonly position: number;
  readonly initiative: Initiative;
  readonly assessment: Assessment | null;
}

type Column = TidyColumn<InitiativeRow>;
type Tier = "policy" | "strategy" | "item";

/** Names stand apart by this in one cell. */
const BETWEEN_NAMES = "、";
const BETWEEN_LEVELS = " / ";

function ofTier(tier: Tier, ja: string): Column[] {
  const heading = (initiative: Initiative): TierHeading | null => initiative[tier];
  return [
    {
      name: `${tier}_number`,
      type: "integer",
      about: { ja: `${ja}の番号`, en: `number of the ${tier}` },
      value: ({ initiative }) => heading(initiative)?.number ?? null,
    },
    {
      name: tier,
      type: "string",
      about: { ja, en: `title of the ${tier}` },
      value: ({ initiative }) => heading(initiative)?.title ?? null,
    },
  ];
}

function ofText(name: string, field: TextField, about: Message): Column {
  return { name, type: "string", about, value: ({ initiative }) => initiative.texts[field] };
}

function ofCheck(
  column: Omit<Column, "value" | "isOfCheck">,
  value: (of: Assessment) => string | number | null,
): Column {
  return { ...column, isOfCheck: true, value: ({ assessment }) => assessment && value(assessment) };
}

/** A row an initiative. */
export const INITIATIVES: TidyTable<TidySource, InitiativeRow> = {
  name: "initiatives",
  about: { ja: "取組ごとに1行", en: "a row an initiative" },
  key: ["report_id", "initiative_id"],
  references: [{ columns: ["report_id"], table: "reports" }],
  *rows({ id, report, checked }) {
    const assessments = new Map(checked?.assessments.map((one) => [one.initiative.id, one]));
    for (const [i, initiative] of report.initiatives.entries())
      yield {
        reportId: id,
        position: i + 1,
        initiative,
        assessment: assessments.get(initiative.id) ?? null,
      };
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
      about: { ja: "報告書の中での取組のキー", en: "key of the initiative within its report" },
      isRequired: true,
      value: ({ initiative }) => initiative.id,
    },
    {
      name: "ordinal",
      type: "integer",
      about: { ja: "報告書の中での順番（1から）", en: "its place in the report, from 1" },
      isRequired: true,
      value: ({ position }) => position,
    },
    {
      name: "levels",
      type: "string",
      about: {
        ja: "すべての階層の題名（外側から）",
        en: "titles of all levels of the hierarchy, outermost first",
      },
      value: ({ initiative }) => initiative.path.map(({ title }) => title).join(BETWEEN_LEVELS) || null,
    },
    ...ofTier("policy", "基本方針"),
    ...ofTier("strategy", "取組みの方針"),
    ...ofTier("item", "取組みの項目"),
    {
      name: "number_label",
      type: "string",
      about: { ja: "取組の番号", en: "number of the initiative" },
      value: ({ initiative: { number } }) => (number === null ? null : String(number)),
    },
    {
      name: "title",
      type: "string",
      about: { ja: "取組の題名", en: "title of the initiative" },
      value: ({ initiative }) => initiative.title,
    },
    {
      name: "department",
      type: "string",
      about: { ja: "主たる担当課", en: "the first among the leading departments" },
      value: ({ initiative }) => initiative.departments.primary,
    },
    {
      name: "lead_departments",
      type: "string",
      about: { ja: "担当課（「、」区切り）", en: "leading departments, parted by 、" },
      value: ({ initiative }) => initiative.departments.lead.join(BETWEEN_NAMES) || null,
    },
    {
      name: "related_departments",
      type: "string",
      about: { ja: "関係課（「、」区切り）", en: "other departments, parted by 、" },
      value: ({ initiative }) => initiative.departments.related.join(BETWEEN_NAMES) || null,
    },
    ofText("way", "direction", { ja: "方向性", en: "the direction it is to take" }),
    ofText("related_plans", "relatedPlans", { ja: "関連計画", en: "related plans" }),
    ofText("goal", "goal", { ja: "目標", en: "the goal" }),
    ofText("planned", "plan", { ja: "計画", en: "what was planned" }),
    ofText("done", "do", { ja: "実施内容", en: "what was done" }),
    ofText("evaluation", "check", { ja: "評価の説明", en: "what the evaluation says" }),
    ofText("next_action", "action", { ja: "今後の対応", en: "what is to follow" }),
    {
      name: "rating",
      type: "string",
      about: { ja: "自己評価の記号", en: "symbol of the self-rating" },
      value: ({ initiative }) => initiative.rating?.symbol ?? null,
    },
    {
      name: "rating_level",
      type: "string",
      about: {
        ja: "評価の水準（報告書の凡例から）: exceeded、achieved、nearly、missed、infeasible、unknown",
        en: "what the report's own legend says of it: exceeded, achieved, nearly, missed, infeasible, unknown",
      },
      value: ({ initiative }) => initiative.rating?.level ?? null,
    },
    {
      name: "rating_definition",
      type: "string",
      about: { ja: "凡例の言葉", en: "the legend's words" },
      value: ({ initiative }) => initiative.rating?.clause?.definition ?? null,
    },
    ofCheck(
      {
        name: "outcome",
        type: "string",
        about: {
          ja: "数値の結果: met、partial、missed、unknown",
          en: "what the numbers say: met, partial, missed, unknown",
        },
      },
      ({ outcome }) => outcome,
    ),
    ofCheck(
      {
        name: "verdict",
        type: "string",
        about: {
          ja: "評価と数値の照合: consistent、overrated、underrated、unverifiable",
          en: "whether the rating agrees: consistent, overrated, underrated, unverifiable",
        },
      },
      ({ verdict }) => verdict,
    ),
    ofCheck(
      { name: "because", type: "string", about: { ja: "検証できない理由", en: "why it is unverifiable" } },
      becauseOf,
    ),
    ofCheck(
      {
        name: "confidence",
        type: "number",
        about: { ja: "判定の確からしさ（0〜1）", en: "how likely the verdict is right, 0 to 1" },
      },
      ({ confidence }) => (confidence === null ? null : rounded(confidence)),
    ),
    {
      name: "status",
      type: "string",
      about: {
        ja: "行の完全さ: complete、partial、stub",
        en: "complete, partial (a column is missing) or stub",
      },
      isRequired: true,
      value: ({ initiative }) => initiative.status,
    },
    {
      name: "own_columns",
      type: "string",
      about: {
        ja: "報告書独自の列（見出しと値のJSON）",
        en: "columns of the report's own, as JSON by heading",
      },
      value: ({ initiative: { extra } }) =>
        extra.length === 0 ? null : JSON.stringify(Object.fromEntries(nameExtras(extra))),
    },
    {
      name: "is_corrected",
      type: "boolean",
      about: { ja: "人が訂正したか", en: "whether a person corrected something of it" },
      isRequired: true,
      value: ({ initiative }) => initiative.decided !== undefined,
    },
  ],
};
