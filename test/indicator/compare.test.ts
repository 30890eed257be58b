import { describe, expect, it } from "vitest";
import { type Bound, compare, isRoughly } from "../../src/indicator/measure/compare.ts";

const bound = (partial: Partial<Bound>): Bound => ({
  value: null,
  min: null,
  max: null,
  minInclusive: true,
  maxInclusive: true,
  approximate: false,
  ...partial,
});

describe("compare", () => {
  it.each([
    ["90以上 / 90", bound({ value: 90, min: 90 }), 90, true],
    ["90を超える / 90", bound({ value: 90, min: 90, minInclusive: false }), 90, false],
    ["92未満 / 92", bound({ value: 92, max: 92, maxInclusive: false }), 92, false],
    ["25以下 / -12.3", bound({ value: 25, max: 25 }), -12.3, true],
    ["40–60 / 62.5", bound({ min: 40, max: 60 }), 62.5, false],
    ["40–60 / 60", bound({ min: 40, max: 60 }), 60, true],
    ["-80以内 as a floor / -96", bound({ value: -80, min: -80 }), -96, false],
    ["-80以内 as a floor / -64", bound({ value: -80, min: -80 }), -64, true],
    ["90以上 / 89.9", bound({ value: 90, min: 90 }), 89.9, false],
    ["92以下 / 92", bound({ value: 92, max: 92 }), 92, true],
    ["92以下 / 92.1", bound({ value: 92, max: 92 }), 92.1, false],
    ["0 / 1", bound({ value: 0, max: 0 }), 1, false],
    ["0.3以上 / 0.1 + 0.2", bound({ value: 0.3, min: 0.3 }), 0.1 + 0.2, true],
  ])("%s", (_, target, actual, met) => {
    expect(compare(target, actual, "higher").met).toBe(met);
  });

  it("lets the direction decide where no bound is given", () => {
    expect(compare(bound({ value: 12 }), 11.4, "lower").met).toBe(true);
    expect(compare(bound({ value: 12 }), 11.4, "higher").met).toBe(false);
  });

  it("gives attainment as result over target, and turned round where less is better", () => {
    expect(compare(bound({ value: 50 }), 40, "higher").attainment).toBe(0.8);
    expect(compare(bound({ value: 6.5, max: 6.5 }), 3.7, "lower").attainment).toBeCloseTo(1.757, 3);
  });

  it("gives no attainment for zero and negative numbers and for ranges", () => {
    expect(compare(bound({ value: 0 }), 5, "lower").attainment).toBeNull();
    expect(compare(bound({ value: 25, max: 25 }), -12.3, "lower").attainment).toBeNull();
    expect(compare(bound({ min: 40, max: 60 }), 50, "higher").attainment).toBeNull();
  });

  it("calls 94 % of an approximate target roughly met, 80 % not", () => {
    expect(compare(bound({ value: 650, approximate: true }), 612, "higher")).toMatchObject({
      met: false,
      roughly: true,
    });
    expect(compare(bound({ value: 650, approximate: true }), 520, "higher")).toMatchObject({
      met: false,
      roughly: false,
    });
  });

  it.each([
    [448, 450, true],
    [495, 450, true],
    [400, 450, false],
    [0, 450, false],
    [1, 0, false],
  ])("%d is about as much as %d: %s", (actual, bound, expected) => {
    expect(isRoughly(actual, bound)).toBe(expected);
  });
});
