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

  it("has one space for a run of any white space that there is", () => {
    const spaces = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) =>
      /\s/.test(char),
    );
    expect(spaces.length).toBeGreaterThan(20);
    for (const space of spaces) {
      expect(cleanText(`${space}財政${space}${space}課${space}`).text, space.charCodeAt(0).toString(16)).toBe(
        "財政 課",
      );
    }
  });

  it.each([
    ['協議した<a href="x', "協議した"],
    ['class="note">協議した', "協議した"],
    ['li class="note" />協議した', "協議した"],
    ["<h3>協議</h3><BR/>した<br />", "協議 した"],
    ["x<y>z", "x<y>z"],
  ])("loses what is left of a tag: %s", (raw, text) => {
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
