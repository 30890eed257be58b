import type { Attributes } from "../xml/read-xml.ts";

/** What the styles of a spreadsheet say of what shows, and how large it is. */
export interface Styles {
  readonly hiddenTables: ReadonlySet<string>;
  /** Styles of text, of cells or within them, with a line through it. */
  readonly struck: ReadonlySet<string>;
  /** Widths of columns and heights of rows, in points. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Gathers the styles, which stand before the sheets. */
export interface StyleGatherer extends Styles {
  open(element: string, attributes: Attributes): void;
}

export function createStyleGatherer(): StyleGatherer {
  const hiddenTables = new Set<string>();
  const struck = new Set<string>();
  const sizes = new Map<string, number>();
  let style = "";
  const addSize = (length: string | undefined) => {
    const points = toPoints(length ?? "");
    if (points !== null) sizes.set(style, points);
  };
  return {
    hiddenTables,
    struck,
    sizes,
    open(element, attributes) {
      if (element === "style") style = attributes["style:name"] ?? "";
      else if (element === "table-properties" && attributes["table:display"] === "false")
        hiddenTables.add(style);
      else if (element === "text-properties" && isStruck(attributes)) struck.add(style);
      else if (element === "table-column-properties") addSize(attributes["style:column-width"]);
      else if (element === "table-row-properties") addSize(attributes["style:row-height"]);
    },
  };
}

function isStruck(attributes: Attributes): boolean {
  const line = attributes["style:text-line-through-style"] ?? attributes["style:text-line-through-type"];
  return line !== undefined && line !== "none";
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 };

function toPoints(length: string): number | null {
  const unit = UNITS[length.slice(-2)];
  const number = Number.parseFloat(length);
  return unit === undefined || Number.isNaN(number) ? null : number * unit;
}
