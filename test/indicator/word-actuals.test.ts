import { describe, expect, it } from "vitest";
import { findClaim, findNothing } from "../../src/indicator/judges/word-actuals.ts";
import { fieldOf } from "./mentions.ts";

describe("findNothing", () => {
  it.each([
    ["事故の発生なし", "事故の発生なし"],
    ["死亡事故は発生しなかった。", "発生しなかった"],
    ["応募がなかった。", "応募がなかった"],
    ["新たな導入はなし", "新たな導入はなし"],
    ["苦情は皆無であった", "苦情は皆無"],
    ["該当なし", "該当なし"],
    ["なし", "なし"],
    ["未実施", "未実施"],
    ["応募者がなく、採用に至らなかった。", "応募者がなく"],
  ])("%s", (text, found) => {
    expect(findNothing([fieldOf(text)])).toMatchObject({ text: found, value: 0 });
  });

  it.each([
    ["事故が2件発生した。"],
    ["応募があった。"],
    ["相談に応じた。"],
    ["アンケートを行っておらず、実績なし"],
    ["発生件数は集計中で、事故の発生なしかは未確定"],
    [`${"関係課と協議を重ね、窓口の改善に努め、".repeat(7)}応募がなかった。`],
  ])("finds none in: %s", (text) => {
    expect(findNothing([fieldOf(text)])).toBeNull();
  });
});

describe("findClaim", () => {
  it.each([
    ["目標を達成した。", true],
    ["目標値を上回った。", true],
    ["目標を概ね達成できた。", true],
    ["達成", true],
    ["計画どおり達成済み", true],
    ["目標を達成できなかった。", false],
    ["目標に届かなかった。", false],
    ["目標値を下回った。", false],
    ["目標には及ばなかった。", false],
    ["未達成", false],
    ["目標を達成していない。", false],
  ])("%s: met %s", (text, met) => {
    expect(findClaim(fieldOf(text))?.met).toBe(met);
  });

  it.each([["目標を定めた。"], ["計画を策定した。"], ["前年度を上回った。"], ["順調に進んだ。"]])(
    "finds none in: %s",
    (text) => {
      expect(findClaim(fieldOf(text))).toBeNull();
    },
  );
});
