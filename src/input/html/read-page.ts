import type { ReadCell, ReadRow, ReadTable } from "../cells/types.ts";
import type { LeftOut } from "./diagnostics.ts";
import { layOut } from "./lay-out.ts";
import { findLayoutTables } from "./layout-tables.ts";
import { createLines } from "./lines-of-text.ts";
import { attribute, type Element, isElement, type Node, walk } from "./nodes.ts";
import { takeApart } from "./table-rows.ts";
import { createVisibility, hasNoWords } from "./visibility.ts";
import { createWriter } from "./write-words.ts";

/** What a page shows: its tables and the lines around them, in the order of the page, and how much was left out. */
export interface PageContent {
  readonly tables: readonly ReadTable[];
  readonly leftOut: LeftOut;
  /** Whether there is a table on it. */
  readonly hasTable: boolean;
}

/**
 * Reads what a page shows.
 * @param refuseWide - called with the width of each row and where it is, from 1
 */
export function readPage(
  page: Node,
  refuseWide: (width: number, table: number, row: number) => void,
): PageContent {
  const visibility = createVisibility(page);
  const layout = findLayoutTables(page);
  const tables: ReadTable[] = [];
  const leftOut = { hidden: 0, around: 0 };
  const outside = createParagraphs();
  let count = 0;

  /** Whether what is in an element is read; counts what of it is not. */
  const isShown = (element: Element) => {
    if (hasNoWords(element)) return false;
    if (!visibility.isHidden(element)) return true;
    if (holdsWords(element)) leftOut.hidden++;
    return false;
  };
  const textOf = (element: Element) => textIn(element, isShown).join("\n");
  const flush = () => {
    const rows = outside.take();
    if (rows.length > 0) tables.push({ rows });
  };
  const addTable = (table: Element) => {
    const parts = takeApart(table, visibility);
    for (const caption of parts.captions) outside.add(textIn(caption, isShown));
    leftOut.hidden += parts.hidden.filter(holdsWords).length;
    flush();
    count++;
    const number = count;
    const rows = layOut(parts, {
      table: number,
      textOf,
      isHidden: (cell) => !isShown(cell),
      refuseWide: (width, row) => refuseWide(width, number, row),
    });
    tables.push({ rows });
  };
  const lines = createLines();
  const writer = createWriter(lines);
  walk(page, {
    enter: (node) => {
      if (isElement(node)) {
        if (!isShown(node)) return false;
        if (isAround(node)) {
          if (holdsWords(node)) leftOut.around++;
          return false;
        }
        if (node.tagName === "table" && !layout.has(node)) {
          outside.add(lines.take());
          addTable(node);
          return false;
        }
      }
      writer.enter(node);
      return true;
    },
    leave: (node) => writer.leave(node),
  });
  outside.add(lines.take());
  flush();
  return { tables, leftOut, hasTable: count > 0 };
}

/** The lines of what is in an element; tables in it are lines as well. */
function textIn(element: Element, isShown: (element: Element) => boolean): string[] {
  const lines = createLines();
  const writer = createWriter(lines);
  walk(element, {
    enter: (node) => {
      if (isElement(node) && !isShown(node)) return false;
      writer.enter(node);
      return true;
    },
    leave: (node) => writer.leave(node),
  });
  return lines.take();
}

/** Lines around tables, numbered over the whole page; a blank one keeps apart what is above and below. */
function createParagraphs() {
  let rows: ReadRow[] = [];
  let number = 0;
  return {
    add(lines: readonly string[]): void {
      for (const text of lines) {
        if (text !== "") number++;
        const place = { kind: "node", table: 0, row: number, column: 1 } as const;
        const cells: ReadCell[] = text === "" ? [] : [{ text, index: 0, place }];
        rows.push({ width: 1, cells });
      }
    },
    take(): ReadRow[] {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** Menus, and the foot of the page: they are on every page of a site. */
function isAround(element: Element): boolean {
  const { tagName } = element;
  if (tagName === "nav" || tagName === "footer" || tagName === "dialog") return true;
  const role = attribute(element, "role");
  return role === "navigation" || role === "contentinfo" || role === "search";
}

function holdsWords(element: Element): boolean {
  let holds = false;
  walk(element, {
    enter: (node) => {
      if ("value" in node && node.value.trim() !== "") holds = true;
      return !holds && !(isElement(node) && hasNoWords(node));
    },
  });
  return holds;
}
