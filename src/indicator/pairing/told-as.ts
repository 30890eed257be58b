import { remember } from "../../core/remember.ts";
import { foldKey } from "../../text/fold.ts";

/** What a measure counts, other words under which a result tells it, and a target with the result that answers it. */
type ToldAs = readonly [ends: string, told: string, evidence: readonly [target: string, result: string]];

/** Ends of names, and the deeds that are counted by them under other words. */
export const TOLD_AS: readonly ToldAs[] = [
  [
    "補助 補助金 助成 助成金 奨励金 支援金 給付金 補助件数 助成件数 補助金交付件数",
    "交付 交付決定 支給 給付 助成",
    ["空き家の除却補助 18件", "申請21件のうち交付は15件であった。"],
  ],
  [
    "誘致 誘致数 誘致件数 企業誘致数 企業誘致件数 立地件数",
    "立地協定 進出協定 立地 進出",
    ["企業誘致件数 2件", "1社と立地協定を締結した。"],
  ],
  ["雇用 雇用者数 雇用人数", "採用 就職", ["地元雇用者数 10人", "地元から8人を採用した。"]],
  ["移住 移住者数 移住世帯数", "転入", ["移住者数 20人", "制度を利用した転入は18人であった。"]],
  ["起業 起業件数 創業 創業件数", "創業 起業 開業", ["起業件数 5件", "4件が開業した。"]],
  ["売却 売却件数 処分 処分件数", "売払 売払い 売却 引渡し", ["未利用地の売却 3件", "2件を売り払った。"]],
];

/** Told 18 characters behind a number at the latest: 1社と立地協定を締結した. */
const NEAR = 18;

/**
 * Whether a number is told by another word for what the measure counts: 交付 of 申請21件のうち交付は15件 for 補助, 立地協定 behind
 * 1社 for 企業誘致.
 */
export function isToldAs(name: string, label: string, behind: string): boolean {
  const words = wordsFor(name);
  if (words.length === 0) return false;
  const [before, after] = [foldKey(label), foldKey(behind.slice(0, NEAR).split(/[、。]/, 1)[0] ?? "")];
  return words.some((word) => before.endsWith(word) || after.includes(word));
}

/** The other words for what a name counts. */
const wordsFor = remember((name: string): readonly string[] => {
  const key = foldKey(name);
  return TOLD_AS.flatMap(([ends, told]) =>
    ends.split(" ").some((end) => key.endsWith(foldKey(end))) ? told.split(" ") : [],
  );
});
