import { describe, expect, it } from "vitest";
import { openReportNow } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

const TEXT = `# 行政改革実施計画取組結果（令和2年度）

- A：目標を達成
- B：目標はほぼ達成
- C：目標は未達成

| No. | 取組項目 | 担当課 | 達成目標 | 取組状況 | 達成度 |
| --- | :--- | --- | ---: | --- | :-: |
| 1 | **窓口の改善** | 市民課 | 収納率 95%以上 | 収納率 80% | A |
| 2 | 委託\\|移管 | 総務課 | 3件以上 | 3件 | B |

以上
`;

const shape = (text: string, path = "a.md") =>
  documentOf(text, { path }).grids[0]?.rows.map(({ line, cells }) => [
    line,
    ...cells.map((cell) => cell.text),
  ]);

describe("pipe tables", () => {
  it("become rows of cells; other lines lose the marks before them", () => {
    expect(shape(TEXT)).toEqual([
      [1, "行政改革実施計画取組結果（令和2年度）"],
      [3, "A：目標を達成"],
      [4, "B：目標はほぼ達成"],
      [5, "C：目標は未達成"],
      [7, "No.", "取組項目", "担当課", "達成目標", "取組状況", "達成度"],
      [9, "1", "窓口の改善", "市民課", "収納率 95%以上", "収納率 80%", "A"],
      [10, "2", "委託|移管", "総務課", "3件以上", "3件", "B"],
      [12, "以上"],
    ]);
  });

  it.each([
    [
      "without bars at the ends",
      "a | b\n--- | ---\n1 | 2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "with a blank cell",
      "| a | b | c |\n|---|---|---|\n| 1 |  | 3 |",
      [
        ["a", "b", "c"],
        ["1", "3"],
      ],
    ],
    ["of one column", "| a |\n|---|\n| 1 |", [["a"], ["1"]]],
    [
      "ended by a line without bars",
      "|a|b|\n|-|-|\n|1|2|\n--\n|x|y|",
      [["a", "b"], ["1", "2"], ["--"], ["|x|y|"]],
    ],
  ])("%s", (_, text, cells) => {
    expect(shape(text)?.map(([, ...own]) => own)).toEqual(cells);
  });

  it("are told from text with bars in it", () => {
    expect(documentOf("A|B\tC\n1|2\t3", { path: "a.txt" }).source.format).toBe("tsv");
    expect(documentOf("|a|b|\n|---|---|\n|1|2|", { path: "a.txt" }).source.format).toBe("markdown");
  });

  it.each([
    ["alone on a line", "|---|\nA\tB\n1\t2", "a.txt", "tsv"],
    ["below a line of other cells", "A\tB\n-|-\n1\t2", "a.txt", "tsv"],
    ["in a file named otherwise", "A|B\n-|-\n1\t2", "a.tsv", "tsv"],
    ["in a file named otherwise", "A|B,C\n-|-\n1,2", "a.csv", "csv"],
  ])("do not begin at a delimiter row %s", (_, text, path, format) => {
    expect(documentOf(text, { path }).source.format).toBe(format);
  });

  it("are read as a report whose places are those of the file", () => {
    const report = openReportNow(TEXT, { path: "a.md" });
    expect(report.initiatives.map(({ title, cells }) => [title, cells.do?.text])).toEqual([
      ["窓口の改善", "収納率 80%"],
      ["委託|移管", "3件"],
    ]);
    const [first, second] = report.initiatives;
    expect(report.document.place(first?.cells.title?.span.start ?? 0)).toEqual({
      kind: "line",
      line: 9,
      column: 9,
    });
    const { start, end } = second?.cells.title?.span ?? { start: 0, end: 0 };
    expect(TEXT.slice(start, end)).toBe("委託\\|移管");
  });
});
