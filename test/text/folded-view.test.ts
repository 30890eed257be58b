import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey } from "../../src/text/fold.ts";
import { foldedView } from "../../src/text/folded-view.ts";

describe("the folded view", () => {
  it.each([
    ["（Ａ：１，２３４．５％）", "(A:1,234.5%)"],
    ["Ｒ２～４年度＜目標＞", "R2~4年度<目標>"],
    ["10〜20、１０∼２０", "10~20、10~20"],
    ["‐５ –6 −７ －８ ‑9", "-5 -6 -7 -8 -9"],
    ["｢待機児童｣､ゼロ･｡", "「待機児童」、ゼロ・。"],
    ["￥100 ￡5", "¥100 £5"],
  ])("of %s is %s", (text, view) => {
    expect(foldedView(text)).toBe(view);
  });

  it.each([
    [
      "Yahoo!オークションで５件！",
      "Yahoo!オークションで5件！",
      "the mark that ends a sentence and the one in a name",
    ],
    ["１｜２ 1|2", "1｜2 1|2", "a drawn line and a misread 1"],
    ["１　２ 1 2", "1　2 1 2", "a gap between two numbers and a blank in one"],
    ["ｶﾞｽ ガス", "ｶﾞｽ ガス", "kana, of which two may be one letter"],
    ["―—ー─", "―—ー─", "dashes that stand for nothing or for a long vowel"],
    ["Ａａ", "Aa", "case"],
    ["①㎡½▲", "①㎡½▲", "marks of their own"],
  ])("keeps apart in %s: %s (%s)", (text, view) => {
    expect(foldedView(text)).toBe(view);
  });

  it("has every character of a text at its place", () => {
    const unit = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const view = foldedView(a + b);
        expect(view).toHaveLength(a.length + b.length);
        expect(view.slice(0, a.length)).toBe(foldedView(a));
        expect(foldedView(view)).toBe(view);
      }),
    );
  });

  it("is the text itself where nothing is to be folded", () => {
    const text = "市税の収納率 98.5%を達成した。";
    expect(foldedView(text)).toBe(text);
    expect(foldedView("")).toBe("");
  });
});

describe("the keys of a text", () => {
  it("are those of its folded view", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(foldKey(foldedView(text))).toBe(foldKey(text));
      }),
    );
    const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (char) => foldKey(foldedView(char)) !== foldKey(char),
    );
    expect(every).toEqual([]);
  });
});
