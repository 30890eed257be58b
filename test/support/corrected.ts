import type { Correction, Said } from "../../src/corrections/types.ts";

/** A report (fiction): a rating too high, one that holds, one by words, one by a number below its target. */
export const PLAN = [
  "令和5年度 みどり野市 行政改革実施計画 取組結果",
  "A：目標を達成　B：目標をほぼ達成　C：目標を達成できなかった",
  "番号\t取組項目\t主管課\t達成目標\t取組状況\t達成度",
  "1\t収納率の向上\t収税課\t市税収納率 98.0%以上\t市税収納率は95.1%となった。\tA",
  "2\t窓口満足度の向上\t市民課\t窓口満足度 80%以上\t窓口満足度は84%となった。\tA",
  "3\t広報の充実\t広報課\t広報紙を毎月発行する。\t毎月発行した。\tB",
  "4\t公債費の抑制\t財政課\t市債残高 120億円\t市債残高は118億円となった。\tA",
  "",
].join("\n");

export const SIGNATURE = { by: "山田花子", date: "2024-06-01", reason: "決算書で確認した" } as const;

/** A correction of the report `r5.txt`. */
export function correction(
  initiative: string | null,
  said: Said,
  more: Partial<Correction> = {},
): Correction {
  return { report: "r5.txt", initiative, ...SIGNATURE, said, ...more };
}
