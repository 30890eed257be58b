import { describe, expect, it } from "vitest";
import { weakestOf } from "../../src/indicator/confidence/weakest.ts";
import { FEATURES, type FeatureName } from "../../src/indicator/model/features.ts";
import { DIRECTION_SOURCES } from "../../src/indicator/model/types.ts";
import { BETTER_WORDS, FEATURE_WORDS } from "../../src/render/show/why-words.ts";
import { DOUBT_WORDS, describeDoubt, TOLD_BY } from "../../src/rules/reading/doubt-words.ts";
import { PROMISE } from "../../src/rules/reading/promise.ts";
import { makeIndicator } from "../check/rules.ts";
import { findInExample } from "./example-report.ts";

const NOTHING = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<FeatureName, number>;
/** All that speaks for a judgement, and nothing against it. */
const BEST = { ...NOTHING, columns: 1, alike: 1, margin: 1, direction: 1, bounded: 1 };

describe("what would make a judgement wrong", () => {
  const weights = { ...NOTHING, far: -2, columns: 1.5, bounded: 1, direction: 0.8, rivals: 0.7, hair: -0.01 };
  const weakest = (features: Partial<Record<FeatureName, number>>) =>
    weakestOf(makeIndicator({ features: { ...BEST, ...features } }), weights);

  it("is nothing where nothing speaks against it, nothing was weighed, or a person decided", () => {
    expect(weakest({})).toBeNull();
    expect(weakestOf(makeIndicator({ features: null }), weights)).toBeNull();
    const decided = { features: { ...BEST, far: 1 }, reason: "confirmed" as const };
    expect(weakestOf(makeIndicator(decided), weights)).toBeNull();
  });

  it("is what costs most by the weights, of those that mean what they say", () => {
    expect(weakest({ far: 1 })).toMatchObject({ point: "far", sources: [] });
    expect(weakest({ columns: 0 })?.point).toBe("columns");
    // 2 × 0.5 is less than 1.5.
    expect(weakest({ far: 0.5, columns: 0 })?.point).toBe("columns");
    // Both of the direction are one point: 1 + 0.8 is more than 1.5.
    expect(weakest({ bounded: 0, direction: 0, columns: 0 })?.point).toBe("direction");
    // A weight of the contrary sense, and one that is hardly there, tell no doubt.
    expect(weakest({ rivals: 1 })).toBeNull();
    expect(weakest({ hair: 1 })).toBeNull();
  });

  it("names what told the direction, the strongest first", () => {
    const signs = [
      { source: "row" as const, logOdds: 0.4 },
      { source: "name" as const, logOdds: -2 },
    ];
    const direction = { better: "lower" as const, confidence: 0.8, signs };
    const found = weakestOf(makeIndicator({ direction, features: { ...BEST, bounded: 0 } }), weights);
    expect(found).toEqual({ point: "direction", sources: ["name", "row"] });
    expect(describeDoubt({ point: "direction", sources: ["name", "row"] }).en).toBe(
      "which way is better is told mainly by the name of the measure",
    );
    expect(describeDoubt({ point: "direction", sources: ["name"] })).toEqual({
      ja: "増減どちらが良いかは指標の名前だけから判断した",
      en: "which way is better is told by the name of the measure alone",
    });
    expect(describeDoubt({ point: "direction", sources: [] }).en).toBe("nothing tells which way is better");
  });

  it("is said in both languages, each feature and each source in words of its own", () => {
    const tables = [DOUBT_WORDS, TOLD_BY, FEATURE_WORDS, BETTER_WORDS];
    for (const table of tables) {
      const messages = Object.values(table);
      for (const message of messages)
        expect(message).toEqual({
          ja: expect.stringMatching(/\p{Script=Han}/u),
          en: expect.stringMatching(/^[ -~]+$/),
        });
      expect(new Set(messages.map(({ ja }) => ja)).size).toBe(messages.length);
      expect(new Set(messages.map(({ en }) => en)).size).toBe(messages.length);
    }
    expect(Object.keys(FEATURE_WORDS).toSorted()).toEqual([...FEATURES].toSorted());
    expect(Object.keys(TOLD_BY).toSorted()).toEqual([...DIRECTION_SOURCES].toSorted());
  });

  it("stands beside an accusation with how sure it is", () => {
    const [finding] = findInExample({ goal: "整備面積 400ha", do: "整備面積 427ha", rating: "C" });
    expect(finding?.rule).toBe("rating/underrated");
    expect(finding?.grounds?.confidence).toBeGreaterThanOrEqual(0.85);
    expect(finding?.grounds?.doubt?.message.ja).toMatch(/\S/);
  });
});

describe("what a severity promises", () => {
  it("is said with the limits that count, in both languages", () => {
    for (const text of [PROMISE.ja, PROMISE.en])
      for (const words of ["97", "85", "rating/unsure"]) expect(text).toContain(words);
  });
});
