import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

const shape = (text: string) =>
  documentOf(text, { path: "a.txt" }).grids[0]?.rows.map(({ line, cells }) => [
    line,
    ...cells.map((cell) => cell.text),
  ]);

const TEXT = `ある市行政改革実施計画取組結果（令和2年度）
A：目標を達成
B：目標はほぼ達成
C：目標は未達成

No.   取組項目          担当課     達成目標         取組状況         達成度
1     窓口の改善        市民課     収納率 95%以上   収納率 80%       A
2     委託と移管の      総務課     ・3件以上        ・3件            B
      推進                         ・広報の充実     ・広報を出した
3     職員の研修        人事課     延べ40人         延べ42人         A
4     公用車の削減      管財課     30台以下                          B
`;

describe("text whose columns are set with blanks", () => {
  it("is read where they line up, lines that go on with a row joined", () => {
    expect(shape(TEXT)).toEqual([
      [1, "ある市行政改革実施計画取組結果（令和2年度）"],
      [2, "A：目標を達成"],
      [3, "B：目標はほぼ達成"],
      [4, "C：目標は未達成"],
      [6, "No.", "取組項目", "担当課", "達成目標", "取組状況", "達成度"],
      [7, "1", "窓口の改善", "市民課", "収納率 95%以上", "収納率 80%", "A"],
      [8, "2", "委託と移管の推進", "総務課", "・3件以上 ・広報の充実", "・3件 ・広報を出した", "B"],
      [10, "3", "職員の研修", "人事課", "延べ40人", "延べ42人", "A"],
      [11, "4", "公用車の削減", "管財課", "30台以下", "B"],
    ]);
  });

  it("is a guess, and that is said", () => {
    const { diagnostics, initiatives } = readReport(documentOf(TEXT, { path: "a.txt" }));
    expect(initiatives.map(({ title, rating }) => [title, rating?.symbol])).toEqual([
      ["窓口の改善", "A"],
      ["委託と移管の推進", "B"],
      ["職員の研修", "A"],
      ["公用車の削減", "B"],
    ]);
    expect(diagnostics.map(({ rule, data }) => [rule, data])).toContainEqual([
      "input/columns-guessed",
      { columns: 6 },
    ]);
  });

  it("keeps the place of every word", () => {
    const { grids, text } = documentOf(TEXT, { path: "a.txt" });
    const cell = grids[0]?.rows[6]?.cells[1];
    expect(cell && text.slice(cell.span.start, cell.span.end).replace(/\s.*\s/s, "")).toBe(
      "委託と移管の推進",
    );
  });

  it("takes lines with no blank one between them for a row that is set about its middle", () => {
    const rows = [1, 2, 3, 4].map(
      (no) =>
        `           改善その${no}            目標を         実施\n${no}          と続き    総務課     ${no}件とする      した     A\n`,
    );
    const text = `No.        取組項目       担当課     達成目標       取組状況  達成度\n\n${rows.join("\n")}`;
    expect(shape(text)?.slice(0, 3)).toEqual([
      [1, "No.", "取組項目", "担当課", "達成目標", "取組状況", "達成度"],
      [3, "1", "改善その1と続き", "総務課", "目標を1件とする", "実施した", "A"],
      [6, "2", "改善その2と続き", "総務課", "目標を2件とする", "実施した", "A"],
    ]);
  });

  it.each([
    [
      "where words reach into the next column",
      TEXT.replace("窓口の改善        市民課", "窓口の改善に関する取組 市民課"),
    ],
    [
      "where nobody could tell which row a line goes on with",
      `${TEXT}\n      その他            総務課     5件以上          5件              A\n`,
    ],
    ["where it is prose", "これは文章です。  次の文です。\n".repeat(20)],
  ])("is not read %s", (_, text) => {
    const { findings, grids } = documentOf(text, { path: "a.txt" });
    const widths = new Set(grids.flatMap(({ rows }) => rows.map(({ width }) => width)));
    expect([findings, [...widths]]).toEqual([[], [1]]);
  });

  it("with a tab in it is tab-separated text as before", () => {
    expect(shape(`${TEXT}a\tb\n`)?.at(-2)).toHaveLength(2);
  });
});
