import { describe, expect, it } from "vitest";
import { levelOf } from "../../src/table/legend/levels.ts";
import { ENGLISH, JAPANESE } from "../../src/table/legend/lexicon/index.ts";
import { readWords } from "../../src/table/legend/read-words.ts";

const ROWS = [...JAPANESE.map((row) => [row, " "] as const), ...ENGLISH.map((row) => [row, "|"] as const)];

describe("each row of words", () => {
  it.each(ROWS.map(([[, , [definition, level]]]) => [definition, level]))(
    "bears out: %s is %s",
    (definition, level) => {
      expect(levelOf(definition)).toBe(level);
    },
  );

  it.each(
    ROWS.map(([[words, sense, [definition]], between]) => [sense, definition, words.split(between)] as const),
  )("%s is at work in its evidence: %s", (sense, definition, words) => {
    const found = readWords(definition).filter((word) => word.sense === sense);
    expect(found.map(({ text }) => text).filter((text) => words.includes(text))).not.toEqual([]);
  });
});

describe("words that others hide", () => {
  it.each([
    ["達成状況が50％未満", "missed"],
    ["重大な不適切な事項が認められる", "missed"],
    ["現状どおり続ける", "unknown"],
    ["申し届けを受けた", "unknown"],
    ["人手が不足している", "unknown"],
    ["必ず目標を達成した", "achieved"],
    ["最も身近な窓口", "unknown"],
    ["やや高い", "unknown"],
    ["前年度の実績を上回った", "unknown"],
  ])("%s: %s", (definition, level) => {
    expect(levelOf(definition)).toBe(level);
  });
});
