import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

const read = (...rows: readonly string[]) =>
  readReport(
    documentOf(["No.\t取組項目\t担当課\t計画\t実績\t評価\t今後の課題", ...rows].join("\n"), {
      path: "r.txt",
    }),
  );

describe("rows that are no initiative", () => {
  it("reports a row that goes on with the one above instead of guessing it into fields", () => {
    const { initiatives, diagnostics } = read(
      "1\t学校給食の民間委託\t教育総務課\t仕様書を作成する\t\t\t",
      "\t\t\t公募を行う\t仕様書を作成した\t\t",
      "2\t保育所の統合\tこども課\t説明会を開く\t説明会を開いた\tB\t跡地の利用",
    );
    expect(initiatives.map(({ id, title }) => [id, title])).toEqual([
      ["1", "学校給食の民間委託"],
      ["2", "保育所の統合"],
    ]);
    expect(
      diagnostics.filter(({ rule }) => rule === "table/unplaced-text").map(({ data }) => data["text"]),
    ).toEqual(["公募を行う", "仕様書を作成した"]);
  });

  it("takes no line of totals for an initiative", () => {
    const { initiatives } = read("1\t委託\t総務課\t委託する\t委託した\tA\t検証", "\t合計\t\t\t3件\t\t");
    expect(initiatives.map(({ id }) => id)).toEqual(["1"]);
  });

  it("says that there is nothing below a header", () => {
    expect(() => read()).toThrow(/no initiative below it/);
  });
});
