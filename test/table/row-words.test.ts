import { describe, expect, it } from "vitest";
import { KIND_WORDS } from "../../src/table/other-tables/kinds.ts";
import { seemsToBe } from "../../src/table/other-tables/seem.ts";
import { goesOn, isBareNumber } from "../../src/table/rows/cell-form.ts";
import { REMARK_WORDS } from "../../src/table/rows/not-rows.ts";
import { headingStack, STACK_WORDS, stackRole } from "../../src/table/rows/stack-words.ts";
import { TOTAL_WORDS, totalForm } from "../../src/table/rows/total-words.ts";
import { rowsOf } from "./rows.ts";

describe("words of totals", () => {
  it.each(TOTAL_WORDS.map((row) => [row[0], row] as const))("%s", (words, [, evidence, counter]) => {
    for (const word of words.split(" ")) expect(totalForm(word)).toBe("bare");
    expect(totalForm(evidence)).toBe("labelled");
    if (counter) expect(totalForm(counter)).toBeNull();
  });

  it.each(["会計の統合", "計画的な採用", "合計特殊出生率の向上", "会計", "統計", "設計", "家計", "推計"])(
    "leave %s alone",
    (title) => {
      expect(totalForm(title)).toBeNull();
    },
  );
});

describe("words of stacked targets and results", () => {
  it.each(STACK_WORDS)("%s", (words, role, evidence) => {
    for (const word of words.split(" ")) expect(stackRole(word)).toBe(role);
    expect(evidence.split(" / ").map((part) => stackRole(part.split(" ")[0] ?? ""))).toEqual([
      "target",
      "actual",
    ]);
  });

  it.each([
    ["R5年度 (上段:目標) (下段:実績)", ["target", "actual"]],
    ["令和4年度（上段：実績　下段：計画）", ["actual", "target"]],
    ["目標／実績", ["target", "actual"]],
    ["目標と実績", ["target", "actual"]],
    ["目標達成に向けた課題", null],
    ["実績", null],
    ["計画内容", null],
  ] as const)("in the heading %s", (heading, stack) => {
    expect(headingStack(heading)).toEqual(stack);
  });
});

describe("words of remarks", () => {
  it.each(REMARK_WORDS)("%s", (words, evidence) => {
    expect(words.split(" ").some((word) => evidence.endsWith(word))).toBe(true);
  });
});

describe("tables of another kind", () => {
  it("are told by words whose evidence shows them", () => {
    for (const [words, , evidence] of KIND_WORDS)
      expect(
        evidence.split(" | ").some((heading) => words.split(" ").some((word) => heading.endsWith(word))),
      ).toBe(true);
  });

  it.each([
    ["counts", ["総合評価|S|A|B|C|計", "施設数|1|1|1|0|3"]],
    ["counts", ["評価|件数|割合", "A|12|63%", "B|7|37%"]],
    ["amounts", ["区分|計画額|実績額", "歳入|45,000|48,210"]],
    ["schedule", ["時期|内容", "令和5年5月|第1回推進本部会議", "10月上旬|中間の点検"]],
    ["members", ["職名|所属|役割", "本部長|市長|総括"]],
    ["terms", ["用語|説明", "総合窓口|手続を一か所で受け付ける窓口"]],
    ["contents", ["はじめに|1", "取組の結果|3", "用語の説明|12"]],
    ["figures", ["年|人口|世帯", "本市|12,345|5,012"]],
    [null, ["取組|担当課|評価", "窓口の改善|市民課|A"]],
    [null, ["指標|目標値|実績値", "収納率|98.0%|98.2%"]],
    [null, ["評価|説明", "A|目標を達成した", "B|目標を下回った"]],
    [null, ["施設名|総合評価", "ひばり会館|B", "もみじ体育館|A"]],
  ] as const)("%s", (kind, lines) => {
    expect(seemsToBe(rowsOf(...lines))).toBe(kind);
  });
});

describe("forms of cells", () => {
  it.each(["98.5%", "1,263,695千円", "▲3.2", "12回以上", "46.0", "5人"])("%s is a number", (text) => {
    expect(isBareNumber(text)).toBe(true);
  });
  it.each(["1人当たりの貸出冊数", "令和5年5月", "3月末までに実施", "受診率 45%", "A", "－", "1～3"])(
    "%s is none",
    (text) => {
      expect(isBareNumber(text)).toBe(false);
    },
  );

  it.each([
    ["電子申請の利用率を40％以", "上とする。", true],
    ["説明会を三つの地区で", "開いた", true],
    ["地域の団体が管理する公園", "を12か所とする", true],
    ["仕様書を作成する", "公募を行う", false],
    ["点検を続けた。", "研修を行った。", false],
    ["点検を続け、", "・研修を行った", false],
  ] as const)("%s goes on in %s: %s", (text, next, isOne) => {
    expect(goesOn(text, next)).toBe(isOne);
  });
});
