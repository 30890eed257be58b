/** The Japanese eras since 1868: the first year of each and the last year that it reached. */
export const ERAS = [
  { name: "明治", letter: "M", first: 1868, lastYear: 45 },
  { name: "大正", letter: "T", first: 1912, lastYear: 15 },
  { name: "昭和", letter: "S", first: 1926, lastYear: 64 },
  { name: "平成", letter: "H", first: 1989, lastYear: 31 },
  { name: "令和", letter: "R", first: 2019, lastYear: null },
] as const;

const ERA_YEAR = /(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,3})年/;
const COMMON_YEAR = /((?:19|20)\d\d)年/;
const FULL_WIDTH = /[！-～]/g;

/** Full-width ASCII to half width, white space removed: enough to read dates and headings by pattern. */
function compact(text: string): string {
  return text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\s+/g, "");
}

function matchYear(text: string, suffix: string): { label: string; year: number; end: number } | null {
  const era = new RegExp(`${ERA_YEAR.source}${suffix}`).exec(text);
  if (era) {
    const found = ERAS.find(({ name, letter }) => name === era[1] || letter === era[1]);
    if (found) {
      const nth = era[2] === "元" ? 1 : Number(era[2]);
      return { label: era[0], year: found.first + nth - 1, end: era.index + era[0].length };
    }
  }
  const common = new RegExp(`${COMMON_YEAR.source}${suffix}`).exec(text);
  return common ? { label: common[0], year: Number(common[1]), end: common.index + common[0].length } : null;
}

/** The first fiscal year that a text names, such as 令和2年度; null where it names none. */
export function findFiscalYear(text: string): { label: string; year: number } | null {
  const found = matchYear(compact(text), "度");
  return found && { label: found.label, year: found.year };
}

/** Reads a text that is a date and nothing else (令和3年11月, 2021年11月30日) as ISO 8601; null for anything else. */
export function readDateLine(text: string): string | null {
  const line = compact(text).replace(/(?:現在|発行|作成|公表)$/, "");
  const year = matchYear(line, "");
  if (!year || !line.startsWith(year.label)) return null;
  const rest = /^(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(line.slice(year.end));
  if (!rest) return null;
  const [, month, day] = rest;
  return [String(year.year), month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
}
