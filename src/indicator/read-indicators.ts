import { largest } from "../core/largest.ts";
import type { NumberColumn } from "../report/types.ts";
import type { Mention } from "../row/passage/mentions.ts";
import type { Row } from "../row/read-row.ts";
import { collectTexts, type LineTexts } from "./columns/collect-texts.ts";
import { readRoleLines } from "./columns/role-lines.ts";
import { judgeDeeds, judgeDeedsBeside } from "./judges/deeds.ts";
import { judgeTargets } from "./judges/judge.ts";
import { judgeColumns } from "./judges/judge-columns.ts";
import { unreadableTarget } from "./judges/unreadable.ts";
import { hasWordTarget, judgeWordTargets } from "./judges/word-targets.ts";
import { comparable } from "./measure/units.ts";
import type { Indicator } from "./model/types.ts";
import type { RowWords } from "./targets/target-types.ts";
import { readTargets } from "./targets/targets.ts";

/** A box or a replacement character beside a digit: a digit was lost. */
const LOST_DIGIT = /[■□〓▯\ufffd][\d,.]|\d[,.]?[■□〓▯\ufffd]|[\d.][「『【】』」]\s*[%件人円]/;

/** What is known of a report beside its rows. */
export interface ReportFacts {
  readonly fiscalYear: number | null;
  readonly numberColumns: ReadonlyMap<string, NumberColumn>;
}

/**
 * The targets of an initiative with what was reported against each, line by line: those in columns of their own, then
 * numbers in texts, then what words state.
 */
export function readIndicators(row: Row, { fiscalYear, numberColumns }: ReportFacts): Indicator[] {
  const { title, texts, lines } = row.initiative;
  const words = { title: title ?? "", direction: texts.direction ?? "", goal: texts.goal ?? "" };
  // A further line that has a rating of its own is not what the row's rating speaks of.
  const rated = lines.filter(({ cells }, i) => i === 0 || !cells.some(({ field }) => field === "rating"));
  return readRoleLines(rated, numberColumns).flatMap((line) => {
    const found = collectTexts(line, { row, words, fiscalYear });
    const judged = found.columns.map(judgeColumns);
    return [...judged, ...readTexts(found, words, fiscalYear)];
  });
}

/** The indicators of the texts of a line. */
function readTexts(texts: LineTexts, words: RowWords, fiscalYear: number | null): Indicator[] {
  if (texts.goals.length === 0 && !texts.plan) return [];
  const goal = texts.goals.flatMap(({ mentions }) => mentions);
  const plan = texts.plan?.mentions ?? [];
  // A goal with a number that cannot be read is not judged at all: the rest of it would be guessed.
  if (texts.goals.some(({ view }) => LOST_DIGIT.test(view))) return [];
  const unreadable = goal.filter(({ quantity }) => quantity.issue !== undefined);
  if (unreadable.length > 0) return unreadable.map(unreadableTarget);
  const due = texts.goals.filter((text) => !texts.later.has(text));
  const isWorded = due.some(hasWordTarget);
  const deeds = (context: Parameters<typeof judgeDeeds>[1]) =>
    texts.columns.length > 0 ? [] : due.flatMap((text) => judgeDeeds(text, context));
  if (goal.length + plan.length === 0 && !isWorded)
    return deeds({ results: [], texts: texts.results, fiscalYear });
  const whole = texts.results.filter(({ view }) => !LOST_DIGIT.test(view));
  const results = whole.flatMap(({ mentions }) => mentions);
  const baseline = texts.baseline?.mentions[0] ?? null;
  const hasLostDigits = whole.length < texts.results.length;
  const context = { results, texts: texts.results, fiscalYear, hasLostDigits };
  const targets = readTargets(goal, plan, results, { ...words, baseline }, yearOf(fiscalYear, results))
    .filter(({ mention }) => !isInColumns(mention, texts))
    .map((target) => ({
      ...target,
      baseline: target.baseline ?? baseline,
      isLater: texts.later.has(target.mention.passage),
    }));
  const indicators = [
    ...judgeTargets(targets, context),
    ...due.flatMap((text) => judgeWordTargets(text, goal, context)),
  ];
  if (indicators.length === 0) return deeds(context);
  const beside = isWorded ? [] : due.flatMap((text) => judgeDeedsBeside(text, context));
  return [...indicators, ...beside];
}

/** A target in a column of its own outranks prose that speaks of the same measure. */
function isInColumns({ quantity }: Mention, { columns }: LineTexts): boolean {
  return columns.some(({ target }) => comparable(target.mention.quantity, quantity) > 0);
}

/** The year that the results speak of: the report's own, or a later one that they name. */
function yearOf(fiscalYear: number | null, results: readonly Mention[]): number | null {
  const years = results.flatMap((mention) => mention.fiscalYear ?? []);
  return years.length === 0 ? fiscalYear : largest(fiscalYear ?? 0, years);
}
