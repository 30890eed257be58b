import { describe, expect, it } from "vitest";
import { betterOf } from "../../src/indicator/better/better.ts";
import { countsDeeds, UNWANTED_EVIDENCE } from "../../src/indicator/better/deeds-done.ts";
import { type DirectionFacts, readDirection } from "../../src/indicator/better/direction.ts";

/** A measure of which no word tells anything. */
const NAME = "路面の厚さの平均";
const tell = (facts: Partial<DirectionFacts>) =>
  readDirection({
    name: "",
    isStated: false,
    isEvent: false,
    goal: "",
    row: [],
    target: 10,
    actual: 8,
    baseline: null,
    previous: null,
    rate: null,
    ...facts,
  });

describe("which way is better", () => {
  it.each([
    ["nothing tells", {}, "unknown"],
    ["the name", { name: "苦情件数" }, "lower"],
    ["the head of the name before the rest", { name: "相談の待ち時間" }, "lower"],
    ["a baseline above the target", { baseline: 15 }, "lower"],
    ["a baseline below it", { baseline: 5 }, "higher"],
    ["a baseline that is the target", { baseline: 10 }, "unknown"],
    ["a baseline against the name", { name: "苦情件数", baseline: 5 }, "unknown"],
    ["a rate of target over result", { rate: 125 }, "lower"],
    ["a rate of what was left over", { rate: 120 }, "lower"],
    ["a rate of result over target, alone, which is printed for either way", { rate: 80 }, "unknown"],
    ["that rate beside the name", { name: "苦情件数", rate: 80 }, "lower"],
    ["last year's result, alone", { previous: 12 }, "unknown"],
    ["last year's result with words that say so", { previous: 12, row: ["段差の抑制"] }, "lower"],
    ["words of the row alone", { row: ["段差の抑制"] }, "unknown"],
    ["words of the goal", { name: NAME, goal: `${NAME}を減らす。` }, "lower"],
    ["a bound in the goal", { name: NAME, goal: `${NAME}を前年度以下とする。` }, "lower"],
    ["words of the goal for another thing", { name: NAME, goal: "受付を増やす。" }, "same as without"],
    ["words of the row for the thing itself", { name: "補助金の額", row: ["補助金の縮減"] }, "lower"],
    [
      "words of the row for the thing of which the measure is a share",
      { name: "終期を設定した補助金の割合", row: ["補助金の適正化"] },
      "unknown",
    ],
    ["a number of times stated in prose", { isStated: true, isEvent: true, name: "紙芝居の会" }, "higher"],
    [
      "nothing that is known of what is denied",
      { isStated: true, name: "朝食を食べない児童の割合", row: ["食生活の向上"] },
      "unknown",
    ],
    ["times of something unwanted", { isStated: true, isEvent: true, name: "断水" }, "lower"],
    ["a bare number stated in prose", { isStated: true, name: "路面の講習 参加" }, "higher"],
  ] as const)("by %s", (_, facts, better) => {
    const own = tell(facts).better;
    expect(own).toBe(better === "same as without" ? tell({ ...facts, goal: "" }).better : better);
  });

  it("is as sure as its signs add up to", () => {
    const [one, two] = [tell({ baseline: 15 }), tell({ baseline: 15, previous: 12 })];
    expect(two.confidence).toBeGreaterThan(one.confidence);
    expect(one.confidence).toBeGreaterThan(0.9);
    expect(tell({}).confidence).toBe(0.5);
  });
});

describe("names of deeds", () => {
  it.each(["カードを配った枚数", "指導した世帯", "調査を終えた棟数", "開館した日数"])(
    "%s: more is better",
    (name) => {
      expect(countsDeeds(name)).toBe(true);
      expect(betterOf({ label: name, context: "", row: [] })).toBe("higher");
    },
  );

  it.each(UNWANTED_EVIDENCE)("%s is none of them", (name) => expect(countsDeeds(name)).toBe(false));

  it.each(["被害が発生した件数", "雨が降った日数", "新たな施設", "待機児童数", "ただの枚数"])(
    "%s is none of them either",
    (name) => expect(countsDeeds(name)).toBe(false),
  );

  it("does not call complaints that were received deeds", () =>
    expect(betterOf({ label: "苦情を受けた件数", context: "", row: [] })).not.toBe("higher"));
});
