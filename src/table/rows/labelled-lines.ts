import { joinCells } from "../../input/grid/cell.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import type { Document } from "../../input/model/document.ts";
import { matchHeading } from "../header/headings.ts";
import { readLevelWord, readMark } from "../model/marks.ts";

/** A word for a level, its number and the heading, and the same of the next level. */
const MOST_CELLS = 6;
const LONGEST = 60;

/** A document whose lines that name a level and its heading in cells of their own (基本方針 | 1 財政の健全化) hold them in one. */
export function joinLabelledLines(document: Document): Document {
  const grids = document.grids.map((grid) => {
    const isAny = grid.rows.some(isLabelled);
    return isAny ? { ...grid, rows: grid.rows.map((row) => (isLabelled(row) ? joinRow(row) : row)) } : grid;
  });
  return { ...document, grids };
}

function joinRow(row: Row): Row {
  const [first, ...rest] = row.cells as readonly [Cell, ...Cell[]];
  return {
    ...row,
    width: 1,
    cells: [
      joinCells(
        first,
        rest.map((cell) => ({ cell, isNew: true })),
      ),
    ],
  };
}

/** Whether a row is nothing but words for levels with their headings. */
function isLabelled({ cells }: Row): boolean {
  const [first, second] = cells;
  if (!first || !second || cells.length > MOST_CELLS || !isWord(first.text)) return false;
  if (cells.some(({ text }) => text.length > LONGEST || text.includes("。"))) return false;
  return levelsOf(cells).every((heading) => heading.length > 0 && heading.every(isName));
}

/** The cells behind each word for a level. */
function levelsOf(cells: readonly Cell[]): string[][] {
  const levels: string[][] = [];
  for (const { text } of cells)
    if (isWord(text)) levels.push([]);
    else levels.at(-1)?.push(text);
  return levels;
}

/** 基本方針, 【重点項目】, 改革の柱：. */
function isWord(text: string): boolean {
  return readLevelWord(`${text} □`) !== null && readMark(text) === null && text.length <= 10;
}

/** A heading, or its number alone. */
function isName(text: string): boolean {
  return matchHeading(text).length === 0;
}
