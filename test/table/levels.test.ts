import { describe, expect, it } from "vitest";
import { levelOf, readPercentBounds } from "../../src/table/legend/levels.ts";

describe("what a level says of the target", () => {
  it.each([
    ["目標を達成", "achieved"],
    ["計画どおり進んでいる", "achieved"],
    ["計画以上に進んでいる", "exceeded"],
    ["目標を上回った", "exceeded"],
    ["目標はほぼ達成しているが取組に課題または改善の余地あり", "nearly"],
    ["概ね順調", "nearly"],
    ["一部達成", "nearly"],
    ["やや遅れ", "nearly"],
    ["目標は未達成で取組に課題または改善の余地あり", "missed"],
    ["計画より遅れている", "missed"],
    ["ほとんど進んでいない", "missed"],
    ["未着手", "missed"],
    ["目標は未達成で取組困難なもの", "infeasible"],
    ["目標値の110％以上", "exceeded"],
    ["目標値の80％以上110％未満（達成）", "achieved"],
    ["目標値の50％未満", "missed"],
    ["その他", "unknown"],
    ["達成", "achieved"],
    ["未達成", "missed"],
    ["達成できなかった", "missed"],
    ["目標に達していない", "missed"],
    ["目標を下回った", "missed"],
    ["目標を大きく上回った", "exceeded"],
    ["期待以上の成果があった", "exceeded"],
    ["計画より前倒しで実施", "exceeded"],
    ["目標をおおむね達成した", "nearly"],
    ["一部実施", "nearly"],
    ["目標をやや下回った", "nearly"],
    ["概ね計画どおり", "nearly"],
    ["予定どおり実施した", "achieved"],
    ["完了", "achieved"],
    ["効果があった", "achieved"],
    ["効果がなかった", "missed"],
    ["未実施", "missed"],
    ["中止", "infeasible"],
    ["目標の達成は困難", "infeasible"],
    ["達成率100％以上", "achieved"],
    ["達成率80％以上100％未満", "nearly"],
    ["達成率50％未満", "missed"],
    ["", "unknown"],
  ])("%s: %s", (definition, level) => {
    expect(levelOf(definition)).toBe(level);
  });

  it.each([
    ["達成率90％以上", { min: 90 }],
    ["70％以上90％未満", { min: 70, max: 90, maxExclusive: true }],
    ["70～89％", { min: 70, max: 89 }],
    ["50％未満", { max: 50, maxExclusive: true }],
    ["目標を達成", {}],
    ["100％超", { min: 100, minExclusive: true }],
    ["80％を下回る", { max: 80, maxExclusive: true }],
    ["８割以上", { min: 80 }],
    ["５割未満", { max: 50, maxExclusive: true }],
    ["110％以上（目標が100％のときは、100％をＡとする。）", { min: 110 }],
    ["目標値を5ポイント以上上回った", {}],
    ["「満足」と答えた人が80％以上", {}],
    ["指標の8割以上が目標を達成", {}],
    ["目標の半分未満", { max: 50, maxExclusive: true }],
    ["80％から100％", { min: 80, max: 100 }],
    ["～79％", { max: 79 }],
    ["100％", { min: 100 }],
    ["令和2年度", {}],
  ])("%s has bounds", (definition, bounds) => {
    expect(readPercentBounds(definition)).toEqual(bounds);
  });
});
