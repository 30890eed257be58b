import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, findHtmlResidue, rawOffset, withoutInvisible } from "../../src/text/clean.ts";

describe("cleaned text", () => {
  it.each([
    ["  a \t b　c\n", "a b c"],
    ['<ul style="list-style-type: none"> 協議した <br/>', "協議した"],
    ["A&amp;B", "A&B"],
    ["\0取\x07組\u200b", "取組"],
    ["給水原価125円<供給単価142円", "給水原価125円<供給単価142円"],
    ["①98.5% ㎡ ⽬標", "①98.5% ㎡ ⽬標"],
    ["", ""],
  ])("of '%s'", (raw, text) => {
    expect(cleanText(raw).text).toBe(text);
  });

  it("is the text itself where nothing is to be done", () => {
    expect(cleanText("財政課")).toEqual({ text: "財政課", runs: null });
  });

  it("knows where each of its characters came from", () => {
    const part = fc.constantFrom("あ", "B", "9", " ", "　", "\n", "\0", "<br>", "。", "(");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const raw = parts.join("");
        const clean = cleanText(raw);
        expect(clean.text).not.toMatch(/^\s|\s$|\s\s|\0/);
        for (let i = 0; i < clean.text.length; i++) {
          if (clean.text[i] !== " ") expect(raw[rawOffset(clean, i)]).toBe(clean.text[i]);
        }
      }),
    );
  });

  it("is the same when cleaned again", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (raw) => {
        const { text } = cleanText(raw.replace(/[<&"]/g, ""));
        expect(cleanText(text).text).toBe(text);
      }),
    );
  });

  it("says where HTML stands", () => {
    expect(findHtmlResidue("x<br>y</li>")).toEqual([
      { start: 1, end: 5 },
      { start: 6, end: 11 },
    ]);
    expect(findHtmlResidue("1<2")).toEqual([]);
  });

  it("can be had without invisible characters alone", () => {
    expect(withoutInvisible("A\0 B\u200b")).toBe("A B");
    expect(withoutInvisible("A B")).toBe("A B");
  });
});
