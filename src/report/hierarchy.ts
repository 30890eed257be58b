import type { Finding } from "../core/finding.ts";
import { lineKind } from "../table/levels/collect-labels.ts";
import { splitLevels } from "../table/model/split-levels.ts";
import { TIERS, type Tier, type TierMarks } from "../table/model/types.ts";
import { BLOCK_CLASS, BULLET_CLASS } from "../text/bullets.ts";
import { cleanText } from "../text/clean.ts";
import { foldKey } from "../text/fold.ts";
import { findGlued, type ReadHeading, readHeading, splitLabel } from "./heading-parts.ts";
import type { PathLevel, Policy, TierHeading } from "./types.ts";
import { createWaiting, type Label } from "./waiting.ts";

const BLOCK = new RegExp(`^[${BLOCK_CLASS}]`);
const BULLET = new RegExp(`^[${BULLET_CLASS}]\\s*`);
const LONGEST_LINE = 160;

/** The headings under which a row stands. */
export interface Place {
  /** All of them, outermost first. */
  readonly path: readonly PathLevel[];
  readonly policy: Policy | null;
  readonly strategy: TierHeading | null;
  readonly item: TierHeading | null;
}

/** The headings that are open, and what is known of the marks. */
interface State {
  readonly marks: TierMarks;
  readonly numbered: ReadonlySet<Tier>;
  readonly waiting: ReturnType<typeof createWaiting>;
  readonly levels: Map<Tier, PathLevel>;
  description: string | null;
  /** The level opened last, while nothing stands under it. */
  opened: Tier | null;
}

/**
 * Keeps the headings under which the next row stands, and takes new ones as they come. A heading or an explanation that
 * no row stands under, and what could not be taken, are among its findings.
 */
export function createHierarchy(marks: TierMarks) {
  const waiting = createWaiting();
  const state: State = {
    marks,
    numbered: new Set(marks.values()),
    waiting,
    levels: new Map(),
    description: null,
    opened: null,
  };
  return {
    get place(): Place {
      return placeOf(state);
    },
    /** The headings under which a row stands that was found here. */
    use(): Place {
      waiting.use();
      return placeOf(state);
    },
    /** How deep a label stands, from 0; `column` is the level of the column it stands in, which counts where it has no mark. */
    depthOf: (text: string, column: Tier): number => TIERS.indexOf(readHeading(text, marks).level ?? column),
    /** Whether a line may be a heading of a column: of a level that is numbered only with a mark of the report's levels. */
    mayStand: ({ text }: Label, column: Tier): boolean =>
      !state.numbered.has(column) || readHeading(text, marks).level !== null,
    /** Takes a label that stands in the column of a level; where that level is numbered, a bullet is no heading of it. */
    take(label: Label, column: Tier): void {
      const isWords = BLOCK.test(label.text) && state.numbered.has(column) && !isHeadingLine(state, label);
      if (isWords || !takeLevels(state, label, column)) waiting.lose(label);
    },
    /** Takes a line that is nothing but a heading; false where it is none. */
    takeLine: (label: Label): boolean => isHeadingLine(state, label) && takeLevels(state, label, null),
    /** Takes the words that explain the policy opened last; false where no policy waits for them. */
    describe: (label: Label): boolean => !isHeadingLine(state, label) && describe(state, label),
    /** A row of the table was seen: what follows explains no heading any more. */
    close(): void {
      state.opened = null;
    },
    /** Splits a strategy or item label that extraction glued before a title: `③公営企業等の健全経営 上水道事業の…`. */
    splitTitle: ({ text: title, span }: Label): string => {
      const glued = findGlued(title, marks);
      if (!glued) return title;
      open(state, glued.level, glued.heading, { text: title.slice(0, glued.end), span });
      return title.slice(glued.end).trim();
    },
    /** No row comes any more: what was found of all labels. */
    finish(): readonly Finding[] {
      waiting.close();
      return waiting.findings;
    },
  };
}

function placeOf({ levels, description }: State): Place {
  const headingOf = (level: Tier): TierHeading | null => {
    const found = levels.get(level);
    return found ? { number: found.number, title: found.title } : null;
  };
  const policy = headingOf("policy");
  return {
    path: TIERS.flatMap((level) => levels.get(level) ?? []),
    policy: policy && { ...policy, description },
    strategy: headingOf("strategy"),
    item: headingOf("item"),
  };
}

/** Opens a heading, unless it only repeats the one that is open; those of the levels below it are closed. */
function open(state: State, level: Tier, { number, title }: TierHeading, label: Label): void {
  const { levels, waiting } = state;
  state.opened = level;
  if (isSame(levels.get(level), { number, title })) return;
  waiting.open(level, label);
  const depth = TIERS.indexOf(level);
  for (const inner of TIERS.slice(depth)) levels.delete(inner);
  if (depth <= TIERS.indexOf("policy")) state.description = null;
  levels.set(level, { number, title, ...(label.heading === undefined ? {} : { heading: label.heading }) });
}

/** Takes a heading; one that extraction glued to the next level's or to its explanation is split at their marks. */
function takeLevels(state: State, label: Label, field: Tier | null): boolean {
  const [own = "", ...inner] = splitLevels(label.text);
  if (!takeParts(state, { ...label, text: own }, field)) return false;
  for (const text of inner)
    if (!takeParts(state, { text, span: label.span }, null)) state.waiting.lose({ text, span: label.span });
  return true;
}

function takeParts(state: State, { text, span, heading: column }: Label, field: Tier | null): boolean {
  const [first, ...rest] = splitLabel(text);
  const heading = first && readHeading(first.text, state.marks);
  const level = heading && levelOf(state, heading, field, text);
  if (!heading || !level || heading.title === "") return false;
  const named = column === undefined ? {} : { heading: column };
  open(state, level, heading, { text: first.text, span, ...named });
  for (const part of rest) {
    const label = { text: part.text, span };
    const isTaken = part.isDescription ? describe(state, label) : takeParts(state, label, null);
    if (!isTaken) state.waiting.lose(label);
  }
  return true;
}

function levelOf({ marks }: State, { level }: ReadHeading, field: Tier | null, text: string): Tier | null {
  return level ?? field ?? (lineKind(text) === "plain" ? (marks.get("plain") ?? null) : null);
}

function describe(state: State, label: Label): boolean {
  if (state.opened !== "policy" || !state.levels.has("policy")) return false;
  const description = cleanText(label.text).text.replace(BULLET, "");
  // A lone ○ or ◎ is a rating, not the mark of an explanation.
  if (description === "") return false;
  if (state.description !== null) return foldKey(state.description) === foldKey(description);
  state.waiting.open("description", label);
  state.description = description;
  return true;
}

/** Whether a line is a heading by itself in this report. */
function isHeadingLine({ marks }: State, { text }: Label): boolean {
  if (text.length > LONGEST_LINE || text.includes("。")) return false;
  return readHeading(text, marks).level !== null || (marks.has("plain") && lineKind(text) === "plain");
}

function isSame(current: TierHeading | undefined, next: TierHeading): boolean {
  return (
    current !== undefined && current.number === next.number && foldKey(current.title) === foldKey(next.title)
  );
}
