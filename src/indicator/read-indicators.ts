import { largest } from "../core/largest.ts";
import type { Mention } from "../row/passage/mentions.ts";
import type { Row } from "../row/read-row.ts";
import { judgeDeeds } from "./judges/deeds.ts";
import { judgeTargets } from "./judges/judge.ts";
import { hasWordTarget, judgeWordTargets } from "./judges/word-targets.ts";
import type { Indicator } from "./model/types.ts";
import { collectTexts } from "./targets/columns.ts";
import { readTargets } from "./targets/targets.ts";

/** A box or a replacement character beside a digit: a digit was lost. */
const LOST_DIGIT = /[■□〓▯\ufffd][\d,.]|\d[,.]?[■□〓▯\ufffd]|[\d.][「『【】』」]\s*[%件人円]/;

/** The targets of an initiative with what was reported against each: numbers first, then what words state. */
export function readIndicators(row: Row, fiscalYear: number | null): Indicator[] {
  const texts = collectTexts(row, fiscalYear);
  if (texts.goals.length === 0 && !texts.plan) return [];
  const goal = texts.goals.flatMap(({ mentions }) => mentions);
  const plan = texts.plan?.mentions ?? [];
  // A goal with a number that cannot be read is not judged at all: the rest of it would be guessed.
  if (
    goal.some(({ quantity }) => quantity.issue !== undefined) ||
    texts.goals.some(({ view }) => LOST_DIGIT.test(view))
  )
    return [];
  const isWorded = texts.goals.some(hasWordTarget);
  if (goal.length + plan.length === 0 && !isWorded)
    return texts.goals.flatMap((text) => judgeDeeds(text, { results: [], texts: texts.results, fiscalYear }));
  const results = texts.results
    .filter(({ view }) => !LOST_DIGIT.test(view))
    .flatMap(({ mentions }) => mentions);
  const baseline = texts.baseline?.mentions[0] ?? null;
  const { title, texts: fields } = row.initiative;
  const words = { title: title ?? "", direction: fields.direction ?? "" };
  const context = { results, texts: texts.results, fiscalYear };
  const targets = readTargets(goal, plan, results, words, yearOf(fiscalYear, results)).map((target) => ({
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
