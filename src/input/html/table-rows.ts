import { attribute, childrenOf, type Element, isElement } from "./nodes.ts";
import { hides } from "./style-rules.ts";
import type { Visibility } from "./visibility.ts";

/** A table's parts as a browser shows them: captions, rows top to bottom in their groups, columns that are hidden. */
export interface TableParts {
  readonly captions: readonly Element[];
  /** The head first, the foot last; a cell ends with its group however many rows it claims. */
  readonly groups: readonly (readonly Element[])[];
  /** From 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows and groups of rows that are not shown. */
  readonly hidden: readonly Element[];
}

/** More columns than that are no columns, as for browsers. */
const MOST_SPAN = 1000;

/** Takes a table apart; tables in its cells are no part of it. */
export function takeApart(table: Element, { isHidden }: Visibility): TableParts {
  const hidden: Element[] = [];
  const shown = (element: Element) => {
    if (!isHidden(element)) return true;
    hidden.push(element);
    return false;
  };
  const rowsOf = (group: Element) => elementsIn(group, "tr").filter(shown);
  const groupsOf = (name: string) => elementsIn(table, name).filter(shown).map(rowsOf);
  const heads = groupsOf("thead");
  const feet = groupsOf("tfoot");
  return {
    captions: elementsIn(table, "caption").filter(shown),
    groups: [...heads.slice(0, 1), ...heads.slice(1), ...groupsOf("tbody"), ...feet],
    hiddenColumns: hiddenColumns(table, isHidden),
    hidden,
  };
}

export function elementsIn(parent: Element, name: string): Element[] {
  return childrenOf(parent).filter((node): node is Element => isElement(node) && node.tagName === name);
}

/** How many columns a cell or a `col` covers: 1 to 1000. */
export function columnSpan(element: Element, name = "colspan"): number {
  return Math.min(Math.max(1, toNumber(attribute(element, name)) ?? 1), MOST_SPAN);
}

/** How many rows a cell covers, of the `left` ones of its group; 0 asks for all of them. */
export function rowSpan(cell: Element, left: number): number {
  const asked = toNumber(attribute(cell, "rowspan")) ?? 1;
  return asked === 0 ? left : Math.min(asked, left);
}

function toNumber(value: string | undefined): number | undefined {
  const digits = /^[\s+]*(\d{1,9})/.exec(value ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function hiddenColumns(table: Element, isHidden: Visibility["isHidden"]): Set<number> {
  const hidden = new Set<number>();
  let column = 0;
  const take = (element: Element, isOut: boolean) => {
    for (let left = columnSpan(element, "span"); left > 0 && column < MOST_SPAN; left--) {
      if (isOut) hidden.add(column);
      column++;
    }
  };
  for (const group of elementsIn(table, "colgroup")) {
    const isGroupOut = isColumnHidden(group, isHidden);
    const columns = elementsIn(group, "col");
    if (columns.length === 0) take(group, isGroupOut);
    for (const one of columns) take(one, isGroupOut || isColumnHidden(one, isHidden));
  }
  return hidden;
}

/** Excel writes hidden columns as `<col width=0 style='display:none;…'>`. */
function isColumnHidden(column: Element, isHidden: Visibility["isHidden"]): boolean {
  return isHidden(column) || hides(attribute(column, "style") ?? "");
}
