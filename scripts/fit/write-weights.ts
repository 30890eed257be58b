import { WEIGHED_FIELDS } from "../../src/table/align/per-field.ts";
import { CLAIMS } from "../../src/table/columns/claims.ts";
import { type ClaimRows, signsOf } from "./assign.ts";
import type { Chosen } from "./chosen.ts";
import type { Measured } from "./cross-validate.ts";
import { HAND_CELLS } from "./hand/align.ts";
import { HAND_COLUMNS } from "./hand/columns.ts";
import { HAND_PLACES } from "./hand/places.ts";
import { FITTED_PLACES, toTables } from "./row-vector.ts";

/** The committed tables of weights. */
export const COLUMN_FILE = "src/table/columns/weights.ts";
export const ALIGN_FILE = "src/table/align/weights.ts";

const NARROW = 6;

/** A file with other lines between the marks of a part. */
export function withPart(text: string, part: string, lines: readonly string[]): string {
  const start = `  // fitted:start ${part}\n`;
  const [before, rest] = [text.slice(0, text.indexOf(start)), text.slice(text.indexOf(start) + start.length)];
  return `${before}${start}${lines.map((line) => `  ${line}\n`).join("")}${rest.slice(rest.indexOf("  // fitted:end"))}`;
}

/** The table of columns with other weights. */
export function withColumnWeights(file: string, weights: Float64Array, chosen: Chosen): string {
  const rows = signsOf(HAND_COLUMNS).map((sign, i) => {
    return [sign, [...weights.slice(i * CLAIMS.length, (i + 1) * CLAIMS.length)]] as const;
  });
  const table = drawTable(Object.fromEntries(rows) as ClaimRows, CLAIMS);
  return withPart(file, "columns", [...figures("columns", chosen), ...table]);
}

/** The tables of the alignment with other weights. */
export function withAlignWeights(file: string, weights: Float64Array, chosen: Chosen): string {
  const { cells, places } = toTables(weights, HAND_CELLS, HAND_PLACES);
  const own = FITTED_PLACES.map((name) => `${name}: ${places[name]},`);
  const table = drawTable(cells, WEIGHED_FIELDS);
  return withPart(withPart(file, "cells", [...figures("cells", chosen), ...table]), "places", own);
}

/** How well the weights read, as comments. */
function figures(what: string, { hand, fitted, heldOut, aside }: Chosen): string[] {
  const share = ({ right, all }: Measured) => `${((100 * right) / all).toFixed(1)} %`;
  const told = (name: string, before: Measured, after: Measured) =>
    `// ${name}: ${what} right ${share(before)} by hand, ${share(after)} now; lost ${before.loss}, now ${after.loss}`;
  return [
    told("fitted to", hand, fitted),
    told("held out in turn", hand, heldOut),
    told("kept aside", aside.hand, aside.fitted),
  ];
}

/** Rows of numbers below the names of their columns. */
function drawTable(rows: Readonly<Record<string, readonly number[]>>, columns: readonly string[]): string[] {
  const names = Object.keys(rows).map((name) => `${/\W/.test(name) ? JSON.stringify(name) : name}:`);
  const width = Math.max(...names.map(({ length }) => length)) + 2;
  const widths = columns.map(({ length }) => Math.max(NARROW, length + 1));
  const head = columns.map((name, k) => name.padStart(widths[k] as number)).join(" ");
  const lines = Object.values(rows).map((row, i) => {
    const numbers = row.map((value, k) => String(value).padStart(widths[k] as number));
    return `${(names[i] as string).padEnd(width)}[${numbers.join(",")}],`;
  });
  return [`//${" ".repeat(width - 1)}${head}`, ...lines];
}
