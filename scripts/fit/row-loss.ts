import { perField } from "../../src/table/align/per-field.ts";
import type { AlignWeights } from "../../src/table/align/weights.ts";
import type { Column } from "../../src/table/model/types.ts";
import { createRowReader } from "../../src/table/rows/read-row.ts";
import type { Measured } from "./cross-validate.ts";
import type { RowExample } from "./row-examples.ts";
import { createFeatures, type Features } from "./row-features.ts";
import { type FieldRows, type Places, toTables } from "./row-vector.ts";

const scoreOf = (features: Features, weights: Float64Array) =>
  [...features].reduce((sum, [key, count]) => sum + (weights[key] as number) * count, 0);

/** From so much on a row is sure. */
const MARGIN = 1.5;

/** What rows lose with some weights, and how they are read with them. */
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
