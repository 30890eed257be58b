import { describe, expect, it } from "vitest";
import { assessReport, openReportNow } from "../../src/pipeline.ts";

const HEADER = "No.\t取組項目\t担当課\t目標\t取組状況\t達成度";

/** What is said of a rating of A in a row, under a legend in which A means that the target was reached. */
function verdictOn(
  goal: string,
  done: string,
  {
    legend = ["A：目標を達成", "C：目標を達成できなかった"],
    title = "事業の推進",
    rating = "A",
    more = "",
  } = {},
) {
  const text = [
    "灯浜市行政改革実施計画取組結果（令和5年度）",
    "【達成度】",
    ...legend,
    "",
    HEADER,
    `1\t${title}\t総務課\t${goal}\t${done}\t${rating}${more}`,
    "2\t窓口の改善\t市民課\t窓口の数 3か所以上\t窓口の数 3か所\tA",
  ].join("\n");
  return assessReport(openReportNow(text, { path: "row.txt" }))[0];
}

describe("whatever the confidence says", () => {
  it("a plain row is accused, so that what follows is not silent for another reason", () => {
    expect(verdictOn("収納率 95%以上", "収納率 61%")?.verdict).toBe("overrated");
    expect(verdictOn("収納率 95%以上", "収納率 97%", { rating: "C" })?.verdict).toBe("underrated");
  });

  it("nobody is accused where nothing tells which way is better", () => {
    for (const rating of ["A", "C"])
      for (const done of ["会計年度任用職員数 40人", "会計年度任用職員数 80人"])
        expect(verdictOn("会計年度任用職員数 60人", done, { rating })?.verdict).toBe("unverifiable");
  });

  it("nor acquitted, but where the number is the target to the digit", () => {
    expect(verdictOn("会計年度任用職員数 60人", "会計年度任用職員数 60人")?.verdict).toBe("consistent");
  });

  it("nobody is accused by words or dates", () => {
    expect(verdictOn("計画を9月までに策定する", "計画を12月に策定した。")?.verdict).not.toBe("overrated");
    expect(verdictOn("赤字を回避する", "赤字を回避した。", { rating: "C" })?.verdict).not.toBe("underrated");
  });

  it("nobody is accused under a level that says nothing of the target", () => {
    const legend = ["A：必要性が高い", "C：必要性が低い"];
    expect(verdictOn("収納率 95%以上", "収納率 61%", { legend })?.verdict).toBe("unverifiable");
  });

  it("nobody is accused of a target that is not due", () => {
    expect(verdictOn("収納率 95%以上（令和8年度）", "収納率 61%（令和5年度）")?.verdict).not.toBe(
      "overrated",
    );
  });

  it("nobody is accused where the row gives another number for the same thing", () => {
    const done = "収納率は61%であった。再調査の結果、収納率は96%となった。";
    expect(verdictOn("収納率 95%以上", done)?.verdict).not.toBe("overrated");
  });

  it("nobody is accused where a number of the row stands in no column", () => {
    const assessment = verdictOn("収納率 95%以上", "収納率 61%", { more: "\t\t収納率 96%" });
    expect(assessment?.verdict).not.toBe("overrated");
  });

  it("nobody is accused by a number that cannot be read", () => {
    for (const done of ["収納率 6l%", "収納率 6 1 0%", "収納率 6、1％"])
      expect(verdictOn("収納率 95%以上", done)?.verdict).not.toBe("overrated");
  });
});
