import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/index.ts";

/** What is judged of one row with this goal and this result. */
function judge(goal: string, done: string) {
  const text = [
    "令和3年度 ひばり市行政改革実施計画 取組結果",
    "A：目標を達成した",
    "B：目標をおおむね達成した",
    "C：目標を達成できなかった",
    "",
    "番号\t取組項目\t担当課\t目標\t取組実績\t達成度",
    `1\t財産の活用\t管財課\t${goal}\t${done}\tA`,
  ].join("\n");
  const [found] = checkReport(text).assessments;
  return { verdict: found?.verdict, values: found?.indicators.map(({ actual }) => actual?.value ?? null) };
}

describe("a target that adds up things by name", () => {
  it.each([
    ["売却額と貸付額の合計15,000千円以上", "売却額9,800千円、貸付額6,400千円であった。", 16_200_000],
    ["窓口・郵送の合計 300件", "窓口180件、郵送95件を受け付けた。", 275],
    ["研修参加者数と講演会参加者数の合計 200人", "研修参加者数は120人、講演会参加者数は96人であった。", 216],
  ])("%s is met or missed by the sum of %s", (goal, done, sum) => {
    expect(judge(goal, done).values).toEqual([sum]);
  });

  it.each([
    ["売却額と貸付額の合計15,000千円以上", "売却額は9,800千円であった。"],
    ["売却額と貸付額の合計15,000千円以上", "貸付額6,400千円、広告料収入1,200千円であった。"],
  ])("%s is not judged by one of them: %s", (goal, done) => {
    expect(judge(goal, done).verdict).toBe("unverifiable");
  });

  it("is judged by the sum that is printed", () => {
    expect(
      judge("売却額と貸付額の合計15,000千円以上", "売却額と貸付額の合計は16,200千円であった。").values,
    ).toEqual([16_200_000]);
  });

  it("is none where the name of one thing holds と", () => {
    expect(
      judge("まちと里の交流会の参加者 100人", "まちと里の交流会の参加者は120人であった。").values,
    ).toEqual([120]);
  });
});
