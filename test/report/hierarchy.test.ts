import { describe, expect, it } from "vitest";
import { createHierarchy } from "../../src/report/hierarchy.ts";
import type { TierMarks } from "../../src/table/model/types.ts";

const MARKS: TierMarks = new Map([
  ["decimal", "policy"],
  ["circled", "strategy"],
]);

/** A label; where it stands matters only to what is found of it. */
const label = (text: string) => ({ text, span: { start: 0, end: text.length } });

/** What is found of the labels that no row stood under, by rule and text. */
const found = (hierarchy: ReturnType<typeof createHierarchy>) =>
  hierarchy.finish().map(({ rule, data }) => [rule, data["text"]]);

describe("the hierarchy", () => {
  it("opens levels by their marks, whatever column a label stands in", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine(label("1 財政の健全化"));
    hierarchy.describe(label("●財政基盤の確立"));
    hierarchy.take(label("①歳出構造の見直し"), "policy");
    hierarchy.take(label("経費の節減"), "item");
    expect(hierarchy.place).toEqual({
      path: [
        { number: 1, title: "財政の健全化" },
        { number: 1, title: "歳出構造の見直し" },
        { number: null, title: "経費の節減" },
      ],
      policy: { number: 1, title: "財政の健全化", description: "財政基盤の確立" },
      strategy: { number: 1, title: "歳出構造の見直し" },
      item: { number: null, title: "経費の節減" },
    });
  });

  it("closes the lower levels when a higher one opens, but not when it is only repeated", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine(label("1 財政の健全化"));
    hierarchy.take(label("①歳出"), "strategy");
    hierarchy.take(label("1 財政の健全化（続き）"), "policy");
    expect(hierarchy.place.strategy?.title).toBe("歳出");
    hierarchy.take(label("2 行政"), "policy");
    expect(hierarchy.place).toMatchObject({ policy: { number: 2 }, strategy: null });
  });

  it("explains a policy once, and only right behind it", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine(label("1 財政の健全化"));
    hierarchy.close();
    expect(hierarchy.describe(label("●遅い"))).toBe(false);
  });

  it("takes the strategy off a title that it was glued to", () => {
    const hierarchy = createHierarchy(MARKS);
    expect(hierarchy.splitTitle(label("③公営企業の経営 水道事業の維持"))).toBe("水道事業の維持");
    expect(hierarchy.place.strategy).toEqual({ number: 3, title: "公営企業の経営" });
    expect(hierarchy.splitTitle(label("水道事業 の維持"))).toBe("水道事業 の維持");
  });

  it("takes no sentence for a heading", () => {
    expect(createHierarchy(MARKS).takeLine(label("1 財政は健全である。"))).toBe(false);
  });
});

describe("labels that no row stands under", () => {
  it("are reported when another of their level comes, with those below them", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine(label("1 財政の健全化"));
    hierarchy.describe(label("●財政基盤の確立"));
    hierarchy.takeLine(label("①歳出"));
    hierarchy.takeLine(label("②歳入"));
    hierarchy.use();
    hierarchy.takeLine(label("③基金"));
    hierarchy.takeLine(label("2 行政"));
    hierarchy.use();
    expect(found(hierarchy)).toEqual([
      ["report/heading-without-rows", "①歳出"],
      ["report/heading-without-rows", "③基金"],
    ]);
  });

  it("are reported at the end, an explanation by itself", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine(label("1 財政の健全化"));
    hierarchy.describe(label("●財政基盤の確立"));
    hierarchy.take(label("経費の節減"), "item");
    expect(found(hierarchy)).toEqual([
      ["report/heading-without-rows", "1 財政の健全化"],
      ["table/unplaced-text", "●財政基盤の確立"],
      ["report/heading-without-rows", "経費の節減"],
    ]);
  });

  it("are not reported when they are only repeated, with their explanation", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine(label("1 財政の健全化"));
    hierarchy.describe(label("●財政基盤の確立"));
    hierarchy.use();
    hierarchy.close();
    hierarchy.takeLine(label("1 財政の健全化（続き）"));
    expect(hierarchy.describe(label("●財政基盤の確立"))).toBe(true);
    expect(found(hierarchy)).toEqual([]);
  });

  it("are reported part by part where several are one cell and a part has no level", () => {
    const hierarchy = createHierarchy(new Map([["decimal", "policy"]]));
    hierarchy.takeLine(label("1 財政の健全化 ①歳出 ●基盤の確立 ●負担の軽減"));
    hierarchy.use();
    expect(hierarchy.place.policy).toEqual({ number: 1, title: "財政の健全化", description: "基盤の確立" });
    expect(found(hierarchy)).toEqual([
      ["table/unplaced-text", "①歳出"],
      ["table/unplaced-text", "●負担の軽減"],
    ]);
  });

  it("are no headings where the level is numbered and they only have a bullet", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine(label("1 財政の健全化"));
    hierarchy.use();
    hierarchy.close();
    hierarchy.take(label("●財政基盤の確立"), "policy");
    expect(hierarchy.place.policy?.title).toBe("財政の健全化");
    expect(found(hierarchy)).toEqual([["table/unplaced-text", "●財政基盤の確立"]]);
  });

  it("are no headings where nothing but 続き is left of them", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.take(label("（続き）"), "policy");
    expect(hierarchy.place.policy).toBe(null);
    expect(found(hierarchy)).toEqual([["table/unplaced-text", "（続き）"]]);
  });
});

describe("an explanation", () => {
  it("is not a lone ◎, which is a rating", () => {
    const hierarchy = createHierarchy(MARKS);
    hierarchy.takeLine(label("1 財政の健全化"));
    expect(hierarchy.describe(label("◎"))).toBe(false);
  });
});
