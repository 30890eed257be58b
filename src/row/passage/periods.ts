import { foldedView } from "../../text/folded-view.ts";
import type { Mention } from "./mentions.ts";

/** A part of the fiscal year, as words before or behind a number name it: 上半期, 4~9月, 第1四半期, 12月末現在. */
const PART =
  /上半期|下半期|上期|下期|前半期|後半期|前半|後半|半年|前期(?!比|末|繰|損)|後期(?!高齢)|第?[1-4一二三四]四半期|Q[1-4]/;
/** From one month to another, or up to one: 4月から9月まで. */
const MONTHS = /(\d{1,2})月?(?:末)?(?:~|から|-|―)(\d{1,2})月/;
const MONTH_END = /(\d{1,2})月(?:末|30日|31日|28日|29日)(?:日)?(?:現在|時点|まで|で|に|の|は|[)、\s:]|$)/;
/** The year closes in March, its books by the end of May. */
const CLOSING: ReadonlySet<number> = new Set([3, 4, 5]);
const WHOLE_YEAR = 12;

/** What shows that the part of the year is told of something else: 4月から7月まで休館したため, 上半期は中止したが. */
const OF_ELSE = /ため|により|休|中止|たが、|年間|通年|年度末|合計/;

/** Whether words speak of a part of a year only. */
export function namesPartOfYear(words: string): boolean {
  return [PART, MONTHS, MONTH_END].some((kind) => {
    const found = kind.exec(words);
    return found !== null && isPart(found) && !OF_ELSE.test(words.slice(found.index + found[0].length));
  });
}

function isPart([, from, to]: RegExpExecArray): boolean {
  if (from === undefined) return true;
  if (to !== undefined) return monthsBetween(Number(from), Number(to)) < WHOLE_YEAR;
  return Number(from) <= WHOLE_YEAR && !CLOSING.has(Number(from));
}

function monthsBetween(from: number, to: number): number {
  return ((to - from + WHOLE_YEAR) % WHOLE_YEAR) + 1;
}

/** How far back brackets about the time of a number may begin: （12月末現在）45人. */
const REACH = 24;

/** The words that may say of what time a number is: those before it, and those in brackets right behind it. */
export function timeWords({ passage: { view }, quantity: { start, end }, group, label }: Mention): string {
  const before =
    view
      .slice(Math.max(0, start - REACH), start)
      .split(/[。、]/)
      .at(-1) ?? "";
  const brackets = /^\(([^()]{1,20})\)/.exec(view.slice(end, end + REACH))?.[1] ?? "";
  return foldedView(`${group} ${label} ${before} ${brackets}`);
}
