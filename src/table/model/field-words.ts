import type { Message } from "../../core/finding.ts";
import type { ColumnField } from "./types.ts";

/** What the fields of a row are called, for people. */
export const FIELD_WORDS: Readonly<Record<ColumnField, Message>> = {
  policy: { ja: "体系（第1階層）", en: "policy" },
  strategy: { ja: "体系（第2階層）", en: "strategy" },
  item: { ja: "体系（第3階層）", en: "item" },
  number: { ja: "番号", en: "number" },
  title: { ja: "取組名", en: "title" },
  departments: { ja: "担当課", en: "departments" },
  direction: { ja: "今後の方向", en: "direction" },
  relatedPlans: { ja: "関係する計画", en: "related plans" },
  goal: { ja: "目標", en: "goal" },
  plan: { ja: "計画", en: "plan" },
  do: { ja: "実績", en: "results" },
  check: { ja: "評価の理由", en: "evaluation" },
  rating: { ja: "評価", en: "rating" },
  action: { ja: "今後の対応", en: "next steps" },
  extra: { ja: "その他", en: "no field" },
};
