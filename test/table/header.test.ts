import { describe, expect, it } from "vitest";
import { findHeaders } from "../../src/table/header/read-header.ts";
import { rowsOf } from "./rows.ts";

const HEADER = "No.|取組項目|担当課|達成目標|実績|評価";
const read = (...lines: string[]) =>
  findHeaders(rowsOf(...lines)).map(({ firstRow, rowCount, headings }) => [
    firstRow,
    rowCount,
    headings.map(({ text }) => text).join("|"),
  ]);

describe("headers", () => {
  it("are found on every page", () => {
    expect(read("題名", HEADER, "1|a|財政課|b。|c。|A", HEADER)).toEqual([
      [1, 1, HEADER],
      [3, 1, HEADER],
    ]);
  });

  it("are told by the rows down to where they are printed again", () => {
    const own = "番号|改善テーマ|数値目標|到達点|評点";
    const rows = (n: number) => [`${n}|a|10件|12件|3`, `${n + 1}|b|20件|9件|2`];
    expect(read(own, ...rows(1), "税務課", own, ...rows(3), "市民課", own, ...rows(5))).toEqual([
      [0, 1, own],
      [4, 1, own],
      [8, 1, own],
    ]);
  });

  it("are told by many hints over data where few of them tell", () => {
    const hints = "施策の方向|具体的施策|担当課|事業内容|令和元年度事業実績|事業評価|予算額（千円）";
    const rows = [
      "参画|登用|企画課|調査|調べた。|B|0",
      "参画|育成|人事課|研修|送った。|A|55",
      "職場|啓発|商工課|講座|開いた。|C|80",
    ];
    expect(read(hints, ...rows)).toEqual([[0, 1, hints]]);
    // Nothing below shows that they are headings.
    expect(read(hints, "参画|登用|企画課|調査|調べた。")).toEqual([]);
    expect(read("氏名|所属|担当|備考", "甲|市民|会長|1", "乙|市民|委員|2")).toEqual([]);
  });

  it("may take two lines", () => {
    expect(
      read("No.|取組項目|担当課|計画内容 (Plan)|評価 (Check)|", "|||令和2年度計画|取組 達成度|達成度"),
    ).toMatchObject([[0, 2, expect.stringContaining("計画内容 (Plan) 令和2年度計画")]]);
  });

  it("do not swallow a row that has a heading's word in its title", () => {
    expect(read(HEADER, "||2|組織の見直し")).toEqual([[0, 1, HEADER]]);
    expect(read(HEADER, "1|達成目標の見直し|財政課|x。|y。|A")).toEqual([[0, 1, HEADER]]);
  });

  it("may run downwards", () => {
    expect(read("番|取|担|目|実", "号|組|当|標|績", "|項|課||", "|目|||")).toEqual([
      [0, 4, "番号|取組項目|担当課|目標|実績"],
    ]);
  });

  it("are repeated only where all of their lines are, however high they are", () => {
    const lines = ["番|取|担|目|実", "号|組|当|標|績", "|項|課||", "|目|||"];
    expect(read(...lines, "1|文書の管理", ...lines.slice(0, 3), "|3 窓口の見直し|||")).toEqual([
      [0, 4, "番号|取組項目|担当課|目標|実績"],
      [5, 3, "番号|取組項|担当課|目標|実績"],
    ]);
  });

  it("name the words of their lower lines that may be a row's", () => {
    const doubtful = (...lines: string[]) =>
      findHeaders(rowsOf(...lines)).map((block) => block.doubtful.map(({ text }) => text));
    expect(doubtful(HEADER, "||||令和2年度の取組内容|取組達成度")).toEqual([[]]);
    expect(doubtful(HEADER, "||||取組内容|担当者の交代")).toEqual([["担当者の交代"]]);
    expect(doubtful(HEADER, "||||取組内容|担当者が代わった。")).toEqual([[]]);
  });

  it("are not seen in prose, legends or titles", () => {
    expect(
      read(
        "行政改革実施計画の取組目標と実績の評価",
        "A：目標を達成 B：計画を実施",
        "目標を達成した。|取組を評価する。|計画",
      ),
    ).toEqual([]);
  });
});
