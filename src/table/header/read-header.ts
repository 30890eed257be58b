import { append } from "../../core/append.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { FEWEST_FIELDS, TELLING } from "./header-limits.ts";
import type { Heading } from "./heading-match.ts";
import { headingKey, isIndicatorHeading, matchHeading, splitGluedHeading } from "./headings.ts";
import { standsOverData } from "./over-data.ts";
import { isUnderGroups, mergeUnderGroups, wordsOf } from "./under-groups.ts";

export type { Heading } from "./heading-match.ts";

/** The rows of a page's header, merged. */
export interface HeaderBlock {
  /** Index of its first row in the grid, and how many rows it takes. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly headings: readonly Heading[];
  /** Cells of its lower lines that no word tells to be headings. */
  readonly doubtful: readonly Cell[];
}

const LONGEST = 80;
const LONGEST_GLUED = 240;
/** Rows of a header that is not vertical. */
const HIGHEST = 3;
/** From here on a match comes from the dictionary of whole headings, not from a word within a longer one. */
const CERTAIN = 2;

/** Whether every cell may be a heading; a lone one may be a whole header glued together. */
function isShort({ cells }: Row): boolean {
  const longest = cells.length === 1 ? LONGEST_GLUED : LONGEST;
  return cells.every(({ text }) => text.length <= longest);
}

function tellingFields(headings: readonly Heading[]): Set<string> {
  const fields = headings.flatMap(({ matches }) =>
    matches[0] && matches[0].weight >= TELLING ? [matches[0].field] : [],
  );
  return new Set(fields);
}

function readHeadings(cells: readonly Cell[]): Heading[] {
  return cells.flatMap((cell) => {
    const { index } = cell;
    const text = wordsOf(cell);
    const matches = matchHeading(text);
    const glued = matches[0]?.weight === 3 ? null : splitGluedHeading(text);
    if (!glued) return [{ text, index, matches }];
    return glued.map((part) => ({ text: part, index, matches: matchHeading(part) }));
  });
}

/** So many rows below a header show what stands in its columns. */
const SEEN = 8;
/** The share of headings that are known in a header that its words alone tell. */
const MOSTLY = 0.6;

/** @param below the rows that follow */
function looksLikeHeader(headings: readonly Heading[], below: readonly Row[]): boolean {
  const indicators = headings.filter(({ text }) => isIndicatorHeading(text)).length;
  const telling = tellingFields(headings).size + indicators;
  if (telling < FEWEST_FIELDS)
    return telling > 0 && hintsAtFields(headings) && standsOverData(headings, below);
  const known = headings.filter(({ matches, text }) => matches.length > 0 || isIndicatorHeading(text)).length;
  // Nothing is left of a heading that is a year and no more: R3.
  const years = headings.filter(({ text }) => headingKey(text) === "").length;
  return known >= (headings.length - years) * MOSTLY || standsOverData(headings, below);
}

/** So many fields that words within its headings hint at make a header over data. */
const FEWEST_HINTS = 4;

/** Whether headings of which few tell what they are name many different fields: 具体的施策, 担当課, 事業実績, 事業評価. */
function hintsAtFields(headings: readonly Heading[]): boolean {
  return new Set(headings.flatMap(({ matches: [best] }) => best?.field ?? [])).size >= FEWEST_HINTS;
}

const BARE_NUMBER = /^[\d０-９]{1,4}$/;
/**
 * A further line of a header: every cell short, at least half of them headings, one of them beyond doubt, and not a
 * header of its own again. A row of a number and a title that merely contains a heading's word is none.
 */
function isSubHeader(row: Row, above: readonly Heading[], lineAbove: number): boolean {
  if (row.line - lineAbove > 2 || !isShort(row) || row.cells.some(({ text }) => text.includes("。")))
    return false;
  const headings = readHeadings(row.cells);
  const known = headings.filter(
    ({ matches, text }) => (matches[0]?.weight ?? 0) >= TELLING || isIndicatorHeading(text),
  );
  if (known.length * 2 < headings.length || headings.some(({ text }) => BARE_NUMBER.test(text))) return false;
  if (!known.some(({ matches, text }) => (matches[0]?.weight ?? 0) >= CERTAIN || isIndicatorHeading(text)))
    return false;
  const upper = tellingFields(above);
  const repeated = [...tellingFields(headings)].filter((field) => upper.has(field)).length;
  return repeated < upper.size * 0.7 || upper.size <= FEWEST_FIELDS;
}

/** Whether a text is a heading beyond doubt; a cell that holds several is. */
function isCertain(text: string): boolean {
  const isOne = (matchHeading(text)[0]?.weight ?? 0) >= CERTAIN || isIndicatorHeading(text);
  return isOne || splitGluedHeading(text) !== null;
}

/** Brings a lower line under the line above: one column where both mean the same, two where each has its own meaning. */
function mergeLines(upper: readonly Heading[], lower: readonly Heading[]): Heading[] {
  const merged: Heading[] = [...upper];
  for (const heading of lower) {
    const above = merged.findIndex(({ index }) => index === heading.index);
    const group = merged.findLast(({ index }) => index <= heading.index);
    const over = above >= 0 ? merged[above] : undefined;
    const joined = over ? `${over.text} ${heading.text}` : heading.text;
    const together = over ? matchHeading(joined) : [];
    if (over && (together[0]?.weight === 3 || isOneMeaning(over, heading))) {
      const matches =
        together[0]?.weight === 3 ? together : over.matches.length > 0 ? over.matches : heading.matches;
      merged[above] = { text: joined, index: over.index, matches };
    } else {
      const prefix = group && group.matches.length === 0 && !over ? `${group.text} ` : "";
      merged.push({ ...heading, text: prefix + heading.text });
    }
  }
  return merged.toSorted((a, b) => a.index - b.index);
}

function isOneMeaning(upper: Heading, lower: Heading): boolean {
  const [a, b] = [upper.matches[0], lower.matches[0]];
  if (!a || !b) return true;
  return a.field === b.field || lower.matches.some(({ field }) => field === a.field) || b.weight < TELLING;
}

/** Headings printed a character a line: rows whose cells hold one or two characters each, read downwards. */
function readVertical(rows: readonly Row[], first: number): HeaderBlock | null {
  const letters = new Map<number, string>();
  let row = first;
  for (; row < rows.length; row++) {
    const { cells, line } = rows[row] as Row;
    const previous = rows[row - 1];
    if (
      cells.some(({ text }) => foldKey(text).length > 2) ||
      (row > first && previous && line - previous.line > 2)
    )
      break;
    for (const { index, text } of cells) letters.set(index, (letters.get(index) ?? "") + text);
  }
  const rowCount = row - first;
  if (rowCount < 2 || letters.size < FEWEST_FIELDS) return null;
  const headings = [...letters]
    .map(([index, text]) => ({ text, index, matches: matchHeading(text) }))
    .toSorted((a, b) => a.index - b.index);
  return looksLikeHeader(headings, rows.slice(row, row + SEEN))
    ? { firstRow: first, rowCount, headings, doubtful: [] }
    : null;
}

const LINE_END = /\r\n|[\r\n]/g;

/** The line on which a row ends: the cells of a CSV record may hold line ends. */
function lastLine({ line, cells }: Row): number {
  return cells.reduce((last, { text }) => last + (text.match(LINE_END)?.length ?? 0), line);
}

/** What follows a header, without the lines on which it is printed again. */
function rowsBelow(rows: readonly Row[], first: number, height: number): Row[] {
  const key = blockKey(rows, first, 1);
  const below = rows.slice(first + height, first + height + SEEN);
  return below.filter((_, i) => blockKey(rows, first + height + i, 1) !== key);
}

function readHeaderAt(rows: readonly Row[], first: number): HeaderBlock | null {
  const row = rows[first] as Row;
  if (!isShort(row)) return null;
  if (row.cells.length >= FEWEST_FIELDS && row.cells.every(({ text }) => text.length <= 2)) {
    const vertical = readVertical(rows, first);
    if (vertical) return vertical;
  }
  let headings = readHeadings(row.cells);
  const doubtful: Cell[] = [];
  let rowCount = 1;
  const under = rows[first + 1];
  if (under && isUnderGroups(under, headings, lastLine(row))) {
    headings = mergeUnderGroups(headings, under.cells);
    append(
      doubtful,
      under.cells.filter(({ text }) => !isCertain(text)),
    );
    rowCount++;
  }
  if (!looksLikeHeader(headings, rowsBelow(rows, first, rowCount))) return null;
  while (rowCount < HIGHEST) {
    const next = rows[first + rowCount];
    if (!next || !isSubHeader(next, headings, lastLine(rows[first + rowCount - 1] as Row))) break;
    headings = mergeLines(headings, readHeadings(next.cells));
    append(
      doubtful,
      next.cells.filter(({ text }) => !isCertain(text)),
    );
    rowCount++;
  }
  return { firstRow: first, rowCount, headings, doubtful };
}

/** A word of a heading; a header glued into one cell holds several of them, a title or a legend does not. */
const HEADING_WORD = /担当|主管|所管|部署|達成|評価|実績|目標|計画|取組|項目|番号|方針|方向|課題|no\b/gi;
const FEWEST_WORDS = 4;

/** A quick look that spares most lines the close one. */
function mayBeHeader(row: Row): boolean {
  const { cells } = row;
  if (!isShort(row) || cells.some(({ text }) => text.includes("。"))) return false;
  if (cells.length >= FEWEST_FIELDS) return true;
  return cells.some(
    ({ text }) =>
      text.length >= 20 && !/[：:→]/.test(text) && (text.match(HEADING_WORD)?.length ?? 0) >= FEWEST_WORDS,
  );
}

/** A grid is asked for its headers more than once. */
const FOUND = new WeakMap<readonly Row[], readonly HeaderBlock[]>();

/** Finds the header of every page. A header may take several lines, be spaced out, vertical or glued. */
export function findHeaders(rows: readonly Row[]): readonly HeaderBlock[] {
  const known = FOUND.get(rows) ?? findBlocks(rows);
  FOUND.set(rows, known);
  return known;
}

function findBlocks(rows: readonly Row[]): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const known = new Map<string, HeaderBlock>();
  // Pages of one row differ in what stands below their header, and share its columns all the same.
  const shared = new Map<string, HeaderBlock["headings"]>();
  for (let i = 0; i < rows.length; i++) {
    if (!mayBeHeader(rows[i] as Row)) continue;
    const key = blockKey(rows, i, HIGHEST);
    const before = known.get(key);
    const block = before && isRepeated(rows, before, i) ? { ...before, firstRow: i } : readHeaderAt(rows, i);
    if (!block) continue;
    const own = blockKey(rows, i, block.rowCount);
    const headings = shared.get(own) ?? block.headings;
    shared.set(own, headings);
    known.set(key, { ...block, headings });
    blocks.push({ ...block, headings });
    i += block.rowCount - 1;
  }
  return blocks;
}

/** A vertical header is as high as its longest heading: all of it has to stand here again. */
function isRepeated(rows: readonly Row[], { firstRow, rowCount }: HeaderBlock, first: number): boolean {
  return rowCount <= HIGHEST || blockKey(rows, firstRow, rowCount) === blockKey(rows, first, rowCount);
}

/** Pages repeat their header to the letter: so many rows from here on. */
function blockKey(rows: readonly Row[], first: number, height: number): string {
  let key = "";
  for (let i = first; i < Math.min(first + height, rows.length); i++) {
    const { cells } = rows[i] as Row;
    if (!isShort(rows[i] as Row)) break;
    for (const { index, text } of cells) key += `${index}:${text.slice(0, LONGEST_GLUED + 1)}\t`;
    key += "\n";
  }
  return key;
}
