import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

const HEADER = "番号|取組項目|年度目標|実績|評価";
const LEGEND = "A：目標を達成　B：目標を達成できず";

function read(...lines: readonly string[]) {
  const text = ["いずみ市業務改善運動 令和3年度のまとめ", LEGEND, "", ...lines]
    .join("\n")
    .replaceAll("|", "\t");
  const { initiatives, diagnostics } = readReport(documentOf(text, { path: "r.txt" }));
  return {
    rows: initiatives.map(({ departments: { lead } }) => lead.join("、")),
    unplaced: diagnostics
      .filter(({ rule }) => rule === "table/unplaced-text" || rule === "table/outside-text")
      .map(({ data }) => data["text"]),
  };
}

const row = (n: number) => `${n}|取組その${n}|10件以上|12件|A`;

describe("offices that stand as lines over their rows", () => {
  it("lead the rows below them, under their divisions", () => {
    const lines = ["総務部", "◇税務課", HEADER, row(1), row(2), "◇情報政策課", HEADER, row(3)];
    const found = read(...lines, "福祉部", "◇介護保険課", HEADER, row(4), row(5));
    expect(found.rows).toEqual([
      "総務部 税務課",
      "総務部 税務課",
      "総務部 情報政策課",
      "福祉部 介護保険課",
      "福祉部 介護保険課",
    ]);
    expect(found.unplaced).toEqual([]);
  });

  it("stand below one header as well, in brackets or without a mark", () => {
    expect(read(HEADER, "【税務課】", row(1), "【市民課】", row(2), row(3)).rows).toEqual([
      "税務課",
      "市民課",
      "市民課",
    ]);
    expect(read(HEADER, "税務課", row(1), "市民課", row(2)).rows).toEqual(["税務課", "市民課"]);
  });

  it("are said to belong nowhere where no row stands under them", () => {
    expect(read(HEADER, "税務課", row(1), "市民課", "財政課", row(2))).toEqual({
      rows: ["税務課", "財政課"],
      unplaced: ["市民課"],
    });
  });

  it("are none where one stands alone: it may have made the report", () => {
    expect(read("総務課", HEADER, row(1), row(2)).rows).toEqual(["", ""]);
  });

  it("are none beside a column of departments", () => {
    const own = "番号|取組項目|担当課|年度目標|実績|評価";
    const lines = ["1|取組1|税務課|10件|12件|A", "2|取組2|市民課|10件|12件|A", "3|取組3|市民課|10件|8件|B"];
    expect(read(own, "総務部", lines[0] ?? "", "福祉部", lines[1] ?? "", lines[2] ?? "").rows).toEqual([
      "税務課",
      "市民課",
      "市民課",
    ]);
  });
});
