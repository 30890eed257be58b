import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator, Reason } from "../../src/indicator/model/types.ts";
import { judgeRating } from "../../src/indicator/verdict/judge-rating.ts";
import { mayAccuse, mayAcquit, REASONS, slugOf } from "../../src/indicator/verdict/reasons.ts";
import type { ScaleLevel } from "../../src/report/types.ts";
import { makeIndicator } from "../check/rules.ts";
import { makeRating } from "../render/reports.ts";

const LEVELS = ["achieved", "nearly", "missed"] as const;
const SPAN = { start: 0, end: 1 };
const scale: ScaleLevel[] = LEVELS.map((level) => ({ symbol: level, definition: level, level, span: SPAN }));
const verdict = (level: (typeof LEVELS)[number], indicators: readonly Indicator[]) =>
  judgeRating({
    rating: makeRating(level, scale),
    indicators,
    options: { nearly: 0.8 },
  });

const decided = (reason: Reason, result: Indicator["result"]) =>
  makeIndicator({ reason, result, near: false, attainment: result === "met" ? 1.1 : 0.5 });
const isAccusation = (one: string) => one === "overrated" || one === "underrated";

describe("words and dates", () => {
  it.each(["none", "stated", "words", "deadline"] as const)("%s may accuse nobody", (reason) => {
    expect(REASONS[reason].may).not.toBe("accuse");
  });

  it.each([
    ["none", "achieved", "met", "consistent"],
    ["stated", "achieved", "met", "consistent"],
    ["words", "achieved", "met", "unverifiable"],
    ["deadline", "achieved", "met", "unverifiable"],
    ["stated", "missed", "missed", "consistent"],
    ["stated", "missed", "met", "unverifiable"],
    ["stated", "achieved", "missed", "unverifiable"],
    ["none", "achieved", "missed", "unverifiable"],
    ["compared", "achieved", "missed", "overrated"],
    ["compared", "missed", "met", "underrated"],
    ["akin", "achieved", "missed", "unverifiable"],
    ["akin", "achieved", "met", "consistent"],
  ] as const)("%s, rated %s and %s: %s", (reason, level, result, expected) => {
    expect(verdict(level, [decided(reason, result)])).toBe(expected);
  });
});

describe("beside numbers, words", () => {
  const number = (result: "met" | "missed") => decided("compared", result);
  const words = (result: "met" | "missed") => decided("words", result);

  it.each([
    ["missed", [number("met"), words("missed")], "unverifiable"],
    ["nearly", [number("missed"), words("met")], "unverifiable"],
    ["nearly", [number("missed"), decided("stated", "met")], "consistent"],
  ] as const)("take an accusation away: rated %s", (level, indicators, expected) => {
    expect(verdict(level, indicators)).toBe(expected);
    expect(verdict(level, indicators.slice(0, 1)), "by the number alone").toSatisfy(isAccusation);
  });

  it("do not take away one that holds with them as well", () => {
    expect(verdict("achieved", [number("missed"), words("missed")])).toBe("overrated");
    expect(verdict("achieved", [number("missed"), words("met")])).toBe("overrated");
  });

  it("add none to numbers that bear the rating out", () => {
    expect(verdict("achieved", [number("met"), words("missed")])).toBe("consistent");
    expect(verdict("achieved", [number("met"), decided("none", "missed")])).toBe("unverifiable");
  });
});

describe("whatever is in a row", () => {
  const reasons = Object.keys(REASONS) as Reason[];
  const indicator = fc
    .tuple(fc.constantFrom(...reasons), fc.constantFrom("met", "missed", "unclear", "no-actual" as const))
    .map(([reason, result]) => decided(reason, result as Indicator["result"]));

  it("an accusation holds by those that may accuse, taken alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.array(indicator, { maxLength: 5 }), (level, indicators) => {
        const all = verdict(level, indicators);
        if (!isAccusation(all)) return;
        expect(indicators.some(mayAccuse)).toBe(true);
        expect(verdict(level, indicators.filter(mayAccuse))).toBe(all);
      }),
    );
  });

  it("a rating is borne out only where something may acquit it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.array(indicator, { maxLength: 5 }), (level, indicators) => {
        if (verdict(level, indicators) === "consistent") expect(indicators.some(mayAcquit)).toBe(true);
      }),
    );
  });
});

describe("the table", () => {
  it("says why, of each", () => {
    for (const { why } of Object.values(REASONS)) expect(why).toMatch(/^\S.{10,90}[^.\s]$/);
  });

  it("keeps silent in JSON where the numbers say all", () => {
    expect(slugOf("compared")).toBeNull();
    expect(slugOf("counted")).toBeNull();
    expect(slugOf("stated")).toBe("words");
    expect(slugOf("interim")).toBe("interim");
  });
});
