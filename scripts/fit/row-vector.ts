import { type FieldRow, WEIGHED_FIELDS } from "../../src/table/align/per-field.ts";
import type { AlignWeights, CellSign } from "../../src/table/align/weights.ts";
import { type ColumnField, OUTER_TIERS } from "../../src/table/model/types.ts";

export type FieldRows = Readonly<Record<CellSign, FieldRow>>;
export type Places = AlignWeights["places"];

/** What is fitted of a cell's place; what a report teaches of itself is not. */
export const FITTED_PLACES = ["between", "beyond", "shifted", "unplaced"] as const;
export type FittedPlace = (typeof FITTED_PLACES)[number];

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
export function placesIn(cells: FieldRows) {
  const signs = Object.keys(cells) as CellSign[];
  const width = WEIGHED_FIELDS.length;
  const fieldAt = (field: ColumnField) =>
    WEIGHED_FIELDS.indexOf(((OUTER_TIERS as readonly string[]).includes(field) ? "policy" : field) as never);
  return {
    cell: (sign: CellSign, field: ColumnField) => signs.indexOf(sign) * width + fieldAt(field),
    place: (name: (typeof FITTED_PLACES)[number]) => signs.length * width + FITTED_PLACES.indexOf(name),
  };
}
