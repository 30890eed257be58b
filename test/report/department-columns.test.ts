import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

/** Departments, extra fields and unplaced texts of a report with these columns between title and goal. */
function read(headings: string, ...cells: readonly string[]) {
  const lines = [
    `No.|取組項目|${headings}|目標|実績|評価`,
    ...cells.map((own, i) => `${i + 1}|取組その${i + 1}|${own}|10件以上|12件|A`),
  ];
  const text = lines.join("\n").replaceAll("|", "\t");
  const { initiatives, diagnostics } = readReport(documentOf(text, { path: "r.txt" }));
  return {
    rows: initiatives.map(({ departments: { lead, related }, extra }) => [
      lead,
      related,
      extra.map((field) => `${field.heading}:${field.text}`),
    ]),
    unplaced: diagnostics
      .filter(({ rule }) => rule === "table/unplaced-text")
      .map(({ data }) => data["text"]),
  };
}

describe("columns of departments", () => {
  it("of division and section: the section leads, the division is kept beside it", () => {
    expect(read("部局|課", "総務部|税務課", "市民部|市民課").rows).toEqual([
      [["税務課"], [], ["部局:総務部"]],
      [["市民課"], [], ["部局:市民部"]],
    ]);
  });

  it("of division and section: a row without section is led by its division", () => {
    expect(read("部局|課", "総務部|税務課", "市民部|").rows).toEqual([
      [["税務課"], [], ["部局:総務部"]],
      [["市民部"], [], []],
    ]);
  });

  it("whose heading says what the bullets mean", () => {
    expect(read("担当課（◎主 ○副）", "◎税務課 ○市民課", "○総務課 ◎財政課").rows).toEqual([
      [["税務課"], ["市民課"], []],
      [["財政課"], ["総務課"], []],
    ]);
    expect(read("担当課（●：主管、○：関係）", "●税務課 ○市民課", "●財政課").rows[0]?.slice(0, 2)).toEqual([
      ["税務課"],
      ["市民課"],
    ]);
    // Where the heading does not say it, all of them lead.
    expect(read("担当課", "◎税務課 ○市民課", "◎財政課").rows[0]?.slice(0, 2)).toEqual([
      ["税務課", "市民課"],
      [],
    ]);
  });

  it("whose heading names each bullet behind the word that it stands for", () => {
    expect(read("主管課（◎）・関係課（○）", "◎税務課○市民課", "◎財政課").rows).toEqual([
      [["税務課"], ["市民課"], []],
      [["財政課"], [], []],
    ]);
  });

  it.each([
    ["所管課（関係課）", "税務課（市民課、福祉課）"],
    ["主管課／関係課", "税務課／市民課・福祉課"],
    ["主管課/協力課", "税務課/市民課 福祉課"],
  ])("whose heading says where the related ones stand: %s", (heading, cell) => {
    expect(read(heading, cell, "財政課").rows).toEqual([
      [["税務課"], ["市民課", "福祉課"], []],
      [["財政課"], [], []],
    ]);
    // Where it does not, brackets belong to the name.
    expect(read("所管課", "税務課（市民税係）", "財政課").rows[0]?.[0]).toEqual(["税務課（市民税係）"]);
  });

  it("whose offices are named short, under a heading that says it", () => {
    expect(read("担当", "収納", "危機管理").rows).toEqual([
      [["収納"], [], []],
      [["危機管理"], [], []],
    ]);
    expect(read("備考", "収納", "危機管理").rows[0]?.[0]).toEqual([]);
  });

  it("that are none: offices in brackets behind the titles", () => {
    const titled = (...titles: readonly string[]) => {
      const rows = titles.map((title, i) => `${i + 1}\t${title}\t10件以上\t12件\tA`);
      const text = ["No.\t取組項目\t目標\t実績\t評価", ...rows].join("\n");
      return readReport(documentOf(text, { path: "r.txt" })).initiatives.map(({ title, departments }) => [
        title,
        departments.lead,
      ]);
    };
    expect(titled("証明書の交付（市民課）", "歳入の確保〔総務部 税務課、財政課〕", "研修の充実")).toEqual([
      ["証明書の交付", ["市民課"]],
      ["歳入の確保", ["総務部 税務課", "財政課"]],
      ["研修の充実", []],
    ]);
    expect(titled("改築（第一小学校）", "改築（中央図書館）").map(([title]) => title)).toEqual([
      "改築（第一小学校）",
      "改築（中央図書館）",
    ]);
  });

  it("of leading and related ones", () => {
    expect(read("主管課|関係課", "税務課|市民課・福祉課", "人事課|－", "総務部 財政課|").rows).toEqual([
      [["税務課"], ["市民課", "福祉課"], []],
      [["人事課"], [], []],
      [["総務部 財政課"], [], []],
    ]);
  });

  it("keep what stands beside the names", () => {
    expect(read("担当課", "税務課（内線123）", "人事課")).toEqual({
      rows: [
        [["税務課"], [], []],
        [["人事課"], [], []],
      ],
      unplaced: ["内線123"],
    });
  });
});
