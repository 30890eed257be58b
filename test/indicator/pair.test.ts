import { describe, expect, it } from "vitest";
import { pairTargets } from "../../src/indicator/pairing/pair.ts";
import { mentionsOf, targetsOf } from "./mentions.ts";

/** Each target with the number that it was paired with, in base units; null where it got none. */
function pairs(goal: string, results: string): Record<string, number | null> {
  const targets = targetsOf(goal);
  const paired = pairTargets(targets, mentionsOf(results), 2020);
  return Object.fromEntries(
    targets.map((target) => [target.mention.quantity.text, paired.get(target)?.value ?? null]),
  );
}

describe("pairing", () => {
  it.each([
    ["受診率 60%、普及率 80%", "普及率は82%、受診率は58%であった。", { "60%": 58, "80%": 82 }],
    [
      "市税 現年 98.5% 滞繰 22.0% 国保 現年 95.0%",
      "国保 現年 94.0% 市税 滞繰 23.0% 現年 98.0%",
      { "98.5%": 98, "22.0%": 23, "95.0%": 94 },
    ],
    ["受診率 60%", "58%", { "60%": 58 }],
    ["受診率 60%", "令和元年度 57%、令和2年度 58%", { "60%": 58 }],
    ["受診率 60%", "前年度 57%、今年度 58%", { "60%": 58 }],
    ["受診率 60%", "57%→58%", { "60%": 58 }],
    ["受診率 60%", "受診率60%以上を目標に取り組んだ。", { "60%": null }],
    ["受診率 60%", "目標60%に対し、58%であった。", { "60%": 58 }],
    ["講座 20回", "開催9回、中止11回", { "20回": 9 }],
    ["相談 100件", "年間80件（うち電話 30件）", { "100件": 80 }],
    ["売却 5件、3,000万円", "4件、2,640万円", { "5件": 4, "3,000万円": 26_400_000 }],
    ["参加者 100人", "参加者 80人、講師 3人", { "100人": 80 }],
    ["広告収入 1,000千円", "広報紙 620千円、HP 480千円 計1,100千円", { "1,000千円": 1_100_000 }],
    ["利用者 30,000人", "1日平均 105人", { "30,000人": null }],
    ["研修参加 100人", "30人中12人が修了", { "100人": null }],
  ])("%s | %s", (goal, results, expected) => {
    expect(pairs(goal, results)).toEqual(expected);
  });

  it("takes none where it is open which number is meant", () => {
    const results = "男性向けの講座に40人が集まった。女性向けの講座には35人が集まった。";
    expect(pairs("参加者 100人", results)).toEqual({ "100人": null });
  });

  it("takes no number of another matter in long prose", () => {
    const prose =
      "関係課と協議を重ね、窓口の改善に取り組み、市民の声を反映した運営に努め、各種の調整を行い、研修には外部の講師3人を招き、成果を上げた。その結果、満足の声が多く寄せられた。";
    expect(pairs("参加者 100人", prose)).toEqual({ "100人": null });
  });

  it("uses each number once", () => {
    expect(pairs("普及率 80%、受診率 60%", "受診率 58%")).toEqual({ "80%": null, "60%": 58 });
  });
});
