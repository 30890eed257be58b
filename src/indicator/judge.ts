import { type Actual, findShares, isResult, statedValue } from "./actuals.ts";
import { findChange } from "./changes.ts";
import { compare } from "./compare.ts";
import type { FieldText } from "./field-text.ts";
import { likeness } from "./labels.ts";
import type { Mention } from "./mentions.ts";
import { pairTargets } from "./pair.ts";
import type { Target } from "./targets.ts";
import type { Indicator, Reading } from "./types.ts";
import { findClaim, findNothing } from "./word-results.ts";
import { DIFFERENCE_BEFORE } from "./words.ts";

/** The year in which the report speaks, and all numbers of its results. */
export interface JudgeContext {
  readonly results: readonly Mention[];
  /** The texts of the results. */
  readonly texts: readonly FieldText[];
  readonly fiscalYear: number | null;
}

const ATTENDANCE_UNITS = /^(?:人|名)$/;

/** Judges every target of a row against its results. */
export function judgeTargets(targets: readonly Target[], context: JudgeContext): Indicator[] {
  const values = targets.filter(({ kind }) => kind === "value" || kind === "reduction");
  const pairs = pairTargets(
    values,
    context.results.filter((mention) => !isNegativeResultOf(mention)),
    context.fiscalYear,
  );
  return targets.flatMap((target) => {
    const indicator = judge(target, pairs.get(target) ?? null, context);
    return indicator.result === "no-actual" && target.optional ? [] : [indicator];
  });
}

function isNegativeResultOf({ traits }: Mention): boolean {
  return traits.has("cancelled");
}

function judge(target: Target, actual: Actual | null, context: JudgeContext): Indicator {
  switch (target.kind) {
    case "relation":
      return judgeRelation(target, context);
    case "percent-change":
    case "delta":
    case "multiple":
      return judgeChange(target, context);
    default:
      return judgeValue(target, actual, context);
  }
}

function judgeValue(target: Target, paired: Actual | null, context: JudgeContext): Indicator {
  const actual = paired ?? shareResult(target, context) ?? totalOfCuts(target, context);
  if (!actual)
    return (
      judgeByWords(target, context) ??
      unjudged(target, "no-actual", restatedOnly(target, context) ? "restated" : null)
    );
  const { mention } = actual;
  if (
    mention.traits.has("attendance") &&
    !target.mention.traits.has("attendance") &&
    ATTENDANCE_UNITS.test(target.mention.quantity.unit ?? "")
  ) {
    return unjudged(target, "unclear", "attendance", actual);
  }
  const progress = progressOf(target, actual);
  if (progress !== null && target.enough !== null) {
    return {
      ...unjudged(target, progress >= target.enough ? "met" : "missed", "progress", actual),
      attainment: progress / 100,
    };
  }
  const value = perYear(target, actual, cutAmount(target, actual, context));
  const comparison = compare(proratedGoal(target, mention), value, target.better);
  if (!comparison.met && isInterim(target, actual, context))
    return { ...unjudged(target, "not-due", "interim", actual), better: comparison.better };
  return {
    ...unjudged(target, comparison.met ? "met" : "missed", null, { ...actual, value }),
    better: comparison.better,
    attainment: comparison.attainment,
    near: comparison.roughly,
  };
}

/** How much of the way from the baseline to the target is done, in percent. */
function progressOf({ baseline, goal }: Target, { value }: Actual): number | null {
  const from = baseline && statedValue(baseline);
  if (from === null || goal.value === null || goal.value === from) return null;
  return (100 * (value - from)) / (goal.value - from);
}

/** ▲20,350千円 is an amount that was cut where the target asks for cuts. */
function cutAmount(target: Target, { value, mention }: Actual, { results }: JudgeContext): number {
  if (target.kind === "reduction" || CUT_NAME.test(target.mention.label)) {
    const from = results.find(
      (other) => other.traits.has("from") && other.source === mention.source && mention.traits.has("to"),
    );
    const before = from ? statedValue(from) : null;
    return before === null ? Math.abs(value) : before - value;
  }
  return value;
}

const CUT_NAME = /(?:削減|縮減|節減|減少|低減|圧縮|軽減|抑制|効果)(?:効果)?額?[\s　:：]*$/;

/** After three of five years of a plan by instalments, three fifths are due. */
function proratedGoal(target: Target, mention: Mention): Target["goal"] {
  const part = target.kind === "reduction" ? prorated(target, mention) : 1;
  const scale = (value: number | null) => (value === null ? null : value * part);
  return part === 1
    ? target.goal
    : {
        ...target.goal,
        value: scale(target.goal.value),
        min: scale(target.goal.min),
        max: scale(target.goal.max),
      };
}

/** A reduction shown as `95台から91台に` where only the amount was asked for. */
function totalOfCuts(target: Target, { results }: JudgeContext): Actual | null {
  if (target.kind !== "reduction") return null;
  const to = results.find((mention) => mention.traits.has("to") && isResult(mention));
  const value = to ? statedValue(to) : null;
  return to && value !== null ? { value, mention: to, upTo: to, how: "stated" } : null;
}

/** 累計36回（3年分） against 年間12回 is twelve a year. */
function perYear(target: Target, { mention }: Actual, value: number): number {
  const yearly = /年間?[\s　]*$|毎年度?|1年/.test(target.mention.label) || /^年/.test(target.mention.label);
  const years = /^[（(]?[\s　]*([\d０-９]+)[\s　]*(?:か|カ|ヵ)?年(?:分|間|度分)/.exec(
    mention.behind.length > 0
      ? mention.behind
      : mention.source.text.slice(mention.quantity.end, mention.quantity.end + 8),
  );
  const near =
    years ??
    /^[（(]?[\s　]*([\d０-９]+)[\s　]*(?:か|カ|ヵ)?年(?:分|間|度分)/.exec(
      mention.source.text.slice(mention.quantity.end, mention.quantity.end + 10),
    );
  return yearly && near?.[1] && mention.traits.has("cumulative") ? value / Number(near[1]) : value;
}

/** A target for the end of the plan is not missed half-way. */
function isInterim(target: Target, { mention }: Actual, { fiscalYear, results }: JudgeContext): boolean {
  const now = Math.max(fiscalYear ?? 0, ...results.map((result) => result.fiscalYear ?? 0));
  if (target.fiscalYear !== null && (mention.fiscalYear ?? now) < target.fiscalYear && now > 0)
    return now < target.fiscalYear;
  if (!target.multiYear) return false;
  return !/最終年度|計画期間(?:全体|の累計)|期間累計/.test(mention.label);
}

/** A percentage worked out from a part and its whole, or the part itself where things are counted. */
function shareResult(target: Target, { results }: JudgeContext): Actual | null {
  const shares = findShares(results);
  for (const { part, whole, percent } of shares) {
    if (target.mention.quantity.kind === "percent")
      return { value: percent, mention: part, upTo: whole, how: "ratio" };
  }
  return null;
}

function restatedOnly(target: Target, { results }: JudgeContext): boolean {
  const wanted = target.goal.value ?? target.goal.min ?? target.goal.max;
  return results.some((mention) => mention.traits.has("target") && statedValue(mention) === wanted);
}

/** No value, but words: `目標を0.6ポイント上回った`, `発生なし`, a dash. */
function judgeByWords(target: Target, { results, texts }: JudgeContext): Indicator | null {
  const nothing = findNothing(texts);
  if (nothing && (target.goal.value === 0 || target.goal.max === 0))
    return { ...unjudged(target, "met", "none"), actual: nothing };
  if (nothing && target.better === "higher" && (target.goal.value ?? target.goal.min ?? 0) > 0)
    return { ...unjudged(target, "missed", "none"), actual: nothing, attainment: 0 };
  const gap = results.find((mention) => mention.traits.has("difference") && isAgainstTarget(mention));
  if (!gap) return judgeByRate(target, results) ?? judgeByClaim(target, texts);
  const above = /^[^、。]{0,12}?(?:上回|超|増|多|オーバー)/.test(gap.behind);
  const met = target.better === "lower" ? !above : above;
  const actual: Actual = { value: statedValue(gap) ?? 0, mention: gap, upTo: gap, how: "stated" };
  return {
    ...unjudged(target, met ? "met" : "missed", "difference", actual),
    actual: { ...readingOf(gap, gap), value: null },
  };
}

/** Only the achievement rate is given. */
function judgeByRate(target: Target, results: readonly Mention[]): Indicator | null {
  const rate = results.find(
    ({ label, quantity }) =>
      quantity.kind === "percent" && /(?:達成(?:率|度)|目標比|計画比|対計画)[\s　:：は]*$/.test(label),
  );
  const value = rate?.quantity.value;
  if (!rate || value === null || value === undefined || target.better === "lower") return null;
  return {
    ...unjudged(target, value >= 100 ? "met" : "missed", "rate"),
    actual: { ...readingOf(rate, rate), value: null },
    attainment: value / 100,
  };
}

/** A short cell that says no more than whether the target was reached. */
function judgeByClaim(target: Target, texts: readonly FieldText[]): Indicator | null {
  for (const source of texts) {
    const claim = source.text.length <= 40 ? findClaim(source) : null;
    if (claim) return { ...unjudged(target, claim.met ? "met" : "missed", "words"), actual: claim.reading };
  }
  return null;
}

function isAgainstTarget({ source, quantity, behind }: Mention): boolean {
  return (
    DIFFERENCE_BEFORE.test(source.text.slice(Math.max(0, quantity.start - 24), quantity.start)) ||
    /^[^、。]{0,4}(?:目標|計画)/.test(behind)
  );
}

function judgeChange(target: Target, context: JudgeContext): Indicator {
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
  if (!met && target.multiYear && needed === Math.abs(wanted))
    return unjudged(target, "not-due", "interim", actual);
  return {
    ...unjudged(target, met ? "met" : "missed", null, actual),
    attainment: needed > 0 && signed >= 0 ? signed / needed : null,
  };
}

/** `5年で10%` after three years is 6 %. */
function prorated(target: Target, mention: Mention): number {
  const years = /([\d０-９]+)[\s　]*年(?:間)?で[^。]{0,6}$/.exec(
    target.mention.source.text.slice(0, target.mention.quantity.start),
  );
  const passed = /([\d０-９]+)[\s　]*年目/.exec(
    mention.source.text.slice(Math.max(0, mention.quantity.start - 24), mention.quantity.start),
  );
  return years?.[1] && passed?.[1] ? Math.min(1, Number(passed[1]) / Number(years[1])) : 1;
}

function judgeRelation(target: Target, { results }: JudgeContext): Indicator {
  const right = target.other;
  const find = (wanted: Mention | undefined) =>
    results
      .filter((mention) => isResult(mention))
      .toSorted((a, b) => likeness(wanted?.key ?? "", b.key) - likeness(wanted?.key ?? "", a.key))
      .find((mention) => likeness(wanted?.key ?? "", mention.key) > 0.6);
  const [a, b] = [find(target.mention), find(right)];
  const [left, other] = [a && statedValue(a), b && statedValue(b)];
  if (!a || !b || a === b || left === null || left === undefined || other === null || other === undefined)
    return unjudged(target, "no-actual", null);
  const met = target.better === "lower" ? left < other : left > other;
  return unjudged(target, met ? "met" : "missed", null, { value: left, mention: a, upTo: b, how: "stated" });
}

function unjudged(
  target: Target,
  result: Indicator["result"],
  reason: string | null,
  actual: Actual | null = null,
): Indicator {
  return {
    name: target.name,
    unit: target.mention.quantity.unit,
    better: target.better,
    target: readingOf(target.mention, target.other ?? target.mention),
    actual: actual && {
      ...readingOf(actual.mention, actual.upTo),
      value: actual.value / (target.mention.quantity.si ?? 1),
    },
    baseline: target.baseline && readingOf(target.baseline, target.baseline),
    attainment: null,
    result,
    near: false,
    reason,
  };
}

/** What stands between two numbers of one field, as a reading of the first. */
function readingOf(mention: Mention, upTo: Mention): Reading {
  const sameField = upTo.source === mention.source;
  const start = Math.min(mention.quantity.start, sameField ? upTo.quantity.start : mention.quantity.start);
  const end = Math.max(mention.quantity.end, sameField ? upTo.quantity.end : mention.quantity.end);
  const { value, min, max, unit } = mention.quantity;
  return {
    value,
    min,
    max,
    unit,
    text: mention.source.text.slice(start, end),
    field: mention.source.field,
    span: mention.source.spanOf(start, end),
  };
}
