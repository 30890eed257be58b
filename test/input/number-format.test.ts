import { describe, expect, test } from "vitest";
import { toDecimal } from "../../src/input/number-format/decimal.ts";
import { numberFormat } from "../../src/input/number-format/format-value.ts";

describe("a number format shows", () => {
  test.each<[string, number, string]>([
    ["General", 1234567, "1234567"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", -12.5, "-12.5"],
    ['General"%"', 98.5, "98.5%"],
    ['G/標準"件"', 3, "3件"],
    ["0", 2.5, "3"],
    ["0", -2.5, "-3"],
    ["0.0", 0.25, "0.3"],
    ["0.00", 1.005, "1.01"],
    ["0.##", 1.5, "1.5"],
    ["#.##", 0.5, ".5"],
    ["00", 7, "07"],
    ["0%", 0.98, "98%"],
    ["0.0%", 0.985, "98.5%"],
    ["0.0%", 1.0833, "108.3%"],
    ["#,##0", 999, "999"],
    ["#,##0", 1234567.5, "1,234,568"],
    ["#,##0.0", -1234.56, "-1,234.6"],
    ["#,##0,", 1234567, "1,235"],
    ['#,##0.0,,"百万円"', 1234567890, "1,234.6百万円"],
    ["000-0000", 4000043, "400-0043"],
    ['"約"#,##0"人"', 1500, "約1,500人"],
    ["#,##0;▲#,##0", -1500, "▲1,500"],
    ['#,##0;"△ "#,##0', -1500, "△ 1,500"],
    ['0;-0;"－"', 0, "－"],
    ["0;-0;;@", 0, ""],
    ["#,##0_);[Red]\\(#,##0\\)", -5, "(5)"],
    ['[>=100]0"点以上";[<100]0.0"点"', 120, "120点以上"],
    ['[>=100]0"点以上";[<100]0.0"点"', 99.5, "99.5点"],
    ["[DBNum3]0", 123, "１２３"],
    ["[$¥-411]#,##0", 1500, "¥1,500"],
    ["0.00E+00", 12345, "1.23E+04"],
    ["@", 5, "5"],
    ["#,##0", 1e15, "1,000,000,000,000,000"],
  ])("with %s the number %d as %s", (format, value, text) => {
    expect(numberFormat(format)(value)).toBe(text);
  });

  test.each<[string, number, string]>([
    ['[$-411]ggge"年"m"月"', 44501, "令和3年11月"],
    ['[$-411]ggge"年"m"月"d"日"', 43585, "平成31年4月30日"],
    ['[$-411]ggge"年"m"月"d"日"', 43586, "令和1年5月1日"],
    ['[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', 43586, "令和元年5月1日"],
    ["[$-411]ge.m.d", 44501, "R3.11.1"],
    ["[$-411]gge.mm.dd", 44501, "令3.11.01"],
    ["yyyy/m/d", 44501, "2021/11/1"],
    ["yyyy-mm-dd", 44501, "2021-11-01"],
    ['yyyy"年"m"月"', 44501, "2021年11月"],
    ["m/d(aaa)", 44501, "11/1(月)"],
    ["aaaa", 44507, "日曜日"],
    ["d-mmm-yy", 44501, "1-Nov-21"],
    ["h:mm", 0.541666666, "13:00"],
    ["h:mm AM/PM", 0.75, "6:00 PM"],
    ["[h]:mm", 1.5, "36:00"],
    ["mm:ss", 0.01, "14:24"],
    ["yyyy/m/d", 1, "1900/1/1"],
    ["yyyy/m/d", 59, "1900/2/28"],
    ["yyyy/m/d", 61, "1900/3/1"],
    ["yyyy/m/d", -1, "-1"],
    ["yyyy/m/d", 1e9, "1000000000"],
  ])("with %s the day %d as %s", (format, value, text) => {
    expect(numberFormat(format)(value)).toBe(text);
  });

  test("something for whatever is written", () => {
    for (const format of ['"', "[", "\\", "_", "*", "[$", "E+", "0E", ";;;", "[h", "????/????", "\u0000"])
      for (const value of [0, -1, 0.5, 1e300, 5e-324, Number.NaN, Number.POSITIVE_INFINITY])
        expect(typeof numberFormat(format)(value)).toBe("string");
  });
});

test.each<[number, number, string]>([
  [9.995, 2, "10.00"],
  [0.0004, 3, "0.000"],
  [0.0005, 3, "0.001"],
  [123456789012345, 1, "123456789012345.0"],
  [1e21, 0, "1000000000000000000000"],
  [5e-324, 2, "0.00"],
])("%d to %d places is %s", (value, places, text) => {
  const { integer, fraction } = toDecimal(value, places);
  expect(fraction === "" ? integer : `${integer}.${fraction}`).toBe(text);
});
