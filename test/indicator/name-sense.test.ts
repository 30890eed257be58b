import { describe, expect, it } from "vitest";
import { NAME_WORDS } from "../../src/indicator/better/lexicon/words.ts";
import { readNameSense } from "../../src/indicator/better/name-sense.ts";

describe("the words of a name", () => {
  it.each(
    NAME_WORDS.filter(([, sense]) => sense !== "either").map(
      ([, sense, evidence]) => [...evidence, sense] as const,
    ),
  )("%s: %s (%s)", (name, better) => expect(readNameSense(name).better).toBe(better));

  it.each([
    ["苦情の解消件数", "higher"],
    ["不法投棄の未撤去箇所数", "lower"],
    ["講座に参加していない市民の割合", "lower"],
    ["事故が発生しなかった交差点の数", "higher"],
    ["電力使用量に占める再生可能エネルギーの割合", "higher"],
    ["企業債残高対給水収益比率", "lower"],
    ["是正した違反の件数", "higher"],
    ["利用者の減少数", "unknown"],
    ["未申告の事業所数", "lower"],
    ["職員数", "unknown"],
    ["終期を設定した補助金の割合", "unknown"],
    ["甲乙丙の丁", "unknown"],
    // A burden, and what is done with it by a word that is not known.
    ["遊休地の貸付件数", "unknown"],
    ["営業損失の縮小額", "unknown"],
    ["遊休地の面積", "lower"],
    ["褥瘡の新規発生率", "lower"],
    ["固定資産の未評価家屋数", "lower"],
  ])("%s: %s", (name, better) => expect(readNameSense(name).better).toBe(better));

  it("names nothing twice", () => {
    const all = NAME_WORDS.flatMap(([words, sense]) =>
      words
        .split(" ")
        .map((word) => `${word}`)
        .filter(() => sense !== "none"),
    );
    const twice = all.filter((word, i) => all.indexOf(word) !== i);
    expect(twice).toEqual([]);
  });
});
