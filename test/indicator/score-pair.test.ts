import { describe, expect, it } from "vitest";
import { hasOtherName, isForeign, quoteScore, scorePair } from "../../src/indicator/pairing/score-pair.ts";
import { mentionOf, mentionsOf, targetOf } from "./mentions.ts";

const FISCAL_YEAR = 2020;
const only = (text: string) => {
  const [mention, second] = mentionsOf(text);
  if (!mention || second) throw new Error(`not one number in ${text}`);
  return mention;
};
const score = (goal: string, result: string) =>
  scorePair(targetOf(goal), only(result), FISCAL_YEAR)?.score ?? null;

describe("a result fits a target", () => {
  it.each([
    ["its own name, another name", "受診率 60%", "受診率 58%", "普及率 58%"],
    ["its own name, none", "受診率 60%", "受診率 58%", "58%"],
    ["none, another name", "受診率 60%", "58%", "普及率 58%"],
    ["the year of the report, an earlier one", "受診率 60%", "令和2年度 受診率 58%", "令和元年度 受診率 58%"],
    ["a final figure, a first one", "売却額 500万円", "売却額 450万円", "売却額（速報） 450万円"],
    ["a result, a part", "売却額 500万円", "売却額 450万円", "うち売却額 450万円"],
    ["the year's, all years'", "売却額 500万円", "売却額 450万円", "累計売却額 450万円"],
    ["all years' for the whole plan", "5年間の売却額 500万円", "累計売却額 450万円", "売却額 450万円"],
    ["its own unit, none", "相談 100件", "相談 80件", "相談 80"],
    ["heads, attendances", "参加者 100人", "参加者 80人", "延べ参加者 80人"],
    ["gross, net", "広告収入 100万円", "広告収入 80万円", "広告純収入 80万円"],
    ["the whole, a day's average", "利用者 30,000人", "利用者 28,000人", "1日平均利用者 28,000人"],
  ])("%s: %s", (_, goal, better, worse) => {
    const [a, b] = [score(goal, better), score(goal, worse)];
    expect(a).not.toBeNull();
    expect(b === null || (a ?? 0) > b, `${a} ${b}`).toBe(true);
  });

  it.each([
    ["受診率 60%", "受診者 580人"],
    ["売却額 500万円", "売却 3件"],
    ["整備面積 5ha", "整備費 3千万円"],
    ["待ち時間 15分", "待ち人数 15人"],
  ])("never in another unit: %s | %s", (goal, result) => {
    expect(score(goal, result)).toBeNull();
  });
});

describe("names", () => {
  it.each([
    ["講座受講者 500人", "講師 12人", true],
    ["講座受講者 500人", "受講者 480人", false],
    ["講座受講者 500人", "480人", false],
    ["500人", "講師 12人", false],
    ["ごみ排出量 500t", "資源化量 120t", true],
    ["市税徴収率 98%", "収納率 97%", false],
  ])("%s | %s: another thing %s", (goal, result, expected) => {
    const target = targetOf(goal);
    expect(hasOtherName(target, only(result))).toBe(expected);
    const candidate = scorePair(target, only(result), FISCAL_YEAR);
    expect(candidate && isForeign(candidate)).toBe(expected);
  });

  it("in quotation marks have to be the same", () => {
    const target = targetOf("「満足」と答えた割合 60%");
    const text = "「満足」の割合 55%、「満足」「やや満足」の割合 82%";
    expect(quoteScore(target, mentionOf(text, "55%"))).toBeGreaterThan(0);
    expect(quoteScore(target, mentionOf(text, "82%"))).toBeLessThan(0);
    expect(quoteScore(target, only("割合 55%"))).toBe(0);
  });
});
