import { largest } from "../../core/largest.ts";
import { remember } from "../../core/remember.ts";
import { foldKey } from "../../text/fold.ts";
import { readMark } from "../model/marks.ts";
import type { ColumnField } from "../model/types.ts";
import type { HeadingMatch, KnownField } from "./heading-match.ts";
import { HEADING_PARTS, type HeadingPart } from "./heading-parts.ts";
import { EXACT, SHARED } from "./heading-words.ts";

export type { HeadingMatch } from "./heading-match.ts";

/** Columns that belong to a numeric indicator: known, but without a field of their own. */
const INDICATOR_HEADING =
  /^(?:指標|指標名|評価指標|単位|基準値|現状値|現状|当初値|達成率|達成度\(%\)|効果額|財政効果額|備考|前年度実績|前年度実績値)$/;

const LONGEST_HEADING = 40;
/** The unit of a column: 効果額（千円）. */
const UNIT_BEHIND = /[(][^()]{1,8}[)]$/;

/** A heading's comparison key: folded, without spaces, punctuation, the plan-do-check-act label and the year it speaks of. */
export const headingKey = remember((heading: string): string => {
  return foldKey(heading)
    .replace(
      /(?:令和|平成|昭和|[rhs])(?:元|\d{1,2})年?度?(?:末|当初)?(?:における|の)?|20\d\d年度?(?:の)?|(?:当|本|今)年度の?/g,
      "",
    )
    .replace(/取り組み|取組み/g, "取組")
    .replace(/[、,。.・：:/／\-－―\n№]|no(?=\.)/g, (c) => (c === "№" || c === "no" ? "no" : ""))
    .replace(/[[［【〈<]|[\]］】〉>]/g, "");
});

const DICTIONARY: ReadonlyMap<string, readonly HeadingMatch[]> = buildDictionary();

function buildDictionary(): Map<string, readonly HeadingMatch[]> {
  const dictionary = new Map<string, readonly HeadingMatch[]>();
  for (const [field, words] of Object.entries(EXACT) as [KnownField, string][]) {
    for (const word of words.split(" ")) dictionary.set(headingKey(word), [{ field, weight: 3 }]);
  }
  for (const [word, matches] of Object.entries(SHARED)) dictionary.set(headingKey(word), matches);
  return dictionary;
}

/** The fields that a heading may stand for, best first; empty where neither it nor a word of it is known. */
export function matchHeading(heading: string): readonly HeadingMatch[] {
  return heading.length > 6 * LONGEST_HEADING ? [] : findMatches(heading);
}

/** Every short cell of a table is asked whether it is a heading, and most are the same few texts. */
const findMatches = remember((heading: string): readonly HeadingMatch[] => {
  const key = headingKey(heading);
  if (key === "" || key.length > LONGEST_HEADING) return [];
  const bare = key.replace(/\([^()]*\)/g, "");
  const exact = DICTIONARY.get(key) ?? DICTIONARY.get(bare) ?? DICTIONARY.get(key.replace(/[()]/g, ""));
  if (exact) return exact;
  if (isIndicatorHeading(heading) || key.length > 20) return [];
  if (readMark(heading)) return [];
  return matchParts(key);
});

/** What a word says that others follow: the last word of a Japanese heading is its head. */
const BEFORE_HEAD = 0.6;

/** The fields that words of a heading name, those nearest to its end first: 目標達成に向けた課題 is about 課題. */
function matchParts(key: string): readonly HeadingMatch[] {
  const found = HEADING_PARTS.flatMap((part) => {
    const end = endOf(key, part);
    return end > 0 ? [{ ...part, end }] : [];
  });
  const last = largest(
    0,
    found.map(({ end }) => end),
  );
  const best = new Map<ColumnField, number>();
  for (const { field, weight, end, at } of found) {
    const own = end === last || at === "start" ? weight : weight * BEFORE_HEAD;
    best.set(field, Math.max(best.get(field) ?? 0, own));
  }
  return [...best].map(([field, weight]) => ({ field, weight })).toSorted((a, b) => b.weight - a.weight);
}

/** Where a word ends in a heading in which it stands where it has to; 0 elsewhere. */
function endOf(key: string, { word, at }: HeadingPart): number {
  const bare = at === "end" ? key.replace(/\([^()]*\)$/, "") : key;
  if (at === "start") return bare.startsWith(word) ? word.length : 0;
  const start = bare.lastIndexOf(word);
  const end = start + word.length;
  return start < 0 || (at === "end" && end < bare.length) ? 0 : end;
}

/** Whether a heading names a column of numeric indicators (指標名, 単位, 基準値 …). */
export function isIndicatorHeading(heading: string): boolean {
  const key = headingKey(heading);
  return INDICATOR_HEADING.test(key) || INDICATOR_HEADING.test(key.replace(UNIT_BEHIND, ""));
}

/** What joins the two words of one heading: 課題・今後の方向, 目標／実績; and brackets around the second: 取組項目（担当課）. */
const JOINED = /[・、／/（(]/;

/** Whether a heading is one of two words that are headings elsewhere, as its author wrote it. */
function isCompound(text: string): boolean {
  const [first, second, ...more] = text.split(JOINED);
  const isWhole = (words: string | undefined) =>
    words !== undefined && DICTIONARY.has(headingKey(words.replace(/[）)]\s*$/, "")));
  return more.length === 0 && isWhole(first) && isWhole(second);
}

/**
 * Splits a cell into which extraction glued several headings; null where it is not made of known headings alone, or is
 * one heading of several words.
 */
export function splitGluedHeading(text: string): string[] | null {
  if (isCompound(text)) return null;
  const key = headingKey(text).replace(/[()]/g, "");
  if (key.length < 5 || key.length > 200) return null;
  const parts: string[] = [];
  for (let at = 0; at < key.length; ) {
    let length = Math.min(16, key.length - at);
    while (length > 1 && !DICTIONARY.has(key.slice(at, at + length))) length--;
    if (length <= 1) return null;
    const part = key.slice(at, at + length);
    const before = parts.at(-1);
    if (before && fieldOf(before) === fieldOf(part)) parts[parts.length - 1] = before + part;
    else parts.push(part);
    at += length;
  }
  return parts.length > 1 ? parts : null;
}

function fieldOf(key: string): ColumnField | undefined {
  return DICTIONARY.get(key)?.[0]?.field;
}
