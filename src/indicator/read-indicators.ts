import { largest } from "../core/largest.ts";
import type { Initiative } from "../report/types.ts";
import { judgeDeeds } from "./judges/deeds.ts";
import { judgeTargets } from "./judges/judge.ts";
import { hasWordTarget, judgeWordTargets } from "./judges/word-targets.ts";
import { type Mention, readMentions } from "./mentions/mentions.ts";
import type { Indicator } from "./model/types.ts";
import { collectTexts } from "./targets/columns.ts";
import { readTargets } from "./targets/targets.ts";

/** A box or a replacement character beside a digit: a digit was lost. */
const LOST_DIGIT =
  /[■□〓▯\ufffd][\d０-９,，.．]|[\d０-９][,，.．]?[■□〓▯\ufffd]|[\d０-９.．][「『【】』」][\s　]*[%％件人円]/;

/** The targets of an initiative with what was reported against each: numbers first, then what words state. */
export function readIndicators(initiative: Initiative, fiscalYear: number | null): Indicator[] {
  const texts = collectTexts(initiative, fiscalYear);
  if (texts.goals.length === 0 && !texts.plan) return [];
  const goal = texts.goals.flatMap(readMentions);
  const plan = texts.plan ? readMentions(texts.plan) : [];
  // A goal with a number that cannot be read is not judged at all: the rest of it would be guessed.
  if (
    goal.some(({ quantity }) => quantity.issue !== undefined) ||
    texts.goals.some(({ text }) => LOST_DIGIT.test(text))
  )
    return [];
  const isWorded = texts.goals.some(({ text }) => hasWordTarget(text));
  if (goal.length + plan.length === 0 && !isWorded)
    return texts.goals.flatMap((text) => judgeDeeds(text, { results: [], texts: texts.results, fiscalYear }));
  const results = texts.results.filter(({ text }) => !LOST_DIGIT.test(text)).flatMap(readMentions);
  const baseline = texts.baseline ? (readMentions(texts.baseline)[0] ?? null) : null;
  const row = { title: initiative.title ?? "", direction: initiative.texts.direction ?? "" };
  const context = { results, texts: texts.results, fiscalYear };
  const targets = readTargets(goal, plan, results, row, yearOf(fiscalYear, results)).map((target) => ({
    ...target,
    baseline: target.baseline ?? baseline,
  }));
  const indicators = [
    ...judgeTargets(targets, context),
    ...texts.goals.flatMap((text) => judgeWordTargets(text, goal, context)),
  ];
  return indicators.length > 0 ? indicators : texts.goals.flatMap((text) => judgeDeeds(text, context));
}

/** The year that the results speak of: the report's own, or a later one that they name. */
function yearOf(fiscalYear: number | null, results: readonly Mention[]): number | null {
  const years = results.flatMap((mention) => mention.fiscalYear ?? []);
  return years.length === 0 ? fiscalYear : largest(fiscalYear ?? 0, years);
}
