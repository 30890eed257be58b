import { describe, expect, it } from "vitest";
import { classifyCell, isPlanThenDone, ratingCore, readWording } from "../../src/table/align/cell-kind.ts";

const SYMBOLS = new Set(["A", "B", "C", "○", "3"]);

describe("what a cell is by itself", () => {
  it.each([
    ["A", "rating"],
    ["Ａ", "rating"],
    ["B評価", "rating"],
    ["【C】", "rating"],
    ["〇", "rating"],
    ["3", "digit"],
    ["12", "number"],
    ["１２", "number"],
    ["R2-1", "number"],
    ["24-1-(2)", "number"],
    ["11101", "number"],
    ["１２０１０３", "number"],
    ["1234567", "short"],
    ["⑤", "number"],
    ["-", "dash"],
    ["—", "dash"],
    ["【取組主管課】 ・財政課 【関係課等】", "departments"],
    ["取組主管課等 ・政策推進課 【関係課等】 ・全ての課等", "departments"],
    ["財政課、税務課", "departments"],
    ["①歳出構造の見直し", "heading"],
    ["1 財政の健全化", "heading"],
    ["●歳出の見直し", "bullet"],
    ["補助金・交付金の見直し", "short"],
    ["説明会を開催した。", "prose"],
    ["・補助金の見直し", "prose"],
    ["98.5%", "short"],
    ["補助金の適正な執行を図るため、".repeat(6), "prose"],
  ])("%s: %s", (text, kind) => {
    expect(classifyCell(text, SYMBOLS)).toBe(kind);
  });

  it.each([
    ["A評価", "A"],
    ["「B」", "B"],
    ["C（一部達成）", "C"],
    ["◎", "◎"],
    ["達成", "達成"],
  ])("%s is the symbol %s", (text, symbol) => {
    expect(ratingCore(text)).toBe(symbol);
  });
});

describe("what the wording of a cell says", () => {
  it("counts sentences that tell what was done and what is to be done", () => {
    const [past, future] = readWording("説明会を開催した。冊子を配布した。来年度も続ける。");
    expect([past, future]).toEqual([2 / 3, 1 / 3]);
  });

  it("knows a goal by 状態", () => {
    expect(readWording("適正な執行が図られている状態")[2]).toBe(1);
  });

  it("knows the name of a plan", () => {
    expect(readWording("第2次総合計画")[5]).toBe(1);
  });

  it("knows figures without a verb", () => {
    expect(readWording("・実質公債費比率 3.7%")[6]).toBe(1);
  });

  it("knows a plan that goes on with its results", () => {
    expect(isPlanThenDone(readWording("研修を実施する。会議を2回開催した。"))).toBe(true);
    expect(isPlanThenDone(readWording("研修を実施した。会議を開催した。"))).toBe(false);
  });
});
