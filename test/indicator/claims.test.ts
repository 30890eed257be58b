import { describe, expect, it } from "vitest";
import { claimOf } from "../../src/indicator/judges/claims.ts";
import { fieldOf } from "./mentions.ts";

/** What a text claims of a measure; null where nothing. */
function claim(name: string, text: string): boolean | null {
  return claimOf(name, [fieldOf(text)])?.met ?? null;
}

describe("a claim of the row as a whole", () => {
  it.each([
    ["目標を達成した。", true],
    ["目標値を上回った。", true],
    ["目標を概ね達成できた。", true],
    ["達成", true],
    ["計画どおり達成済み", true],
    ["目標を達成できなかった。", false],
    ["目標に届かなかった。", false],
    ["目標値を下回った。", false],
    ["目標には及ばなかった。", false],
    ["未達成", false],
    ["目標を達成していない。", false],
  ])("%s: met %s", (text, met) => {
    expect(claim("講座の参加者数", text)).toBe(met);
  });

  it.each([["目標を定めた。"], ["計画を策定した。"], ["前年度を上回った。"], ["順調に進んだ。"]])(
    "is none: %s",
    (text) => {
      expect(claim("講座の参加者数", text)).toBeNull();
    },
  );
});

describe("a claim under a name", () => {
  it.each([
    ["講座の開催回数", "開催回数は目標を達成したが、満足度は目標に届かなかった。", true],
    ["受講者の満足度", "開催回数は目標を達成したが、満足度は目標に届かなかった。", false],
    ["講座の参加者数", "雨天が続き、目標とした参加者数には届かなかった。", false],
    ["会員の登録者数", "開催回数は目標を達成した。", null],
    ["講座の参加者数", "目標を達成した。ただし目標に届かなかった会場がある。", null],
  ])("%s by %s: %s", (name, text, met) => {
    expect(claim(name, text)).toBe(met);
  });
});
