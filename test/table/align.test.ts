import { describe, expect, it } from "vitest";
import { createAligner } from "../../src/table/align/align.ts";
import { columnsOf, rowsOf } from "./rows.ts";

const COLUMNS = columnsOf("number", "title", "goal", "rating");

function align(line: string, content: readonly (readonly number[])[], inPlace = 0) {
  const cells = (rowsOf(line)[0]?.cells ?? []).map((cell) => ({ cell }));
  return createAligner(COLUMNS)(
    cells,
    Float64Array.from(content.flat()),
    cells.map(() => inPlace),
  );
}

describe("alignment", () => {
  it("puts each cell where it suits best, in order", () => {
    expect(
      align("1|x|A", [
        [5, 0, 0, 0],
        [0, 3, 2, 0],
        [0, 0, 0, 6],
      ]).placement,
    ).toEqual([0, 1, 3]);
  });

  it("never turns cells around, however well they would suit", () => {
    const { placement } = align("A|1", [
      [-9, -9, -9, 6],
      [5, -9, -9, -9],
    ]);
    expect(placement.filter((column) => column >= 0)).toHaveLength(1);
  });

  it("leaves a cell out that suits no column", () => {
    expect(
      align("1|?|x", [
        [5, -9, -9, -9],
        [-9, -9, -9, -9],
        [-9, 3, -9, -9],
      ]).placement,
    ).toEqual([0, -1, 1]);
  });

  it("lets the place decide where content does not", () => {
    expect(align("||x", [[0, 1, 1, 0]], 2).placement).toEqual([2]);
  });

  it("gives the second reading and how much worse it is", () => {
    const { score, second } = align("1|x", [
      [5, 0, 0, 0],
      [0, 3, 2.9, 0],
    ]);
    expect(second?.placement).toEqual([0, 2]);
    expect(score - (second?.score ?? 0)).toBeLessThan(3);
  });
});
