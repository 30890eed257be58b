import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantities } from "../../src/quantity/read-quantities.ts";
import { testCases } from "./read.ts";

function fullWidth(text: string): string {
  return text.replaceAll(/[0-9A-Za-z%().,:/+~-]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) + 0xfee0),
  );
}

const TEXTS = [
  "収納率 98.5%(前年度比+0.3ポイント)",
  "10~20%、4/1~9/30、R2~R4年度",
  "8:30~17:15、2021/11/30",
  "1人当たり1,234円、資料1,000点",
  "3 万 4,500人、(1) 財政の健全化",
  "約50件(1日平均)以上 -3.5%減",
  "12.5km、3.2t-CO2、158円/㎡",
];

describe("the width of what is printed", () => {
  it.each(TEXTS)("changes no quantity of %s but its text", (text) => {
    const wide = fullWidth(text);
    const read = readQuantities(text);
    expect(read.length).toBeGreaterThan(0);
    expect(readQuantities(wide)).toEqual(
      read.map((quantity) => ({ ...quantity, text: wide.slice(quantity.start, quantity.end) })),
    );
  });

  it("stays in the text of every quantity", () => {
    const piece = fc.constantFrom(..."1１2２.．,，%％～~〜－-−（(：:/／件円年月度第約");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join("");
        for (const { start, end, text: printed } of readQuantities(text))
          expect(printed).toBe(text.slice(start, end));
      }),
    );
  });
});

describe("widths that say something", () => {
  testCases([
    // A full-width bracket is no part of an address, a half-width one may be.
    ["http://example.jp/a（2020年）", { text: "2020年", date: "2020" }],
    ["http://example.jp/a(2020)"],
    // A wide gap parts two numbers, a blank may stand within one.
    ["１　２３４　５６７人", { value: 1 }, { value: 234 }, { value: 567, unit: "人" }],
    ["1 234 567人", { value: 1_234_567, unit: "人" }],
    // A drawn line is no misread 1.
    ["12｜件数", { value: 12, unit: null }],
  ]);
});
