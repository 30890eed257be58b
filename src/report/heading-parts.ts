import { readLabelMark } from "../table/model/label-mark.ts";
import type { Tier, TierMarks } from "../table/model/types.ts";
import { BLOCK_CLASS, BULLET_CLASS } from "../text/bullets.ts";
import { cleanText } from "../text/clean.ts";
import type { TierHeading } from "./types.ts";

/** Where a heading that extraction glued to the next one is parted. */
const NEXT_PART = new RegExp(`[\\s　](?=[${BLOCK_CLASS}①-⑳])`);
const BLOCK = new RegExp(`^[${BLOCK_CLASS}]`);
const CONTINUED = / ?[（(](?:続き|つづき|再掲|前頁続き)[）)]$/;
const BULLET = new RegExp(`^[${BULLET_CLASS}※]`);
const BREAK = /[\r\n]/;
const GAP = /[\s　]/;
const OPENING = /[（(]/;
const SENTENCE = "。";
/** Longer words before an explanation are no heading. */
const LONGEST_HEAD = 60;

/** A part of a label: a heading, or the words that explain the one before it. */
export interface LabelPart {
  readonly text: string;
  readonly isDescription: boolean;
}

/** A heading with the level that its mark tells; null where its mark tells none. */
export interface ReadHeading extends TierHeading {
  readonly level: Tier | null;
}

/** A heading's text without the mark before it. */
export function readHeading(text: string, marks: TierMarks): ReadHeading {
  const clean = cleanText(text).text.replace(CONTINUED, "");
  const marked = readLabelMark(clean);
  const level = (marked && marks.get(marked.kind)) ?? null;
  // Brackets and blocks without a number are part of a heading where they tell nothing.
  if (!marked || (marked.number === null && level === null)) return { number: null, title: clean, level };
  return { number: marked.number, title: clean.slice(marked.titleStart, marked.titleEnd).trim(), level };
}

/** The parts of a cell into which extraction put a heading, the next level's, and what explains them. */
export function splitLabel(text: string): LabelPart[] {
  const [first = "", ...rest] = text.split(NEXT_PART);
  const end = endOfHead(first);
  const words = first.slice(end).replace(/^[\s　]/, "");
  return [
    { text: first.slice(0, end), isDescription: false },
    ...(words === "" ? [] : [{ text: words, isDescription: true }]),
    ...rest.map((part) => ({ text: part, isDescription: BLOCK.test(part) })),
  ];
}

/** Where the heading ends before the sentences that explain it; its length where nothing does. */
function endOfHead(text: string): number {
  const start = readLabelMark(text)?.titleStart ?? 0;
  const from = start + 1;
  const line = from + text.slice(from).search(BREAK);
  if (line >= from && line <= LONGEST_HEAD && explains(text.slice(line))) return line;
  if (!text.includes(SENTENCE)) return text.length;
  const gap = from + text.slice(from).search(GAP);
  if (gap >= from && gap <= LONGEST_HEAD) return gap;
  const bracket = from + text.slice(from).search(OPENING);
  const isBehind = bracket >= from && bracket <= LONGEST_HEAD && text.indexOf(SENTENCE) > bracket;
  return isBehind ? bracket : text.length;
}

/** A title may be broken over lines; sentences and items of a list are no title. */
function explains(text: string): boolean {
  return text.includes(SENTENCE) || BULLET.test(text.trimStart());
}

/** The label before a title that its mark tells, and where it ends. */
export function findGlued(
  title: string,
  marks: TierMarks,
): { readonly level: Tier; readonly heading: TierHeading; readonly end: number } | null {
  const marked = readLabelMark(title);
  const level = marked && marks.get(marked.kind);
  const gap = title.search(GAP);
  const isInner = level === "strategy" || level === "item";
  if (!marked || !isInner || marked.kind === "decimal" || gap <= marked.titleStart) return null;
  return {
    level,
    heading: { number: marked.number, title: title.slice(marked.titleStart, gap) },
    end: gap,
  };
}
