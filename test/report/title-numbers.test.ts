import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

function read(heads: string, ...titles: readonly string[]) {
  const rows = titles.map((title) => `${title}\t総務課\t10件以上\t12件\tA`);
  const text = [`${heads}\t担当課\t目標\t実績\t評価`, ...rows].join("\n");
  const { initiatives } = readReport(documentOf(text, { path: "r.txt" }));
  return initiatives.map(({ number, title, departments }) => [number, title, departments.lead.join()]);
}

describe("numbers before titles", () => {
  it.each([
    ["1 証明書の交付", "2 研修の充実", "3 歳入の確保", [1, 2, 3]],
    ["①証明書の交付", "②研修の充実", "③歳入の確保", [1, 2, 3]],
    ["1-1 証明書の交付", "1-2 研修の充実", "1-3 歳入の確保", ["1-1", "1-2", "1-3"]],
  ])("%s", (a, b, c, numbers) => {
    expect(read("取組項目", a, b, c)).toEqual([
      [numbers[0], "証明書の交付", "総務課"],
      [numbers[1], "研修の充実", "総務課"],
      [numbers[2], "歳入の確保", "総務課"],
    ]);
  });

  it("are left where the rows have a number, or do not count", () => {
    const kept = ["1\t① 証明書の交付", "2\t② 研修の充実", "3\t③ 歳入の確保"];
    expect(read("No.\t取組項目", ...kept).map(([number, title]) => [number, title])).toEqual([
      [1, "① 証明書の交付"],
      [2, "② 研修の充実"],
      [3, "③ 歳入の確保"],
    ]);
    expect(read("取組項目", "5 種の健診", "3 歳児の健診", "2 年目の研修")[0]?.[1]).toBe("5 種の健診");
  });
});

describe("headings of a header", () => {
  it("of two words are one column, whose cells may hold both", () => {
    expect(read("取組項目（所管課）", "証明書の交付（市民課）", "研修の充実（人事課）")[0]?.[1]).toBe(
      "証明書の交付（市民課）",
    );
  });

  it("of one letter stand over the words that say what they mean", () => {
    const text = [
      "番号\t取組項目\t所管課\tＰ\tＤ\tＣ\t\tＡ",
      "\t\t\t計画\t実施状況\t達成度\t評価理由\t改善",
      "1\t証明書の交付\t市民課\t10件以上\t12件\tA\t周知が進んだ。\t続ける。",
    ].join("\n");
    const [only, ...others] = readReport(documentOf(text, { path: "r.txt" })).initiatives;
    expect(others).toEqual([]);
    expect([only?.number, only?.title, only?.texts.plan, only?.texts.do, only?.rating?.symbol]).toEqual([
      1,
      "証明書の交付",
      "10件以上",
      "12件",
      "A",
    ]);
    expect([only?.texts.check, only?.texts.action]).toEqual(["周知が進んだ。", "続ける。"]);
  });

  it("stand over no row of totals with a count behind it", () => {
    const text = [
      "番号\t取組項目\t所管課\t効果額(千円)\t評価",
      "1\t証明書の交付\t市民課\t100\tA",
      "2\t研修の充実\t人事課\t200\tB",
      "\t総合計（2件）\t\t300\t",
    ].join("\n");
    const { initiatives } = readReport(documentOf(text, { path: "r.txt" }));
    expect(initiatives.map(({ title }) => title)).toEqual(["証明書の交付", "研修の充実"]);
  });
});
