import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { DITTO_MARKS } from "../../src/table/rows/row-words.ts";
import { readStandIns } from "../../src/table/rows/stand-ins.ts";
import { readOptions } from "../../src/table/rows/ticked.ts";
import { documentOf } from "../support/documents.ts";
import { rowsOf } from "./rows.ts";

function read(...lines: readonly string[]) {
  const { rows, findings } = readStandIns(rowsOf(...lines));
  return {
    rows: rows.map(({ cells }) => cells.map(({ text }) => text).join("|")),
    found: findings.map(({ rule, data }) => `${rule} ${data["count"]}`),
  };
}

describe("ditto marks", () => {
  it.each(DITTO_MARKS)("%s stands for the cell above", (mark, evidence) => {
    const [upper = "", lower = ""] = evidence.split("／");
    expect(lower).toBe(mark);
    expect(read(`1|a|${upper}`, `2|b|${lower}`)).toEqual({
      rows: [`1|a|${upper}`, `2|b|${upper}`],
      found: ["table/ditto-marks 1"],
    });
  });

  it("go on through several rows, and over lines between them", () => {
    expect(read("1|a|財政課", "2|b|〃", "第2章", "3|c|「〃」", "4|d|税務課", "5|e|〃").rows).toEqual([
      "1|a|財政課",
      "2|b|財政課",
      "第2章",
      "3|c|財政課",
      "4|d|税務課",
      "5|e|税務課",
    ]);
  });

  it("stay where nothing stands above them, and in rows of another width", () => {
    const lines = ["1|a||x", "2|b|〃|y", "3|c|財政課", "4|d|〃|z"];
    expect(read(...lines)).toEqual({
      rows: ["1|a|x", "2|b|〃|y", "3|c|財政課", "4|d|〃|z"],
      found: [],
    });
  });

  it("leave the rows as they are where there are none", () => {
    const rows = rowsOf("1|a|同上の扱い", "2|b|々");
    expect(readStandIns(rows).rows).toBe(rows);
  });

  it("give a row its level, its department and its place in the text", () => {
    const lines = [
      "基本施策\tNo.\t取組項目\t担当課\t目標\t実績\t評価",
      "健全な財政\t1\t基金の積立\t財政課\t10件以上\t12件\tA",
      "〃\t2\t使用料の改定\t〃\t10件以上\t8件\tA",
      "開かれた市政\t3\t会議の公開\t〃\t10件以上\t8件\tA",
      "〃\t4\t資料の公開\t総務課\t10件以上\t8件\tA",
    ];
    const { initiatives } = readReport(documentOf(lines.join("\n"), { path: "r.txt" }));
    expect(
      initiatives.map(({ path, departments, span }) => [
        path.map(({ title }) => title),
        departments.lead,
        lines.join("\n").slice(span.start).split("\t", 1)[0],
      ]),
    ).toEqual([
      [["健全な財政"], ["財政課"], "健全な財政"],
      [["健全な財政"], ["財政課"], "2"],
      [["開かれた市政"], ["財政課"], "開かれた市政"],
      [["開かれた市政"], ["総務課"], "4"],
    ]);
  });
});

describe("ticked boxes", () => {
  const optionsOf = (text: string) => {
    const options = readOptions(text);
    return (
      options && [options.labels, options.ticked && text.slice(options.ticked.start, options.ticked.end)]
    );
  };

  it.each([
    ["■Ａ □Ｂ □Ｃ", [["Ａ", "Ｂ", "Ｃ"], "Ａ"]],
    ["□ 達成　☑ 一部達成　□ 未達成", [["達成", "一部達成", "未達成"], "一部達成"]],
    ["Ａ□・Ｂ■・Ｃ□", [["Ａ", "Ｂ", "Ｃ"], "Ｂ"]],
    ["□Ａ □Ｂ", [["Ａ", "Ｂ"], null]],
    ["■Ａ ■Ｂ □Ｃ", null],
    ["■収納率の向上", null],
    ["会議を□回開き、■人が出た。", null],
    ["□□□", null],
  ])("%s", (text, expected) => {
    expect(optionsOf(text)).toEqual(expected);
  });

  it("are read where other rows have the same options", () => {
    expect(read("1|a|■Ａ □Ｂ", "2|b|□Ａ ■Ｂ", "3|c|□Ａ □Ｂ")).toEqual({
      rows: ["1|a|Ａ", "2|b|Ｂ", "3|c|－"],
      found: ["table/ticked-boxes 3"],
    });
    expect(read("1|a|■会議 □研修", "2|b|□広報 ■訪問").found).toEqual([]);
  });
});
