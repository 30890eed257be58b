import { describe, expect, it } from "vitest";
import { findNothing } from "../../src/indicator/judges/word-actuals.ts";
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
    ["確認を徹底し、誤送付は1件も生じなかった。", "1件も生じなかった"],
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
