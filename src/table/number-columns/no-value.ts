import { foldKey } from "../../text/fold.ts";

/** Why a cell for a number holds none; each with a cell that says so. */
const NO_VALUE: readonly (readonly [words: string, evidence: string])[] = [
  [
    "集計中 集計作業中 未集計 集計前 集計未了 算定中 算出中 未算定 未算出 精査中 確認中 計算中 算定前",
    "集計中",
  ],
  ["未公表 公表前 公表待ち 未発表 未確定 確定前 未判明 公表されていない", "未公表（8月公表予定）"],
  [
    "未調査 調査中 調査なし 未計測 未測定 測定不可 測定不能 計測不可 把握不可 把握できず 把握していない 調査未実施 調査年度外 非調査年 隔年調査 データなし データ無し 不明",
    "調査年度外",
  ],
  ["未定 未設定 設定なし 設定せず 検討中 調整中 該当なし 対象外 なし 無し 無", "未定"],
  ["n/a na ― ー", "N/A"],
];

/** The longest note that may stand behind such a word: （8月公表予定）. */
const LONGEST_NOTE = 24;

const WORDS: ReadonlySet<string> = new Set(NO_VALUE.flatMap(([words]) => words.split(" ").map(foldKey)));

/** Cells that say that there is no number, for the test that reads them. */
export const NO_VALUE_EVIDENCE: readonly string[] = NO_VALUE.map(([, evidence]) => evidence);

/** Whether a cell says that there is no number (集計中, 未公表), whatever stands in brackets behind. */
export function isNoValue(text: string): boolean {
  const key = foldKey(text);
  const at = key.indexOf("(");
  if (WORDS.has(key)) return true;
  if (key.startsWith("(") && key.endsWith(")")) return WORDS.has(key.slice(1, -1));
  return at > 0 && key.length - at <= LONGEST_NOTE && WORDS.has(key.slice(0, at));
}
