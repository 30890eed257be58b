import { describe, expect, it } from "vitest";
import { pairReport } from "../../scripts/eval-pairs.mjs";
import { assessReport, openReportNow } from "../../src/pipeline.ts";

const judge = (target: string, actual: string) => {
  const text = pairReport({ target, actual, rating: "A", met: true, tag: "" });
  return assessReport(openReportNow(text, { path: "row.txt" }), { nearly: 0.8 })[0];
};

/** Rows rated A in which a hasty reading finds a missed target, and a fair one does not. */
describe("a rating of A is not doubted", () => {
  it.each([
    ["a date that describes", "平成17年度に締結した協定の見直し", "令和3年2月に見直した。"],
    ["a date that is due", "9月末までに方針を公表", "11月5日に公表した。"],
    [
      "a movement of a fund",
      "調整基金残高 30億円以上を確保",
      "調整基金を2億円取り崩し、年度末残高は31億5千万円となった。",
    ],
    ["a total behind its parts", "広告収入 1,000千円", "広報紙広告 620千円、HP広告 480千円 計1,100千円"],
    ["parts that end in a verb", "参加者 100人", "第1回 40人、第2回 35人、第3回 38人が参加した。"],
    ["a day's average", "年間利用者数 30,000人", "1日平均利用者 105人、年間 30,500人"],
    ["a part of fewer than were aimed at", "利用 100人", "30人中12人が修了"],
    ["work that is done on something bad", "差押件数 100件", "120件"],
    ["hours to be held down", "時間外勤務 40,000時間に抑制", "38,500時間"],
    ["a cost", "維持管理費 2,000万円", "1,850万円"],
    ["money saved or short, who knows", "予算額 500万円", "決算額 480万円"],
    ["a restated target", "納付率 95%以上", "納付率95%以上を達成するため催告を行った。"],
  ])("%s", (_, target, actual) => {
    expect(judge(target, actual)?.verdict).not.toBe("overrated");
  });

  it("but is where another measure beside it would have to be added to reach the target", () => {
    expect(judge("空き家バンク登録件数 年間20件", "登録件数 12件、成約件数 11件")?.verdict).toBe("overrated");
  });
});

describe("a legend with percentages on some levels only", () => {
  const verdict = (rating: string, actual: string) => {
    const text = pairReport({ target: "受診率 50%以上", actual, rating, met: true, tag: "" })
      .replace("B：目標はほぼ達成", "B：目標を概ね達成（80%以上）")
      .replace("C：目標は未達成\n", "C：目標を下回る（80%未満）\n");
    return assessReport(openReportNow(text, { path: "row.txt" }), { nearly: 0.8 })[0]?.verdict;
  };

  it.each([
    ["B", "受診率 41%", "consistent"],
    ["C", "受診率 39%", "consistent"],
    ["B", "受診率 39%", "overrated"],
    ["A", "受診率 50%", "consistent"],
  ])("%s with %s is %s", (rating, actual, expected) => {
    expect(verdict(rating, actual)).toBe(expected);
  });
});
