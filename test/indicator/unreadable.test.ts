import { describe, expect, it } from "vitest";
import { pairReport } from "../../scripts/eval-pairs.mjs";
import { assessReport, openReportNow } from "../../src/pipeline.ts";

function judge(target: string, actual: string, rating = "A") {
  const text = pairReport({ target, actual, rating, met: true, tag: "" });
  const [assessment] = assessReport(openReportNow(text, { path: "row.txt" }), { nearly: 0.8 });
  if (!assessment) throw new Error("no initiative");
  return assessment;
}

const found = (target: string, actual: string) =>
  judge(target, actual).indicators.map(({ result, reason }) => [result, reason]);

describe("a result that cannot be read", () => {
  it.each([
    ["its tail would be a miss", "相談件数 60件", "相談件数 8 4件"],
    ["its tail would reach the target", "待機者数 10人以下", "待機者数 1 2人"],
    ["an odd mark", "収納率 90%以上", "収納率 86、2％"],
    ["a letter", "来場者数 1,000人", "来場者数 1O,000人"],
    ["a lost head", "増減率 0%以上", "増減率 ▲.5%"],
    ["a dash that may be a sign", "増減率 3%以上", "増減率 － 5.2%"],
    ["places out of order", "寄附額 1億円", "寄附額 1万億円"],
    ["another number of its unit beside it", "相談件数 60件", "相談件数 8 4件（電話 20件）"],
  ])("leaves the target open: %s", (_, target, actual) => {
    expect(found(target, actual)).toEqual([["unclear", "unreadable"]]);
    for (const rating of ["A", "B", "C"]) expect(judge(target, actual, rating).verdict).toBe("unverifiable");
  });

  it("is shown as it is printed", () => {
    expect(judge("相談件数 60件", "相談件数 8 4件").indicators[0]?.actual).toMatchObject({
      text: "8 4件",
      value: null,
    });
  });

  it("leaves a target alone whose own name stands before another number", () => {
    expect(found("相談件数 60件", "相談件数 48件、見学件数 8 4件")).toEqual([["missed", "compared"]]);
  });

  it("is none where it is of another unit", () => {
    expect(found("相談件数 60件", "相談件数 48件、参加者 1 2人")).toEqual([["missed", "compared"]]);
  });
});

describe("a target that cannot be read", () => {
  it.each(["相談件数 6 0件", "収納率 98、5％以上", "寄附額 億5千万円"])(
    "is shown, and nothing of its row is judged: %s",
    (target) => {
      const { indicators, verdict } = judge(target, "相談件数 50件、収納率 50%、寄附額 3千万円");
      expect(indicators.map(({ result, reason }) => [result, reason])).toEqual([["unclear", "unreadable"]]);
      expect(verdict).toBe("unverifiable");
    },
  );
});

describe("a number in the name of what is measured", () => {
  it.each([
    "１千円以上の寄附件数",
    "14日以内に処理した割合の向上",
    "2時間以内の処理件数を増やす",
    "10人以上の参加があった講座数",
    "30分以内の到着率",
    "5回以上の参加者数",
    "1,000㎡以上の施設数",
    "20人以上の団体数",
  ])("never answers itself: %s", (name) => {
    expect(judge(name, `${name.replace(/を増やす$|の向上$/, "")}は集計中`).indicators).toEqual([]);
  });

  it.each([
    ["3年以内に就職した者の割合 70%", "3年以内に就職した者の割合 75%", "met"],
    ["14日以内に処理した件数 90件", "14日以内に処理した件数 80件", "missed"],
    ["20人以上の団体の利用者数 1,500人", "20人以上の団体の利用者数 1,620人", "met"],
    ["２千円以上の寄附件数 50件", "２千円以上の寄附件数 45件", "missed"],
  ])("leaves the number behind it: %s", (target, actual, result) => {
    expect(judge(target, actual).indicators.map((one) => one.result)).toEqual([result]);
  });

  it.each([
    ["80%以上の収納率を確保する", "収納率 78%", "missed"],
    ["300人以上の参加者数を確保", "参加者数 320人", "met"],
    ["年間50件以上の相談件数", "相談件数 60件", "met"],
    ["200万円の収入額", "収入額 210万円", "met"],
    ["15団体の利用団体数", "利用団体数 12団体", "missed"],
  ])("but is a target where the measure is given in its unit: %s", (target, actual, result) => {
    expect(judge(target, actual).indicators.map((one) => one.result)).toEqual([result]);
  });
});
