import type { Initiative } from "../report/types.ts";
import { type FieldText, fieldText } from "./field-text.ts";
import { judgeTargets } from "./judge.ts";
import { type Mention, readMentions } from "./mentions.ts";
import { judgeDeeds } from "./deeds.ts";
import { readTargets } from "./targets.ts";
import type { Indicator } from "./types.ts";
import { judgeWordTargets } from "./word-targets.ts";

/** The numeric targets of an initiative with what was reported against each. */
export function readIndicators(initiative: Initiative, fiscalYear: number | null): Indicator[] {
  const textOf = (field: "goal" | "plan" | "do" | "check"): FieldText | null => {
    const cell = initiative.cells[field];
    return cell && initiative.texts[field] !== null ? fieldText(field, cell) : null;
  };
  const texts = { goal: textOf("goal"), plan: textOf("plan"), results: [textOf("do"), textOf("check")].filter((text) => text !== null) };
  if (!texts.goal && !texts.plan) return [];
  const goal = texts.goal ? readMentions(texts.goal) : [];
  const plan = texts.plan ? readMentions(texts.plan) : [];
  if (goal.some(({ quantity }) => quantity.issue !== undefined)) return [];
  const results = texts.results.flatMap(readMentions);
  const row = { title: initiative.title ?? "", direction: initiative.texts.direction ?? "" };
  const context = { results, texts: texts.results, fiscalYear };
  const indicators = judgeTargets(readTargets(goal, plan, results, row, yearOf(fiscalYear, results)), context);
  if (!texts.goal) return indicators;
  const worded = judgeWordTargets(texts.goal, goal, context);
  if (indicators.length + worded.length > 0) return [...indicators, ...worded];
  return judgeDeeds(texts.goal, context);
}

/** The year that the results speak of: the report's own, or a later one that they name. */
function yearOf(fiscalYear: number | null, results: readonly Mention[]): number | null {
  const years = results.flatMap((mention) => mention.fiscalYear ?? []);
  return years.length === 0 ? fiscalYear : Math.max(fiscalYear ?? 0, ...years);
}
