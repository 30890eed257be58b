import { describe, expect, test } from "vitest";
import { openReport } from "../../src/pipeline.ts";
import { inlineRow, workbookOf } from "../input/readers/made.ts";

/** A sheet of rows written with | between cells, with merged cells. */
async function reportOf(lines: readonly string[], merges: readonly string[]) {
  const data = lines.map((line, i) => {
    const cells = line.split("|").map((text, column) => [String.fromCharCode(65 + column), text] as const);
    return inlineRow(i + 1, Object.fromEntries(cells.filter(([, text]) => text !== "")));
  });
  const behind = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  const bytes = workbookOf({ sheets: [{ name: "表", data: data.join(""), behind }] });
  return openReport(bytes, { path: "a.xlsx" });
}

const ROWS = [
  "担当課|No.|取組項目|達成目標|取組状況|評価|会計区分",
  "税務課|1|市税の収納率の向上|収納率98%以上|収納率98.5%|A|一般会計",
  "|2|滞納の整理|滞納額1億円以下|滞納額0.9億円|A|",
  "財政課|3|基金の確保|96億円以上|100億円|A|",
  "|4|市債の抑制|残高300億円以下|残高310億円|B|",
  "|5|使用料の見直し|5施設|5施設|A|",
  "市民課|6|窓口の改善|満足度80%以上|満足度75%|B|特別会計",
];

describe("a merged cell", () => {
  test("is the label of the rows that it covers, and of no others", async () => {
    const { initiatives } = await reportOf(ROWS, ["A2:A3", "A4:A5", "G2:G4"]);
    expect(initiatives.map(({ departments }) => departments.primary)).toEqual([
      "税務課",
      "税務課",
      "財政課",
      "財政課",
      null,
      "市民課",
    ]);
    expect(initiatives.map(({ extra }) => extra.map(({ text }) => text))).toEqual([
      ["一般会計"],
      ["一般会計"],
      ["一般会計"],
      [],
      [],
      ["特別会計"],
    ]);
  });

  test("says nothing of blanks where cells are not merged", async () => {
    const { initiatives } = await reportOf(ROWS, ["E2:F2"]);
    expect(initiatives.map(({ departments }) => departments.primary)).toEqual([
      "税務課",
      null,
      "財政課",
      null,
      null,
      "市民課",
    ]);
  });

  test("over the lines of one initiative is its own once", async () => {
    const { initiatives } = await reportOf(
      [
        "No.|取組項目|担当課|指標名|目標値|実績値|評価",
        "1|市税の収納率の向上|税務課|収納率（現年）|98.0%|98.5%|A",
        "|||収納率（滞納）|30.0%|28.0%|",
        "2|基金の確保|財政課|基金残高|96億円|100億円|A",
        "3|窓口の改善|市民課|満足度|80%|75%|B",
        "|||待ち時間|10分|12分|",
      ],
      ["A2:A3", "B2:B3", "C2:C3", "G2:G3", "A5:A6", "B5:B6", "C5:C6", "G5:G6"],
    );
    expect(initiatives.map(({ id, departments }) => [id, departments.primary])).toEqual([
      ["1", "税務課"],
      ["2", "財政課"],
      ["3", "市民課"],
    ]);
  });
});
