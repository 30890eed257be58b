import { foldedView } from "./folded-view.ts";

/**
 * The Japanese eras since 1868, the only table of them: name, initial, one-character sign, first year, and the last
 * year that it reached.
 */
export const ERAS = [
  { name: "明治", letter: "M", sign: "㍾", first: 1868, lastYear: 45 },
  { name: "大正", letter: "T", sign: "㍽", first: 1912, lastYear: 15 },
  { name: "昭和", letter: "S", sign: "㍼", first: 1926, lastYear: 64 },
  { name: "平成", letter: "H", sign: "㍻", first: 1989, lastYear: 31 },
  { name: "令和", letter: "R", sign: "㋿", first: 2019, lastYear: null },
] as const;

/** Names and initials of the eras as alternatives of a pattern. */
const ERA_NAMES = ERAS.map(({ name }) => name).join("|");
const ERA_LETTERS = ERAS.map(({ letter }) => letter).join("");

const ERA_YEAR = new RegExp(`(${ERA_NAMES}|[${ERA_LETTERS}])(元|\\d{1,3})年`);
const ERA_FISCAL_YEAR = new RegExp(`${ERA_YEAR.source}度`);
const COMMON_YEAR = /((?:19|20)\d\d)年/;
const COMMON_FISCAL_YEAR = new RegExp(`${COMMON_YEAR.source}度`);
/** With spaces between all characters and 現在 behind. */
const LONGEST_DATE = 40;

/** Folded, white space removed: enough to read dates and headings by pattern. */
function compact(text: string): string {
  return foldedView(text).replace(/\s+/g, "");
}

function matchYear(text: string, isFiscal: boolean): { label: string; year: number; end: number } | null {
  const era = (isFiscal ? ERA_FISCAL_YEAR : ERA_YEAR).exec(text);
  if (era) {
    const found = ERAS.find(({ name, letter }) => name === era[1] || letter === era[1]);
    if (found) {
      const nth = era[2] === "元" ? 1 : Number(era[2]);
      return { label: era[0], year: found.first + nth - 1, end: era.index + era[0].length };
    }
  }
  const common = (isFiscal ? COMMON_FISCAL_YEAR : COMMON_YEAR).exec(text);
  return common ? { label: common[0], year: Number(common[1]), end: common.index + common[0].length } : null;
}

/** The first fiscal year that a text names, such as 令和2年度; null where it names none. */
export function findFiscalYear(text: string): { label: string; year: number } | null {
  const found = text.includes("年") ? matchYear(compact(text), true) : null;
  if (found) return { label: found.label, year: found.year };
  // R4実績: the letter of the era without 年度.
  const short = /(?:^|[^A-Za-z\d])([HR])(\d{1,2})(?=実績|目標|計画|決算|取組)/.exec(compact(text));
  const era = short && ERAS.find(({ letter }) => letter === short[1]);
  return short && era ? { label: `${short[1]}${short[2]}`, year: era.first + Number(short[2]) - 1 } : null;
}

/** Reads a text that is a date and nothing else (令和3年11月, 2021年11月30日) as ISO 8601; null for anything else. */
export function readDateLine(text: string): string | null {
  if (text.length > LONGEST_DATE || !text.includes("年")) return null;
  const line = compact(text)
    .replace(/^(?:公表日?|発行日?|作成日?):?/, "")
    .replace(/(?:発行|作成|公表)$/, "");
  const year = matchYear(line, false);
  if (!year || !line.startsWith(year.label)) return null;
  const rest = /^(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(line.slice(year.end));
  if (!rest) return null;
  const [, month, day] = rest;
  return [String(year.year), month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
}
