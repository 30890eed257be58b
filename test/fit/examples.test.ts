import { describe, expect, it } from "vitest";
import { disturbances } from "../../scripts/fit/disturb-row.ts";
import { goldChoices } from "../../scripts/fit/gold.ts";
import { HAND_CELLS } from "../../scripts/fit/hand/align.ts";
import { HAND_PLACES } from "../../scripts/fit/hand/places.ts";
import { readRowExamples } from "../../scripts/fit/row-examples.ts";
import { createFeatures } from "../../scripts/fit/row-features.ts";
import { toVector } from "../../scripts/fit/row-vector.ts";
import { withHandWeights } from "../../scripts/fit/with-hand-weights.ts";
import type { ExpectedInitiative } from "../../scripts/reports/expected.ts";
import { ALIGN_WEIGHTS } from "../../src/table/align/weights.ts";
import { COLUMN_WEIGHTS } from "../../src/table/columns/weights.ts";
import { createRowReader } from "../../src/table/rows/read-row.ts";
import { createRandom } from "../disturbances/random.ts";
import { rowsOf } from "../table/rows.ts";

const initiative = (title: string, more: Partial<ExpectedInitiative>): ExpectedInitiative => ({
  title: [title],
  rating: null,
  outcome: [],
  verdict: [],
  ...more,
});

describe("what a column may rightly be taken for", () => {
  const rows = rowsOf(
    "柱1|1|公園の清掃|公園課|週に1回行う。|週に2回行った。|12|A",
    "柱1|2|橋の点検|道路課|橋をすべて見る。|半分を見た。|34|B",
  );
  const prose = (goal: string, done: string) => [
    { text: goal, in: ["goal" as const] },
    { text: done, in: ["do" as const, "check" as const] },
  ];
  const expected = [
    initiative("公園の清掃", {
      number: [1],
      paths: [["柱1"]],
      departments: [{ lead: ["公園課"] }],
      rating: "A",
      texts: prose("週に1回行う。", "週に2回行った。"),
    }),
    initiative("橋の点検", {
      number: [2],
      paths: [["柱1"]],
      departments: [{ lead: ["道路課"] }],
      rating: "B",
      texts: prose("橋をすべて見る。", "半分を見た。"),
    }),
  ];
  const columns = [0, 1, 2, 3, 4, 5, 6, 7];

  it("is told by the cells that a careful reader found", () => {
    const gold = goldChoices(columns, rows, expected)?.map((choices) => [...choices]);
    expect(gold?.filter((_, i) => i !== 6)).toEqual([
      ["level"],
      ["number"],
      ["title"],
      ["departments"],
      ["goal"],
      ["do", "check"],
      ["rating"],
    ]);
    expect(gold?.[6]).toContain("extra");
    for (const no of ["title", "number", "rating", "departments"]) expect(gold?.[6]).not.toContain(no);
  });

  it("is not told by rows that do not stand under their headings", () => {
    const shifted = rows.map((row, i) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, index: cell.index + i })),
    }));
    expect(goldChoices(columns, shifted, expected)).toBeNull();
  });
});

describe("a disturbed row", () => {
  const cells = (rowsOf("1|公園の清掃|公園課|週に1回行う。|A")[0]?.cells ?? []).map((cell, column) => ({
    cell,
    column,
  }));

  it("keeps its cells in order, each in its own column", () => {
    for (let seed = 1; seed < 40; seed++)
      for (const row of disturbances(cells, createRandom(seed))) {
        expect(row.length).toBeGreaterThanOrEqual(cells.length - 1);
        const indices = row.map(({ cell }) => cell.index);
        expect(indices).toEqual([...new Set(indices)].toSorted((a, b) => a - b));
        expect(indices[0]).toBeGreaterThanOrEqual(0);
        for (const { cell, column } of row)
          expect(cell.text.startsWith(cells[column]?.cell.text ?? "?")).toBe(true);
      }
  });
});

describe("a way to place a row", () => {
  it("adds up to what the alignment makes of it", () => {
    const weights = toVector(HAND_CELLS, HAND_PLACES);
    const featuresOf = createFeatures(HAND_CELLS);
    const rows = withHandWeights(() => readRowExamples([], true));
    let weighed = 0;
    withHandWeights(() => {
      for (const row of rows) {
        const { placement, score, second } = createRowReader(row.columns, ALIGN_WEIGHTS)(row.evidence, null);
        if (!second) continue;
        weighed++;
        const scoreOf = (way: readonly number[]) =>
          [...featuresOf(row, way)].reduce((sum, [at, count]) => sum + (weights[at] as number) * count, 0);
        expect(scoreOf(placement) - scoreOf(second.placement)).toBeCloseTo(score - second.score, 6);
      }
    });
    expect(weighed).toBeGreaterThan(20);
  });
});

describe("reading with the weights that were set by hand", () => {
  it("leaves the committed ones as they were", () => {
    const before = structuredClone({ COLUMN_WEIGHTS, ALIGN_WEIGHTS });
    withHandWeights(() => expect(ALIGN_WEIGHTS.cells.empty.title).toBe(2.5));
    expect({ COLUMN_WEIGHTS, ALIGN_WEIGHTS }).toEqual(before);
  });
});
