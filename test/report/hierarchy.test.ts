import { describe, expect, it } from "vitest";
import { createHierarchy } from "../../src/report/hierarchy.ts";
import type { LevelMarks } from "../../src/table/model/types.ts";

const MARKS: LevelMarks = new Map([
  ["decimal", "policy"],
  ["circled", "strategy"],
]);

describe("the hierarchy", () => {
  it("opens levels by their marks, whatever column a label stands in", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine("1 財政の健全化");
    hierarchy.describe("●財政基盤の確立");
    hierarchy.take("①歳出構造の見直し", "policy");
    hierarchy.take("経費の節減", "item");
    expect(hierarchy.place).toEqual({
      policy: { number: 1, title: "財政の健全化", description: "財政基盤の確立" },
      strategy: { number: 1, title: "歳出構造の見直し" },
      item: { number: null, title: "経費の節減" },
    });
  });

  it("closes the lower levels when a higher one opens, but not when it is only repeated", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine("1 財政の健全化");
    hierarchy.take("①歳出", "strategy");
    hierarchy.take("1 財政の健全化（続き）", "policy");
    expect(hierarchy.place.strategy?.title).toBe("歳出");
    hierarchy.take("2 行政", "policy");
    expect(hierarchy.place).toMatchObject({ policy: { number: 2 }, strategy: null });
  });

  it("explains a policy once, and only right behind it", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine("1 財政の健全化");
    hierarchy.close();
    expect(hierarchy.describe("●遅い")).toBe(false);
  });

  it("takes the strategy off a title that it was glued to", () => {
    const hierarchy = createHierarchy(MARKS);
    expect(hierarchy.splitTitle("③公営企業の経営 水道事業の維持")).toBe("水道事業の維持");
    expect(hierarchy.place.strategy).toEqual({ number: 3, title: "公営企業の経営" });
    expect(hierarchy.splitTitle("水道事業 の維持")).toBe("水道事業 の維持");
  });

  it("takes no sentence for a heading", () => {
    expect(createHierarchy(MARKS).takeLine("1 財政は健全である。")).toBe(false);
  });
});
