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
  it("joins a row that goes on with the one above to it, column by column", () => {
    const { initiatives, diagnostics } = read(
      "1\t学校給食の民間委託\t教育総務課\t仕様書を作成する\t\t\t",
      "\t\t\t公募を行う\t仕様書を作成した\t\t",
      "2\t保育所の統合\tこども課\t説明会を開く\t説明会を開いた\tB\t跡地の利用",
    );
    expect(initiatives.map(({ id, title, texts }) => [id, title, texts.plan, texts.do])).toEqual([
      ["1", "学校給食の民間委託", "仕様書を作成する 公募を行う", "仕様書を作成した"],
      ["2", "保育所の統合", "説明会を開く", "説明会を開いた"],
    ]);
    expect(diagnostics.filter(({ rule }) => rule === "table/unplaced-text")).toEqual([]);
  });

  it("takes no label out of such a row, which would stand in a heading and in a field", () => {
    const { initiatives } = read(
      "1\t学校給食の民間委託\t教育総務課\t仕様書を作成する\t\t\t",
      "\t\t\t① 公募の準備\t② 仕様書の作成\t\t",
      "2\t保育所の統合\tこども課\t説明会を開く\t説明会を開いた\tB\t跡地の利用",
    );
    expect(initiatives.map(({ policy, strategy }) => [policy, strategy])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect([initiatives[0]?.texts.plan, initiatives[0]?.texts.do]).toEqual([
      "仕様書を作成する ① 公募の準備",
      "② 仕様書の作成",
    ]);
  });

  it("takes no line of totals for an initiative", () => {
    const { initiatives } = read("1\t委託\t総務課\t委託する\t委託した\tA\t検証", "\t合計\t\t\t3件\t\t");
    expect(initiatives.map(({ id }) => id)).toEqual(["1"]);
  });

  it("says that there is nothing below a header", () => {
    expect(() => read()).toThrow(/no initiative below it/);
  });
});
