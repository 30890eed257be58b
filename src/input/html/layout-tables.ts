import { attribute, type Element, isElement, type Node, walk } from "./nodes.ts";
import { hasNoWords } from "./visibility.ts";

/** A table with the cells of its own that hold words outside of the tables within. */
interface Weighed {
  readonly table: Element;
  own: number;
  /** Of the fullest table within. */
  inner: number;
}

/**
 * Tables that only put things beside each other, as old pages do: one within holds more than they hold themselves, or
 * they say so. What is in their cells is read as if there was no table.
 */
export function findLayoutTables(page: Node): ReadonlySet<Element> {
  const layout = new Set<Element>();
  const tables: Weighed[] = [];
  const cells: { table: Weighed | undefined; isFilled: boolean }[] = [];
  walk(page, {
    enter: (node) => {
      const cell = cells.at(-1);
      if ("value" in node && cell && !cell.isFilled && node.value.trim() !== "") {
        cell.isFilled = true;
        if (cell.table) cell.table.own++;
      }
      if (!isElement(node)) return false;
      if (node.tagName === "table") {
        tables.push({ table: node, own: 0, inner: 0 });
        // What stands in the table but in no cell belongs to no cell around it.
        cells.push({ table: undefined, isFilled: true });
      } else if (isCell(node)) cells.push({ table: tables.at(-1), isFilled: false });
      return !hasNoWords(node);
    },
    leave: (node) => {
      if (!isElement(node)) return;
      if (isCell(node)) cells.pop();
      if (node.tagName !== "table") return;
      cells.pop();
      const done = tables.pop();
      const around = tables.at(-1);
      if (!done) return;
      if (around) around.inner = Math.max(around.inner, done.own, done.inner);
      if (done.inner > done.own || isPresentation(done.table)) layout.add(done.table);
    },
  });
  return layout;
}

function isCell({ tagName }: Element): boolean {
  return tagName === "td" || tagName === "th";
}

function isPresentation(table: Element): boolean {
  const role = attribute(table, "role");
  return role === "presentation" || role === "none";
}
