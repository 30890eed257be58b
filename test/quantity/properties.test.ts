import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readQuantities } from "../../src/quantity/read-quantities.ts";
import { inKanji, inMixed, inWide } from "./notations.ts";

/** 千円 and 百万円 are units where no digit precedes them. */
const integers = fc
  .integer({ min: 1, max: 99_999_999 })
  .filter((value) => value !== 1000 && value !== 1_000_000);
const decimals = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }));

function readsAs(text: string, value: number, unit: string): void {
  const read = readQuantities(text);
  expect(read).toMatchObject([{ value, unit }]);
}

describe("a number reads back in any notation", () => {
  test("digits, commas, full width, mixed, kanji", () => {
    fc.assert(
      fc.property(integers, (value) => {
        const grouped = value.toLocaleString("en-US");
        for (const text of [
          String(value),
          grouped,
          inWide(String(value)),
          inWide(grouped),
          inMixed(value),
          inKanji(value),
        ]) {
          readsAs(`${text}円`, value, "円");
        }
      }),
    );
  });

  test("decimals, also spread by spaces", () => {
    fc.assert(
      fc.property(decimals, ([whole, rest]) => {
        const text = `${whole}.${String(rest).padStart(2, "0")}`;
        readsAs(`${text}%`, Number(text), "%");
        readsAs(`率 ${[...text].join(" ")} %`, Number(text), "%");
        readsAs(`${inWide(text)}％`, Number(text), "%");
      }),
    );
  });

  test("text around a quantity does not change it", () => {
    const words = fc.constantFrom("", "徴収率は", "【", "・", "目標 ", "（", "。");
    const after = fc.constantFrom("", "であった。", "】", "（見込）", "、引き続き", " を達成");
    fc.assert(
      fc.property(words, decimals, after, (before, [whole, rest], next) => {
        const value = Number(`${whole}.${rest}`);
        expect(readQuantities(`${before}${value}%以上${next}`)).toMatchObject([
          { start: before.length, text: `${value}%以上`, value, min: value, minInclusive: true },
        ]);
      }),
    );
  });
});

const pieces = fc.constantFrom(
  ..."0 1 12 345 ０ ９ , . ， ． 、 ・ - － ～ / : ( ) 「 % ％ 円 千 百 十 万 億 一 二 三 〇 半 倍 元 年 年度 月 日 時 分 秒 間 令和 平成 R H 第 条の 約 以上 未満 を超える から まで 台 増 減 人 件 m2 ㎡ kWh ▲ + ± ① と の ポイント 割 歳 代 余 数 http:// A".split(
    " ",
  ),
  " ",
  "　",
);
const soup = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));
const anything = fc.oneof(
  soup,
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

describe("whatever the text", () => {
  test("spans are ordered, apart, and cut the text they name", () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const quantity of readQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          end = quantity.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("values are numbers, bounds in order, and a missing value is explained", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { value, min, max, kind, issue } of readQuantities(text)) {
          for (const number of [value, min, max])
            expect(number === null || Number.isFinite(number)).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          const timeless = kind !== "date" && kind !== "period";
          if (timeless && value === null && min === null && max === null) expect(issue).toBeDefined();
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the work grows with the text, not faster", () => {
  const units = [
    "1,",
    "123,",
    "一二三",
    " ",
    "1～",
    "1人～",
    "平成",
    "平成元",
    "1 ",
    "1.",
    "1..",
    "1-",
    "1/",
    "1(",
    "1分の",
    "1と",
    "10以上",
    "第1条の",
    "http://",
    "約",
    "-",
    "千",
    "1万",
    "1 . ",
    "1・",
    "1「",
    "1O",
    "1時",
    "1分",
    "1月",
    "R2.",
    "一点",
    "一二三、",
    "±1",
    "a1-",
    "1件中",
    "1%～",
    "半",
  ];
  test.each(units)("%s", (unit) => {
    const steps = (length: number) => {
      const spy = vi.spyOn(String.prototype, "charCodeAt");
      readQuantities(unit.repeat(Math.ceil(length / unit.length)));
      const { length: calls } = spy.mock.calls;
      spy.mockRestore();
      return calls;
    };
    expect(steps(4000)).toBeLessThan(steps(2000) * 2.3 + 500);
  });
});
