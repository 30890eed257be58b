import { BULLET_CLASS } from "../../text/bullets.ts";
import { groupEndings, startOfEnding, stripEnd } from "../../text/ends.ts";
import { foldKey } from "../../text/fold.ts";
import { foldedView } from "../../text/folded-view.ts";

/** Signs before the words of a label. */
const LEAD = new RegExp(`^[\\s、。:<>=${BULLET_CLASS}]+`);

/** The year before the words of a label. */
const YEAR_LEAD = /^(?:令和|平成|[RH])[\d元]+年?度?(?:末|当初)?(?:の)?/;

/** Words in a label that do not tell one indicator from another. */
const FILLER =
  /(?:令和|平成|昭和|[rh])(?:元|\d{1,2})年?度?(?:末|当初)?|20\d\d年度?(?:末|当初)?|\d{1,2}月(?:\d{1,2}日|末)?|年度末|年度|年度当初|当初|現在|時点|目標値?|計画目標値?|計画値|実績値?|達成目安|参考|数値|指標|見込み?|予定|年間|通年|全体|合わせて|a=|[=:\s「」『』"'()<>[\]【】・、,。.]/g;
const PARTICLES = groupEndings([
  "について",
  "における",
  "に対する",
  "に関する",
  "による",
  "として",
  "とする",
  "までに",
  "まで",
  "から",
  "より",
  "では",
  "には",
  "とは",
  "の",
  "を",
  "は",
  "が",
  "に",
  "で",
  "と",
  "も",
]);
/** Labels that say no more than the number does. */
const GENERIC = groupEndings([
  "速報",
  "速報値",
  "確定",
  "確定値",
  "暫定",
  "暫定値",
  "概算",
  "満点中",
  "満点",
  "満点で",
  "で計",
  "毎",
  "ほか計",
  "中",
  "のうち",
  "うち",
  "累計",
  "累積",
  "通算",
  "合計",
  "総計",
  "総額",
  "総数",
  "小計",
  "計",
  "延",
  "延べ",
  "件数",
  "人数",
  "回数",
  "数値",
  "平均",
  "最終",
  "結果",
  "成果",
  "効果",
  "全て",
  "市",
  "町",
  "村",
  "本市",
  "当市",
  "本町",
  "当町",
  "本村",
  "当村",
  "実施",
  "取組",
  "評価",
  "達成",
  "となり",
  "なり",
  "なった",
  "あり",
  "し",
  "した",
  "して",
  "また",
]);
const LEADING = /^(?:また|なお|うち|内|からの|(?:市|町|村)の|[のをはがにでとも])+/;

/** Words of municipal finance that name the same thing. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/賃借料|使用料|貸付料|賃貸料/g, "貸付"],
  [/収納率/g, "徴収率"],
  [/滞納繰越分?|滞繰分?|過年度分?/g, "滞繰"],
  [/現年度?課税分?|現年度分|現年分/g, "現年"],
  [/寄付/g, "寄附"],
  [/箇所|ヶ所|カ所|か所/g, "か所"],
];

const HAS_SYNONYM = new RegExp(SYNONYMS.map(([pattern]) => pattern.source).join("|"));

/** A label's comparison key: folded, without years, fillers and particles. */
export function labelKey(label: string): string {
  let folded = foldKey(label);
  // Before the fillers go: 現年度分 is no year.
  if (HAS_SYNONYM.test(folded))
    for (const [pattern, word] of SYNONYMS) folded = folded.replace(pattern, word);
  let key = folded.replace(FILLER, "");
  // A label made of such words alone (目標額) is told by them.
  if (key.length < 2)
    key =
      folded.replace(/[\s:=、,。.]/g, "").length > key.length + 1 && /額|率|数|値/.test(key)
        ? folded.replace(/[「」()[\]:=]/g, "")
        : key;
  key = withoutParticles(key).replace(LEADING, "");
  return startOfEnding(key, GENERIC) === 0 ? "" : key;
}

function withoutParticles(text: string): string {
  return text.slice(0, startOfEnding(text, PARTICLES));
}

/** A label as people read it: without the clause before it, particles, years and signs around it. */
export function displayLabel(label: string): string {
  const view = foldedView(label);
  const clauses = view.split("、");
  let first = clauses.length - 1;
  while (
    first > 0 &&
    /[\p{Script=Han}\p{Script=Katakana}ー)]$/u.test(clauses[first - 1] ?? "") &&
    (clauses[first - 1] ?? "").length <= 12
  )
    first--;
  const trimmed = clauses.slice(first).join("、").replace(LEAD, "");
  const cut = stripEnd(trimmed, /[\s:<>=]/);
  const end = view.length - (trimmed.length - cut.length);
  const shown = cut.replace(YEAR_LEAD, "");
  const bare = label.slice(end - shown.length, end);
  return withoutParticles(bare) || bare;
}

/** Dice's coefficient of two texts over runs of `size` characters (1 or 2), each run counted as often as both have it. */
function dice(a: string, b: string, size: 1 | 2): number {
  const left = a.length - size + 1;
  const right = b.length - size + 1;
  if (left <= 0 || right <= 0) return 0;
  let shared = 0;
  // One bit for each run of `b` that is spoken for; labels are cut short, so that two words are enough.
  const used = [0, 0];
  for (let i = 0; i < left; i++) {
    const first = a.charCodeAt(i);
    const second = a.charCodeAt(i + 1);
    for (let j = 0; j < right; j++) {
      if (b.charCodeAt(j) !== first || (size === 2 && b.charCodeAt(j + 1) !== second)) continue;
      const word = j >> 5;
      const bit = 1 << (j & 31);
      if (((used[word] as number) & bit) !== 0) continue;
      used[word] = (used[word] as number) | bit;
      shared++;
      break;
    }
  }
  return (2 * shared) / (left + right);
}

/** Labels are compared by their ends, where the name of the measure stands. */
const LONGEST = 28;

function sharesCharacter(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i++) if (b.includes(a[i] as string)) return true;
  return false;
}

/**
 * How alike two label keys are, from 0 to 1: shared pairs of characters and shared characters; a label that contains
 * the other whole is close.
 */
export function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  if (!sharesCharacter(a, b)) return 0;
  const [x, y] = [a.slice(-LONGEST), b.slice(-LONGEST)];
  const alike = 0.65 * dice(x, y, 2) + 0.35 * dice(x, y, 1);
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < 2 || !long.includes(short)) return alike;
  const atEnd = long.endsWith(short) ? 0.12 : 0;
  return Math.max(alike, 0.55 + atEnd + 0.25 * (short.length / long.length));
}

const PAIRS = /(?=([\p{Script=Han}\p{Script=Katakana}ー]{2}))/gu;

/** Whether two texts have two characters of a noun in a row in common: 売却 of 土地の売却 and 3件を売却した. */
export function sharesWord(a: string, b: string): boolean {
  for (const [, pair] of foldKey(a).matchAll(PAIRS)) if (pair && foldKey(b).includes(pair)) return true;
  return false;
}
