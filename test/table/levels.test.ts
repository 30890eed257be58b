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
  ])("%s: %s", (definition, level) => {
    expect(levelOf(definition)).toBe(level);
  });

  it.each([
    ["達成率90％以上", { min: 90 }],
    ["70％以上90％未満", { min: 70, max: 90 }],
    ["70～89％", { min: 70, max: 89 }],
    ["50％未満", { max: 50 }],
    ["目標を達成", {}],
  ])("%s has bounds", (definition, bounds) => {
    expect(readPercentBounds(definition)).toEqual(bounds);
  });
});
