import type { Cell, Row } from "../../input/grid/types.ts";
import { cleanText } from "../../text/clean.ts";
import { stripEnd } from "../../text/ends.ts";
import { findFiscalYear } from "../../text/era.ts";
import { FEWEST_FIELDS, TELLING } from "./header-limits.ts";
import type { Heading } from "./heading-match.ts";
import { matchHeading } from "./headings.ts";
import { isDatum } from "./over-data.ts";

/** A heading as it is compared: line breaks of HTML are none of its words. */
export function wordsOf({ text }: Cell): string {
  return text.includes("<") ? cleanText(text).text : text;
}

/**
 * A further line of a header by its place alone: its cells stand under headings that go over several columns, two at
 * least under one of them, and nothing stands where a row would have its number or its title.
 */
export function isUnderGroups({ cells, line }: Row, above: readonly Heading[], lineAbove: number): boolean {
  if (line - lineAbove > 2 || cells.length < 2 || above.length < FEWEST_FIELDS) return false;
  if (cells.some(({ text }) => text.length > LONGEST_UNDER || text.endsWith("。") || isFigure(text)))
    return false;
  const groups = new Map<Heading, number[]>();
  for (const cell of cells) {
    const { index } = cell;
    const group = groupOver(above, index) ?? letterOver(above, cell);
    if (!group) return false;
    groups.set(group, [...(groups.get(group) ?? []), index]);
  }
  const begin = [...groups].every(([group, [first]]) => first === group.index);
  return begin && groups.size < above.length && [...groups.values()].some((own) => own.length > 1);
}

/** A number, unless it is one of a year: R3, 令和4, 2030年度. */
function isFigure(text: string): boolean {
  return isDatum(text) && findFiscalYear(`${stripEnd(text.trim(), /[年度]/)}年度`) === null;
}

const LONGEST_UNDER = 24;

/** The heading that goes over a column together with others: blank columns follow it. */
function groupOver(headings: readonly Heading[], index: number): Heading | null {
  const at = headings.findLastIndex((heading) => heading.index <= index);
  const [own, next] = [headings[at], headings[at + 1]];
  return own && (!next || next.index > own.index + 1) ? own : null;
}

/** A heading of one letter (Ｐ, Ｄ, Ｃ, Ａ) right over another that says what it means. */
function letterOver(headings: readonly Heading[], cell: Cell): Heading | null {
  const own = headings.find((heading) => heading.index === cell.index);
  return own && own.text.length === 1 && (matchHeading(wordsOf(cell))[0]?.weight ?? 0) >= TELLING
    ? own
    : null;
}

/** Brings a line under the headings that go over its columns: each is named by both. */
export function mergeUnderGroups(upper: readonly Heading[], cells: readonly Cell[]): Heading[] {
  const lower = cells.map((cell): Heading => {
    const { index } = cell;
    const text = wordsOf(cell);
    const group = groupOver(upper, index) ?? letterOver(upper, cell);
    const own = matchHeading(text);
    const matches = (own[0]?.weight ?? 0) >= TELLING ? own : (group?.matches ?? []);
    return { text: group ? `${group.text} ${text}` : text, index, matches };
  });
  const covered = new Set(cells.map((cell) => groupOver(upper, cell.index) ?? letterOver(upper, cell)));
  const alone = upper.filter((heading) => !covered.has(heading));
  return [...alone, ...lower].toSorted((a, b) => a.index - b.index);
}
