import type { Message } from "./finding.ts";

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

/** What a value of a configuration or an option should have been. */
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
  input: { ja: "文字列か Uint8Array", en: "a string or a Uint8Array" },
} as const;

/** What is wrong with such a value; `place` is where it stands, file, line and column before the key if there are. */
export const VALUE = {
  missing: (place: string, expected: Message): Message => ({
    ja: `${place} がありません。必要なもの: ${expected.ja}`,
    en: `${place} is missing; expected ${expected.en}`,
  }),
  wrong: (place: string, expected: Message, found: string, similar?: string): Message => ({
    ja: `${place} は ${expected.ja} を指定してください（今の値: ${found}${similar ? `。もしかして: ${similar}` : ""}）`,
    en: `${place} should be ${expected.en}, but is ${found}${similar ? `; did you mean ${similar}?` : ""}`,
  }),
  unknownKey: (place: string, known: readonly string[], similar: string | undefined): Message => ({
    ja: `${place} というキーはありません${similar ? `。もしかして: ${similar}` : `（使えるキー: ${known.join(", ")}）`}`,
    en: `${place} is no known key${similar ? `; did you mean ${similar}?` : ` (known: ${known.join(", ")})`}`,
  }),
  unknownRule: (place: string, similar: string | undefined): Message => ({
    ja: `${place} という規則はありません${similar ? `。もしかして: ${similar}` : ""}（一覧は reform rules）`,
    en: `${place} is no known rule${similar ? `; did you mean ${similar}?` : ""} (see reform rules)`,
  }),
} as const;

/** A value as messages show it. */
export function excerptOf(value: unknown): string {
  const text = asText(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Not all values are JSON: a function is none, and what holds itself cannot be written. */
function asText(value: unknown): string {
  if (typeof value === "number") return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
