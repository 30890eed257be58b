import { BLANK_SHARE, isNeverBlank, TRAILING_SHARE } from "../../src/table/align/align.ts";
import { WORDING_SIGNS } from "../../src/table/align/cell-kind.ts";
import { type Evidence, wordingOf } from "../../src/table/align/evidence.ts";
import { trustInPlaces } from "../../src/table/align/landmarks.ts";
import { type FieldRow, perField, WEIGHED_FIELDS } from "../../src/table/align/per-field.ts";
import type { AlignWeights, CellSign } from "../../src/table/align/weights.ts";
import { type Column, type ColumnField, OUTER_TIERS, TEXT_FIELDS } from "../../src/table/model/types.ts";
import { createRowReader } from "../../src/table/rows/read-row.ts";
import type { Measured } from "./cross-validate.ts";
import type { RowExample } from "./row-examples.ts";

export type FieldRows = Readonly<Record<CellSign, FieldRow>>;
type Places = AlignWeights["places"];

/** What is fitted of a cell's place; what a report teaches of itself is not. */
export const FITTED_PLACES = ["between", "beyond", "shifted", "unplaced"] as const;

/** All that is fitted as one vector: the signs of cells, each for all fields, then the places. */
export function toVector(cells: FieldRows, places: Places): Float64Array {
  return Float64Array.from([...Object.values(cells).flat(), ...FITTED_PLACES.map((name) => places[name])]);
}

/** The tables of a vector. */
export function toTables(vector: Float64Array, cells: FieldRows, places: Places) {
  const signs = Object.keys(cells) as CellSign[];
  const width = WEIGHED_FIELDS.length;
  const rows = signs.map((sign, i) => [sign, [...vector.slice(i * width, (i + 1) * width)]] as const);
  const own = FITTED_PLACES.map((name, i) => [name, vector[signs.length * width + i] as number] as const);
  return {
    cells: Object.fromEntries(rows) as unknown as FieldRows,
    places: { ...places, ...Object.fromEntries(own) } as Places,
  };
}

/** Where each weight stands in a vector. */
function placesIn(cells: FieldRows) {
  const signs = Object.keys(cells) as CellSign[];
  const width = WEIGHED_FIELDS.length;
  const fieldAt = (field: ColumnField) =>
    WEIGHED_FIELDS.indexOf(((OUTER_TIERS as readonly string[]).includes(field) ? "policy" : field) as never);
  return {
    cell: (sign: CellSign, field: ColumnField) => signs.indexOf(sign) * width + fieldAt(field),
    place: (name: (typeof FITTED_PLACES)[number]) => signs.length * width + FITTED_PLACES.indexOf(name),
  };
}

/** A way to place a row as what it adds up to: places in the vector with how often each counts. */
export type Features = ReadonlyMap<number, number>;

/** Tells what ways to place a row add up to. */
export function createFeatures(cells: FieldRows) {
  const at = placesIn(cells);
  return (
    { columns, evidence }: Pick<RowExample, "columns" | "evidence">,
    placement: readonly number[],
  ): Features => {
    const found = new Map<number, number>();
    const add = (key: number, by: number) => found.set(key, (found.get(key) ?? 0) + by);
    const skip = (from: number, to: number, blanks: number) => {
      for (const { field } of columns.slice(from + 1, to)) {
        const spared = isNeverBlank(field) ? 0 : (1 - BLANK_SHARE) * Math.min(1, blanks / (to - from - 1));
        add(at.cell("empty", field), spared - 1);
      }
    };
    const trust = trustNames(columns, evidence);
    let last = -1;
    for (const [i, one] of evidence.entries()) {
      const column = placement[i] as number;
      if (column < 0) {
        add(at.place("unplaced"), 1);
        continue;
      }
      const { field, index } = columns[column] as Column;
      add(at.cell(one.kind, field), 1);
      const wording = (TEXT_FIELDS as readonly string[]).includes(field) ? wordingOf(one) : null;
      for (const [k, sign] of WORDING_SIGNS.entries())
        if (wording && wording[k] !== 0) add(at.cell(sign, field), wording[k] as number);
      if (index === one.cell.index) add(at.place(trust[i] as (typeof FITTED_PLACES)[number]), 1);
      const before = evidence[i - 1]?.cell.index;
      skip(last, column, before === undefined ? 0 : Math.max(0, one.cell.index - before - 1));
      last = column;
    }
    for (const { field } of columns.slice(last + 1)) add(at.cell("empty", field), -TRAILING_SHARE);
    return found;
  };
}

/** For each cell by which name its place is trusted. */
function trustNames(columns: readonly Column[], evidence: readonly Evidence[]) {
  const names = FITTED_PLACES.slice(0, 3);
  const codes = { ...({} as Places), between: 0, beyond: 1, shifted: 2 };
  return trustInPlaces(columns, evidence, codes).map((code) => names[code]);
}

const scoreOf = (features: Features, weights: Float64Array) =>
  [...features].reduce((sum, [key, count]) => sum + (weights[key] as number) * count, 0);

/** From so much on a row is sure. */
const MARGIN = 1.5;

/** What rows lose with some weights; `begin` is to be called when the weights have changed. */
export function createRowLoss(cells: FieldRows, places: Places) {
  const featuresOf = createFeatures(cells);
  const golds = new WeakMap<RowExample, Features>();
  let readers = new Map<readonly Column[], ReturnType<typeof createRowReader>>();
  let used: AlignWeights | null = null;
  let current: Float64Array | null = null;

  function begin(weights: Float64Array): void {
    const tables = toTables(weights, cells, places);
    used = { cells: perField(tables.cells), places: tables.places };
    readers = new Map();
    current = Float64Array.from(weights);
  }

  function read({ columns, evidence }: RowExample, weights: Float64Array) {
    if (!current || weights.some((weight, k) => weight !== current?.[k])) begin(weights);
    const reader = readers.get(columns) ?? createRowReader(columns, used as AlignWeights);
    readers.set(columns, reader);
    return reader(evidence, null);
  }

  function loss(example: RowExample, weights: Float64Array, slope: Float64Array | null): number {
    const { placement, second } = read(example, weights);
    // Where nothing is weighed, weights tell nothing.
    if (!second) return 0;
    const rival = isSame(placement, example.gold) ? second.placement : placement;
    const right = golds.get(example) ?? featuresOf(example, example.gold);
    golds.set(example, right);
    const wrong = featuresOf(example, rival);
    const short = MARGIN - scoreOf(right, weights) + scoreOf(wrong, weights);
    if (short <= 0) return 0;
    if (slope) {
      for (const [key, count] of wrong) slope[key]! += count * example.share;
      for (const [key, count] of right) slope[key]! -= count * example.share;
    }
    return short * example.share;
  }

  /** Cells that are placed right, of all, and what all rows lose: in shares of reports. */
  function figures(examples: readonly RowExample[], weights: Float64Array): Measured {
    let [right, all, lost] = [0, 0, 0];
    for (const example of examples) {
      const { placement } = read(example, weights);
      right += example.gold.filter((column, i) => placement[i] === column).length * example.share;
      all += example.gold.length * example.share;
      lost += loss(example, weights, null);
    }
    return { right, all, loss: lost };
  }
  return { loss, figures };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, i) => value === b[i]);
}
