import { ERAS } from "./era.ts";
import { foldKey } from "./fold.ts";
import { foldedView } from "./folded-view.ts";

/** A year that a text names, with the month and the day where they stand behind it. */
export interface YearMention {
  /** Half-open offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** As written, in half width and without spaces. */
  readonly label: string;
  /** Of the common era; the year in which it begins where it is a fiscal year. */
  readonly year: number;
  /** 年度; 年 or a date; a number of an era or of the common era with nothing behind. */
  readonly unit: "fiscal" | "calendar" | "bare";
  readonly month: number | null;
  readonly day: number | null;
  /** Whether it is one end of a stretch of years, or says since or until when something holds. */
  readonly inPeriod: boolean;
}

/** A text without white space and folded, with the way back. */
interface View {
  readonly key: string;
  readonly at: readonly number[];
}

/** Longer texts are prose, and no prose names the year of a report. */
const LONGEST = 400;
const NTH = "元|\\d{1,2}|[〇一二三四五六七八九十]{1,3}";
const ERA = ERAS.map(({ name, sign }) => `${name}|${sign}`).join("|");
const LETTERS = ERAS.map(({ letter }) => letter.toLowerCase()).join("");
const HEAD = new RegExp(`(${ERA}|[${LETTERS}])(${NTH})|((?:19|20)\\d\\d)(?!\\d)`, "y");
/** The same year in the other calendar: 2022(令和4)年度. */
const OTHER = new RegExp(`\\((?:(?:${ERA}|[${LETTERS}])(?:${NTH})|(?:19|20)\\d\\d)年?度?\\)`, "y");
const UNIT = /年度|年|(?:[./](?=\d{1,2}(?!\d))|-(?=\d\d-\d\d))/y;
const MONTH = /(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})日)?/y;
const DOTTED = /(\d{1,2})(?:[./-](\d{1,2})(?!\d))?/y;
const STRETCH = /^(?:[~ー-]|から|より)$/;
const STRETCH_TO_NUMBER = new RegExp(`(?:[~ー-]|から)(?:${NTH}|\\d{4})(?:年|$|[^\\d.])`, "y");
const OPEN_STRETCH = /(?:~|から|以降|まで|より前|以前|以後)/y;
const SAME_YEAR = /^[・、/(]$/;
const SPACE = /\s/;
const DIGIT = /\d/;
const DIGITS = "〇一二三四五六七八九";

/** The years that a text names, in order; two names of one year (平成31・令和元年度) are one mention. */
export function findYearMentions(text: string): YearMention[] {
  if (text.length > LONGEST || !/[\d元一二三四五六七八九十]/.test(foldedView(text))) return [];
  const view = viewOf(text);
  const found: Found[] = [];
  for (let at = 0; at < view.key.length; at++) {
    const mention = readAt(view.key, at);
    if (!mention) continue;
    found.push(mention);
    at = mention.end - 1;
  }
  return joinNames(view.key, found)
    .map((mention, i, all) => ({
      ...mention,
      inPeriod: isInPeriod(view.key, mention, all[i - 1], all[i + 1]),
    }))
    .filter(({ unit, inPeriod, letter }) => unit !== "bare" || inPeriod || !"mts".includes(letter ?? "-"))
    .map(({ start, end, year, unit, month, day, inPeriod }) => ({
      start: view.at[start] ?? 0,
      end: (view.at[end - 1] ?? 0) + 1,
      label: shown(text.slice(view.at[start] ?? 0, (view.at[end - 1] ?? 0) + 1)),
      year,
      unit,
      month,
      day,
      inPeriod,
    }));
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly letter: string | null;
  readonly unit: YearMention["unit"];
  readonly month: number | null;
  readonly day: number | null;
}

function viewOf(text: string): View {
  let key = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    // プラン2022 2022年度: two numbers stay two.
    if (SPACE.test(text[i] as string) && /\d$/.test(key) && DIGIT.test(foldedView(text[i + 1] ?? ""))) {
      key += " ";
      at.push(i);
      continue;
    }
    for (const char of foldKey(text[i] as string)) {
      key += char;
      at.push(i);
    }
  }
  return { key, at };
}

function shown(text: string): string {
  return foldedView(text).replace(/\s+/g, "");
}

function stepOver(pattern: RegExp, key: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(key);
}

function readAt(key: string, start: number): Found | null {
  const head = stepOver(HEAD, key, start);
  if (!head || /[a-z\d]/.test(/[a-z\d]/.test(key[start] as string) ? (key[start - 1] ?? "") : ""))
    return null;
  const year = yearOf(head);
  if (year === null) return null;
  let end = start + head[0].length;
  end += stepOver(OTHER, key, end)?.[0].length ?? 0;
  const letter = head[1]?.length === 1 ? head[1] : null;
  const unit = stepOver(UNIT, key, end);
  if (!unit) return { start, end, year, letter, unit: "bare", month: null, day: null };
  end += unit[0].length;
  if (unit[0] === "年度") return { start, end, year, letter, unit: "fiscal", month: null, day: null };
  if (unit[0] === "年") end += stepOver(OTHER, key, end)?.[0].length ?? 0;
  if (key.startsWith(")度", end - 1))
    return { start, end: end + 1, year, letter, unit: "fiscal", month: null, day: null };
  const date = stepOver(unit[0] === "年" ? MONTH : DOTTED, key, end);
  const month = date ? numberOf(date[1] ?? "") : null;
  if (!date || month === null || month < 1 || month > 12)
    return unit[0] === "年"
      ? { start, end, year, letter, unit: "calendar", month: null, day: null }
      : { start, end: end - unit[0].length, year, letter, unit: "bare", month: null, day: null };
  const day = date[2] ? numberOf(date[2]) : null;
  return { start, end: end + date[0].length, year, letter, unit: "calendar", month, day };
}

function yearOf(head: RegExpExecArray): number | null {
  if (head[3]) return Number(head[3]);
  const era = ERAS.find(({ name, letter, sign }) =>
    [name, letter.toLowerCase(), sign].includes(head[1] as never),
  );
  const nth = numberOf(head[2] ?? "");
  return era && nth > 0 ? era.first + nth - 1 : null;
}

/** 元 is 1; 三十一 is 31; digits as they are. */
function numberOf(text: string): number {
  if (text === "元") return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (char: string | undefined, none: number) => (char ? DIGITS.indexOf(char) : none);
  return text.includes("十") ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}

/** 平成31・令和元年度: two names for one year, the second of which has the unit. */
function joinNames(key: string, found: readonly Found[]): Found[] {
  return found.flatMap((mention, i) => {
    const next = found[i + 1];
    const before = found[i - 1];
    if (next && isOneYear(key, mention, next)) return [{ ...next, start: mention.start }];
    return before && isOneYear(key, before, mention) ? [] : [mention];
  });
}

function isOneYear(key: string, a: Found, b: Found): boolean {
  return a.year === b.year && a.month === null && SAME_YEAR.test(key.slice(a.end, b.start));
}

function isInPeriod(key: string, own: Found, before: Found | undefined, after: Found | undefined): boolean {
  return (
    (after !== undefined && STRETCH.test(key.slice(own.end, after.start))) ||
    (before !== undefined && STRETCH.test(key.slice(before.end, own.start))) ||
    stepOver(STRETCH_TO_NUMBER, key, own.end) !== null ||
    stepOver(OPEN_STRETCH, key, own.end) !== null
  );
}
