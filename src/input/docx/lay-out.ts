import { append } from "../../core/append.ts";
import { trimmed } from "../cells/trimmed.ts";
import type { ReadCell, ReadRow, ReadTable } from "../cells/types.ts";
import { toGrid, type WordGrid } from "./grid.ts";
import type { Block, Paragraph, WordCell, WordTable } from "./types.ts";

/** Blank lines, one after the other, that are kept: more set nothing farther apart. */
const MOST_BLANK_LINES = 3;
/** A table of a single column is a frame around what stands in it. */
const FRAME = 1;

/** What a document holds as rows, with what there is to say of it. */
export interface LaidOut {
  /** Lines and tables in their order, as they would stand in a text. */
  readonly table: ReadTable;
  readonly tables: number;
  readonly struck: readonly ReadCell[];
}

/** Lays out a document: a line for each line of a paragraph, tables apart from the lines around them. */
export function layOut(blocks: readonly Block[]): LaidOut {
  const rows: ReadRow[] = [];
  const struck: ReadCell[] = [];
  let lines = 0;
  let tables = 0;
  const addBlank = () => {
    const last = rows.slice(-MOST_BLANK_LINES);
    if (last.length < MOST_BLANK_LINES || last.some(({ cells }) => cells.length > 0)) rows.push(BLANK);
  };
  const addLine = (line: string, isStruck: boolean) => {
    lines++;
    const row = toLine(line, lines);
    if (row.cells.length === 0) return addBlank();
    if (isStruck) append(struck, row.cells);
    rows.push(row);
  };
  const addTable = (table: WordTable) => {
    addBlank();
    append(rows, toRows(toGrid(table), ++tables, struck));
    addBlank();
  };
  for (const block of unframed(blocks)) {
    if (block.kind === "table") addTable(block);
    else for (const line of block.text.split("\n")) addLine(line, block.isStruck);
  }
  return { table: { rows }, tables, struck };
}

const BLANK: ReadRow = { width: 1, cells: [] };

/** The blocks of a document, what stands in frames among them. Frames within frames are opened one after the other. */
function unframed(blocks: readonly Block[]): Block[] {
  const open: Block[] = [...blocks].reverse();
  const found: Block[] = [];
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.kind === "table" && isFrame(block)) {
      const inner = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
      append(open, inner.reverse());
    } else found.push(block);
  }
  return found;
}

function isFrame({ rows }: WordTable): boolean {
  const holdsTable = ({ cells }: WordTable["rows"][number]) =>
    cells.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
  return rows.every(({ cells }) => cells.length <= FRAME) && rows.some(holdsTable);
}

/** A line around the tables; tabs part what stands in it, as in a text. */
function toLine(line: string, number: number): ReadRow {
  const parts = line.split("\t");
  const cells: ReadCell[] = [];
  for (const [index, part] of parts.entries()) {
    const text = trimmed(part);
    if (text === "") continue;
    cells.push({ text, index, place: { kind: "node", table: 0, row: number, column: index + 1 } });
  }
  return { width: parts.length, cells };
}

function toRows({ rows, columns, cells }: WordGrid, table: number, struck: ReadCell[]): ReadRow[] {
  const own = Array.from({ length: rows }, (): ReadCell[] => []);
  for (const { row, column, cell, ...spans } of cells) {
    const { text, isStruck } = textOf(cell);
    if (text === "") continue;
    const place = { kind: "node", table, row: row + 1, column: column + 1 } as const;
    const read: ReadCell = { text, index: column, place, ...spans };
    own[row]?.push(read);
    if (isStruck) struck.push(read);
  }
  return own.map((row) => ({ width: columns, cells: row }));
}

/** The paragraphs of a cell, a line each; a table in a cell is a line for each of its rows. */
function textOf({ blocks }: WordCell): Pick<Paragraph, "text" | "isStruck"> {
  const lines: string[] = [];
  let isStruck = false;
  const open: Block[] = [...blocks].reverse();
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.kind === "paragraph") {
      lines.push(block.text);
      isStruck ||= block.isStruck;
      continue;
    }
    const inner = block.rows.filter(({ isHidden }) => !isHidden).flatMap(rowAsBlocks);
    append(open, inner.reverse());
  }
  return { text: trimmed(lines.join("\n").replaceAll("\t", " ")), isStruck };
}

/** A row of a table within a cell as a line; where it holds tables, what stands in it one after the other. */
function rowAsBlocks({ cells }: WordTable["rows"][number]): readonly Block[] {
  const blocks = cells.flatMap((cell) => cell.blocks);
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  if (paragraphs.length < blocks.length) return blocks;
  const text = paragraphs.map((one) => trimmed(one.text)).join(" ");
  return [{ kind: "paragraph", text, isStruck: paragraphs.some(({ isStruck }) => isStruck) }];
}
