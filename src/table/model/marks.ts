import { foldWidth } from "../../text/fold.ts";

/** The kinds of marks that number a heading: `1 …`, `(1) …`, `①…`, `Ⅰ …`, `第1章 …`, `A …`, `ア …`. */
export type MarkKind = "decimal" | "paren" | "circled" | "roman" | "chapter" | "letter" | "kana";

export interface MarkedHeading {
  readonly mark: MarkKind;
  readonly number: number;
  /** Offset in the given text at which the words after the mark begin. */
  readonly titleStart: number;
}

const KANJI_DIGITS = "〇一二三四五六七八九十";
const KANA = "アイウエオカキクケコサシスセソ";
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

const PATTERNS: readonly Pattern[] = [
  {
    mark: "chapter",
    pattern: /^第\s*([\d０-９一二三四五六七八九十]{1,3})(?:\s*[章節編部][\s　．.：:、]*|[\s　．.：:、]+)/,
    number: smallInteger,
  },
  {
    mark: "chapter",
    pattern:
      /^(?:基本方針|基本目標|改革の柱|重点項目|重点方針|推進項目|改革項目|基本方向|柱)\s*([\d０-９一二三四五六七八九十ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,2})[\s　．.：:、]*/,
    number: (digits) => (/[Ⅰ-Ⅹ]/.test(digits) ? digits.charCodeAt(0) - 0x215f : smallInteger(digits)),
  },
  { mark: "roman", pattern: /^([Ⅰ-Ⅻ])[\s　．.：:、-]*/, number: (digit) => digit.charCodeAt(0) - 0x215f },
  {
    mark: "roman",
    pattern: /^([IVX]{1,4})[\s　．.：:、]+/,
    number: (digits) => ROMAN.indexOf(digits.toLowerCase()) + 1,
  },
  { mark: "paren", pattern: /^[(（]\s*([\d０-９]{1,2})\s*[)）][\s　]*/, number: smallInteger },
  {
    mark: "decimal",
    pattern: /^([\d０-９]{1,2})(?:[\s　]+|[．.、：:][\s　]*)/,
    unless: /^[\d０-９]{1,2}[．.、：:][\d０-９]/,
    number: smallInteger,
  },
  {
    mark: "letter",
    pattern: /^([A-HＡ-Ｈ])[\s　．.：:、]+/,
    number: (c) => foldWidth(c).toLowerCase().charCodeAt(0) - 0x60,
  },
  { mark: "kana", pattern: /^([ア-ソ])[\s　．.：:、]+/, number: (c) => KANA.indexOf(c) + 1 },
];

/** What any of the patterns begins with. */
const MAY_START = /^[\d０-９Ⅰ-ⅻIVX(（A-HＡ-Ｈア-ソ第基改重推柱]/;

/** Reads the mark at the start of a heading; null where it has none or nothing but the mark. */
export function readMark(text: string): MarkedHeading | null {
  const circled = circledNumber(text);
  if (circled !== null) {
    const titleStart = text.length - text.slice(1).trimStart().length;
    return titleStart < text.length ? { mark: "circled", number: circled, titleStart } : null;
  }
  if (!MAY_START.test(text)) return null;
  for (const { mark, pattern, unless, number } of PATTERNS) {
    const found = pattern.exec(text);
    if (!found?.[1] || unless?.test(text) || found[0].length >= text.length) continue;
    const value = number(found[1]);
    if (value > 0) return { mark, number: value, titleStart: found[0].length };
  }
  return null;
}
