import { describe, expect, it } from "vitest";
import { explainPlaces } from "../../src/table/align/explain-places.ts";
import { CELL_WEIGHTS, PLACE_WEIGHTS } from "../../src/table/align/weights.ts";
import { columnsOf, rowsOf } from "./rows.ts";

const COLUMNS = columnsOf("number", "title", "goal", "do", "rating");
const SYMBOLS = new Set(["A", "B"]);

function explain(line: string, places: readonly number[]) {
  return explainPlaces(COLUMNS, rowsOf(line)[0]?.cells ?? [], places, SYMBOLS);
}

describe("why a cell stands in its column", () => {
  const line = "12|公園の清掃|毎週行う状態を目指す。|毎週行った。|A";

  it("is what it is, how it is worded, and where it stands", () => {
    const [number, title, , done, rating] = explain(line, [0, 1, 2, 3, 4]).map((one) => one?.why);
    // Nothing before the rating is known to be in its place.
    const place = { what: "in-place", weight: PLACE_WEIGHTS.beyond };
    expect(number).toEqual([{ what: "number", weight: CELL_WEIGHTS.number.number }, place]);
    expect(title).toEqual([{ what: "short", weight: CELL_WEIGHTS.short.title }, place]);
    expect(rating).toEqual([{ what: "rating", weight: CELL_WEIGHTS.rating.rating }, place]);
    expect(done?.map(({ what }) => what)).toEqual(["prose", "past", "acted", "in-place"]);
  });

  it("is much better than elsewhere where the row is clear", () => {
    for (const one of explain(line, [0, 1, 2, 3, 4])) expect(one?.margin).toBeGreaterThan(2);
  });

  it("is worse than elsewhere where the row was placed wrongly", () => {
    const [, , goal, done] = explain("12|公園の清掃|毎週行った。||A", [0, 1, 2, 4]);
    expect(goal?.margin).toBeLessThan(explain("12|公園の清掃||毎週行った。|A", [0, 1, 3, 4])[2]?.margin ?? 0);
    expect(done).not.toBeNull();
  });

  it("is not told for a cell of which nobody tells where it stands", () => {
    expect(explain(line, [-1, 1, 2, 3, 4])[0]).toBeNull();
  });

  it("is told without a margin for a row of 300 cells", () => {
    const columns = columnsOf("title", ...new Array<"extra">(299).fill("extra"));
    const cells = rowsOf(new Array(300).fill("12").join("|"))[0]?.cells ?? [];
    const [first] = explainPlaces(
      columns,
      cells,
      columns.map((_, i) => i),
      SYMBOLS,
    );
    expect(first).toMatchObject({ margin: null, why: [{ what: "number" }, { what: "in-place" }] });
  });
});
