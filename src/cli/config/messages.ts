import type { Message } from "../../core/finding.ts";

/** The JSON types, by zod's name for them. */
const TYPES: Readonly<Record<string, Message>> = {
  string: { ja: "文字列", en: "a string" },
  number: { ja: "数値", en: "a number" },
  int: { ja: "整数", en: "a whole number" },
  boolean: { ja: "true か false", en: "true or false" },
  array: { ja: "配列 […]", en: "an array […]" },
  object: { ja: "オブジェクト {…}", en: "an object {…}" },
  record: { ja: "オブジェクト {…}", en: "an object {…}" },
  null: { ja: "null", en: "null" },
};

/** What a value should have been. */
export const EXPECTED = {
  type: (name: string): Message => TYPES[name] ?? { ja: name, en: name },
  oneOf: (values: readonly unknown[]): Message => {
    const list = values.map((value) => JSON.stringify(value)).join(", ");
    return values.length === 1 ? { ja: list, en: list } : { ja: `${list} のいずれか`, en: `one of ${list}` };
  },
  atLeast: (minimum: string): Message => ({ ja: `${minimum} 以上の数`, en: `${minimum} or more` }),
  atMost: (maximum: string): Message => ({ ja: `${maximum} 以下の数`, en: `${maximum} or less` }),
  nonEmpty: { ja: "空でない値", en: "something that is not empty" },
  date: { ja: "YYYY-MM-DD の形の実在する日付", en: "a date that exists, as YYYY-MM-DD" },
  rule: { ja: "規則のID（一覧は reform rules）", en: "the id of a rule (see reform rules)" },
} as const;

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
  missing: (place: string, expected: Message): Message => ({
    ja: `${place} がありません。必要なもの: ${expected.ja}`,
    en: `${place} is missing; expected ${expected.en}`,
  }),
  wrong: (place: string, expected: Message, found: string): Message => ({
    ja: `${place} は ${expected.ja} を指定してください（今の値: ${found}）`,
    en: `${place} should be ${expected.en}, but is ${found}`,
  }),
  unknownKey: (place: string, known: readonly string[], similar: string | undefined): Message => ({
    ja: `${place} というキーはありません${similar ? `。もしかして: ${similar}` : `（使えるキー: ${known.join(", ")}）`}`,
    en: `${place} is no known key${similar ? `; did you mean ${similar}?` : ` (known: ${known.join(", ")})`}`,
  }),
  unknownRule: (place: string, similar: string | undefined): Message => ({
    ja: `${place} という規則はありません${similar ? `。もしかして: ${similar}` : ""}（一覧は reform rules）`,
    en: `${place} is no known rule${similar ? `; did you mean ${similar}?` : ""} (see reform rules)`,
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
  suppressionExpired: (file: string, rule: string, until: string): Message => ({
    ja: `${file}: 抑制 ${rule} は期限 (${until}) が過ぎたため無効です [config/suppression-expired]`,
    en: `${file}: the suppression of ${rule} ended on ${until} and counts no longer [config/suppression-expired]`,
  }),
  suppressionUnused: (file: string, what: string): Message => ({
    ja: `${file}: 抑制 ${what} に当たる指摘はありませんでした [config/suppression-unused]`,
    en: `${file}: the suppression of ${what} matched nothing [config/suppression-unused]`,
  }),
} as const;
