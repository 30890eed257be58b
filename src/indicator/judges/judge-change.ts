import { largest } from "../../core/largest.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { foldWidth } from "../../text/fold.ts";
import type { Indicator } from "../model/types.ts";
import type { Actual } from "../pairing/actuals.ts";
import { findChange } from "../pairing/changes.ts";
import type { Target } from "../targets/target-types.ts";
import { unjudged } from "./indicator-of.ts";
import type { JudgeContext } from "./judge-context.ts";

export function judgeChange(target: Target, context: JudgeContext): Indicator {
  const change = findChange(target, context.results);
  const wanted = target.goal.value ?? target.goal.min ?? target.goal.max;
  if (!change || wanted === null) return unjudged(target, "no-actual", null);
  const way = target.better === "lower" ? -1 : 1;
  const reached = target.kind === "delta" ? change.delta : change.percent;
  if (reached === null) return unjudged(target, "unclear", null);
  const needed =
    target.kind === "multiple"
      ? Math.abs(wanted - 1) * 100
      : Math.abs(wanted) * prorated(target, change.mention);
  const actual: Actual = { value: reached, mention: change.mention, upTo: change.mention, how: "stated" };
  const signed = target.kind === "multiple" ? (wanted < 1 ? -reached : reached) : way * reached;
  const slack = Math.max(Math.abs(needed), 1) * 1e-9;
  const met = signed >= needed - slack;
  const isEarly = target.multiYear ? needed === Math.abs(wanted) : isBeforeDue(target, context);
  if (!met && isEarly) return unjudged(target, "not-due", "interim", actual);
  return {
    ...unjudged(target, met ? "met" : "missed", null, actual),
    attainment: needed > 0 && signed >= 0 ? signed / needed : null,
  };
}

function toNumber(digits: string): number {
  return Number(foldWidth(digits));
}

/** Whether the year that a target names has not come in the results. */
function isBeforeDue({ fiscalYear: due, kind }: Target, { fiscalYear, results }: JudgeContext): boolean {
  const now = largest(
    fiscalYear ?? 0,
    results.map((result) => result.fiscalYear ?? 0),
  );
  return kind === "percent-change" && due !== null && now > 0 && now < due;
}

/** `5年で10%` after three years is 6 %. */
export function prorated(target: Target, mention: Mention): number {
  const years = /([\d０-９]{1,4})[\s　]?年(?:間)?で[^。]{0,6}$/.exec(
    target.mention.source.text.slice(0, target.mention.quantity.start),
  );
  const passed = /([\d０-９]{1,4})[\s　]?年目/.exec(mention.source.text.slice(0, mention.quantity.start));
  return years?.[1] && passed?.[1] ? Math.min(1, toNumber(passed[1]) / toNumber(years[1])) : 1;
}
