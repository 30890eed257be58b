import { describe, expect, it } from "vitest";
import { pairReport } from "../../scripts/eval-pairs.mjs";
import { assessReport, openReportNow } from "../../src/pipeline.ts";

/** What is judged of a row with this goal and this result, and why. */
function judge(target: string, actual: string) {
  const report = openReportNow(pairReport({ target, actual, rating: "A", met: "unknown", tag: "" }), {
    path: "pair.txt",
  });
  const [assessment] = assessReport(report, { nearly: 0.8 });
  const { outcome, indicators = [] } = assessment ?? {};
  return { outcome, reasons: indicators.map(({ reason }) => reason) };
}

describe("a row that gives two numbers for one thing", () => {
  it.each([
    ["市民農園の利用者数 400人", "利用者数は372人であった。催しの効果もあり、年間利用者数は418人に達した。"],
    ["市民農園の利用者数 400人", "利用者数は418人となったが、目標を達成することはできなかった。"],
    ["市民農園の利用者数 400人", "利用者数は372人であり、目標を達成した。"],
  ])("is disputed: %s | %s", (target, actual) => {
    expect(judge(target, actual)).toEqual({ outcome: "unknown", reasons: ["disputed"] });
  });

  it.each([
    ["市民農園の利用者数 400人", "利用者数は372人であった。前年度の利用者数は418人であった。", "missed"],
    ["市民農園の利用者数 400人", "利用者数は418人となった。講習会の参加者数は目標に届かなかった。", "met"],
    ["市民農園の利用者数 400人", "利用者数は372人となり、目標を下回った。", "missed"],
    ["市民農園の利用者数 400人", "利用者数は418人、うち市外の利用者数は90人であった。", "met"],
  ])("is not where the other is of something else: %s | %s", (target, actual, outcome) => {
    expect(judge(target, actual).outcome).toBe(outcome);
  });
});

describe("a sum that leaves something out", () => {
  it.each([
    ["講演会の参加者 900人", "主な会場の参加者は本館310人、分館240人であった。"],
    ["堆肥の生産量 80t", "東工場31t、西工場28t（南工場は未集計）"],
    ["歩道・車道の補修延長 30km", "歩道分は11kmを補修した。車道分は現在確認中である。"],
    ["歩道・車道の補修延長 30km", "歩道分は11kmを補修した。"],
    ["有害獣の捕獲数 300頭", "イノシシ121頭を捕獲した。シカの頭数は報告待ちである。"],
    ["園庭の芝生化 4園", "3園は完了、1園は3月20日に完成予定である。"],
    ["各地区1か所以上の集いの場を設置する。", "新たに4か所で開設された。"],
  ])("accuses nobody, nor acquits: %s | %s", (target, actual) => {
    expect(judge(target, actual).outcome).toBe("unknown");
  });

  it.each([
    ["歩道・車道の補修延長 30km", "歩道12km、車道19km", "met"],
    ["歩道・車道の補修延長 30km", "歩道12km、車道15km", "missed"],
    ["園庭の芝生化 4園", "3園は完了、残り1園は翌年度に完成予定である。", "missed"],
    ["施設の改修 4か所", "3か所を改修した。新しい制度の運用は5月に実施予定。", "missed"],
    ["講演会の参加者 900人", "本館510人、分館300人、公民館120人など", "met"],
  ])("is judged where it is whole or enough: %s | %s", (target, actual, outcome) => {
    expect(judge(target, actual).outcome).toBe(outcome);
  });

  it("does not let a target be met whose other number is still to come", () => {
    expect(
      judge("直売所の販売額 8,000万円、会員登録者数 90人", "販売額は集計中、会員登録者数は96人").outcome,
    ).toBe("unknown");
  });
});

describe("a part of the year", () => {
  it.each([
    ["窓口の利用者 年間2,400人", "上半期の利用者は1,150人であった。"],
    ["窓口の利用者 年間2,400人", "12月末現在で1,930人が利用した。"],
    ["窓口の利用者 年間2,400人", "4～9月は1,150人であった。"],
    ["窓口への苦情件数 年間20件以下", "第1四半期の苦情件数は4件である。"],
  ])("is not the year: %s | %s", (target, actual) => {
    expect(judge(target, actual)).toEqual({ outcome: "unknown", reasons: ["interim"] });
  });

  it.each([
    ["窓口の利用者 年間2,400人", "12月末現在で2,470人が利用した。", "met"],
    ["窓口の利用者 年間2,400人", "4月から6月まで休止したため、利用者は1,980人であった。", "missed"],
    ["窓口の利用者 年間2,400人", "3月末現在で2,280人が利用した。", "missed"],
    ["窓口の利用者 上半期1,200人", "上半期の利用者は1,150人であった。", "missed"],
  ])("is judged where it says enough: %s | %s", (target, actual, outcome) => {
    expect(judge(target, actual).outcome).toBe(outcome);
  });
});

describe("a target for a head", () => {
  it.each([
    ["町民1人当たりの公園面積 12㎡", "公園は計24ha、人口は1万9千人である。", "met"],
    ["職員1人当たりの研修回数 3回以上", "研修回数は延べ780回、職員数は300人である。", "missed"],
    ["被保険者1人当たりの医療費 36万円以下", "医療費の総額は81億円となった。", "unknown"],
    ["職員1人当たりの研修回数 3回以上", "1人当たり3.2回", "met"],
  ])("%s | %s: %s", (target, actual, outcome) => {
    expect(judge(target, actual).outcome).toBe(outcome);
  });
});

describe("a rounded target", () => {
  it.each([
    ["交流会の参加者 60人程度", "58人が参加した。", "met"],
    ["交流会の参加者 60人程度", "55人が参加した。", "partial"],
    ["交流会の参加者 60人程度", "41人が参加した。", "missed"],
    ["交流会の参加者 60人以上", "58人が参加した。", "missed"],
  ])("%s | %s: %s", (target, actual, outcome) => {
    expect(judge(target, actual).outcome).toBe(outcome);
  });
});

describe("a movement against a level", () => {
  it.each([
    ["定住人口 18,000人を維持する。", "社会増は35人であった。", "unknown"],
    ["登録者を40人増やす（前年度260人）", "登録者は288人であった。", "missed"],
    ["登録者を40人増やす（前年度260人）", "登録者は304人であった。", "met"],
    ["接種率を前回比3ポイント上げる。", "前回41.2％、今回44.6％", "met"],
    ["未収率を0.4ポイント引き下げる。", "前年度3.1％に対し、本年度は2.9％となった。", "missed"],
  ])("%s | %s: %s", (target, actual, outcome) => {
    expect(judge(target, actual).outcome).toBe(outcome);
  });
});
