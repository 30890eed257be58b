import { describe, expect, it } from "vitest";
import { letterSuffix, readNumber } from "../../src/report/numbers.ts";

describe("the cell of a number", () => {
  it.each([
    ["3", 3],
    ["１２", 12],
    ["No.4", 4],
    ["(5)", 5],
    ["6.", 6],
    ["⑦", 7],
    ["R2-1", "R2-1"],
    ["Ｒ２－１", "R2-1"],
    ["24-1-(2)", "24-1-(2)"],
    ["-", null],
    [null, null],
  ])("%s is %s", (raw, number) => {
    expect(readNumber(raw)).toBe(number);
  });

  it("gets letters where it repeats", () => {
    expect([0, 1, 25, 26, 27, 52].map(letterSuffix)).toEqual(["a", "b", "z", "aa", "ab", "ba"]);
  });
});
