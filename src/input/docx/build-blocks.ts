import type { Attributes } from "../xml/read-xml.ts";
import type { Block, WordCell, WordRow, WordTable } from "./types.ts";

/** Columns that one cell may take; Word has 63. */
const MOST_SPANNED = 1024;
/** A column may be so wide, in twentieths of a point; Word has 31,680. */
const MOST_TWIPS = 100_000;

/** Sets paragraphs into the tables that are open. */
export interface BlockBuilder {
  readonly blocks: readonly Block[];
  /** Takes an element of a table; what it does not know it leaves. */
  open(element: string, attributes: Attributes): void;
  close(element: string): void;
  add(block: Block): void;
}

/** @param beginCell - is told of each cell before it is kept */
export function createBlockBuilder(beginCell: () => void): BlockBuilder {
  const blocks: Block[] = [];
  /** Tables that are open, the innermost last. */
  const open: WordTable[] = [];
  /** Within the properties of a row, where elements of the names of others say that it was deleted. */
  let rowProperties = 0;

  const row = (): WordRow | undefined => open.at(-1)?.rows.at(-1);
  const cell = (): WordCell | undefined => row()?.cells.at(-1);
  const add = (block: Block) => {
    (cell()?.blocks ?? blocks).push(block);
  };
  const openers: Readonly<Record<string, (value: string | undefined, attributes: Attributes) => void>> = {
    tbl: () => open.push({ kind: "table", widths: [], rows: [] }),
    tr: () => open.at(-1)?.rows.push({ before: 0, isHidden: false, cells: [] }),
    tc() {
      beginCell();
      row()?.cells.push({ span: 1, goesOn: null, blocks: [] });
    },
    trPr: () => rowProperties++,
    del: () => change(rowProperties > 0 && row(), { isHidden: true }),
    hidden: () => change(rowProperties > 0 && row(), { isHidden: true }),
    gridCol: (_, attributes) => open.at(-1)?.widths.push(countOf(attributes["w:w"], MOST_TWIPS)),
    gridBefore: (value) => change(row(), { before: countOf(value, MOST_SPANNED) }),
    gridSpan: (value) => change(cell(), { span: Math.max(1, countOf(value, MOST_SPANNED)) }),
    vMerge: (value) => change(value !== "restart" && cell(), { goesOn: "down" }),
    hMerge: (value) => change(value !== "restart" && cell(), { goesOn: "right" }),
  };
  return {
    blocks,
    add,
    open(element, attributes) {
      if (Object.hasOwn(openers, element)) openers[element]?.(attributes["w:val"], attributes);
    },
    close(element) {
      if (element === "trPr") rowProperties--;
      const table = element === "tbl" ? open.pop() : undefined;
      if (table) add(table);
    },
  };
}

/** Sets what is known of a row or cell by now, where there is one. */
function change<Part extends WordRow | WordCell>(part: Part | undefined | false, to: Partial<Part>): void {
  if (part) Object.assign(part, to);
}

function countOf(value: string | undefined, most: number): number {
  const count = Math.floor(Number(value ?? 0));
  return count > 0 ? Math.min(count, most) : 0;
}
