import { labelKey, likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { betterOf } from "../direction/direction.ts";
import type { Better, IndicatorResult, Reading } from "../model/types.ts";
import { isResult, statedValue } from "../pairing/actuals.ts";
import type { JudgeContext } from "./judge-context.ts";
import { findNothing, wordReading } from "./word-results.ts";

export interface Judged {
  /** Reached in part. */
  readonly near?: boolean;
  readonly result: IndicatorResult;
  readonly actual: Reading | null;
  readonly reason: string | null;
}

const ALL = /全[\d０-９]{0,4}(?:件|員|職員|て|課|校|施設|地区|箇所|か所|事業|戸|世帯|部署)/g;
const BRACKETS = /^[（(][^（）()]*[）)]/;
/** What says of all of them that it was done. */
const DONE_SOON = /^[をにでがのも]?[^。]{0,14}?(?:した|済|完了|実施|受講|参加|導入|達成)/;
const EVERYTHING_DONE = /すべて[^。]{0,16}?(?:した|済|完了|実施)|100[%％]|１００[%％]/;

const PART_ONLY =
  /新規採用|主任|係長|管理職|若手|一部|希望者|年目|新任|のみ|だけ|限(?:って|定)|部局長|残る|残り|未(?:受講|実施|整備|策定)/;

function readingFrom(mention: Mention): Reading {
  const { quantity, source } = mention;
  return {
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    text: quantity.text,
    field: source.field,
    span: source.spanOf(quantity.start, quantity.end),
    mention,
  };
}

/** The number that answers: the one with the likest label, or the only one. */
function answer(name: string, context: JudgeContext): Mention | null {
  const usable = context.results.filter(
    (mention) => isResult(mention) && mention.quantity.value !== null && mention.quantity.kind !== "duration",
  );
  const key = labelKey(name);
  const alike = usable
    .filter((mention) => likeness(key, mention.fullKey) > 0.3)
    .toSorted((a, b) => likeness(key, b.fullKey) - likeness(key, a.fullKey));
  return (
    alike[0] ??
    (usable.length === 1 && (usable[0]?.source.text.length ?? 0) <= 80 ? (usable[0] as Mention) : null)
  );
}

const UNKNOWN: Judged = { result: "no-actual", actual: null, reason: null };

export function judgeZero(name: string, context: JudgeContext): Judged {
  const happened = context.results.find(
    ({ quantity, behind }) =>
      quantity.kind === "count" &&
      (quantity.value ?? 0) > 0 &&
      /^(?:が|の|も|は)?(?:あった|あり|発生|確認|起き|生じ)/.test(behind),
  );
  if (happened) return { result: "missed", actual: readingFrom(happened), reason: null };
  const nothing = findNothing(context.texts);
  if (nothing) return { result: "met", actual: nothing, reason: "none" };
  const dash = dashAfter(name, context);
  if (dash) return { result: "met", actual: dash, reason: "none" };
  const number = answer(name, context);
  const value = number ? statedValue(number) : null;
  return number && value !== null
    ? { result: value <= 0 ? "met" : "missed", actual: readingFrom(number), reason: null }
    : UNKNOWN;
}

/** A lone dash as the result of something that should not be there. */
function dashAfter(name: string, { texts }: JudgeContext): Reading | null {
  for (const source of texts) {
    const found = /^(.{0,24}?)[\s　:：]{0,4}([-‐–—―－])[\s　]?[%％]?[\s　]?。?$/.exec(source.text);
    if (found?.[2] && (found[1] === "" || likeness(labelKey(name), labelKey(found[1] ?? "")) > 0.4)) {
      const at = source.text.lastIndexOf(found[2]);
      return wordReading(source, at, at + 1, 0);
    }
  }
  return null;
}

export function judgeSurplus(context: JudgeContext): Judged {
  const money = context.results.find((mention) => mention.quantity.kind === "money" && isResult(mention));
  const value = money ? statedValue(money) : null;
  if (money && value !== null && !/赤字/.test(money.label))
    return { result: value > 0 ? "met" : "missed", actual: readingFrom(money), reason: null };
  for (const source of context.texts) {
    const word = /(黒字|赤字)(?!(?:で(?:は)?な|化を|を目|の解消))/.exec(source.text);
    if (word)
      return {
        result: word[1] === "黒字" ? "met" : "missed",
        actual: wordReading(source, word.index, word.index + 2, null),
        reason: null,
      };
  }
  return UNKNOWN;
}

/** 歳出総額＜歳入総額: both sides by their names. */
export function judgeRelation(left: string, right: string, less: boolean, context: JudgeContext): Judged {
  const find = (name: string) =>
    context.results
      .filter((mention) => isResult(mention) && likeness(labelKey(name), mention.key) > 0.6)
      .toSorted((a, b) => likeness(labelKey(name), b.key) - likeness(labelKey(name), a.key))[0];
  const [a, b] = [find(left), find(right)];
  const [x, y] = [a ? statedValue(a) : null, b ? statedValue(b) : null];
  if (!a || !b || a === b || x === null || y === null) return UNKNOWN;
  return { result: (less ? x < y : x > y) ? "met" : "missed", actual: readingFrom(a), reason: null };
}

export function earlierDirection(word: string, label: string, text: string): Better {
  if (/以上|超|上回|増|向上/.test(word)) return "higher";
  if (/以下|未満|下回|減|低減/.test(word)) return "lower";
  return betterOf({ label, context: text, row: [] });
}

/** Against an earlier value that the results or the goal give; without it nothing can be said. */
/** 前年度比103.2% against 前年度以下. */
function byRatio(better: Better, inclusive: boolean, usable: readonly Mention[]): Judged {
  const ratio = usable.find(
    ({ quantity, label }) =>
      quantity.kind === "percent" &&
      quantity.change === null &&
      /(?:前年度?|昨年度?|前回)比/.test(label) &&
      (quantity.value ?? 0) > 50,
  );
  const value = ratio?.quantity.value;
  if (!ratio || value === null || value === undefined) return UNKNOWN;
  const met =
    better === "lower" ? (inclusive ? value <= 100 : value < 100) : inclusive ? value >= 100 : value > 100;
  return { result: met ? "met" : "missed", actual: readingFrom(ratio), reason: null };
}

export function judgeEarlier(
  better: Better,
  inclusive: boolean,
  reference: string,
  goal: readonly Mention[],
  context: JudgeContext,
): Judged {
  const usable = context.results.filter(
    ({ quantity }) =>
      quantity.value !== null && !(quantity.kind === "duration" && /[年月]/.test(quantity.text)),
  );
  const before =
    usable.find(({ label }) => reference !== "" && label.includes(reference)) ??
    usable.find(
      ({ traits, bracketed, label }) =>
        traits.has("from") ||
        (traits.has("baseline") && !traits.has("to")) ||
        (bracketed && /平均/.test(label)),
    ) ??
    goal.find(({ traits }) => traits.has("baseline"));
  const now = usable.find(
    (mention) =>
      mention !== before &&
      mention.quantity.unit === before?.quantity.unit &&
      !mention.traits.has("difference"),
  );
  if (!before || !now) {
    const change = usable.find(
      ({ quantity, label }) =>
        (quantity.change !== null || /[▲△+＋]/.test(quantity.text.slice(0, 1))) &&
        /前年|昨年|前回/.test(label),
    );
    if (!change) return byRatio(better, inclusive, usable);
    const up = change.quantity.change
      ? change.quantity.change === "increase"
      : (change.quantity.value ?? 0) > 0;
    return {
      result: (better === "lower") !== up ? "met" : "missed",
      actual: readingFrom(change),
      reason: null,
    };
  }
  const [a, b] = [statedValue(before) ?? 0, statedValue(now) ?? 0];
  const met = better === "lower" ? (inclusive ? b <= a : b < a) : inclusive ? b >= a : b > a;
  return { result: met ? "met" : "missed", actual: readingFrom(now), reason: null };
}

export function improvedWay(text: string): Better {
  return /増加|向上|拡大/.test(text) ? "higher" : "lower";
}

export function judgeImproved(text: string, baseline: Mention, context: JudgeContext): Judged {
  const now = context.results.find(
    (mention) => isResult(mention) && mention.quantity.unit === baseline.quantity.unit,
  );
  const [a, b] = [statedValue(baseline), now ? statedValue(now) : null];
  if (!now || a === null || b === null) return UNKNOWN;
  const signed = a < 0 || b < 0;
  const met =
    signed && /縮小|改善|解消|圧縮/.test(text) ? b > a : improvedWay(text) === "higher" ? b > a : b < a;
  return { result: met ? "met" : "missed", actual: readingFrom(now), reason: null };
}

interface Words {
  readonly index: number;
  readonly 0: string;
}

/** The first words that say of all that it was done. */
function findAllDone(text: string): Words | null {
  const [all, everything] = [findOfAll(text), EVERYTHING_DONE.exec(text)];
  return all && everything ? (all.index <= everything.index ? all : everything) : (all ?? everything);
}

/** 全職員（会計年度任用職員を除く）が受講した, with or without the brackets. */
function findOfAll(text: string): Words | null {
  for (const { index, 0: all } of text.matchAll(ALL)) {
    const from = index + all.length;
    const brackets = BRACKETS.exec(text.slice(from))?.[0].length ?? 0;
    for (const at of new Set([from + brackets, from])) {
      const done = DONE_SOON.exec(text.slice(at));
      if (done) return { index, 0: text.slice(index, at + done[0].length) };
    }
  }
  return null;
}

export function judgeEvery(context: JudgeContext): Judged {
  for (const source of context.texts) {
    const done = findAllDone(source.text);
    const left = /未受講|未実施|未整備|残る|残り/.exec(source.text);
    if (done && left)
      return {
        result: "missed",
        near: true,
        actual: wordReading(source, left.index, left.index + left[0].length, null),
        reason: "words",
      };
    if (done)
      return {
        result: "met",
        actual: wordReading(source, done.index, done.index + done[0].length, null),
        reason: "words",
      };
    const part = source.text.length <= 80 ? PART_ONLY.exec(source.text) : null;
    if (part)
      return {
        result: "missed",
        actual: wordReading(source, part.index, part.index + part[0].length, null),
        reason: "words",
        near: true,
      };
  }
  return UNKNOWN;
}
