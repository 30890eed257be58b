import { describe, expect, it } from "vitest";
import { assignRoles, type FilledColumn } from "../../../src/table/number-columns/assign-roles.ts";

type Told = readonly [heading: string, field: FilledColumn["field"], ...texts: string[]];

/** The roles of columns that are all filled in the same rows. */
function rolesOf(columns: readonly Told[], moneyUnit: string | null = null) {
  const beside = new Set(columns.keys());
  const filled = columns.map(([heading, field, ...texts]) => ({ heading, field, texts, beside }));
  return assignRoles(filled, moneyUnit).map((column) => column && [column.what, column.unit]);
}

describe("cells are stronger than their heading", () => {
  it.each<[string, Told, string | null]>([
    ["a unit column holds units", ["単位", null, "件", "％"], "unit"],
    ["one of amounts is none", ["単位", null, "1,500", "480"], null],
    ["names", ["成果指標", null, "相談件数", "14日以内に答えた割合"], "name"],
    ["numbers under a heading of names are targets", ["KPI", null, "100件", "98.5％"], "target"],
    ["years under a heading of targets", ["目標値", null, "令和7年度", "R6.3"], "due"],
    ["numbers under a heading of years", ["目標年度", null, "100件", "20人"], "target"],
    ["years where it began", ["基準年度", null, "H30", "R元"], null],
    ["deeds under 計画", ["計画", "plan", "説明会を開く。", "方針を定める。"], null],
    ["figures under 計画", ["計画", "plan", "12回", "200人"], "target"],
    ["prose of what was done", ["取組の効果", "do", "待ち時間が短くなった。"], "actual"],
    ["amounts of what was done", ["効果額", "do", "1,200", "300"], "effect"],
    ["a goal under any heading", ["目指す姿", "goal", "窓口が整った状態"], "target"],
    ["a title that is no name", ["取組項目", "title", "窓口の改善"], null],
    ["a title that is a name", ["指標名", "title", "待機児童数"], "name"],
    ["cells that say nothing yet", ["実績値", null, "集計中", "未定"], "actual"],
  ])("%s", (_, column, role) => expect(rolesOf([column])[0]?.[0] ?? null).toBe(role));
});

describe("numbers of years", () => {
  const years: readonly Told[] = [
    ["R3", null, "4,200", "18.2"],
    ["R4", null, "4,650", "17.9"],
    ["R8目標", null, "5,500", "12.0"],
  ];
  const whats = (columns: readonly Told[]) => rolesOf(columns).map((column) => column?.[0]);

  it("are results beside a target of one of them", () =>
    expect(whats([...years, ["R4目標", null, "4,600", "16.0"]])).toEqual([
      "actual",
      "actual",
      "target",
      "target",
    ]));

  it("are none where no target is of these years, or other columns hold the results", () => {
    expect(whats(years)).toEqual(["value", "value", "target"]);
    const others: readonly Told[] = [
      ["R4目標", null, "4,600"],
      ["実績", null, "4,650"],
    ];
    expect(whats([...years, ...others]).slice(0, 2)).toEqual(["value", "value"]);
  });
});

describe("a goal headed 成果指標", () => {
  const names: Told = ["成果指標", "goal", "相談件数", "参加者数"];

  it("is a column of names where another holds the targets", () =>
    expect(rolesOf([names, ["目標値", null, "100件", "50人"]])[0]?.[0]).toBe("name"));

  it("is the goal where none does", () =>
    expect(rolesOf([names, ["実績", "do", "120件", "60人"]])[0]?.[0]).toBe("target"));
});

describe("the unit of amounts above the table", () => {
  it("is that of amounts without a unit, and of nothing else", () => {
    const columns: readonly Told[] = [
      ["計画効果額", null, "1,200"],
      ["実績効果額（円）", "do", "1,500"],
      ["目標値", "goal", "12"],
      ["達成率", null, "98.0"],
    ];
    expect(rolesOf(columns, "千円")).toEqual([
      ["target", "千円"],
      ["actual", "円"],
      ["target", null],
      ["rate", null],
    ]);
  });
});
