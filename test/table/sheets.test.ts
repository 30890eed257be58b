import { describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { readReport } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

const FRONT = [
  "若草市行政改革推進計画 個別取組シート（令和4年度実績）",
  "A：目標を達成　B：目標を概ね達成　C：未達成",
  "",
];

function read(...lines: readonly string[]) {
  return readReport(documentOf([...FRONT, ...lines].join("\n"), { path: "r.txt" }));
}

function rowsOf(...lines: readonly string[]) {
  return read(...lines).initiatives.map(({ number, title, departments, texts, rating }) => [
    number,
    title,
    departments.lead.join("・"),
    texts.goal,
    texts.do,
    rating?.symbol ?? null,
  ]);
}

const EXPECTED = [
  [1, "使用料の見直し", "財政課", "12施設の使用料を改める。", "12施設の使用料を改めた。", "A"],
  [2, "講座の充実", "生涯学習課", "講座を60回以上開く。", "講座を41回開いた。 会場が減った。", "C"],
];

describe("sheets of labels and values", () => {
  it("side by side, several in a row", () => {
    expect(
      rowsOf(
        "番号\t1\t取組名\t使用料の見直し",
        "担当課\t財政課\t関係課\t",
        "目標\t12施設の使用料を改める。",
        "実績\t12施設の使用料を改めた。",
        "評価\tA",
        "",
        "番号\t2\t取組名\t講座の充実",
        "担当課\t生涯学習課\t関係課\t公民館",
        "目標\t講座を60回以上開く。",
        "実績\t講座を41回開いた。",
        "\t会場が減った。",
        "評価\tC",
      ),
    ).toEqual(EXPECTED);
  });

  it("with a colon between, on a line each", () => {
    expect(
      rowsOf(
        "番号：1",
        "取組名：使用料の見直し",
        "担当課：財政課",
        "目標：12施設の使用料を改める。",
        "実績：12施設の使用料を改めた。",
        "評価：A",
        "番号：2",
        "取組名：講座の充実",
        "担当課：生涯学習課",
        "目標：講座を60回以上開く。",
        "実績：講座を41回開いた。",
        "会場が減った。",
        "評価：C",
      ),
    ).toEqual(EXPECTED);
  });

  it("over one another", () => {
    const sheet = (...cells: readonly string[]) =>
      ["【番号】", "【取組名】", "【担当課】", "【目標】", "【実績】", "【評価】"].flatMap((label, i) => [
        label,
        cells[i] as string,
      ]);
    expect(
      rowsOf(
        ...sheet(
          "1",
          "使用料の見直し",
          "財政課",
          "12施設の使用料を改める。",
          "12施設の使用料を改めた。",
          "A",
        ),
        ...sheet(
          "2",
          "講座の充実",
          "生涯学習課",
          "講座を60回以上開く。",
          "講座を41回開いた。\n会場が減った。",
          "C",
        ),
      ),
    ).toEqual(EXPECTED);
  });

  it("that name no title, or one sheet alone, are refused", () => {
    const sheet = ["担当課\t財政課", "目標\t10件以上", "実績\t12件", "評価\tA"];
    expect(() => read(...sheet, "", ...sheet)).toThrow(InputError);
    expect(() => read("取組名\t使用料の見直し", ...sheet)).toThrow(InputError);
  });

  it("are no part of a report that has a table", () => {
    expect(
      rowsOf(
        "担当課\t総務課",
        "",
        "番号\t取組名\t担当課\t目標\t実績\t評価",
        "1\t講座\t公民館\t10回\t12回\tA",
      ),
    ).toEqual([[1, "講座", "公民館", "10回", "12回", "A"]]);
  });
});
