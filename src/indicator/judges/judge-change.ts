import { largest } from "../../core/largest.ts";
import { likeness, sharesWord } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { thingOf } from "../../row/passage/things.ts";
import type { Indicator } from "../model/types.ts";
import type { Actual } from "../pairing/actuals.ts";
import { findChange } from "../pairing/changes.ts";
import { ALIKE } from "../pairing/score-pair.ts";
import type { Target } from "../targets/target-types.ts";
import { unjudged } from "./indicator-of.ts";
import type { JudgeContext } from "./judge-context.ts";

export function judgeChange(target: Target, context: JudgeContext): Indicator {
  const change = findChange(target, context.results);
  const wanted = target.bound.value ?? target.bound.min ?? target.bound.max;
  if (!change || wanted === null) return unjudged(target, "no-actual", "silent");
  const way = target.direction.better === "lower" ? -1 : 1;
  const reached = target.kind === "delta" ? change.delta : change.percent;
  if (reached === null) return unjudged(target, "unclear", "untold");
  const needed =
    target.kind === "multiple"
      ? Math.abs(wanted - 1) * 100
      : Math.abs(wanted) * prorated(target, change.mention);
  const actual: Actual = { value: reached, mention: change.mention, upTo: change.mention, how: "stated" };
  if (target.kind !== "multiple" && target.direction.better === "unknown")
    return unjudged(target, "unclear", "direction", actual);
  if (isOfAnother(target.mention, change.mention)) return unjudged(target, "unclear", "unlike", actual);
  const signed = target.kind === "multiple" ? (wanted < 1 ? -reached : reached) : way * reached;
  const slack = Math.max(Math.abs(needed), 1) * 1e-9;
  const met = signed >= needed - slack;
  const isEarly = target.multiYear ? needed === Math.abs(wanted) : isBeforeDue(target, context);
  if (!met && isEarly) return unjudged(target, "not-due", "interim", actual);
  return {
    ...unjudged(target, met ? "met" : "missed", "change", actual),
    attainment: needed > 0 && signed >= 0 ? signed / needed : null,
  };
}

/** With what a change is compared, which names nothing that changed: 前年度比, 平成25年度より. */
const COMPARED =
  /(?:対)?(?:前年度?|昨年度?|前回|前期|当初|基準年度?|基準値|現状値?|年度)(?:当初|最終)?(?:実績|予算|決算)?[値額]?(?:比|対比|に比べ?て?|と比べ?て?|より|から)?/g;

/** Words for this year that name nothing that changed. */
const NOW: ReadonlySet<string> = new Set([
  "今回",
  "今年",
  "本年",
  "当年",
  "今期",
  "今年度",
  "本年度",
  "当年度",
]);

/** Whether a change has a name of its own that has nothing to do with the target's: 経費は3%減 for a cut of ごみ排出量. */
function isOfAnother(wanted: Mention, found: Mention): boolean {
  const [a, b] = [changedThing(wanted), changedThing(found)];
  return a !== "" && b !== "" && likeness(a, b) < ALIKE && !sharesWord(a, b);
}

/** What changed, by the words of its own clause: 節水に取り組んだが、前年度比 2.7%減 leaves it out. */
function changedThing({ group, label }: Mention): string {
  const clause = `${group} ${label}`.split("、").at(-1) ?? "";
  const { head } = thingOf(clause.replace(COMPARED, " "));
  return NOW.has(head) ? "" : head;
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
  const years = /(\d{1,4})\s?年(?:間)?で[^。]{0,6}$/.exec(
    target.mention.passage.view.slice(0, target.mention.quantity.start),
  );
  const passed = /(\d{1,4})\s?年目/.exec(mention.passage.view.slice(0, mention.quantity.start));
  return years?.[1] && passed?.[1] ? Math.min(1, Number(passed[1]) / Number(years[1])) : 1;
}
