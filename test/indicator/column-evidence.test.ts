import { describe, expect, it } from "vitest";
import { betterOf } from "../../src/indicator/better/better.ts";
import { betterByColumns, type DirectionEvidence } from "../../src/indicator/better/column-evidence.ts";
import { countsDeeds, UNWANTED_EVIDENCE } from "../../src/indicator/better/deeds-done.ts";

/** A measure of which no word tells anything. */
const NAME = "路面の段差";
const tell = (evidence: Partial<DirectionEvidence>) =>
  betterByColumns({
    name: NAME,
    goal: "",
    row: [],
    target: 10,
    actual: 8,
    baseline: null,
    previous: null,
    rate: null,
    ...evidence,
  });

describe("which way is better", () => {
  it.each([
    ["nothing tells", {}, "unknown", false],
    ["the name", { name: "苦情件数" }, "lower", true],
    ["the head of the name before the rest", { name: "相談の待ち時間" }, "lower", true],
    ["no word in brackets", { name: "段差（相談件数を除く）" }, "unknown", false],
    ["a baseline above the target", { baseline: 15 }, "lower", true],
    ["a baseline below it", { baseline: 5 }, "higher", true],
    ["a baseline against the name", { name: "苦情件数", baseline: 5 }, "unknown", false],
    ["a rate of target over result", { rate: 125 }, "lower", true],
    ["a rate of what was left over", { rate: 120 }, "lower", true],
    ["a rate of result over target", { rate: 80 }, "higher", true],
    [
      "that rate against the name, which may be worked out for either way",
      { name: "苦情件数", rate: 80 },
      "lower",
      true,
    ],
    ["last year's result below the target", { previous: 9 }, "higher", true],
    ["last year's result above it, alone", { previous: 12 }, "lower", false],
    ["the same with words that say so", { previous: 12, row: ["段差の抑制"] }, "lower", true],
    ["words of the row alone", { row: ["段差の抑制"] }, "lower", false],
    ["words of the goal alone", { goal: "段差を減らす。" }, "lower", false],
    ["words of the goal against the name", { name: "苦情件数", goal: "受付を増やす。" }, "lower", false],
    ["words that contradict each other", { previous: 9, goal: "段差を減らす。" }, "unknown", false],
  ] as const)("by %s", (_, evidence, better, isSure) => expect(tell(evidence)).toEqual({ better, isSure }));
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
    "%s is none",
    (name) => expect(countsDeeds(name)).toBe(false),
  );

  it("what was done to something unwanted is not told by the verb", () =>
    expect(betterOf({ label: "苦情を受けた件数", context: "", row: [] })).not.toBe("higher"));
});
