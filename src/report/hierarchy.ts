import { type MarkKind, readMark } from "../table/model/marks.ts";
import type { LevelField, LevelMarks } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { foldKey } from "../text/fold.ts";
import type { Heading, Policy } from "./types.ts";

/** The headings under which a row stands. */
export interface Place {
  readonly policy: Policy | null;
  readonly strategy: Heading | null;
  readonly item: Heading | null;
}

const CONTINUED = / ?[（(](?:続き|つづき|再掲|前頁続き)[）)]$/;

/** A heading's text without the mark before it. */
function readHeading(text: string): Heading & { readonly mark: MarkKind | null } {
  const clean = cleanText(text).text.replace(CONTINUED, "");
  const marked = readMark(clean);
  return marked
    ? { number: marked.number, title: clean.slice(marked.titleStart), mark: marked.mark }
    : { number: null, title: clean, mark: null };
}

/** Keeps the headings under which the next row stands, and takes new ones as they come. */
export function createHierarchy(marks: LevelMarks) {
  let place: Place = { policy: null, strategy: null, item: null };
  let opened: LevelField | null = null;

  function open(level: LevelField, { number, title }: Heading): void {
    opened = level;
    if (level === "policy") {
      if (isSame(place.policy, { number, title })) return;
      place = { policy: { number, title, description: null }, strategy: null, item: null };
    } else if (level === "strategy") {
      if (!isSame(place.strategy, { number, title }))
        place = { ...place, strategy: { number, title }, item: null };
    } else if (!isSame(place.item, { number, title })) {
      place = { ...place, item: { number, title } };
    }
  }

  /** Takes a heading; one that extraction glued to the next level's or to its explanation is split at their marks. */
  function takeParts(text: string, column: LevelField | null): boolean {
    const [first = "", ...rest] = text.split(/[\s　](?=[●◆■①-⑳])/);
    const heading = readHeading(first);
    const level = (heading.mark && marks.get(heading.mark)) ?? column;
    if (!level) return false;
    open(level, heading);
    for (const part of rest) {
      if (/^[●◆■]/.test(part)) describe(part);
      else takeParts(part, null);
    }
    return true;
  }

  function describe(text: string): boolean {
    if (opened !== "policy" || !place.policy || place.policy.description !== null) return false;
    place = {
      ...place,
      policy: { ...place.policy, description: cleanText(text).text.replace(/^[●◆■○◎・]\s*/, "") },
    };
    return true;
  }

  return {
    get place(): Place {
      return place;
    },
    /** Takes a label; `column` is the level of the column it stands in, which counts where it has no mark. */
    take(text: string, column: LevelField): void {
      takeParts(text, column);
    },
    /** Takes a line that is nothing but a marked heading; false where it is none. */
    takeLine(text: string): boolean {
      return (
        text.length <= 160 &&
        !text.includes("。") &&
        readMark(cleanText(text).text) !== null &&
        takeParts(text, null)
      );
    },
    /** Takes the words that explain the policy opened last; false where no policy waits for them. */
    describe,
    /** A row of the table was seen: what follows explains no heading any more. */
    close(): void {
      opened = null;
    },
    /** Splits a strategy or item label that extraction glued before a title: `③公営企業等の健全経営 上水道事業の…`. */
    splitTitle(title: string): string {
      const marked = readMark(title);
      const level = marked && marks.get(marked.mark);
      const gap = title.search(/[\s　]/);
      if (!marked || !level || level === "policy" || marked.mark === "decimal" || gap <= marked.titleStart)
        return title;
      open(level, { number: marked.number, title: title.slice(marked.titleStart, gap) });
      return title.slice(gap).trim();
    },
  };
}

function isSame(current: Heading | null, next: Heading): boolean {
  return current !== null && current.number === next.number && foldKey(current.title) === foldKey(next.title);
}
