import { ERAS } from "../../text/era.ts";
import { findYearMentions, type YearMention } from "../../text/year-mentions.ts";
import type { FiscalYear } from "../model/types.ts";
import { YEAR_ROLES, type YearRole } from "./lexicon.ts";
import type { FrontLine } from "./line.ts";
import { readLabel } from "./line-kind.ts";
import { isAsOf } from "./published.ts";
import type { Title } from "./title.ts";

/** How strongly a year that is named so speaks for being the report's; the first of the strongest is taken. */
export const YEAR_WEIGHTS = {
  labelled: 8,
  resultInTitle: 7,
  result: 6.5,
  inTitle: 5,
  ownLine: 4.5,
  elsewhere: 4,
  asOf: 3,
  bracketed: 2.5,
  edition: 2,
  plan: 1,
  note: 0.5,
} as const;

const ROLES = YEAR_ROLES.toSorted((a, b) => b[0].length - a[0].length);

/** The fiscal year that the lines say the report is about; else the one that the headings speak of. */
export function findReportYear(
  top: readonly FrontLine[],
  others: readonly FrontLine[],
  title: Title | null,
  headings: readonly string[],
): FiscalYear | null {
  const lines = [
    ...top,
    ...others.filter((line) => title?.lines.some(({ text }) => line.text.startsWith(text))),
  ];
  let best: { year: FiscalYear; weight: number } | null = null;
  for (const line of lines)
    for (const mention of line.years) {
      const found = weigh(mention, line, title);
      if (found && found.weight > (best?.weight ?? 0)) best = found;
    }
  return best?.year ?? headingYear(headings);
}

function weigh(
  mention: YearMention,
  line: FrontLine,
  title: Title | null,
): { year: FiscalYear; weight: number } | null {
  const w = YEAR_WEIGHTS;
  if (mention.inPeriod) return null;
  if (isAsOf(line, mention)) {
    const year = yearEndedBy(mention);
    return year && { year, weight: w.asOf };
  }
  const year = { label: mention.label, year: mention.year };
  // プラン2025 取組結果: a year of the common era with nothing behind belongs to a name.
  if (mention.unit === "bare" && /^\d/.test(mention.label)) return null;
  const role = roleOf(line.text.slice(mention.end));
  if (mention.unit === "bare" && isBracketedAtEnd(line.text, mention)) return { year, weight: w.bracketed };
  if (mention.unit === "calendar" || (mention.unit === "bare" && role === null)) return null;
  return { year, weight: weightOf(role, line, title) };
}

/** 実施状況（H27）, 実績報告【R5】: the year alone in brackets at the end of a line. */
function isBracketedAtEnd(text: string, { start, end }: YearMention): boolean {
  return (
    /[（(【［[]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s?[）)】］\]]$/.test(text.slice(end))
  );
}

function weightOf(role: YearRole | null, line: FrontLine, title: Title | null): number {
  const w = YEAR_WEIGHTS;
  const label = readLabel(line.text)?.meaning;
  if (label === "result-year") return w.labelled;
  if (label === "edition-year" || role === "edition" || line.kind === "meeting") return w.edition;
  if (role === "plan" || line.kind === "version") return w.plan;
  if (line.kind === "note" || line.kind === "bullet") return w.note;
  const inTitle = title?.lines.includes(line) ?? false;
  if (role === "result") return inTitle ? w.resultInTitle : w.result;
  return inTitle ? w.inTitle : line.kind === "year" ? w.ownLine : w.elsewhere;
}

/** What stands right behind a year, in brackets or not, tells what the year is of. */
function roleOf(behind: string): YearRole | null {
  const words = behind.replace(/^[\s）)]*の?[\s（(]*/, "");
  return ROLES.find(([word]) => words.startsWith(word))?.[1] ?? null;
}

/**
 * The fiscal year whose results stand so on a day. On its first day nothing of a year has happened, and on 31 May the
 * books of the year before are closed; in the weeks between, it may be either.
 */
function yearEndedBy({ year, month, day }: YearMention): FiscalYear | null {
  if (month === null) return null;
  const isOfLastYear = month < 4 || (month === 4 && day === 1) || (month === 5 && day === 31);
  if (isOfLastYear) return fiscalYearOf(year - 1);
  return month === 4 || month === 5 ? null : fiscalYearOf(year);
}

function fiscalYearOf(year: number): FiscalYear {
  // A fiscal year bears the name of the era in which most of it lies: 令和元年度 from May 2019 on.
  const era = ERAS.findLast(({ first }) => first <= year);
  const nth = era ? year - era.first + 1 : year;
  return { label: `${era?.name ?? ""}${nth === 1 ? "元" : nth}年度`, year };
}

/** The latest year whose results have a column; else the year that most headings name. */
function headingYear(headings: readonly string[]): FiscalYear | null {
  const named = headings.flatMap((text) =>
    findYearMentions(text)
      .filter(({ unit, inPeriod }) => !inPeriod && unit !== "calendar")
      .map((mention) => ({ mention, role: roleOf(text.slice(mention.end)) })),
  );
  const results = named.filter(({ role }) => role === "result").map(({ mention }) => mention);
  const latest = results.toSorted((a, b) => b.year - a.year)[0];
  const found =
    latest ??
    mostNamed(
      named
        .filter(({ mention, role }) => mention.unit === "fiscal" || role !== null)
        .map(({ mention }) => mention),
    );
  return found ? { label: found.label, year: found.year } : null;
}

function mostNamed(mentions: readonly YearMention[]): YearMention | undefined {
  const count = ({ year }: YearMention) => mentions.filter((other) => other.year === year).length;
  return mentions.toSorted((a, b) => count(b) - count(a))[0];
}
