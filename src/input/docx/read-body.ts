import type { Archive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { damaged } from "../archive/refusals.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { createRunGatherer } from "./read-runs.ts";
import type { Block, Paragraph, WordBody, WordCell, WordRow, WordTable } from "./types.ts";

/** Columns that one cell may take; Word has 63. */
const MOST_SPANNED = 1024;
/** A column may be so wide, in twentieths of a point; Word has 31,680. */
const MOST_TWIPS = 100_000;

/**
 * Reads paragraphs and tables of a document in their order.
 * @param grow - is told the length of each text, and whether a cell began, so that what is too much is refused at once
 */
export function readBody(archive: Archive, member: string, grow: (length: number) => void): WordBody {
  const blocks: Block[] = [];
  const shapes: string[] = [];
  let pictures = 0;
  const runs = createRunGatherer();
  /** Tables that are open, the innermost last. */
  const open: WordTable[] = [];
  let inShape = 0;
  let shape: string[] = [];

  const currentRow = (): WordRow | undefined => open.at(-1)?.rows.at(-1);
  const currentCell = (): WordCell | undefined => currentRow()?.cells.at(-1);
  const add = (block: Block) => {
    (currentCell()?.blocks ?? blocks).push(block);
  };
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    tbl: () => {
      open.push({ kind: "table", widths: [], rows: [] });
    },
    tr: () => {
      open.at(-1)?.rows.push({ before: 0, isHidden: false, cells: [] });
    },
    tc: () => {
      currentRow()?.cells.push({ span: 1, goesOn: null, blocks: [] });
      grow(0);
    },
    gridCol(attributes) {
      open.at(-1)?.widths.push(countOf(attributes["w:w"], MOST_TWIPS));
    },
    gridBefore(attributes) {
      const row = currentRow();
      if (row) row.before = countOf(attributes["w:val"]);
    },
    gridSpan(attributes) {
      const cell = currentCell();
      if (cell) cell.span = Math.max(1, countOf(attributes["w:val"]));
    },
    vMerge: (attributes) => goOn(attributes, "down"),
    hMerge: (attributes) => goOn(attributes, "right"),
  };
  const goOn = (attributes: Attributes, where: "down" | "right") => {
    const cell = currentCell();
    if (cell && attributes["w:val"] !== "restart") cell.goesOn = where;
  };
  /** What stands in a paragraph before a shape that is anchored there, which has paragraphs of its own. */
  let before: Paragraph | null = null;
  const endParagraph = () => {
    const paragraph = runs.take();
    grow(paragraph.text.length);
    if (inShape > 0) shape.push(paragraph.text);
    else {
      add(before ? joined(before, paragraph) : paragraph);
      before = null;
    }
  };
  const beginShape = () => {
    if (inShape++ > 0) return;
    const paragraph = runs.take();
    before = before ? joined(before, paragraph) : paragraph;
  };
  /** `trPr` and `rPr` have elements of these names, too: a row that was deleted, a mark that was. */
  let rowProperties = 0;

  const isThere = readMemberXml(archive, member, {
    open(element, attributes) {
      if (element === "trPr") rowProperties++;
      const row = currentRow();
      if (rowProperties > 0 && row && (element === "del" || element === "hidden")) row.isHidden = true;
      else if (element === "txbxContent") beginShape();
      else if (inShape === 0 && Object.hasOwn(openers, element)) openers[element]?.(attributes);
      else if (element === "blip" || element === "imagedata") pictures++;
      if (rowProperties === 0) runs.open(element, attributes);
    },
    text: runs.text,
    close(element) {
      if (rowProperties === 0) runs.close(element);
      if (element === "trPr") rowProperties--;
      else if (element === "p") endParagraph();
      else if (element === "txbxContent" && --inShape === 0) {
        const text = shape.join(" ").trim();
        if (text !== "") shapes.push(text);
        shape = [];
      } else if (element === "tbl" && inShape === 0) {
        const table = open.pop();
        if (table) add(table);
      }
    },
  });
  if (!isThere) throw damaged(archive.path, member);
  return { blocks, shapes, pictures };
}

function joined(a: Paragraph, b: Paragraph): Paragraph {
  return { kind: "paragraph", text: a.text + b.text, isStruck: a.isStruck || b.isStruck };
}

function countOf(value: string | undefined, most = MOST_SPANNED): number {
  const count = Math.floor(Number(value ?? 0));
  return count > 0 ? Math.min(count, most) : 0;
}
