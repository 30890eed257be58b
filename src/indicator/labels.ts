import { foldKey } from "../text/fold.ts";

/** Words in a label that do not tell one indicator from another. */
const FILLER =
  /(?:令和|平成|昭和|[rh])(?:元|\d{1,2})年?度?|20\d\d年度?|\d+月\d+日|\d+月末?|年度末|年度|年度当初|当初|現在|時点|目標値?|計画目標値?|計画値|実績値?|達成目安|参考|数値|指標|見込み?|予定|年間|通年|全体|合わせて|a=|[=:：\s「」『』"'()（）<>\[\]【】・、,。.]/g;
const PARTICLES = /(?:について|における|に対する|に関する|による|として|とする|までに|まで|から|より|では|には|とは|[のをはがにでとも])+$/;
/** Labels that say no more than the number does. */
const GENERIC = /^(?:累計|累積|通算|合計|総計|総額|総数|小計|計|延べ?|件数|人数|回数|数値|平均|最終|結果|成果|効果|全て|市|町|村|実施|取組|評価|達成|となり|なり|なった|あり|し|した|して|また)+$/;
const LEADING = /^(?:また|なお|うち|内|(?:市|町|村)の|[のをはがにでとも])+/;

/** Words of municipal finance that name the same thing. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/賃借料|使用料|貸付料|賃貸料/g, "貸付"],
  [/収納率/g, "徴収率"],
  [/滞納繰越分?|滞繰分?|過年度分?/g, "滞繰"],
  [/現年度?課税分?|現年度分|現年分/g, "現年"],
  [/寄付/g, "寄附"],
  [/箇所|ヶ所|カ所|か所/g, "か所"],
];

/** A label's comparison key: folded, without years, fillers and particles. */
export function labelKey(label: string): string {
  const folded = foldKey(label);
  let key = folded.replace(FILLER, "");
  // A label made of such words alone (目標額) is told by them.
  if (key.length < 2) key = folded.replace(/[\s:=：、,。.]/g, "").length > key.length + 1 && /額|率|数|値/.test(key) ? folded.replace(/[「」()（）\[\]:=]/g, "") : key;
  for (const [pattern, word] of SYNONYMS) key = key.replace(pattern, word);
  key = key.replace(PARTICLES, "").replace(LEADING, "");
  return GENERIC.test(key) ? "" : key;
}

/** A label as people read it: without the clause before it, particles, years and signs around it. */
export function displayLabel(label: string): string {
  const clauses = label.split("、");
  let start = clauses.length - 1;
  while (start > 0 && /[\p{Script=Han}\p{Script=Katakana}ー）)]$/u.test(clauses[start - 1] ?? "") && (clauses[start - 1] ?? "").length <= 12) start--;
  const trimmed = clauses
    .slice(start)
    .join("、")
    .replace(/^[\s　・●○◎■、。:：<＜>＞=＝]+|[\s　:：<＜>＞=＝]+$/g, "")
    .replace(/^(?:令和|平成|[RHＲＨ])[\d０-９元]+年?度?(?:末|当初)?(?:の)?/, "");
  return trimmed.replace(PARTICLES, "") || trimmed;
}

function counts(items: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = counts(a);
  let shared = 0;
  for (const item of b) {
    const n = left.get(item) ?? 0;
    if (n > 0) {
      shared++;
      left.set(item, n - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

function bigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

const LONGEST = 60;

/**
 * How alike two label keys are, from 0 to 1: shared pairs of characters and shared characters; a label that contains
 * the other whole is close.
 */
export function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  const [x, y] = [a.slice(-LONGEST), b.slice(-LONGEST)];
  const alike = 0.65 * dice(bigrams(x), bigrams(y)) + 0.35 * dice([...x], [...y]);
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < 2 || !long.includes(short)) return alike;
  const atEnd = long.endsWith(short) ? 0.12 : 0;
  return Math.max(alike, 0.55 + atEnd + 0.25 * (short.length / long.length));
}
