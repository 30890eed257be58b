import { describe, expect, it } from "vitest";
import { findNamed } from "../../src/indicator/judges/named-words.ts";
import { findBalance, findGone } from "../../src/indicator/judges/word-states.ts";
import { thingOf } from "../../src/row/passage/things.ts";
import { foldedView } from "../../src/text/folded-view.ts";
import { fieldOf } from "./mentions.ts";

const gone = (text: string) => findGone(thingOf("待機児童"), [fieldOf(text)])?.met ?? null;
const balance = (...texts: string[]) => findBalance(texts.map((text) => fieldOf(text)))?.met ?? null;

describe("that something is gone", () => {
  it.each([
    ["待機児童は解消された。", true],
    ["待機児童が解消した", true],
    ["待機児童の解消が図られた。", true],
    ["待機児童解消", true],
    ["待機児童は皆無であった。", true],
    ["待機児童ゼロを達成した。", true],
    ["待機児童はいなくなった。", true],
    ["待機児童なし（入所児童 350人）", true],
    ["待機児童はなかった。", true],
    ["待機児童は4月に12人いたが、年度末には解消された。", true],
    ["解消済み", true],
    ["待機児童の解消には至らなかった。", false],
    ["待機児童は解消されていない。", false],
    ["待機児童を解消できなかった。", false],
    ["待機児童の解消に向け、定員を増やした。", null],
    ["待機児童の解消を目指した。", null],
    ["待機児童解消対策を講じた。", null],
    ["待機児童はおおむね解消された。", null],
    ["待機児童対策により渋滞が解消された。", null],
    ["渋滞は解消された。", null],
    ["待機児童の保護者の不安が解消された。", null],
    ["待機児童 12人", null],
  ])("%s: %s", (text, expected) => {
    expect(gone(text)).toBe(expected);
  });
});

describe("that a balance is black", () => {
  it.each([
    ["黒字を確保した。", true],
    ["黒字となった。", true],
    ["黒字に転じた。", true],
    ["黒字化を達成した。", true],
    ["黒字", true],
    ["赤字を回避した", true],
    ["赤字は解消された。", true],
    ["赤字には陥らなかった。", true],
    ["赤字は生じなかった。", true],
    ["昨年度の赤字から黒字に転換した。", true],
    ["前年度は赤字だったが、今年度は黒字となった。", true],
    ["赤字となった。", false],
    ["赤字が続いた。", false],
    ["黒字には至らなかった。", false],
    ["黒字を確保できなかった。", false],
    ["黒字化できなかった。", false],
    ["赤字を解消できなかった。", false],
    ["前年度は赤字だったが、改善した", null],
    ["赤字幅が縮小した。", null],
    ["赤字の解消に向け取り組んだ。", null],
    ["黒字を目指した。", null],
    ["黒字を見込む。", null],
    ["昨年度は黒字であった。", null],
    ["水道は黒字、病院は赤字であった。", null],
    ["経費を削減した。", null],
  ])("%s: %s", (text, expected) => {
    expect(balance(text)).toBe(expected);
  });

  it("is open where the texts disagree", () => {
    expect(balance("黒字となった。", "赤字が続いた。")).toBeNull();
  });
});

describe("a word with the name in front of it", () => {
  const grammar = { words: ["ゼロ", "なし"], joints: "をはがの 　:", adverbs: ["年間"], behind: "。 (" };

  it.each([
    ["待機児童をゼロ", "待機児童", "待機児童をゼロ"],
    ["給食への異物混入を年間ゼロ。", "異物混入", "異物混入を年間ゼロ"],
    ["死亡事故 なし（年間）", "死亡事故", "死亡事故 なし"],
    ["目標はゼロ。苦情なし", "目標", "目標はゼロ"],
    ["ゼロ", "", "ゼロ"],
    ["ゼロ。苦情なし", "苦情", "苦情なし"],
  ])("%s", (text, name, words) => {
    const found = findNamed({ text, view: foldedView(text) }, grammar);
    expect(found?.name).toBe(name);
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([["待機児童を減らす"], ["ゼロカーボンを宣言"]])("is not in %s", (text) => {
    expect(findNamed({ text, view: foldedView(text) }, grammar)).toBeNull();
  });
});
