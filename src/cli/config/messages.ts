import type { Message } from "../../core/finding.ts";

/** What is wrong with a configuration or baseline; `place` is file, line, column and key. */
export const CONFIG = {
  noInputs: (config: string): Message => ({
    ja: `報告書が指定されていません。ファイルかフォルダーを指定するか、${config} の include に書いてください`,
    en: `no report is named: name a file or folder, or list them under include in ${config}`,
  }),
  allExcluded: (config: string): Message => ({
    ja: `報告書がありません: ${config} の exclude がすべてを除いています`,
    en: `no report is left: exclude in ${config} leaves out all of them`,
  }),
  excludeTooWide: (config: string, limit: number): Message => ({
    ja: `${config} の exclude に当たるファイルとフォルダーが上限の ${limit} を超えます。範囲を狭めるか、--max-files（設定では maxFiles）で上限を上げてください`,
    en: `exclude in ${config} covers more than ${limit} files and folders; narrow it, or raise the limit with --max-files (maxFiles in the configuration)`,
  }),
  twice: (place: string): Message => ({
    ja: `${place} が2回書かれています`,
    en: `${place} is given twice`,
  }),
  syntax: (place: string, what: string): Message => ({
    ja: `${place}: JSONとして読めません（${what}）`,
    en: `${place}: this is not JSON (${what})`,
  }),
  tooDeep: (place: string, limit: number): Message => ({
    ja: `${place}: 入れ子が深すぎます（上限は ${limit} 段）`,
    en: `${place}: this is nested too deep (the limit is ${limit} levels)`,
  }),
  unreadable: (file: string, reason: Message): Message => ({
    ja: `${file}: 読めません（${reason.ja}）`,
    en: `${file}: cannot be read (${reason.en})`,
  }),
  noReformKey: (file: string): Message => ({
    ja: `${file}: "reform" キーがありません`,
    en: `${file}: there is no "reform" key in it`,
  }),
  headingUnknown: (file: string, report: string, heading: string, similar: string | undefined): Message => ({
    ja: `${report}: ${file} の columns にある見出し「${heading}」はこの報告書にありません${similar ? `。もしかして: ${similar}` : "（見出しの一覧は reform columns）"}`,
    en: `${report}: no header of this report has "${heading}", which columns in ${file} speaks of${similar ? `; did you mean ${similar}?` : " (reform columns lists its headings)"}`,
  }),
  headingNotTaken: (file: string, report: string, heading: string, field: string): Message => ({
    ja: `${report}: ${file} の columns の指定どおりに「${heading}」を ${field} とは読めませんでした。同じ見出しの行の別の列にも ${field} が指定されていないか確かめてください`,
    en: `${report}: "${heading}" could not be taken for ${field} as columns in ${file} says; see whether another column of the same header is said to be ${field} too`,
  }),
  symbolUnknown: (file: string, report: string, symbol: string): Message => ({
    ja: `${report}: ${file} の ratings にある記号「${symbol}」は、この報告書の凡例にも評価の列にもありません`,
    en: `${report}: neither the legend nor a rating of this report has "${symbol}", which ratings in ${file} speaks of`,
  }),
  suppressionExpired: (file: string, rule: string, until: string): Message => ({
    ja: `${file}: 抑制 ${rule} は期限 (${until}) が過ぎたため無効です [config/suppression-expired]`,
    en: `${file}: the suppression of ${rule} ended on ${until} and counts no longer [config/suppression-expired]`,
  }),
  suppressionUnused: (file: string, what: string): Message => ({
    ja: `${file}: 抑制 ${what} に当たる指摘はありませんでした [config/suppression-unused]`,
    en: `${file}: the suppression of ${what} matched nothing [config/suppression-unused]`,
  }),
} as const;
