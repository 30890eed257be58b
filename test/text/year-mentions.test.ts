import { describe, expect, it } from "vitest";
import { joinSpacedGlyphs } from "../../src/text/spaced-glyphs.ts";
import { findYearMentions } from "../../src/text/year-mentions.ts";

/** label, year, what is behind the year, and the month and the day. */
function mentions(text: string) {
  return findYearMentions(text).map(({ label, year, unit, month, day, inPeriod }) =>
    [label, year, inPeriod ? "period" : unit, month, day].filter((part) => part !== null).join(" "),
  );
}

describe("years in a text", () => {
  it.each([
    ["令和5年度 事務事業評価（令和4年度実績）", ["令和5年度 2023 fiscal", "令和4年度 2022 fiscal"]],
    ["平成31・令和元年度", ["平成31・令和元年度 2019 fiscal"]],
    ["平成31年（令和元年）度", ["平成31年(令和元年)度 2019 fiscal"]],
    ["2022（令和4）年度", ["2022(令和4)年度 2022 fiscal"]],
    ["令和三年十月二十日", ["令和三年十月二十日 2021 calendar 10 20"]],
    ["Ｒ５．６", ["R5.6 2023 calendar 6"]],
    ["2023/3/31現在", ["2023/3/31 2023 calendar 3 31"]],
    ["令 和 4 年 9 月", ["令和4年9月 2022 calendar 9"]],
    ["平成27～31年度", ["平成27 2015 period"]],
    ["令和3年度から令和7年度まで", ["令和3年度 2021 period", "令和7年度 2025 period"]],
    ["R3～R7", ["R3 2021 period", "R7 2025 period"]],
    ["令和4年⻑⽉", ["令和4年 2022 calendar"]],
    ["プラン2022 2022年度", ["2022 2022 bare", "2022年度 2022 fiscal"]],
    ["2年度目、S3、12022件", []],
  ])("%s", (text, found) => {
    expect(mentions(text)).toEqual(found);
  });

  it("know where they stand", () => {
    const text = "ひばり市　令 和 4 年 度　実績";
    const [year] = findYearMentions(text);
    expect(text.slice(year?.start, year?.end)).toBe("令 和 4 年 度");
  });
});

describe("spaced glyphs", () => {
  it.each([
    ["財 政 課", "財政課"],
    ["ひ ば り が 丘 市 取 組 結 果", "ひばりが丘市取組結果"],
    ["行 政 改 革  取 組 結 果", "行政改革 取組結果"],
    ["財 政 課・総 務 課", "財政課・総務課"],
    ["財 政 課\n総 務 課", "財政課 総務課"],
    ["（ 平 成 2 9 年 度 ）", "（平成29年度）"],
    ["A B C", "A B C"],
    ["◎ ○ △ ×", "◎ ○ △ ×"],
    ["総務課 税務課 市民課", "総務課 税務課 市民課"],
    ["1 2 3", "1 2 3"],
  ])("%s", (text, joined) => {
    expect(joinSpacedGlyphs(text)).toBe(joined);
  });
});
