import { describe, expect, it } from "vitest";
import {
  type EarlierTarget,
  earlierBetter,
  judgeEarlier,
  judgeImproved,
} from "../../src/indicator/judges/judge-earlier.ts";
import { mentionOf, mentionsOf } from "./mentions.ts";

const judge = (parts: Partial<EarlierTarget>, results: string) => {
  const target = {
    label: "来館者数",
    better: "higher",
    inclusive: true,
    rough: false,
    reference: "",
    ...parts,
  } as const;
  const { result, reason, actual, near } = judgeEarlier(target, [], {
    results: mentionsOf(results),
    texts: [],
    fiscalYear: 2020,
  });
  return [result, reason, actual?.text ?? null, near ?? false];
};

describe("against an earlier value", () => {
  it.each([
    ["前年度 3,100人、今年度 3,400人", "met", "3,400人"],
    ["前年度 3,400人、今年度 3,100人", "missed", "3,100人"],
    ["3,100人→3,400人", "met", "3,400人"],
    ["前年度 3,100人から 3,400人に増加", "met", "3,400人"],
    ["講師 4人を招き、来館者数は前年度 3,100人から 3,400人に増加した", "met", "3,400人"],
    ["前年度 3,100人、今年度 3,100人", "met", "3,100人"],
    ["来館者数は前年度比 3%減", "missed", "3%減"],
    ["前年度比 103.2%", "met", "103.2%"],
    ["前年度比 98.0%", "missed", "98.0%"],
  ])("%s: %s by %s", (results, result, actual) => {
    expect(judge({}, results)).toEqual([result, "earlier", actual, false]);
  });

  it.each([
    ["経費は前年度比 3%減", "unclear", "unlike"],
    ["講座 前年度 20回、今年度 16回", "no-actual", "silent"],
    ["来館者数は 3,400人", "no-actual", "silent"],
    ["改善に努めた。", "no-actual", "silent"],
  ])("another thing, or nothing: %s", (results, result, reason) => {
    expect(judge({}, results).slice(0, 2)).toEqual([result, reason]);
  });

  it("takes the word for what is enough", () => {
    expect(judge({ inclusive: false }, "前年度 12人、今年度 12人")[0]).toBe("missed");
    expect(judge({ better: "lower" }, "前年度 12人、今年度 11人")[0]).toBe("met");
    expect(judge({ better: "lower" }, "前年度 12人、今年度 13人")[0]).toBe("missed");
    expect(judge({ rough: true }, "前年度 450人、今年度 448人")).toEqual([
      "missed",
      "earlier",
      "448人",
      true,
    ]);
    expect(judge({ rough: true }, "前年度 450人、今年度 348人")[3]).toBe(false);
  });

  it("does not say that less is a miss where the direction is untold", () => {
    expect(judge({ better: "unknown" }, "前年度 12人、今年度 11人").slice(0, 2)).toEqual([
      "unclear",
      "direction",
    ]);
    expect(judge({ better: "unknown" }, "前年度 12人、今年度 13人")[0]).toBe("met");
  });

  it("finds the average under its own name", () => {
    expect(judge({ label: "満足度", reference: "全国" }, "全国 61%、本市 58%")).toEqual([
      "missed",
      "earlier",
      "58%",
      false,
    ]);
  });

  it.each([
    ["以上", "higher"],
    ["を上回", "higher"],
    ["以下", "lower"],
    ["より減", "lower"],
    ["維持", "higher"],
  ])("%s: %s is better", (word, better) => {
    expect(earlierBetter(word, "来館者数", "来館者数の現状維持")).toBe(better);
  });
});

describe("better than the figure in the brackets", () => {
  const improved = (goal: string, part: string, results: string) => {
    const { result, reason } = judgeImproved(goal, mentionOf(goal, part, "goal"), {
      results: mentionsOf(results),
      texts: [],
      fiscalYear: 2020,
    });
    return [result, reason];
  };

  it.each([
    ["苦情の減少（現状14件）", "14件", "苦情 9件", "met", "earlier"],
    ["苦情の減少（現状14件）", "14件", "苦情 19件", "missed", "earlier"],
    ["苦情の減少（現状14件）", "14件", "研修 22件、苦情 9件", "met", "earlier"],
    ["会員の増加（現状14人）", "14人", "会員 19人", "met", "earlier"],
    ["転出超過の縮小（現状▲120人）", "▲120人", "転出超過 ▲98人", "met", "earlier"],
    ["転出超過の縮小（現状▲120人）", "▲120人", "転出超過 ▲140人", "missed", "earlier"],
    ["転出超過の縮小（現状▲120人）", "▲120人", "社会増減 ▲64人", "met", "akin"],
    ["苦情の減少（現状14件）", "14件", "研修を行った。", "no-actual", "silent"],
  ])("%s, %s: %s", (goal, part, results, result, reason) => {
    expect(improved(goal, part, results)).toEqual([result, reason]);
  });
});
