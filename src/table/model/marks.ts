import { DASH_CLASS } from "../../text/dashes.ts";
import { foldWidth } from "../../text/fold.ts";
import { compoundMarkWord, MARK_PREFIXES } from "./compound-marks.ts";
import { MARK_WORDS, type MarkWord } from "./mark-words.ts";

/**
 * The kinds of marks that number a heading: `1 …`, `1）…`, `(1) …`, `①…`, `❶…`, `Ⅰ …`, `ⅰ …`, `第1編 …`, `第1章 …`, `第1節 …`,
 * `A …`, `ア …`, `（ア）…`, `一 …`; `1-2 …` and `1-2-3 …` by their number of parts; `基本方針1 …` by its word.
 */
export type MarkKind =
  | "decimal"
  | "closed"
  | "paren"
  | "circled"
  | "black"
  | "roman"
  | "small-roman"
  | "part"
  | "chapter"
  | "section"
  | "letter"
  | "kana"
  | "paren-kana"
  | "kanji"
  | `branch-${number}`
  | `word-${string}`;

export interface MarkedHeading {
  readonly mark: MarkKind;
  readonly number: number;
  /** Offset in the given text at which the words after the mark begin. */
  readonly titleStart: number;
}

const KANJI_DIGITS = "〇一二三四五六七八九十";
const KANA = "アイウエオカキクケコサシスセソ";
const EACH_DASH = new RegExp(`[${DASH_CLASS}]`);
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** The number of a circled digit ①–⑳, ㉑–㉟, ㊱–㊿, ❶–❿, ⓪, ⑴–⒇; null for any other character. */
export function circledNumber(char: string): number | null {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2775;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x323c;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x328d;
  return code === 0x24ea ? 0 : null;
}

/** An integer in half-width, full-width or kanji digits up to 99; NaN where it is none. */
function smallInteger(text: string): number {
  const folded = foldWidth(text);
  if (/^\d+$/.test(folded)) return Number(folded);
  const [tens, units] = folded.includes("十") ? folded.split("十") : ["", folded];
  const ten = folded.includes("十") ? (tens ? KANJI_DIGITS.indexOf(tens) : 1) : 0;
  const unit = units ? KANJI_DIGITS.indexOf(units) : 0;
  return ten < 0 || unit < 0 ? Number.NaN : ten * 10 + unit;
}

interface Pattern {
  readonly mark: MarkKind;
  readonly pattern: RegExp;
  /** What begins like the mark and is none: 1.5 is a number. */
  readonly unless?: RegExp;
  readonly number: (digits: string) => number;
}

/** What may stand between a mark and the words: at least one of these, or any number of them. */
const PARTED = "[\\s　．.：:、]+";
const GAP = "[\\s　．.：:、]*";
const ARABIC = "[\\d０-９]{1,2}";
const KANJI = "[一二三四五六七八九十]{1,2}";
const KANA_CLASS = "[ア-ソ]";

const kanaNumber = (char: string) => KANA.indexOf(char) + 1;

const PATTERNS: readonly Pattern[] = [
  ordinal("part", "[編部]"),
  ordinal("section", "節"),
  ordinal("chapter", "章"),
  {
    mark: "chapter",
    pattern: new RegExp(`^第\\s*([\\d０-９一二三四五六七八九十]{1,3})${PARTED}`),
    number: smallInteger,
  },
  { mark: "roman", pattern: /^([Ⅰ-Ⅻ])[\s　．.：:、-]*/, number: (digit) => digit.charCodeAt(0) - 0x215f },
  {
    mark: "roman",
    pattern: new RegExp(`^([IVX]{1,4})${PARTED}`),
    number: (digits) => ROMAN.indexOf(digits.toLowerCase()) + 1,
  },
  {
    mark: "small-roman",
    pattern: new RegExp(`^([ⅰ-ⅻ])${GAP}`),
    number: (digit) => digit.charCodeAt(0) - 0x216f,
  },
  {
    mark: "paren",
    pattern: new RegExp(`^[(（]\\s*(${ARABIC}|${KANJI})\\s*[)）][\\s　]*`),
    number: smallInteger,
  },
  { mark: "paren-kana", pattern: new RegExp(`^[(（](${KANA_CLASS})[)）][\\s　]*`), number: kanaNumber },
  { mark: "closed", pattern: new RegExp(`^(${ARABIC})[)）][\\s　]*`), number: smallInteger },
  {
    mark: "decimal",
    pattern: /^([\d０-９]{1,2})(?:[\s　]+|[．.、：:][\s　]*)/,
    unless: /^[\d０-９]{1,2}[．.、：:][\d０-９]/,
    number: smallInteger,
  },
  {
    mark: "letter",
    pattern: new RegExp(`^([A-HＡ-Ｈ])${PARTED}`),
    number: (c) => foldWidth(c).toLowerCase().charCodeAt(0) - 0x60,
  },
  { mark: "kana", pattern: new RegExp(`^(${KANA_CLASS})${PARTED}`), number: kanaNumber },
  { mark: "kanji", pattern: new RegExp(`^(${KANJI})${PARTED}`), number: smallInteger },
];

function ordinal(mark: MarkKind, unit: string): Pattern {
  const pattern = new RegExp(`^第\\s*([\\d０-９一二三四五六七八九十]{1,3})\\s*${unit}${GAP}`);
  return { mark, pattern, number: smallInteger };
}

/** What any of the patterns begins with. */
const MAY_START = /^[\d０-９Ⅰ-Ⅻⅰ-ⅻIVX(（A-HＡ-Ｈア-ソ第一二三四五六七八九十]/;

/** Reads the mark at the start of a heading; null where it has none or nothing but the mark. */
export function readMark(text: string): MarkedHeading | null {
  const circled = circledNumber(text);
  if (circled !== null) {
    const titleStart = text.length - text.slice(1).trimStart().length;
    return titleStart < text.length ? { mark: circledKind(text), number: circled, titleStart } : null;
  }
  const worded = readWordMark(text) ?? readBranch(text);
  if (worded) return worded.titleStart < text.length ? worded : null;
  if (!MAY_START.test(text)) return null;
  for (const { mark, pattern, unless, number } of PATTERNS) {
    const found = pattern.exec(text);
    if (!found?.[1] || unless?.test(text) || found[0].length >= text.length) continue;
    const value = number(found[1]);
    if (value > 0) return { mark, number: value, titleStart: found[0].length };
  }
  return null;
}

/** ⑴ is (1), and ❶ is not ①. */
function circledKind(text: string): MarkKind {
  const code = text.charCodeAt(0);
  if (code >= 0x2474 && code <= 0x2487) return "paren";
  return code >= 0x2776 && code <= 0x277f ? "black" : "circled";
}

const WORDS = MARK_WORDS.toSorted((a, b) => b[0].length - a[0].length);
const COMPOUND_STARTS = new Set(MARK_PREFIXES.map(([prefix]) => prefix[0] as string));
const WORD_STARTS = new Set(WORDS.map(([word]) => word[0] as string));
const OPENING = "【〔［[＜<《〈（(";
const CLOSING = "】〕］]＞>》〉）)";
/** The number of a word, and what parts it from the heading. */
const WORD_NUMBER =
  /^[\s　]?([\d０-９]{1,2}|[（(][\d０-９]{1,2}[）)]|[一二三四五六七八九十]{1,2}|[Ⅰ-Ⅻ]|[①-⑳]|[A-HＡ-Ｈ])/;
const CLOSED_OR_PARTED = /^[\s　．.：:、】〕］\]＞>》〉）)]+/;
/** 目標10件 counts, and 方針2024 names a year. */
const COUNTED = /^[\d０-９.．,，年月日件人回%％つ割か箇ヶカヵ個社校所館万億千円位次期号]/;

/** Reads 基本方針2 …, 【重点1】…; null where no such word stands there. */
function readWordMark(text: string): MarkedHeading | null {
  const open = OPENING.includes(text[0] ?? " ") ? 1 : 0;
  if (WORD_STARTS.has(text[open] ?? "")) {
    const found = WORDS.find(([word]) => text.startsWith(word, open));
    const marked = found && readNumbered(text, open, found);
    if (marked) return marked;
  }
  const compound = COMPOUND_STARTS.has(text[open] ?? "") ? compoundMarkWord(text, open) : null;
  return compound === null ? null : readNumbered(text, open, [compound, "parted"]);
}

/** What parts a word for a level from a heading without a number. */
const COLON_OR_CLOSED = /^[】〕］\]＞>》〉：:][\s　]*/;

/**
 * Where the heading begins behind a word for its level, whatever number it has: 【重点項目】歳入の確保, 基本方針 財政の健全化.
 * Null where no such word stands there.
 */
export function readLevelWord(text: string): { readonly word: string; readonly titleStart: number } | null {
  const open = OPENING.includes(text[0] ?? " ") ? 1 : 0;
  const found = WORD_STARTS.has(text[open] ?? "")
    ? WORDS.find(([word]) => text.startsWith(word, open))
    : undefined;
  if (!found) return null;
  const [word, link] = found;
  const end = open + word.length;
  const behind = text.slice(end, end + 4);
  const gap =
    COLON_OR_CLOSED.exec(behind) ?? (open === 0 && link === "glued" ? /^[\s　]+/.exec(behind) : null);
  const titleStart = end + (gap?.[0].length ?? 0);
  return gap && titleStart < text.length ? { word, titleStart } : null;
}

/** Reads the number behind a word that stands behind an opening bracket or at the start. */
function readNumbered(
  text: string,
  open: number,
  [word, link]: readonly [word: string, link: MarkWord[1], ...rest: unknown[]],
): MarkedHeading | null {
  const digits = WORD_NUMBER.exec(text.slice(open + word.length, open + word.length + 5));
  if (!digits) return null;
  const end = open + word.length + digits[0].length;
  const behind = CLOSED_OR_PARTED.exec(text.slice(end, end + 8))?.[0] ?? "";
  if (open > 0 ? !CLOSING.includes(behind[0] ?? " ") : link === "parted" && behind === "") return null;
  if (behind === "" && COUNTED.test(text.slice(end, end + 1))) return null;
  const number = anyNumber(digits[1] as string);
  return number > 0 ? { mark: `word-${word}`, number, titleStart: end + behind.length } : null;
}

/** A number in any of the scripts that stand behind a word or between dashes; NaN where it is none. */
function anyNumber(text: string): number {
  const circled = circledNumber(text);
  if (circled !== null) return circled;
  const code = text.charCodeAt(0);
  if (code >= 0x2160 && code <= 0x216b) return code - 0x215f;
  const folded = foldWidth(text).replace(/[()]/g, "");
  return /^[a-h]$/.test(folded) ? folded.charCodeAt(0) - 0x60 : smallInteger(folded);
}

const BRANCH_PART = "(?:[\\d０-９]{1,2}|[（(][\\d０-９]{1,2}[）)]|[①-⑳]|[Ⅰ-Ⅻ])";
const BRANCH_HEAD = new RegExp(`^(?:[\\d０-９]{1,2}|[Ⅰ-Ⅻ]|[A-HＡ-Ｈ])(?:[${DASH_CLASS}]${BRANCH_PART}){1,3}`);
const BRANCH_GAP = /^[\s　．：:、]+/;
/** What a number or a range goes on with. */
const GOES_ON = new RegExp(`^[\\d０-９${DASH_CLASS}]`);

/** Reads 1-2 …, Ⅰ-(1) …: the number is that of the last part. A range of days or years is none. */
function readBranch(text: string): MarkedHeading | null {
  const [head] = BRANCH_HEAD.exec(text.slice(0, 24)) ?? [];
  const behind = head && text.slice(head.length, head.length + 8);
  if (!head || !behind || GOES_ON.test(behind)) return null;
  const gap = BRANCH_GAP.exec(behind)?.[0].length ?? 0;
  const titleStart = head.length + gap;
  if (gap === 0 && COUNTED.test(text.slice(titleStart, titleStart + 1))) return null;
  const parts = head.split(EACH_DASH);
  const number = anyNumber((parts.at(-1) ?? "").replace(/[（()）]/g, ""));
  return number > 0 ? { mark: `branch-${parts.length}`, number, titleStart } : null;
}
