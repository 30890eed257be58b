import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/read-table.ts";
import { documentOf } from "../support/documents.ts";

const TITLE = "若草市行政改革実施計画 取組結果（令和4年度）";

function scalesOf(legend: readonly string[], headings: string, rows: readonly string[]) {
  const body = rows.map((row, i) => `${i + 1}\t取組${i}号\t総務課\t10件以上\t8件\t${row}`);
  const text = [TITLE, ...legend, "", `No.\t取組項目\t担当課\t目標\t実績\t${headings}`, ...body].join("\n");
  const { scale, scales } = readTable(documentOf(text, { path: "r.tsv" }));
  const show = (levels: typeof scale) => levels.map(({ symbol, level }) => `${symbol} ${level}`).join(", ");
  return { rating: show(scale), columns: scales.map(({ heading, levels }) => `${heading}: ${show(levels)}`) };
}

describe("the scales of a table", () => {
  it("are one for each column that a legend explains, the rating first", () => {
    const legend = [
      "【進捗度】3：完了　2：実施中　1：未着手",
      "【目標達成度】○：目標に達した　×：目標に達しなかった",
    ];
    expect(scalesOf(legend, "進捗度\t目標達成度", ["3\t○", "2\t×", "1\t×", "3\t○"])).toEqual({
      rating: "○ achieved, × missed",
      columns: ["目標達成度: ○ achieved, × missed", "進捗度: 3 achieved, 2 unknown, 1 missed"],
    });
  });

  it("are told apart by their headings where the symbols are the same", () => {
    const legend = ["方向性　A：広げる　B：続ける", "達成度　A：目標を達成　B：目標を未達成"];
    expect(scalesOf(legend, "方向性\t達成度", ["A\tB", "B\tA", "A\tA"])).toEqual({
      rating: "A achieved, B missed",
      columns: ["達成度: A achieved, B missed", "方向性: A unknown, B unknown"],
    });
  });

  it("are told apart in one line", () => {
    const legend = ["進捗：１（着手）・２（完了）／達成度：Ａ（目標達成）・Ｂ（目標未達成）"];
    expect(scalesOf(legend, "進捗\t達成度", ["1\tB", "2\tA", "2\tA"]).rating).toBe("A achieved, B missed");
  });

  it("say nothing where two that contradict each other fit a column alike", () => {
    const legend = ["A：目標を達成　B：目標を未達成", "", "", "A：目標を未達成　B：目標を達成"];
    expect(scalesOf(legend, "達成度", ["A", "B", "A", "B"]).rating).toBe("A unknown, B unknown");
  });

  it("are found in the heading of the column", () => {
    expect(scalesOf([], "達成度（Ａ：達成、Ｂ：未達成）", ["A", "B", "A", "B"]).rating).toBe(
      "A achieved, B missed",
    );
  });

  it("are none for a column of running numbers", () => {
    const legend = ["評価　2：目標を達成　1：目標を未達成"];
    expect(scalesOf(legend, "評価", ["2", "1", "2", "2"]).columns).toEqual(["評価: 2 achieved, 1 missed"]);
  });
});
