import { describe, expect, it } from "vitest";
import { pairReport } from "../../scripts/eval-pairs.mjs";
import { DEEDS } from "../../src/indicator/judges/deed-table.ts";
import { judgeDeeds } from "../../src/indicator/judges/deeds.ts";
import { PRECURSORS } from "../../src/indicator/pairing/precursors.ts";
import { RATE_DEFINITIONS } from "../../src/indicator/pairing/rate-definitions.ts";
import { TOLD_AS } from "../../src/indicator/pairing/told-as.ts";
import { assessReport, openReportNow } from "../../src/pipeline.ts";
import { fieldOf, mentionsOf } from "./mentions.ts";

/** The indicators of a row with this goal and this result. */
function judge(target: string, actual: string) {
  const report = openReportNow(pairReport({ target, actual, rating: "A", met: true, tag: "" }), {
    path: "pair.txt",
  });
  return assessReport(report)[0]?.indicators ?? [];
}

describe("the table of deeds", () => {
  it.each(DEEDS.map(([deed, , [goal, result]]) => [deed, goal, result] as const))(
    "%s: %s | %s",
    (_deed, goal, result) => {
      const judged = judgeDeeds(fieldOf(goal, "goal"), {
        results: mentionsOf(result),
        texts: [fieldOf(result)],
        fiscalYear: 2020,
      });
      expect(judged.map((one) => one.result)).toEqual(["met"]);
    },
  );

  it("names no deed twice", () => {
    expect(new Set(DEEDS.map(([deed]) => deed)).size).toBe(DEEDS.length);
  });

  it.each([
    ["条例の改正", "議案は継続審査となった。", "missed"],
    ["条例の改正", "改正案を検討中である。", "missed"],
    ["実証運行を行う", "11月に実証運行を行った。", "met"],
    ["実証運行を行う", "実証運行は次年度に延期した。", "missed"],
  ])("%s | %s: %s", (goal, result, outcome) => {
    const judged = judgeDeeds(fieldOf(goal, "goal"), {
      results: [],
      texts: [fieldOf(result)],
      fiscalYear: 2020,
    });
    expect(judged.map((one) => one.result)).toEqual([outcome]);
  });
});

describe("rates that are defined by two numbers", () => {
  it.each(RATE_DEFINITIONS.map(({ names, evidence }) => [names, ...evidence] as const))(
    "%s: %s | %s is %d %%",
    (_names, target, result, percent) => {
      expect(judge(target, result).map(({ actual }) => actual?.value)).toEqual([percent]);
    },
  );

  it.each([
    ["バス路線の収支率 25%以上", "運賃収入6,000千円、広告収入500千円、運行経費24,000千円"],
    ["バス路線の収支率 25%以上", "運賃収入6,000千円"],
    ["講座の満足率 25%以上", "運賃収入6,000千円、運行経費24,000千円"],
  ])("%s | %s is none", (target, result) => {
    expect(judge(target, result).map(({ result }) => result)).toEqual(["no-actual"]);
  });
});

describe("results under another word", () => {
  it.each(TOLD_AS.map(([ends, , [target, result]]) => [ends, target, result] as const))(
    "%s: %s | %s",
    (_ends, target, result) => {
      expect(judge(target, result).map((one) => one.result)).toEqual(["missed"]);
    },
  );

  it("is no word for anything else", () => {
    expect(
      judge("講座の開催 18件", "申請21件のうち交付は15件であった。").map((one) => one.result),
    ).not.toContain("missed");
  });
});

describe("numbered items", () => {
  const results = (target: string, actual: string) =>
    judge(target, actual).map(({ actual: value, result }) => [value?.text, result]);

  it("go together by their numbers where nothing is named", () => {
    expect(results("①収納率98.0％ ②口座振替率40％", "②41.2％ ①97.5％")).toEqual([
      ["97.5％", "missed"],
      ["41.2％", "met"],
    ]);
  });

  it("give way to names", () => {
    expect(
      results("①広報紙の発行12回 ②ホームページの更新50件", "①ホームページの更新60件 ②広報紙の発行12回"),
    ).toEqual([
      ["12回", "met"],
      ["60件", "met"],
    ]);
  });

  it("are told for deeds, too", () => {
    expect(
      results("①要綱の改正 ②一覧の公開", "①は6月に改正した。②は次年度に公開する予定である。"),
    ).toMatchObject([
      [expect.any(String), "met"],
      [expect.any(String), "missed"],
    ]);
  });

  it("are none where one mark stands alone", () => {
    expect(results("②口座振替率40％", "①41.2％")).toEqual([["41.2％", "met"]]);
  });
});

describe("an earlier value", () => {
  it.each([
    ["来館者数 前年度を下回らない", "32人（前年度32人）", "met"],
    ["来館者数 前年度を下回らない", "31人（前年度32人）", "missed"],
    ["時間外勤務時間が前年度を超えない", "前年度12,400時間に対し12,100時間", "met"],
    ["寄附件数 前年度以上", "令和2年度4,120件 令和3年度3,987件", "missed"],
    ["寄附件数 前年度以上", "令和3年度4,210件（令和2年度4,120件）", "met"],
    ["経費を前年度当初予算比で2％削減する。", "前年度当初予算比1.4％の削減", "missed"],
  ])("%s | %s: %s", (target, actual, result) => {
    expect(judge(target, actual).map((one) => one.result)).toEqual([result]);
  });

  it("of another year than the target names is no result", () => {
    expect(judge("令和2年度の経常収支比率 92％以下", "令和元年度は91.8％").map((one) => one.result)).toEqual([
      "no-actual",
    ]);
    expect(judge("蔵書数 令和5年度 8,000点", "令和3年度末で8,150点").map((one) => one.result)).toEqual([
      "met",
    ]);
  });
});

describe("a number of something else than the target counts", () => {
  it.each(PRECURSORS.map(([words, [wanted, other]]) => [words, wanted, other] as const))(
    "%s: %s is not %s",
    (_words, wanted, other) => {
      expect(
        judge(`${wanted} 5件`, `${other}は9件、${wanted}は4件であった。`).map(({ actual }) => actual?.value),
      ).toEqual([4]);
    },
  );

  it.each([
    // What was done to it is not what the target speaks of.
    ["補助金を5件廃止する。", "少額補助金14件を検証し、4件を廃止した。", ["missed"]],
    ["新規創業者数 8人", "創業塾を27人が受講し、うち6人が創業した。", ["missed"]],
    ["都市計画道路の見直し 7路線", "4路線を廃止、1路線を変更、2路線を存続と決定した。", ["unclear"]],
    // Counted on another basis, or of more than was asked for.
    ["地場産物の使用割合 30％以上（食材数ベース）", "重量ベース 34.2％", ["no-actual"]],
    ["売電収入 月額80万円", "年間収入 9,420千円", ["no-actual"]],
    ["入湯税を除く市税収入 58億円", "市税収入 58億2,300万円（うち入湯税 3,100万円）", ["unclear"]],
    ["講座の受講者満足度 90％", "アンケートの回収率は91％であった。", ["no-actual"]],
    // The total of what is asked for a case, of the years, after costs.
    ["1案件当たりの意見数 5件", "8案件について31件の意見が寄せられた。", ["missed"]],
    ["木造住宅の耐震診断 年間20件", "累計164件（令和4年度 17件）", ["missed"]],
    [
      "令和2～4年度の削減額 計3億円",
      "令和2年度 9,800万円、令和3年度 1億750万円、令和4年度 9,600万円",
      ["met"],
    ],
    ["令和2～4年度の削減額 計3億円", "令和2年度 9,800万円、令和3年度 1億750万円", ["not-due"]],
    ["ふるさと納税の純収益 50,000千円以上", "寄附受入額120,400千円、返礼品の経費72,900千円", ["missed"]],
    // What is left of what was to be cut.
    ["会計の累積赤字3億円を解消する。", "累積赤字は1億2千万円まで縮小した。", ["no-actual"]],
    ["滞納件数を500件以下とする。", "滞納件数は468件まで減少しています。", ["met"]],
    // Shares of one whole; ratios that are no values; scales.
    ["口座振替・クレジット払の利用割合 85％", "口座振替 78.1％、クレジット払 7.4％", ["unclear"]],
    ["課長級以上の職員の7人に1人以上を女性とする", "課長級以上 64人のうち女性 9人", []],
    ["利用者評価（5段階）の平均 3.5以上", "5段階評価で平均3.4", ["missed"]],
    ["体力テストの合格率 小6 95％、中3 90％", "小6 93.8％、中3 90.4％", ["missed", "met"]],
    // Where it comes from, and what is not due.
    ["放置自転車台数を平成27年度（1,240台）から半減させる", "655台", ["missed"]],
    ["令和5年度に単年度黒字化", "令和2年度 △2,300万円（前年度 △3,100万円）", ["not-due"]],
    // Whether that is good nobody tells.
    ["朝食を食べない児童の割合 5％", "6.3％であった。", ["unclear"]],
  ])("%s | %s", (target, actual, expected) => {
    expect(judge(target, actual).map(({ result }) => result)).toEqual(expected);
  });
});
