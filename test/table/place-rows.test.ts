import { describe, expect, it } from "vitest";
import { placeRows } from "../../src/table/rows/place-rows.ts";
import { columnsOf, rowsOf } from "./rows.ts";

const COLUMNS = columnsOf(
  "number",
  "title",
  "departments",
  "goal",
  "plan",
  "do",
  "check",
  "rating",
  "action",
);
const ROW =
  "1|窓口の改善|【担当課】 ・市民課|待ち時間が短くなった状態|番号札を導入する。|番号札を導入し、周知を行った。|待ち時間を短くすることができた。|A|今後も続けていく必要がある。";

function place(...lines: string[]) {
  const rows = rowsOf(...lines).map((row) => ({ row, page: 1, columns: COLUMNS }));
  return placeRows(rows, new Set(["A", "B"])).rows.map(({ placed, ...row }) => ({
    ...row,
    fields: placed.map((cell) => cell?.text ?? "").join("|"),
  }));
}

describe("rows under a header", () => {
  it("stay where they are when all cells are there", () => {
    expect(place(ROW)[0]).toMatchObject({
      fields: ROW,
      shift: 0,
      missing: [],
      unplaced: [],
      alternative: null,
    });
  });

  it("come back from the left and the right", () => {
    expect(place(`||${ROW}`)[0]).toMatchObject({ fields: ROW, shift: 2 });
  });

  it("show which cell is missing", () => {
    const lost = ROW.replace("番号札を導入する。|", "");
    expect(place(ROW, lost)[1]).toMatchObject({
      fields: ROW.replace("番号札を導入する。", ""),
      missing: [4],
    });
  });

  it("show where a plan holds the results as well", () => {
    const merged = ROW.replace(
      "番号札を導入する。|番号札を導入し、周知を行った。|待ち時間を短くすることができた。",
      "番号札を導入する。周知を行った。",
    );
    expect(place(ROW, merged)[1]).toMatchObject({ merged: 4, missing: [5, 6] });
  });
});
