import { largest } from "../../core/largest.ts";
import { foldKey } from "../../text/fold.ts";
import { findYearMentions } from "../../text/year-mentions.ts";
import { TITLE_WORDS } from "./lexicon.ts";
import type { FrontLine } from "./line.ts";
import { isFormNumber, isPageNumber, readKind, readLabel } from "./line-kind.ts";
import { findMunicipalities } from "./municipality.ts";

/** A title and the lines that it was read from. */
export interface Title {
  readonly text: string;
  readonly lines: readonly FrontLine[];
}

/** What speaks for a line to be the title, and against it. */
export const TITLE_WEIGHTS = {
  subject: 3,
  result: 2,
  municipality: 1,
  year: 0.5,
  repeated: 1,
  comma: -2,
  sectionMark: -4,
  tooShort: -3,
} as const;

const LONGEST = 90;
const SHORT = 4;
const SECTION_MARK =
  /^(?:第[\d０-９一二三四五六七八九十]+[章節編]|[\d０-９]{1,2}[\s　.．、]|[①-⑳]|[（(][\d０-９]{1,2}[）)]|[ⅠⅡⅢⅣⅤⅥ])/;
const IN_BRACKETS = /^[（(【[][^（(）)【】]*[）)】\]]$/;

/** How often each text stands among some lines. */
type Counts = ReadonlyMap<string, number>;

function countTexts(lines: readonly FrontLine[]): Counts {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Finds the title: the best line above the table; where none is above it, a title printed elsewhere. */
export function findTitle(top: readonly FrontLine[], others: readonly FrontLine[]): Title | null {
  const above = best(top, countTexts(top));
  if (above && above.score >= TITLE_WEIGHTS.subject + TITLE_WEIGHTS.result) return joined(above.line, top);
  const counts = countTexts(others);
  const whole = others.filter(isWhole);
  const repeated = best(
    whole.filter(({ text }) => (counts.get(text) ?? 0) > 1),
    counts,
  );
  if (repeated) return { text: bareTitle(repeated.line.text), lines: [repeated.line] };
  if (above) return joined(above.line, top);
  const below = best(
    whole.filter(({ municipalities }) => municipalities.length > 0),
    counts,
  );
  // A title behind a mark, where there is no other.
  const marked = below?.line ?? top.find((line) => line.kind === "bullet" && saysWhole(line.text));
  return marked ? { text: bareTitle(marked.text), lines: [marked] } : null;
}

function best(lines: readonly FrontLine[], counts: Counts): { line: FrontLine; score: number } | null {
  let found: { line: FrontLine; score: number } | null = null;
  for (const line of lines) {
    if (line.kind !== "words" || bareTitle(line.text).length > LONGEST) continue;
    const score = scoreTitle(line, counts);
    if (!found || score > found.score) found = { line, score };
  }
  return found;
}

function has(text: string, kind: "subject" | "result"): boolean {
  return TITLE_WORDS.some(([word, meaning]) => meaning === kind && text.includes(word));
}

function isWhole({ kind, text }: FrontLine): boolean {
  return kind === "words" && saysWhole(text);
}

function saysWhole(text: string): boolean {
  return !SECTION_MARK.test(text) && has(text, "subject") && has(text, "result") && !/[、。]/.test(text);
}

function scoreTitle(line: FrontLine, counts: Counts): number {
  const text = bareTitle(line.text);
  const w = TITLE_WEIGHTS;
  return (
    (has(text, "subject") ? w.subject : 0) +
    (has(text, "result") ? w.result : 0) +
    (line.municipalities.length > 0 ? w.municipality : 0) +
    (line.years.length > 0 ? w.year : 0) +
    ((counts.get(line.text) ?? 0) > 1 ? w.repeated : 0) +
    (text.includes("、") ? w.comma : 0) +
    (SECTION_MARK.test(text) ? w.sectionMark : 0) +
    (text.length < SHORT ? w.tooShort : 0)
  );
}

/** A title over two lines: the plan, and below it what is said of it. */
function joined(line: FrontLine, top: readonly FrontLine[]): Title {
  const text = bareTitle(line.text);
  const at = top.indexOf(line);
  const next = top[at + 1];
  const before = top[at - 1];
  const isNext = (a: FrontLine | undefined, b: FrontLine | undefined) =>
    a?.kind === "words" &&
    b?.kind === "words" &&
    b.row.line - a.row.line === 1 &&
    a.text !== b.text &&
    (a.municipalities.length === 0 || b.municipalities.length === 0);
  if (next && isNext(line, next) && isPlanOnly(text) && isResultOnly(bareTitle(next.text)))
    return { text: `${text} ${bareTitle(next.text)}`, lines: [line, next] };
  if (before && isNext(before, line) && isPlanOnly(bareTitle(before.text)) && isResultOnly(text))
    return { text: `${bareTitle(before.text)} ${text}`, lines: [before, line] };
  return { text, lines: [line] };
}

function isPlanOnly(text: string): boolean {
  return has(text, "subject") && !has(text, "result");
}

function isResultOnly(text: string): boolean {
  return has(text, "result") && !SECTION_MARK.test(text) && text.length <= 30;
}

/** The title of a line without what only stands beside it: form numbers, dates, and the year in brackets at its end. */
export function bareTitle(line: string): string {
  let text = line.trim();
  for (let from = 0; from < 3; from++) {
    const shorter = withoutRear(withoutLabels(withoutForm(withoutYear(text))));
    if (shorter === text) break;
    text = shorter;
  }
  return text;
}

function withoutForm(text: string): string {
  const lead = /^(?:[（(【[［〔<＜][^）)】\]］〕>＞]{1,16}[）)】\]］〕>＞]\s?|\S{1,10}\s)/.exec(text)?.[0];
  return lead && lead.length < text.length && isFormNumber(lead) && !isPageNumber(lead)
    ? text.slice(lead.length).trim()
    : text;
}

function withoutLabels(text: string): string {
  const words = text.split(" ");
  const label = words.findIndex((word, i) => i > 0 && readLabel(word) !== null && /[：:]/.test(word));
  return label > 0 ? words.slice(0, label).join(" ") : text;
}

/** A date or the issuer behind a title, after a space. */
function withoutRear(text: string): string {
  const at = text.lastIndexOf(" ");
  if (at < SHORT) return text;
  const rear = text.slice(at + 1);
  const kind = readKind(rear, findYearMentions(rear), findMunicipalities(rear));
  return kind === "date" || kind === "issuer" ? text.slice(0, at) : text;
}

function withoutYear(text: string): string {
  const start = largest(
    -1,
    ["（", "(", "【", "["].map((bracket) => text.lastIndexOf(bracket)),
  );
  const rear = text.slice(Math.max(start, 0));
  return start > 0 && /年度/.test(foldKey(rear)) && IN_BRACKETS.test(rear)
    ? text.slice(0, start).trimEnd()
    : text;
}
