import type { Message } from "../../../core/finding.ts";
import { CHECK_HELP } from "../check/help.ts";

/** The texts of `reform show --help`. */
export const SHOW_HELP = {
  id: {
    ja: "取組の番号 (1-1-5 など。parse の一覧にある)",
    en: "id of the initiative, such as 1-1-5 (parse lists them)",
  },
  inputs: CHECK_HELP.inputs,
  json: {
    ja: "取組と判定と指摘をJSONで出力する",
    en: "print the initiative, its assessment and its findings as JSON",
  },
  why: {
    ja: "良い向きと確かさの根拠、行のセルをどの列に置いたかも表示する (JSONでは why)",
    en: "also show what told which way is better, what the confidence was weighed by, and how the cells of the row were placed (in JSON under why)",
  },
  config: CHECK_HELP.config,
  noConfig: CHECK_HELP.noConfig,
  notes: {
    ja: "複数の報告書では、その番号の取組がある報告書ごとに表示する。JSONは報告書が1つならオブジェクト、複数なら配列。",
    en: "Of several reports, each that has an initiative of this id is shown. JSON is an object for one report and an array for several.",
  },
  examples: [
    { line: "reform show 1-1-5 report.txt", help: { ja: "1つの取組のすべて", en: "all of one initiative" } },
    {
      line: "reform show 1-1-5 r1.txt r2.txt --json",
      help: { ja: "2つの報告書の同じ番号の取組をJSONで", en: "the same id in two reports, as JSON" },
    },
  ],
} as const;

/** There is no such initiative; `similar` are ids that may have been meant. */
export function unknownInitiative(id: string, similar: readonly string[]): Message {
  const list = similar.join(", ");
  return {
    ja: `取組 ${id} はありません${list === "" ? "" : `。もしかして: ${list}`}`,
    en: `there is no initiative ${id}${list === "" ? "" : `; did you mean ${list}?`}`,
  };
}

/** There are too many findings in the report, and not all of this initiative are shown. */
export function notAllFindings(path: string, id: string): Message {
  return {
    ja: `${path}: 指摘が多すぎるため、取組 ${id} の指摘をすべては示していません（--limit findings で上げられます）`,
    en: `${path}: there are too many findings, so not all of those of initiative ${id} are shown (--limit findings raises how many are)`,
  };
}
