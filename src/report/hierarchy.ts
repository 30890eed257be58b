import type { Finding } from "../core/finding.ts";
import { type MarkKind, readMark } from "../table/model/marks.ts";
import { TIERS, type Tier, type TierMarks } from "../table/model/types.ts";
import { BLOCK_CLASS, BULLET_CLASS } from "../text/bullets.ts";
import { cleanText } from "../text/clean.ts";
import { foldKey } from "../text/fold.ts";
import type { Policy, TierHeading } from "./types.ts";
import { createWaiting, type Label } from "./waiting.ts";

/** Where a heading that extraction glued to the next one is parted. */
const NEXT_PART = new RegExp(`[\\s　](?=[${BLOCK_CLASS}①-⑳])`);
const BLOCK = new RegExp(`^[${BLOCK_CLASS}]`);
const BULLET = new RegExp(`^[${BULLET_CLASS}]\\s*`);

/** The headings under which a row stands. */
export interface Place {
  readonly policy: Policy | null;
  readonly strategy: TierHeading | null;
  readonly item: TierHeading | null;
}

const CONTINUED = / ?[（(](?:続き|つづき|再掲|前頁続き)[）)]$/;

/** A heading's text without the mark before it. */
function readHeading(text: string): TierHeading & { readonly mark: MarkKind | null } {
  const clean = cleanText(text).text.replace(CONTINUED, "");
  const marked = readMark(clean);
  return marked
    ? { number: marked.number, title: clean.slice(marked.titleStart), mark: marked.mark }
    : { number: null, title: clean, mark: null };
}

/**
 * Keeps the headings under which the next row stands, and takes new ones as they come. A heading or an explanation that
 * no row stands under, and what could not be taken, are among its findings.
 */
export function createHierarchy(marks: TierMarks) {
  let place: Place = { policy: null, strategy: null, item: null };
  let opened: Tier | null = null;
  const waiting = createWaiting();
  const numbered = new Set(marks.values());

  function open(level: Tier, { number, title }: TierHeading, label: Label): void {
    opened = level;
    if (isSame(place[level], { number, title })) return;
    waiting.open(level, label);
    if (level === "policy")
      place = { policy: { number, title, description: null }, strategy: null, item: null };
    else if (level === "strategy") place = { ...place, strategy: { number, title }, item: null };
    else place = { ...place, item: { number, title } };
  }

  /** Takes a heading; one that extraction glued to the next level's or to its explanation is split at their marks. */
  function takeParts({ text, span }: Label, column: Tier | null): boolean {
    const [first = "", ...rest] = text.split(NEXT_PART);
    const heading = readHeading(first);
    const level = (heading.mark && marks.get(heading.mark)) ?? column;
    if (!level || heading.title === "") return false;
    open(level, heading, { text: first, span });
    for (const part of rest) {
      const label = { text: part, span };
      const isTaken = BLOCK.test(part) ? describe(label) : takeParts(label, null);
      if (!isTaken) waiting.lose(label);
    }
    return true;
  }

  function describe(label: Label): boolean {
    if (opened !== "policy" || !place.policy) return false;
    const description = cleanText(label.text).text.replace(BULLET, "");
    // A lone ○ or ◎ is a rating, not the mark of an explanation.
    if (description === "") return false;
    const known = place.policy.description;
    if (known !== null) return foldKey(known) === foldKey(description);
    waiting.open("description", label);
    place = { ...place, policy: { ...place.policy, description } };
    return true;
  }

  return {
    get place(): Place {
      return place;
    },
    /** The headings under which a row stands that was found here. */
    use(): Place {
      waiting.use();
      return place;
    },
    /** How deep a label stands, from 0; `column` is the level of the column it stands in, which counts where it has no mark. */
    depthOf(text: string, column: Tier): number {
      const { mark } = readHeading(text);
      return TIERS.indexOf((mark && marks.get(mark)) ?? column);
    },
    /** Takes a label that stands in the column of a level; where that level is numbered, a bullet is no heading of it. */
    take(label: Label, column: Tier): void {
      const isWords = BLOCK.test(label.text) && numbered.has(column);
      if (isWords || !takeParts(label, column)) waiting.lose(label);
    },
    /** Takes a line that is nothing but a marked heading; false where it is none. */
    takeLine(label: Label): boolean {
      return isMarkedLine(label.text) && takeParts(label, null);
    },
    /** Takes the words that explain the policy opened last; false where no policy waits for them. */
    describe,
    /** A row of the table was seen: what follows explains no heading any more. */
    close(): void {
      opened = null;
    },
    /** Splits a strategy or item label that extraction glued before a title: `③公営企業等の健全経営 上水道事業の…`. */
    splitTitle({ text: title, span }: Label): string {
      const glued = findGlued(title, marks);
      if (!glued) return title;
      open(glued.level, glued.heading, { text: title.slice(0, glued.end), span });
      return title.slice(glued.end).trim();
    },
    /** No row comes any more: what was found of all labels. */
    finish(): readonly Finding[] {
      waiting.close();
      return waiting.findings;
    },
  };
}

function isMarkedLine(text: string): boolean {
  return text.length <= 160 && !text.includes("。") && readMark(cleanText(text).text) !== null;
}

/** The label before a title that its mark tells, and where it ends. */
function findGlued(
  title: string,
  marks: TierMarks,
): { level: Tier; heading: TierHeading; end: number } | null {
  const marked = readMark(title);
  const level = marked && marks.get(marked.mark);
  const gap = title.search(/[\s　]/);
  if (!marked || !level || level === "policy" || marked.mark === "decimal" || gap <= marked.titleStart)
    return null;
  const heading = { number: marked.number, title: title.slice(marked.titleStart, gap) };
  return { level, heading, end: gap };
}

function isSame(current: TierHeading | null, next: TierHeading): boolean {
  return current !== null && current.number === next.number && foldKey(current.title) === foldKey(next.title);
}
