/** Verbs in the name of a measure after which it counts what nobody aims at, each with such a name. */
const UNWANTED: readonly (readonly [verbs: string, evidence: string])[] = [
  ["要し かかっ 掛かっ 費やし 待っ", "処理に要した日数"],
  ["超え 上回っ 下回っ 遅れ 遅延し 滞納し 延滞し", "45時間を超えた職員数"],
  ["発生し 起き 起こし 生じ 招い", "事故を起こした件数"],
  ["離職し 退職し 転出し 廃業し 休職し 休ん 欠席し 辞め 辞退し 脱退し 退会し", "離職した人数"],
  ["死亡し 亡くなっ 負傷し 感染し 罹患し 入院し 転倒し 自殺し", "転倒した人数"],
  [
    "失っ 失業し 違反し 誤っ 漏れ 残っ 残し 残業し 喫煙し 飲酒し 故障し 停止し 中断し 中止し 未実施だっ できなかっ しなかっ",
    "違反した件数",
  ],
];

/** Names of measures that count something unwanted, for the test that reads them. */
export const UNWANTED_EVIDENCE: readonly string[] = UNWANTED.map(([, evidence]) => evidence);

const VERBS: readonly string[] = UNWANTED.flatMap(([verbs]) => verbs.split(" "));
/** So many characters at most name what is counted behind the verb: 世帯, 職員の人数. */
const LONGEST_COUNTED = 7;

/**
 * Whether the name of a measure counts deeds that were done: カードを配った枚数, 指導した世帯. What happened by itself (が)
 * is no deed.
 */
export function countsDeeds(key: string): boolean {
  const at = Math.max(key.lastIndexOf("た"), key.lastIndexOf("だ"));
  const counted = key.length - at - 1;
  if (at < 1 || counted < 1 || counted > LONGEST_COUNTED) return false;
  const clause = key.slice(0, at);
  const isVerb = /[しっいきぎけげえせてべめれんみび]$/.test(clause);
  return isVerb && !clause.includes("が") && !VERBS.some((verb) => clause.endsWith(verb));
}
