import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.ts";

const LEGEND = [
  "令和4年度 ひばり市行政改革実施計画 取組結果",
  "A：目標を達成した",
  "B：目標をおおむね達成した",
  "C：目標を達成できなかった",
  "",
];

function ratingsOf(header: string, ...rows: readonly string[]) {
  const text = [...LEGEND, header, ...rows].join("\n").replaceAll(" | ", "\t");
  return parseReport(text).initiatives.map(({ rating, ratings }) => ({
    rating,
    ratings: ratings.map(({ symbol, level, by, year }) => `${symbol} ${level} ${by} ${year}`),
  }));
}

describe("the ratings of a row", () => {
  it("are those of the office and of the committee; the office's is the row's", () => {
    expect(
      ratingsOf(
        "番号 | 取組項目 | 担当課 | 外部評価 | 自己評価",
        "1 | 収納率の向上 | 税務課 | B | A",
        "2 | 広告収入の確保 | 総務課 | C | B",
        "3 | 窓口の改善 | 市民課 | A | A",
        "4 | 文書の電子化 | 総務課 | A | C",
      ).map(({ rating, ratings }) => [rating, ...ratings]),
    ).toEqual([
      ["A", "B nearly committee 2022", "A achieved self 2022"],
      ["B", "C missed committee 2022", "B nearly self 2022"],
      ["A", "A achieved committee 2022", "A achieved self 2022"],
      ["C", "A achieved committee 2022", "C missed self 2022"],
    ]);
  });

  it("are those of last year and of this year", () => {
    const [first] = ratingsOf(
      "番号 | 取組項目 | 担当課 | 前年度評価 | 今年度評価",
      "1 | 収納率の向上 | 税務課 | C | A",
      "2 | 広告収入の確保 | 総務課 | A | B",
      "3 | 窓口の改善 | 市民課 | B | C",
    );
    expect(first).toEqual({
      rating: "A",
      ratings: ["C missed self 2021", "A achieved self 2022"],
    });
  });

  it("are not what else is written in letters", () => {
    const rows = ratingsOf(
      "番号 | 取組項目 | 担当課 | 建物の区分 | 達成度",
      "1 | 収納率の向上 | 税務課 | 鉄骨 | A",
      "2 | 広告収入の確保 | 総務課 | 木造 | B",
      "3 | 窓口の改善 | 市民課 | 鉄骨 | C",
    );
    expect(rows.map(({ ratings }) => ratings.length)).toEqual([1, 1, 1]);
  });
});
