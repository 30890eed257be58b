import type { DecisionKind } from "../../../core/decision.ts";
import type { Message } from "../../../core/finding.ts";
import { DECISION_WORDS } from "../../../corrections/decision-words.ts";

const list = (items: readonly string[], separator: string) => items.join(separator);

/** What `reform correct` says. */
export const CORRECT = {
  noDecision: (options: readonly string[]): Message => ({
    ja: `何を決めるかを1つ指定してください: ${list(options, "、")}`,
    en: `say what is decided with one of ${list(options, ", ")}`,
  }),
  several: (options: readonly string[]): Message => ({
    ja: `1回に決められるのは1つです（今の指定: ${list(options, "、")}）`,
    en: `only one thing can be decided at a time, but these are given: ${list(options, ", ")}`,
  }),
  noId: {
    ja: "取組の番号がありません（reform correct 番号 ファイル …）",
    en: "there is no id of an initiative (reform correct ID FILE …)",
  },
  empty: (option: string): Message => ({
    ja: `${option} がないか、空です（誰が、なぜ決めたかを書いてください）`,
    en: `${option} is missing or empty: say who decides it, and why`,
  }),
  noDate: (text: string): Message => ({
    ja: `オプション --date の値 ${text} は使えません（YYYY-MM-DD の形の実在する日付）`,
    en: `option --date cannot be ${text} (expected a date that exists, as YYYY-MM-DD)`,
  }),
  noNumber: (option: string, text: string): Message => ({
    ja: `オプション ${option} の値 ${text} は1つの数値として読めません（96億円以上 のように書いてください）`,
    en: `option ${option}: ${text} is not one number that can be read (write it as in a report: 96億円以上)`,
  }),
  needsInitiative: (option: string): Message => ({
    ja: `${option} には取組の番号が要ります（- ではなく）`,
    en: `${option} needs the id of an initiative, not -`,
  }),
  needsReport: {
    ja: "--column は報告書全体のものです。取組の番号の代わりに - と書いてください",
    en: "--column is about the report as a whole: write - for the id",
  },
  noColumn: (text: string): Message => ({
    ja: `オプション --column の値 ${text} は使えません（見出し=項目）`,
    en: `option --column cannot be ${text} (expected HEADING=FIELD)`,
  }),
  noField: (field: string, similar: string | undefined, known: readonly string[]): Message => ({
    ja: `${field} という項目はありません${similar ? `。もしかして: ${similar}` : `（あるもの: ${list(known, ", ")}）`}`,
    en: `there is no field ${field}${similar ? `; did you mean ${similar}?` : ` (choose from ${list(known, ", ")})`}`,
  }),
  noHeading: (heading: string, similar: string | undefined): Message => ({
    ja: `見出し「${heading}」はこの報告書にありません${similar ? `。もしかして: ${similar}` : "（一覧は reform columns）"}`,
    en: `no header of this report has "${heading}"${similar ? `; did you mean ${similar}?` : " (reform columns lists them)"}`,
  }),
  severalReports: (id: string, paths: readonly string[]): Message => ({
    ja: `${id} に当たる報告書がいくつもあります: ${list(paths, "、")}（1つだけ指定してください）`,
    en: `${id} is in several reports: ${list(paths, ", ")} (name one of them)`,
  }),
  noIndicators: (id: string): Message => ({
    ja: `取組 ${id} には数値目標が読み取られていません（--target と --indicator 名前 で書けます）`,
    en: `no numeric target is read in initiative ${id} (--target with --indicator NAME sets one)`,
  }),
  whichIndicator: (id: string, known: readonly string[]): Message => ({
    ja: `取組 ${id} のどの数値目標か、--indicator で指定してください: ${list(known, "、")}`,
    en: `say which numeric target of initiative ${id} with --indicator: ${list(known, ", ")}`,
  }),
  noResult: (indicator: string): Message => ({
    ja: `「${indicator}」には対応する実績がありません`,
    en: `no result is paired with "${indicator}"`,
  }),
  noFinding: (rule: string, id: string, found: readonly string[]): Message => ({
    ja: `取組 ${id} に ${rule} の指摘はありません${found.length > 0 ? `（あるもの: ${list(found, "、")}）` : ""}`,
    en: `there is no finding of ${rule} in initiative ${id}${found.length > 0 ? ` (there are ${list(found, ", ")})` : ""}`,
  }),
  whichFinding: (rule: string, fingerprints: readonly string[]): Message => ({
    ja: `${rule} の指摘がいくつもあります。--fingerprint で指定してください: ${list(fingerprints, "、")}`,
    en: `there are several findings of ${rule}; say which with --fingerprint: ${list(fingerprints, ", ")}`,
  }),
  there: (name: string, number: number, conflict: "repeats" | "contradicts"): Message => ({
    ja: `${name} の ${number}番目の項目が${conflict === "repeats" ? "同じことを決めています" : "違うことを決めています"}（消すには reform correct --remove ${number}）`,
    en: `entry ${number} of ${name} ${conflict === "repeats" ? "decides the same" : "says otherwise"} (reform correct --remove ${number} takes it away)`,
  }),
  unchanged: (kind: DecisionKind, value: string): Message => ({
    ja: `${value} はもう読み取られているとおりで、何も変わりません（${DECISION_WORDS.ja[kind]}）`,
    en: `${value} is what is read already, so nothing would change (${DECISION_WORDS.en[kind]})`,
  }),
  refused: (why: Message): Message => ({
    ja: `書きませんでした: ${why.ja}`,
    en: `nothing was written: ${why.en}`,
  }),
  written: (name: string, number: number): Message => ({
    ja: `${name} に書きました（${number}番目）`,
    en: `wrote entry ${number} of ${name}`,
  }),
  removed: (name: string, number: number): Message => ({
    ja: `${name} から ${number}番目を消しました`,
    en: `took entry ${number} out of ${name}`,
  }),
  noEntry: (name: string, text: string, count: number): Message => ({
    ja: `${name} に ${text} 番目の訂正はありません（${count}件）`,
    en: `${name} has no entry ${text} (it has ${count})`,
  }),
  nothing: (name: string): Message => ({
    ja: `${name}: 訂正はありません`,
    en: `${name}: there are no corrections`,
  }),
} as const;
