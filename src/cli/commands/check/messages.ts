import type { BaselineEntry } from "../../../check/baseline.ts";
import type { Message } from "../../../core/finding.ts";

/** What `reform check` says of its options, its configuration and its baseline. */
export const CHECK_MESSAGES = {
  invalidOption: (option: string, value: string, expected: Message): Message => ({
    ja: `オプション ${option} の値 ${value} は使えません（${expected.ja}）`,
    en: `option ${option} cannot be ${value} (expected ${expected.en})`,
  }),
  unknownRule: (rule: string, similar: string | undefined): Message => ({
    ja: `${rule} という規則はありません${similar ? `。もしかして: ${similar}` : ""}（一覧は reform rules）`,
    en: `there is no rule ${rule}${similar ? `; did you mean ${similar}?` : ""} (see reform rules)`,
  }),
  updateWhat: {
    ja: "--update-baseline には書く先が要ります。--baseline FILE を指定してください",
    en: "--update-baseline needs a file to write: name it with --baseline FILE",
  },
  departmentsWhere: {
    ja: "--by-department は課ごとのシートを作ります。ブックの出力先を -o X.xlsx で指定してください（課ごとの集計は reform summary --by-department）",
    en: "--by-department makes a sheet for each department: name the workbook with -o X.xlsx (reform summary --by-department counts by department)",
  },
  noBaseline: (name: string): Message => ({
    ja: `${name}: ベースラインがありません（--update-baseline で作れます）`,
    en: `${name}: there is no such baseline (--update-baseline makes it)`,
  }),
  doubleEntry: (place: string): Message => ({
    ja: `${place} は、同じ report・rule・initiative の項目がすでにあります（一つにまとめてください）`,
    en: `${place} repeats the report, rule and initiative of an entry before it; make them one`,
  }),
  sameOutput: (name: string): Message => ({
    ja: `--output の出力先 ${name} が2回指定されています`,
    en: `--output names ${name} twice`,
  }),
  tooFewVerified: (share: number, limit: number): Message => ({
    ja: `評価の${percent(share)}%を数値で確かめられませんでした（上限は --fail-on-unverifiable の ${percent(limit)}%）`,
    en: `${percent(share)} % of the ratings could not be checked against numbers (--fail-on-unverifiable allows ${percent(limit)} %)`,
  }),
  baselineGone: (name: string, { report, rule, initiative, count }: BaselineEntry): Message => ({
    ja: `${name}: ${report}${initiative === null ? "" : ` [${initiative}]`} の ${rule} が ${count}件 なくなりました（--update-baseline で更新できます）`,
    en: `${name}: ${count} of ${rule} in ${report}${initiative === null ? "" : ` [${initiative}]`} no longer found (--update-baseline brings it up to date)`,
  }),
  baselineWritten: (name: string, findings: number, reports: number): Message => ({
    ja: `${name}: 報告書 ${reports}件 の指摘 ${findings}件 を書きました`,
    en: `${name}: wrote ${findings} findings of ${reports} reports`,
  }),
} as const;

/** What options of `reform check` expect. */
export const EXPECTS = {
  ruleSetting: {
    ja: "ID=error、ID=warning、ID=info、ID=off のいずれか",
    en: "ID=error, ID=warning, ID=info or ID=off",
  },
  count: { ja: "0以上の整数", en: "a whole number, 0 or more" },
  share: { ja: "0から1の数", en: "a number from 0 to 1" },
} as const;

/** A share in percent, to a tenth, rounded up so that it never reads as what it is above. */
function percent(share: number): string {
  return String(Math.ceil(share * 1000 - 1e-9) / 10);
}
