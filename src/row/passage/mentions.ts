import type { Quantity } from "../../quantity/model/types.ts";
import { findBrackets, type Scope } from "../../text/brackets.ts";
import { findBoundaries } from "../../text/sentences.ts";
import { itemAt } from "./item-marks.ts";
import { displayLabel, labelKey } from "./labels.ts";
import { deedBehind } from "./number-deeds.ts";
import type { Passage } from "./passage.ts";
import { joinRanges, lastAtMost, outsideBrackets } from "./scopes.ts";
import { readTraits, type Trait } from "./traits.ts";

/** A number in a field, with the words around it. */
export interface Mention {
  readonly quantity: Quantity;
  readonly passage: Passage;
  /** The words before it in its clause, as printed. */
  readonly label: string;
  /** The group it belongs to, as printed: 市税 in `市税 現年分徴収率 98.5% 滞繰分徴収率 22.0%`; empty where it has none. */
  readonly group: string;
  /** Comparison keys of the label alone and with the group it belongs to. */
  readonly key: string;
  readonly fullKey: string;
  /** The sentence it stands in, as a comparison key; worked out when it is asked for. */
  context(): string;
  /** What stands between it and the next number or the end of its clause, folded. */
  readonly behind: string;
  readonly traits: ReadonlySet<Trait>;
  /** Inside brackets. */
  readonly bracketed: boolean;
  /** Inside brackets that stand behind another number and add to it: `70%（H27:54.3%）`. */
  readonly hosted: boolean;
  /** What is done to what it counts: 廃止 of 4件を廃止した; null where nothing is said. */
  readonly deed: string | null;
  /** The number of the item that it stands in: 2 behind ②; null where items are not numbered. */
  readonly item: number | null;
  /** The fiscal year that the words around it name; null where they name none. */
  readonly fiscalYear: number | null;
  /** A date or a year beside it, as ISO text (`2023-03`, `--03`). */
  readonly date: string | null;
}

/** A number with its sign, unit and bounds as the folded view has it. */
export function viewOf({ passage, quantity }: Pick<Mention, "passage" | "quantity">): string {
  return passage.view.slice(quantity.start, quantity.end);
}

/** More numbers than this in one cell are a list of data, not prose with targets: none of them is judged. */
const MOST_NUMBERS = 500;

const NUMERIC = new Set([
  "number",
  "percent",
  "point",
  "money",
  "count",
  "area",
  "length",
  "weight",
  "volume",
  "duration",
]);

/** Reads every number of a field that may be a target, a result or a baseline, with the words around it. */
export function readMentions(passage: Passage): Mention[] {
  const { text, view } = passage;
  const all = passage.quantities;
  const numbers = all.filter(
    ({ kind, unit, issue, per, end }) =>
      per !== true && !isPerHead(view, end) && (NUMERIC.has(kind) || unit === "位" || issue !== undefined),
  );
  if (numbers.length === 0 || numbers.length > MOST_NUMBERS) return [];
  const times = all.filter(({ kind }) => kind === "date" || kind === "period");
  const brackets = findBrackets(view, "(〔");
  const boundaries = findBoundaries(view);
  let group = "";
  let groupSentence = -1;
  const mentions = numbers.map((quantity, i) => {
    const bracket = innermost(brackets, quantity);
    const sentence = lastAtMost(boundaries, quantity.start);
    const before = numbers[i - 1];
    const next = numbers[i + 1];
    const start = Math.max(sentence, bracket ? bracket.start + 1 : 0, labelStart(before, quantity, brackets));
    const region = partOutside(passage, { start, end: quantity.start }, brackets);
    const { label, group: own } = splitGroup(region);
    if (own !== "") group = own;
    else if (sentence !== groupSentence && !region.text.startsWith(" ")) group = "";
    groupSentence = sentence;
    const limit = Math.min(next?.start ?? text.length, bracket ? bracket.end - 1 : text.length);
    const behind = view.slice(quantity.end, Math.min(limit, quantity.end + 40)).split(/[。※]/)[0] ?? "";
    // 普及（高齢者600人）: brackets without words of their own speak of what stands before them.
    const isBare = isNameless(region.view);
    const outer = bracket && isBare ? outerPart(passage, bracket, boundaries, numbers, brackets) : NOTHING;
    const shown = displayLabel(label);
    const key = isBare ? labelKey(displayLabel(splitGroup(outer).label)) : labelKey(shown);
    return {
      quantity,
      passage,
      label: (isBare && bracket ? outer.text + region.text : label || group).trim(),
      group,
      key,
      fullKey: group === "" && !isBare ? key : labelKey(outer.text + group + shown),
      context: lazily(() => sentenceAround(view, sentence, quantity, boundaries)),
      behind,
      traits: readTraits({
        text: view,
        quantity,
        before,
        next,
        region: isBare && bracket ? outer.view + region.view : region.view,
        behind,
        bracketed: bracket !== undefined,
        field: passage.field,
      }),
      bracketed: bracket !== undefined,
      hosted: bracket !== undefined && isHosted(view, bracket, numbers),
      deed: deedBehind(behind),
      item: itemAt(passage.itemMarks, quantity.start),
      ...timeAround(view, quantity, times, before, next, sentence),
    };
  });
  return mentions.map((mention, i) => ofItsOwn(mentions[i - 1], namedLike(mentions[i - 1], mention)));
}

/** 累計164件（令和4年度17件）: the year's own number only stands behind what came together over the years. */
function ofItsOwn(before: Mention | undefined, mention: Mention): Mention {
  const isYears = before?.traits.has("cumulative") && mention.hosted && mention.fiscalYear !== null;
  return isYears && !mention.traits.has("cumulative")
    ? { ...mention, hosted: false, bracketed: false }
    : mention;
}

/** 現年分は98.6％から99.0％へ: the right side goes under the name of the left. */
function namedLike(left: Mention | undefined, mention: Mention): Mention {
  if (!left?.traits.has("from") || !mention.traits.has("to") || mention.key !== "") return mention;
  const { label, group, key, fullKey } = left;
  return { ...mention, label, group, key, fullKey };
}

/** Whether the words before a number in brackets name nothing: none at all, or 累計. */
function isNameless(words: string): boolean {
  return words.trim() === "" || /^(?:累計|累積|通算|延べ?|計)[\s:]*$/.test(words.trim());
}

/** The words before brackets, behind the number before them where any stand there: 99.1％で、前年度（98.9％）. */
function outerPart(
  passage: Passage,
  bracket: Scope,
  boundaries: readonly number[],
  numbers: readonly Quantity[],
  brackets: readonly Scope[],
): Part {
  const start = lastAtMost(boundaries, bracket.start);
  const host = numbers.findLast(({ end }) => end <= bracket.start)?.end ?? start;
  const told = passage.view.slice(host, bracket.start);
  // 4事業所を認定した（累計29事業所）: what was done to the number before names nothing.
  if (host > start && /^[をがに]/.test(told)) return NOTHING;
  const isTold = labelKey(told) !== "";
  return lastPart(
    partOutside(passage, { start: isTold ? Math.max(start, host) : start, end: bracket.start }, brackets),
  );
}

/** A text and its folded view, which are equally long. */
interface Part {
  readonly text: string;
  readonly view: string;
}

const NOTHING: Part = { text: "", view: "" };
/** So far back words before brackets may name what stands in them. */
const LONGEST_OUTER = 40;

function partOutside({ text, view }: Part, range: Scope, brackets: readonly Scope[]): Part {
  const ranges = outsideBrackets(view, range, brackets);
  return { text: joinRanges(text, ranges), view: joinRanges(view, ranges) };
}

function lastPart({ text, view }: Part): Part {
  return { text: text.slice(-LONGEST_OUTER), view: view.slice(-LONGEST_OUTER) };
}

function innermost(brackets: readonly Scope[], { start, end }: Quantity): Scope | undefined {
  let found: Scope | undefined;
  for (const scope of brackets) {
    if (scope.start < start && end <= scope.end && scope.start > (found?.start ?? -1)) found = scope;
  }
  return found;
}

/** Whether brackets stand right behind another number. */
function isHosted(text: string, bracket: Scope, numbers: readonly Quantity[]): boolean {
  return numbers.some(
    ({ end }) =>
      end <= bracket.start && bracket.start - end <= 8 && !text.slice(end, bracket.start).includes("。"),
  );
}

/** 1人平均, 1人年間: a denominator. */
function isPerHead(text: string, end: number): boolean {
  return (
    /[1一][人日]$/.test(text.slice(end - 2, end)) &&
    !/[\d.,]/.test(text[end - 3] ?? "") &&
    /^(?:平均|年間|月|当|あた)/.test(text.slice(end, end + 2))
  );
}

/** Where the label of a number may begin at the earliest: behind the number before it, unless that one is in brackets of its own. */
function labelStart(before: Quantity | undefined, quantity: Quantity, brackets: readonly Scope[]): number {
  if (!before) return 0;
  const closed = brackets.find(
    ({ start, end }) => start < before.start && before.end <= end && end <= quantity.start,
  );
  return closed ? 0 : before.end;
}

const VERB_END = /[るすたくうむ]$|[。、]$/;

/** Parts the words before a number into its own label and the group that stands before it: `市税 現年分徴収率`. */
function splitGroup({ text, view }: Part): { label: string; group: string } {
  const words = [
    ...view
      .trimEnd()
      .replace(/[A-Za-z]?\s?[=:]$/, "")
      .matchAll(/[^\s:/]+/g),
  ].map(({ index, 0: word }) => text.slice(index, index + word.length));
  if (words.every((word) => word.length === 1)) return { label: words.join(""), group: "" };
  const label = words.at(-1) ?? "";
  const topic = words.length === 1 ? /^[、]?([^はを、。]{2,12})は([^はを。]{2,16})$/.exec(label) : null;
  if (topic?.[1] && topic[2]) return { label: topic[2], group: topic[1] };
  const group: string[] = [];
  for (const word of words.slice(0, -1).reverse()) {
    if (VERB_END.test(word) || group.length === 2) break;
    const noun = word.length > LONGEST_GROUP ? lastNoun(word) : word;
    if (noun !== "") group.unshift(noun);
    if (noun !== word) break;
  }
  return { label, group: group.join("") };
}

const LONGEST_GROUP = 16;

/** 縮減目標 of 計画に掲げる縮減目標: what stands behind the last verb of a long word; empty where that is no noun, either. */
function lastNoun(word: string): string {
  const noun = word.slice(1 + Math.max(word.lastIndexOf("る"), word.lastIndexOf("た")));
  return noun !== word && noun.length >= 2 && noun.length <= LONGEST_GROUP ? noun : "";
}

function lazily(make: () => string): () => string {
  let made: string | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function sentenceAround(
  text: string,
  sentence: number,
  quantity: Quantity,
  boundaries: readonly number[],
): string {
  const next = boundaries.find((offset) => offset > quantity.end) ?? text.length;
  return labelKey(text.slice(Math.max(sentence, quantity.start - 80), Math.min(next, quantity.end + 60)));
}

/** The year or date that belongs to a number: just before it in its clause, or in brackets right behind it. */
function timeAround(
  text: string,
  quantity: Quantity,
  times: readonly Quantity[],
  before: Quantity | undefined,
  next: Quantity | undefined,
  sentence: number,
): { fiscalYear: number | null; date: string | null } {
  const from = Math.max(sentence, before?.end ?? 0);
  const behind = times.find(
    ({ start, end }) =>
      start >= quantity.end &&
      end <= (next?.start ?? text.length) &&
      /^\s*\([^()]{0,8}$/.test(text.slice(quantity.end, start)) &&
      // 42.7％（令和元年度41.6％）: that year belongs to the number in the brackets.
      (next === undefined || /\)/.test(text.slice(end, next.start))),
  );
  const ahead = times.findLast(
    ({ start, end }) =>
      start >= from &&
      end <= quantity.start &&
      // R1からの累計: the year in which the counting began.
      !/^から/.test(text.slice(end, end + 2)) &&
      !/[。]/.test(text.slice(end, quantity.start)),
  );
  const time = behind ?? ahead;
  const isSpan = time === behind && time?.to !== undefined;
  return {
    fiscalYear: time?.fiscalYear ?? fiscalYearOf(isSpan ? time?.to : time?.date),
    date: time?.date ?? null,
  };
}

/** The fiscal year, from April, that a date falls in. */
function fiscalYearOf(date: string | undefined): number | null {
  const found = date && /^(\d{4})(?:-(\d{2}))?/.exec(date);
  if (!found) return null;
  return found[2] && Number(found[2]) <= 3 ? Number(found[1]) - 1 : Number(found[1]);
}
