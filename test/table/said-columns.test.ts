import { describe, expect, it } from "vitest";
import { openReportNow } from "../../src/pipeline.ts";
import { toColumnSettings } from "../../src/report/merge-headers.ts";
import type { Report, TableSettings } from "../../src/report/types.ts";
import { FACILITIES } from "../support/facilities.ts";

function read(settings: TableSettings, text = FACILITIES): Report {
  return openReportNow(text, { path: "r.txt" }, settings);
}

const ratings = ({ initiatives }: Report) => initiatives.map(({ rating }) => rating?.symbol);
const titles = ({ initiatives }: Report) => initiatives.map(({ title }) => title);
const rules = ({ diagnostics }: Report) => diagnostics.map(({ rule }) => rule);
const columnOf = ({ headers }: Report, name: string) =>
  headers[0]?.columns.find((column) => column.name === name);

describe("a table with two columns that could be its rating", () => {
  const alone = read({});

  it("is said to be so, with both", () => {
    expect(rules(alone)).toEqual(["table/ambiguous-columns"]);
    expect(columnOf(alone, "第1欄")).toMatchObject({ field: "rating", sure: "doubtful", rival: "第2欄" });
    expect(alone.diagnostics[0]?.message.en.length).toBeLessThan(200);
  });

  it.each([
    ["第1欄", ["B", "A", "C", "B", "A"]],
    ["第2欄", ["A", "C", "B", "B", "C"]],
  ])("is read by %s where the user says so, and nothing is doubtful any more", (heading, symbols) => {
    const said = read({ columns: { [heading]: "rating" } });
    expect(ratings(said)).toEqual(symbols);
    expect(rules(said)).toEqual([]);
    expect(columnOf(said, heading)).toMatchObject({ field: "rating", sure: "sure" });
    expect(columnOf(said, heading)?.why).toContainEqual({ what: "configuration", weight: 100 });
  });

  it("has no rating where the user says that neither is", () => {
    const said = read({ columns: { 第1欄: "extra", 第2欄: "extra" } });
    expect(ratings(said)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(said.initiatives[0]?.extra.map(({ heading, text }) => [heading, text])).toEqual([
      ["愛称", "ひだまり"],
      ["第1欄", "B"],
      ["第2欄", "A"],
    ]);
  });
});

describe("what the user says of columns", () => {
  it("goes before what the cells look like", () => {
    const said = read({ columns: { 所管課: "policy" } });
    expect(said.initiatives.map(({ policy }) => policy?.title)).toEqual([
      "生涯学習課",
      "生涯学習課",
      "スポーツ振興課",
      "高齢福祉課",
      "子育て支援課",
    ]);
    expect(titles(said)).toEqual(titles(read({})));
    expect(rules(said)).toEqual(["table/ambiguous-columns"]);
  });

  it("is found whatever the width and the spaces of the heading", () => {
    expect(titles(read({ columns: { "愛　称": "title" } }))[0]).toBe("ひだまり");
    expect(ratings(read({ columns: { 第２欄: "rating" } }))[0]).toBe("A");
  });

  it("names the level of the hierarchy that a column is", () => {
    const said = read({ columns: { 施設の名: "strategy", 愛称: "title", 所管課: "policy" } });
    expect(columnOf(said, "施設の名")?.field).toBe("strategy");
    expect(columnOf(said, "所管課")?.field).toBe("policy");
  });

  it("tells two columns of the same heading apart", () => {
    const text = FACILITIES.replace("第1欄", "判定").replace("第2欄", "判定");
    const spread = text.replace(/^(.*)\t(.*)\t(.*)\t(.*)$/gm, "$1\t$2\t$4\t$3");
    expect(spread).toContain("判定\t取組内容\t判定");
    expect(read({}, spread).headers[0]?.columns.map(({ name }) => name)).toEqual([
      "番号",
      "施設の名",
      "愛称",
      "所管課",
      "判定",
      "取組内容",
      "判定 (2)",
    ]);
    expect(ratings(read({ columns: { 判定: "rating" } }, spread))[0]).toBe("B");
    expect(ratings(read({ columns: { "判定 (2)": "rating" } }, spread))[0]).toBe("A");
  });

  it("can be all that was read, which changes nothing", () => {
    const alone = read({});
    const said = read({ columns: Object.fromEntries(toColumnSettings(alone.headers)) });
    expect(said.initiatives).toEqual(alone.initiatives);
  });
});

describe("what the user says of ratings", () => {
  it("goes before the legend", () => {
    const said = read({ ratings: { B: "achieved" } });
    expect(said.initiatives.map(({ rating }) => rating?.level)).toEqual([
      "achieved",
      "achieved",
      "missed",
      "achieved",
      "achieved",
    ]);
    expect(said.ratingScale[1]).toMatchObject({
      symbol: "B",
      definition: "目標をほぼ達成",
      level: "achieved",
    });
  });

  it("is a legend where there is none", () => {
    const bare = FACILITIES.replace(/^A：.*\n/m, "");
    const levels = (settings: TableSettings) =>
      read(settings, bare).initiatives.map(({ rating }) => rating?.level);
    expect(levels({})).toEqual(["unknown", "unknown", "unknown", "unknown", "unknown"]);
    expect(levels({ ratings: { A: "achieved", B: "nearly", C: "missed" } })).toEqual([
      "nearly",
      "achieved",
      "missed",
      "nearly",
      "achieved",
    ]);
  });
});
