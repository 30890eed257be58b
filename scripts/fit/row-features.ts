import { BLANK_SHARE, isNeverBlank, TRAILING_SHARE } from "../../src/table/align/align.ts";
import { WORDING_SIGNS } from "../../src/table/align/cell-kind.ts";
import { type Evidence, wordingOf } from "../../src/table/align/evidence.ts";
import { trustInPlaces } from "../../src/table/align/landmarks.ts";
import { type Column, TEXT_FIELDS } from "../../src/table/model/types.ts";
import type { RowExample } from "./row-examples.ts";
import { FITTED_PLACES, type FieldRows, type FittedPlace, type Places, placesIn } from "./row-vector.ts";

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
      if (index === one.cell.index) add(at.place(trust[i] as FittedPlace), 1);
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
