import { TITLE_WORDS } from "./lexicon.ts";
import {
  COMPOUNDS,
  FOLLOWERS,
  GENERIC_ENDINGS,
  GENERIC_NAMES,
  NESTED_NAMES,
  UNIONS,
} from "./municipality-words.ts";

/** A municipality, a prefecture or a body of several municipalities that a text names. */
export interface Municipality {
  readonly name: string;
  readonly kind: "municipality" | "prefecture" | "union";
  /** Half-open offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether what stands behind shows that the name ends there. */
  readonly isSure: boolean;
}

/** A stretch of the characters that names are made of, radicals that extraction gives for kanji included. */
const STRETCH = /[○◯\u2e80-\u2fdf\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u4e00-\u9fff]+/g;
const NAME_CHARACTER = /[○◯\u2e80-\u2fdf\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff\u4e00-\u9fff]/;
const ENDS = "市区町村県";
const LONGEST_NAME = 9;
const NUMERAL = /^[\d０-９〇一二三四五六七八九十百元]$/;
/** What stands between a numeral and a name: 第2次, 令和5年度. */
const COUNTERS = ["年度版", "年度", "年版", "年", "次", "期", "回", "号", "版"];
/** What may end before a name within a stretch. */
const JOINTS = [
  "東京都",
  "北海道",
  "大阪府",
  "京都府",
  "改訂版",
  "に準じた",
  "に基づく",
  "における",
  "による",
  "として",
];
const NESTED = NESTED_NAMES.map(([name]) => name);
const GENERIC_ENDS = GENERIC_ENDINGS.map(([word]) => word);
const GENERIC = new Set(GENERIC_NAMES.map(([name]) => name));

/** The names in a text, in order. */
export function findMunicipalities(text: string): Municipality[] {
  const found = [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) =>
    readStretch(text, stretch, index),
  );
  const unions = found.filter(({ kind }) => kind === "union");
  return found.filter(
    (own) => own.kind === "union" || !unions.some(({ start, end }) => own.start >= start && own.end <= end),
  );
}

function readStretch(text: string, stretch: string, offset: number): Municipality[] {
  const union = UNIONS.map(([word]) => ({ word, at: stretch.indexOf(word) })).find(({ at }) => at > 0);
  if (union) {
    const start = startOfMembers(text, skipLeading(text, offset, offset + union.at));
    const end = offset + union.at + union.word.length;
    return [{ name: text.slice(start, end), kind: "union", start, end, isSure: true }];
  }
  const found: Municipality[] = [];
  const limit = offset + stretch.length;
  for (let from = offset; from < limit; ) {
    const next = readName(text, from, limit);
    if (!next) break;
    if (!isGeneric(next.name)) found.push(next);
    from = next.end + (text[next.end] === "の" ? 1 : 0);
  }
  return found;
}

/** みのり市・たから町衛生施設組合: where the members begin that stand before a union with dots between. */
function startOfMembers(text: string, start: number): number {
  let first = start;
  while (text[first - 1] === "・" && ENDS.includes(text[first - 2] ?? "\0")) {
    let at = first - 1;
    while (at > 0 && NAME_CHARACTER.test(text[at - 1] as string)) at--;
    first = skipLeading(text, at, first - 2);
  }
  return first;
}

/** 本市, 市町村, 未来都市: words that name no municipality of their own. */
function isGeneric(name: string): boolean {
  return GENERIC.has(name) || (!NESTED.includes(name) && GENERIC_ENDS.some((end) => name.endsWith(end)));
}

/** The first name from here on. */
function readName(text: string, from: number, limit: number): Municipality | null {
  let weak: Municipality | null = null;
  for (let at = from; at < limit; at++) {
    const nested = NESTED.find((name) => text.startsWith(name, at) && skipLeading(text, from, at) === at);
    if (nested) return nameOf(text, at, at + nested.length, true);
    if (!ENDS.includes(text[at] as string) || isCompound(text, at)) continue;
    const start = skipLeading(text, from, at);
    if (at <= start || at - start > LONGEST_NAME) continue;
    const isSure = isFollowed(text, at + 1, limit);
    const found = nameOf(text, start, at + 1, isSure);
    if (isSure || found.kind === "prefecture") return found;
    if (weak && at + 1 - weak.end > 2) return weak;
    weak = found;
  }
  return weak;
}

function nameOf(text: string, start: number, end: number, isSure: boolean): Municipality {
  const name = text.slice(start, end);
  return { name, kind: name.endsWith("県") ? "prefecture" : "municipality", start, end, isSure };
}

function isCompound(text: string, at: number): boolean {
  const next = text[at + 1] ?? "";
  if (text.startsWith("民間", at + 1)) return false;
  if (/^[市区]$/.test(text[at] as string) && /^(?:区?町村|町の)/.test(text.slice(at + 1, at + 4)))
    return true;
  if (text[at] === "町" && next === "村") return true;
  return (COMPOUNDS[text[at] as string] ?? "").includes(next || "\0") && !isCounted(text, at);
}

/** 四日原市市民協働: the second 市 begins 市民, so that the name ends before it. */
function isCounted(text: string, at: number): boolean {
  return text[at + 1] === text[at] && FOLLOWERS.some(([word]) => text.startsWith(word, at + 1));
}

function isFollowed(text: string, at: number, limit: number): boolean {
  return at >= limit || FOLLOWERS.some(([word]) => text.startsWith(word, at));
}

/** Where a name begins that ends before `end`: behind numbers with their counters, words of titles and prefectures. */
function skipLeading(text: string, from: number, end: number): number {
  let start = from;
  for (let at = from; at < end; at++) {
    const behind = endOfLead(text, at, start, end);
    if (behind > at && behind <= end) {
      start = behind;
      at = behind - 1;
    }
  }
  return start;
}

function endOfLead(text: string, at: number, start: number, end: number): number {
  // A mark before a line, and not the placeholder ○○市.
  if (/[○◯]/.test(text[at] as string) && !/[○◯]/.test(`${text[at - 1] ?? ""}${text[at + 1] ?? ""}`))
    return at + 1;
  const joint = JOINTS.find((word) => text.startsWith(word, at));
  if (joint) return at + joint.length;
  const title = TITLE_WORDS.find(([word]) => text.startsWith(word, at));
  if (title) return at + title[0].length;
  const counter = COUNTERS.find((word) => text.startsWith(word, at));
  if (counter && at > 0 && NUMERAL.test(text[at - 1] as string)) return at + counter.length;
  // 北郡大町町: a district stands before towns and villages.
  if (text[at] === "郡" && at > start && end - at > 1 && /[町村]/.test(text[end] ?? "")) return at + 1;
  return -1;
}
