import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuantities } from "../../src/quantity/read-quantities.ts";
import { inKanji, inMixed, inWide } from "./notations.ts";

/** The values that a text's amounts would be judged by. */
function valuesIn(text: string): number[] {
  return readQuantities(text).flatMap(({ kind, value, min, max, issue }) => {
    if (issue !== undefined || kind === "date" || kind === "period" || kind === "ordinal") return [];
    return [value, min, max].filter((one) => one !== null);
  });
}

/** Nothing but the number that was printed, or nothing. */
function expectWholeOrNone(text: string, value: number): void {
  for (const found of valuesIn(text)) expect({ text, found }).toEqual({ text, found: value });
}

const before = fc.constantFrom("", "実績は", "目標：", "令和5年度 ", "（", "、", "前年度比");
const behind = fc.constantFrom("", "であった", "）", "、今後も", "。", " を達成");
const unit = fc.constantFrom("円", "人", "件", "回", "施設", "か所");
const share = fc.constantFrom("%", "％", "ポイント", "㎡");
const integer = fc.integer({ min: 10, max: 99_999_999 });
const fraction = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99 }))
  .map(([whole, rest]) => `${whole}.${rest}`);
const wide = fc.boolean();

describe("a blank within a number", () => {
  const notation = fc.constantFrom(
    String,
    (value: number) => value.toLocaleString("en-US"),
    inMixed,
    inKanji,
  );

  test("leaves it whole or unreadable", () => {
    fc.assert(
      fc.property(
        integer,
        notation,
        fc.nat(),
        unit,
        before,
        behind,
        wide,
        (value, print, at, of, a, b, w) => {
          const printed = print(value);
          const place = 1 + (at % Math.max(1, printed.length - 1));
          const torn = `${printed.slice(0, place)} ${printed.slice(place)}`;
          expectWholeOrNone(`${a}${w ? inWide(torn) : torn}${of}${b}`, value);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("nor does one in a number with decimals, or one between all its digits", () => {
    fc.assert(
      fc.property(fraction, fc.nat(), share, before, behind, (printed, at, of, a, b) => {
        const place = 1 + (at % (printed.length - 1));
        const torn = `${printed.slice(0, place)} ${printed.slice(place)}`;
        for (const text of [torn, [...printed].join(" ")])
          expectWholeOrNone(`${a}${text}${of}${b}`, Number(printed));
      }),
      { numRuns: 800 },
    );
  });
});

describe("a mark that is none of numbers", () => {
  test.each([..."・、。,"])("%s for the point", (mark) => {
    fc.assert(
      fc.property(fraction, share, before, behind, wide, (printed, of, a, b, w) => {
        // 8、9 and 12・13 are lists.
        const [whole, rest] = printed.split(".").map(Number) as [number, number];
        fc.pre(rest !== whole + 1);
        const text = printed.replace(".", mark);
        expectWholeOrNone(`${a}${w ? inWide(text) : text}${of}${b}`, Number(printed));
      }),
    );
  });

  test.each([..."・、"])("%s for the commas", (mark) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), unit, before, behind, (value, of, a, b) => {
        const printed = value.toLocaleString("en-US");
        const numbers = printed.split(",").map(Number);
        fc.pre(numbers.some((number, i) => i > 0 && number !== (numbers[i - 1] as number) + 1));
        // Numbers that rise may be a list where they are several.
        fc.pre(mark === "、" || numbers.length === 2);
        expectWholeOrNone(`${a}${printed.replaceAll(",", mark)}${of}${b}`, value);
      }),
    );
  });
});

describe("a letter for a digit", () => {
  const LETTERS: Readonly<Record<string, string>> = { "0": "O", "1": "l" };

  test("leaves nothing of the number", () => {
    const value = integer.filter((one) => /[01]/.test(String(one)));
    fc.assert(
      fc.property(value, fc.nat(), fc.boolean(), unit, before, behind, (number, nth, grouped, of, a, b) => {
        const printed = grouped ? number.toLocaleString("en-US") : String(number);
        const places = [...printed].flatMap((char, i) => (char in LETTERS ? [i] : []));
        const at = places[nth % places.length] as number;
        const text = printed.slice(0, at) + LETTERS[printed[at] as string] + printed.slice(at + 1);
        expect(valuesIn(`${a}${text}${of}${b}`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a number without its head", () => {
  test("has no value", () => {
    fc.assert(
      fc.property(
        fraction,
        integer,
        fc.constantFrom("", "▲", "△", "-"),
        share,
        (printed, value, sign, of) => {
          expect(valuesIn(`${sign}${printed.slice(printed.indexOf("."))}${of}`)).toEqual([]);
          const mixed = inMixed(value + 10_000);
          expect(valuesIn(`${mixed.slice(mixed.search(/[万億]/))}円`.replace(/^[万億]円$/, ""))).toEqual([]);
        },
      ),
    );
  });
});

describe("a sign", () => {
  const signs = fc.constantFrom(..."▲△▼⊿-－−―—ー", "マイナス");
  const gap = fc.constantFrom("", " ", "  ", "　", "(");

  test("is never turned", () => {
    fc.assert(
      fc.property(before, signs, gap, fraction, share, (a, sign, blank, printed, of) => {
        for (const found of valuesIn(`${a}${sign}${blank}${printed}${of}`))
          expect({ a, sign, blank, found }).toEqual({ a, sign, blank, found: -Number(printed) });
      }),
      { numRuns: 800 },
    );
  });
});
