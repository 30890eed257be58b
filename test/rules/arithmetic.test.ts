import { describe, expect, it } from "vitest";
import type { RowExample } from "../../src/rules/types.ts";
import { findInExample } from "./example-report.ts";

const data = (rule: string, row: RowExample) =>
  findInExample(row)
    .filter((one) => one.rule === rule)
    .map((one) => one.data);

describe("arithmetic/sum", () => {
  const sum = (text: string) => data("arithmetic/sum", { do: text });

  it.each([
    "・売却額(9件) 16,000千円 ・私下(17件) 7,363千円 ・賃借料(69件) 12,610千円 合計 35,973千円",
    "目標額 15,000千円 売却額 5,000千円 貸付額 10,000千円",
    "ふるさと納税(返礼品・送料) 1,263,695千円(475,257千円) =788,438千円",
    "窓口(100千円) + 郵送(200千円) = 300千円",
    "窓口10人＋郵送5人＝15人",
    "国 1.2百万円 県 0.7百万円 市 0.6百万円 計 2.6百万円",
    "令和元年度 10件 令和2年度 12件 合計 22件",
    "収入 100千円 支出 80千円 差引 20千円",
  ])("agrees with %s", (text) => {
    expect(sum(text)).toEqual([]);
  });

  it.each([
    ["rates are not added", "現年分 99.3% 滞繰分 36.3% 合計 97.1%"],
    ["another calculation", "単価100円×30人=3,000円"],
    ["a label and its value", "整備面積A=24.6ha 累計A=1354.2ha"],
    ["part of a part", "相談 10件、訪問 5件、うち新規 3件 計 15件"],
    ["計 at the end of a word", "家計 10件 統計 20件 会計 35件"],
    ["other units between", "会議 3回 参加者 10人 計 2回"],
    ["another sentence", "窓口 10件、郵送 5件。合計 18件"],
    ["a target among them", "目標 20件 実績 15件 合計 18件"],
    ["rounded amounts", "窓口 約10千円 郵送 約5千円 合計 18千円"],
  ])("is silent: %s", (_, text) => {
    expect(sum(text)).toEqual([]);
  });

  it.each([
    ["売却額 5,000千円 貸付額 10,000千円 合計 16,000千円", "15,000千円"],
    ["ふるさと納税 1,263,695千円(475,257千円) =778,438千円", "788,438千円"],
    ["窓口(100千円) + 郵送(200千円) = 310千円", "300千円"],
    ["窓口10人＋郵送5人＝16人", "15人"],
    ["収入 100千円 支出 80千円 差引 30千円", "20千円"],
    ["令和元年度 10件 令和2年度 12件 合計 23件", "22件"],
    ["国 1.2百万円 県 0.7百万円 市 0.6百万円 計 2.9百万円", "2.5百万円"],
  ])("reports %s", (text, made) => {
    expect(sum(text)).toMatchObject([{ made }]);
  });

  it("weighs an equation more than a list", () => {
    const of = (text: string) => findInExample({ do: text }).map(({ severity }) => severity);
    expect(of("窓口10人＋郵送5人＝16人")).toEqual(["warning"]);
    expect(of("窓口 10人 郵送 5人 合計 16人")).toEqual(["info"]);
  });
});

describe("arithmetic/difference", () => {
  const taxes = {
    goal: "市税徴収率 95.0% 国保税徴収率 77.0%",
    do: "市税徴収率 97.1% 国保税徴収率 87.4%",
  };
  const visits = { goal: "利用者数 2,000人", do: "利用者数 2,150人" };
  const difference = (row: RowExample) => data("arithmetic/difference", row);

  it.each([
    {
      ...taxes,
      check: "市税徴収率は2.1ポイント目標より上回った。国保税徴収率は10.4ポイント目標より上回った。",
    },
    { ...visits, check: "目標を150人上回った。" },
    { ...visits, check: "目標を7.5%上回った。" },
    { ...visits, check: "前年度を30人上回った。" },
    { ...taxes, check: "目標を5.0ポイント上回った。" },
  ])("is silent on $check", (row) => {
    expect(difference(row)).toEqual([]);
  });

  it("holds the printed distance against the pair of its label", () => {
    expect(difference({ ...taxes, check: "国保税徴収率は11.4ポイント目標より上回った。" })).toMatchObject([
      { name: "国保税徴収率", printed: "11.4ポイント", made: "10.4ポイント" },
    ]);
    expect(difference({ ...visits, check: "利用者数は目標を250人上回った。" })).toMatchObject([
      { printed: "250人", made: "150人" },
    ]);
  });
});

describe("arithmetic/share", () => {
  const share = (row: RowExample) => data("arithmetic/share", row);

  it.each([
    "25事業のうち19事業（76.0％）を実施した。",
    "取得者 9人／28人（32.1%）",
    "692件／1,500件（46.2%）",
    "会議25回中19回を公開し、前年度（72%）を上回った。",
    "25事業中19事業（目標達成率50%）",
    "25事業中19事業（未実施24%）",
    "回答は692件（46.1%）であった。",
  ])("is silent on %s", (text) => {
    expect(share({ do: text })).toEqual([]);
  });

  it("is silent where it is not sure who was asked", () => {
    const text = "1,500人に配布し、1,200人に再度送付した。";
    expect(share({ do: text, check: "回答は692件（60.1%）であった。" })).toEqual([]);
  });

  it("reports a percentage that is not that of its part and whole", () => {
    expect(share({ do: "25事業中19事業（67%）を完了した。" })).toMatchObject([
      { part: "19事業", whole: "25事業", printed: "67%", made: "76%" },
    ]);
    expect(share({ do: "1,500人に配布した。", check: "回答は692件（64.1%）であった。" })).toMatchObject([
      { made: "46.1%" },
    ]);
  });
});
