/** What stands before the head of a word that numbers headings, with such a word. */
export const MARK_PREFIXES: readonly (readonly [prefix: string, evidence: string])[] = [
  ["重点", "重点改革項目"],
  ["最重点", "最重点項目"],
  ["改革", "改革推進項目"],
  ["推進", "推進施策"],
  ["実施", "実施事項"],
  ["基本", "基本的方向"],
  ["基本的", "基本的取組"],
  ["具体的", "具体的方策"],
  ["個別", "個別施策"],
  ["行動", "行動計画"],
  ["主要", "主要課題"],
  ["共通", "共通課題"],
  ["戦略", "戦略目標"],
  ["政策", "政策分野"],
  ["施策", "施策の方向"],
  ["施策の", "施策の方向性"],
  ["改革の", "改革の方向性"],
  ["取組の", "取組の方向"],
  ["大", "大施策"],
  ["中", "中施策"],
  ["小", "小施策"],
];

/** The heads of such words. */
export const MARK_HEADS: readonly string[] = [
  "方針",
  "方向性",
  "方向",
  "目標",
  "項目",
  "施策",
  "事項",
  "課題",
  "方策",
  "取組",
  "計画",
  "分野",
  "視点",
  "戦略",
  "テーマ",
  "柱",
];
const LONGEST_FIRST = MARK_HEADS.toSorted((a, b) => b.length - a.length);
const PREFIXES = MARK_PREFIXES.map(([prefix]) => prefix).toSorted((a, b) => b.length - a.length);
const MOST_PREFIXES = 2;

/** The word at a place of a text that numbers headings and is made of such parts: 重点改革項目. Null where none is. */
export function compoundMarkWord(text: string, start: number): string | null {
  let at = start;
  for (let i = 0; i < MOST_PREFIXES; i++) {
    const prefix = PREFIXES.find((one) => text.startsWith(one, at));
    if (prefix === undefined) return null;
    at += prefix.length;
    const head = LONGEST_FIRST.find((one) => text.startsWith(one, at));
    if (head !== undefined) return text.slice(start, at + head.length);
  }
  return null;
}
