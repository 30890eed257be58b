import type { Initiative } from "../report/types.ts";
import { type FieldText, fieldText } from "./field-text.ts";
import { judgeTargets } from "./judge.ts";
import { type Mention, readMentions } from "./mentions.ts";
import { readTargets } from "./targets.ts";
import type { Indicator } from "./types.ts";

/** The numeric targets of an initiative with what was reported against each. */
export function readIndicators(initiative: Initiative, fiscalYear: number | null): Indicator[] {
  const textOf = (field: "goal" | "plan" | "do" | "check"): FieldText | null => {
    const cell = initiative.cells[field];
    return cell && initiative.texts[field] !== null ? fieldText(field, cell) : null;
  };
  const mentionsOf = (field: "goal" | "plan" | "do" | "check"): Mention[] => {
    const text = textOf(field);
    return text ? readMentions(text) : [];
  };
  const goal = mentionsOf("goal");
  const plan = mentionsOf("plan");
  if (goal.length === 0 && plan.length === 0) return [];
  const results = [...mentionsOf("do"), ...mentionsOf("check")];
  const row = { title: initiative.title ?? "", direction: initiative.texts.direction ?? "" };
  return judgeTargets(readTargets(goal, plan, results, row, fiscalYear), { results, fiscalYear });
}
