import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/read-table.ts";
import { documentOf } from "../support/documents.ts";

const HEADER = "No.|取組項目|担当課|達成目標|実績|評価";
const ROW = "1|窓口の見直し|市民課|待ち時間10分以内|待ち時間は9分となった。|A";

/** What is kept of the words around a table, by rule and text. */
function outside(...lines: readonly string[]): [string, unknown][] {
  const document = documentOf(lines.join("\n").replaceAll("|", "\t"), { path: "r.tsv" });
  return readTable(document).findings.map(({ rule, data }) => [rule, data["text"]]);
}

describe("above the table", () => {
  it("title, issuer, date and year are told, and the rest is reported", () => {
    const top = [
      "みどり市行財政改革実施計画 取組結果（令和3年度）",
      "みどり市役所",
      "令和4年8月",
      "令和3年度",
    ];
    expect(outside(...top, "各課の取組をまとめた。", "●市民の信頼に応える", HEADER, ROW)).toEqual([
      ["table/outside-text", "各課の取組をまとめた。"],
      ["table/outside-text", "●市民の信頼に応える"],
    ]);
  });

  it("a short row is reported whole", () => {
    expect(outside("みどり市行財政改革実施計画", "2||研修の充実|人事課", HEADER, ROW)).toEqual([
      ["table/outside-text", "2 研修の充実 人事課"],
    ]);
  });

  it("the words beside a title that is on every page are reported once", () => {
    const title = "みどり市行財政改革実施計画 取組結果（令和3年度の中間報告）";
    expect(outside(title, HEADER, ROW, title, HEADER, ROW)).toEqual([
      ["table/outside-text", "（令和3年度の中間報告）"],
    ]);
  });
});

describe("a legend", () => {
  it.each(["【取組達成度】", "（凡例）評価区分", "※進捗評価の基準について", "■評価の目安について"])(
    "that is announced by %s says no more",
    (heading) => {
      expect(outside("みどり市行財政改革実施計画", heading, "A：達成", "B：未達成", HEADER, ROW)).toEqual([]);
    },
  );

  it("that takes another line for its heading does not keep it", () => {
    expect(
      outside("みどり市行財政改革実施計画", HEADER, ROW, "行政評価の推進", "A：達成", "B：未達成"),
    ).toEqual([["table/unplaced-text", "行政評価の推進"]]);
  });

  it("with a level twice keeps the second wording", () => {
    expect(
      outside("みどり市行財政改革実施計画", "【評価】 A：達成 A：上回る B：未達成", HEADER, ROW),
    ).toEqual([["table/outside-text", "【評価】 A： A：上回る B："]]);
  });

  it("whose level is not in the scale, since a later one is longer, keeps it", () => {
    const later = ["【評価】", "A：達成", "B：概ね達成", "C：未達成"];
    const [first] = outside("みどり市行財政改革実施計画", "A：達成", "D：困難", HEADER, ROW, ...later);
    expect(first).toEqual(["table/legend-differs", undefined]);
    expect(outside("みどり市行財政改革実施計画", "A：達成", "D：困難", HEADER, ROW, ...later)).toContainEqual(
      ["table/outside-text", "D：困難"],
    );
  });
});

describe("right below a header", () => {
  const top = ["みどり市行財政改革実施計画", HEADER];

  it("words that head nothing are reported", () => {
    expect(outside(...top, "||||取組内容|担当者の交代", ROW)).toEqual([
      ["table/doubtful-header", "担当者の交代"],
    ]);
  });

  it("words that head a column of the report's own are not", () => {
    expect(outside(...top, "||||取組内容||参考値", `${ROW}|12`)).toEqual([]);
  });
});
