import { afterSpace, beforeSpace, isDigit, isKanji, isKatakana, isLatin, isSpace } from "../../text/chars.ts";
import { isDashOrLong } from "../../text/dashes.ts";
import { indexEndings, indexWords, wordAt, wordBefore } from "../../text/word-index.ts";

/** How a number is meant: one side of a bound, an approximation, a sign, a direction. */
export type Qualifier =
  | { readonly type: "min" | "max"; readonly inclusive: boolean }
  | { readonly type: "equal" | "about" | "decade" }
  | { readonly type: "change"; readonly change: "increase" | "decrease" };

/** The qualifiers before a number and those after it. */
export function joinQualifiers(
  left: readonly Qualifier[],
  right: readonly Qualifier[],
): readonly Qualifier[] {
  if (left.length === 0) return right;
  return right.length === 0 ? left : [...left, ...right];
}

const min = (inclusive: boolean): Qualifier => ({ type: "min", inclusive });
const max = (inclusive: boolean): Qualifier => ({ type: "max", inclusive });
const about: Qualifier = { type: "about" };

function each(words: string, qualifier: Qualifier): [string, Qualifier][] {
  return words.split(" ").map((word): [string, Qualifier] => [word, qualifier]);
}

function particles(stems: string, qualifier: Qualifier): [string, Qualifier][] {
  return ["を", "は", "も", "が"].flatMap((particle) =>
    each(stems, qualifier).map(([w, m]): [string, Qualifier] => [particle + w, m]),
  );
}

const SUFFIXES = indexWords<Qualifier>([
  ...each("以上 もしくはそれ以上 もしくは以上 またはそれ以上 か、それ以上 かそれ以上 以降", min(true)),
  ...particles(
    "下回らない 下回らず 下回らなかった 下回ることなく 下回ることのない 下らない 割らない 割り込まない",
    min(true),
  ),
  ...each("超過 超える 超え 超", min(false)),
  ...particles(
    "超える 超えた 超えて 超え 超過する 超過した 超過 上回る 上回った 上回って 上回り 上回",
    min(false),
  ),
  ...each(
    "より大きい より大きく より大きな より多い より多く より多くの より高い より高く より長い より長く より上",
    min(false),
  ),
  ...each("以下 以内 まで 以前 もしくはそれ以下 またはそれ以下 かそれ以下 内", max(true)),
  ...particles("超えない 超えず 超えなかった 上回らない 上回らず 上限 上限とする 上限に 限度", max(true)),
  ...each("未満", max(false)),
  ...particles("下回る 下回った 下回って 下回り 下回 切る 切った 割る 割った 割り込", max(false)),
  ...each(
    "より小さい より小さく より小さな より少ない より少なく より低い より低く より短い より短く より下",
    max(false),
  ),
  ...each("に等しい と等しい", { type: "equal" }),
  ...each("程度 程 ほど 前後 くらい ぐらい 位 弱 強 余り あまり 余 近く 近い 内外 見当", about),
  ...each("台", { type: "decade" }),
]);

/** What makes a suffix the beginning of another word: 強化, 弱者, 余地, 内訳, 超音波, 程なく. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  強: "化い靭く度制調み",
  弱: "者い体く点",
  余: "地分剰裕暇",
  内: "訳容部外の",
  台: "帳数風湾",
  位: "置",
  程: "な遠よ",
  超: "音高過",
  ほど: "な遠よ",
  余り: "に",
  まで: "のと",
  を割る: "合",
  近い: "将",
};

/** 95%まで引き上げ is where a number goes to, not the most it may be. */
const RAISE = [
  "引き上げ",
  "引上げ",
  "向上",
  "上昇",
  "高め",
  "増",
  "伸ば",
  "回復",
  "拡大",
  "改善",
  "積み",
  "上げ",
];

export interface SuffixMatch {
  readonly end: number;
  readonly qualifier: Qualifier;
}

/** The bound or approximation that follows a number and its unit. */
export function suffixAt(text: string, pos: number, hasUnit: boolean): SuffixMatch | undefined {
  const at = afterSpace(text, pos);
  const match = wordAt(SUFFIXES, text, at, true);
  if (match === undefined) return undefined;
  const { word, edge, data } = match;
  const next = text[edge] ?? "";
  if (next !== "" && NOT_BEFORE[word]?.includes(next)) return undefined;
  if (!hasUnit && (word === "台" || word === "位" || word === "内" || word === "程")) return undefined;
  if (word === "まで" && RAISE.some((raise) => text.startsWith(raise, next === "に" ? edge + 1 : edge)))
    return undefined;
  if (at > pos && (word.length === 1 || word === "まで") && !/[)。、]/.test(next || "。")) return undefined;
  return { end: edge, qualifier: data };
}

/** `unclear`: a dash that may be a sign, a bullet or a separator. */
export type Sign = "minus" | "plus" | "both" | "unclear";

const SIGNS = indexEndings<Sign>([
  ...["-", "▲", "△", "▼", "⊿", "マイナス", "Δ", "ﾏｲﾅｽ"].map((w): [string, "minus"] => [w, "minus"]),
  ...["+", "プラス", "ﾌﾟﾗｽ"].map((w): [string, "plus"] => [w, "plus"]),
  ["±", "both"],
  ["ー", "minus"],
  ...["‒", "—", "―", "─", "━"].map((w): [string, "unclear"] => [w, "unclear"]),
]);

const PREFIXES = indexEndings<Qualifier>([
  ...each("最低 最低でも 少なくとも 少なくても 下限 最短 最短で 最低で ≧ ≥ >=", min(true)),
  ...each(
    "最大 最大で 最大でも 多くて 多くても 多くとも 上限 上限は 最長 最長で 最高でも ≦ ≤ <= 高々",
    max(true),
  ),
  ...each(">", min(false)),
  ...each("<", max(false)),
  ...each(
    "約 およそ 凡そ おおよそ 概ね おおむね ほぼ 大体 だいたい ざっと 推定 ≒ 約、 概ね、 およそ、",
    about,
  ),
]);

export interface Prefix {
  readonly start: number;
  readonly sign: Sign | undefined;
  readonly qualifiers: readonly Qualifier[];
}

/** Signs, bounds and approximations before a number at `pos`, not before `floor`. */
export function prefixBefore(text: string, pos: number, floor: number): Prefix {
  let start = pos;
  let sign: Prefix["sign"];
  const qualifiers: Qualifier[] = [];
  for (let i = 0; i < 3; i++) {
    const at = beforeSpace(text, start, floor);
    const found = sign === undefined ? signOf(text, start, at, floor) : undefined;
    if (found !== undefined) {
      ({ sign, start } = found);
      continue;
    }
    const match = wordBefore(PREFIXES, text, at, floor);
    // In 原価125円<単価142円 the sign compares two names.
    if (match === undefined || (/^[<>≦≧≤≥]/.test(match.word) && match.edge === floor && floor > 0)) break;
    // 契約 3件, 予約 5人: the end of another word.
    if (/^[約推]/.test(match.word) && isKanji(text, match.edge - 1)) break;
    qualifiers.push(match.data);
    start = match.edge;
  }
  return { start, sign, qualifiers };
}

interface SignMatch {
  readonly sign: Sign;
  readonly start: number;
}

/** The sign before a number, over some blanks (▲  3%) or a bracket, of which it cannot be told what it is (▲(3%)). */
function signOf(text: string, start: number, at: number, floor: number): SignMatch | undefined {
  if (at <= floor) return undefined;
  if (at === start && text.charCodeAt(at - 1) === 0x28) {
    const sign = signBefore(text, at - 1, floor, true);
    return sign === undefined || sign.sign === "plus" ? undefined : { ...sign, sign: "unclear" };
  }
  return isSpace(text, at - 1)
    ? signBefore(text, beforeGap(text, at, floor), floor, true)
    : signBefore(text, at, floor, at < start);
}

const WIDEST_GAP = 6;

function beforeGap(text: string, pos: number, floor: number): number {
  let at = pos;
  while (at > floor && at > pos - WIDEST_GAP && isSpace(text, at - 1)) at--;
  return at;
}

/** A dash is a sign where no number, id or word ends before it; with a blank behind it nothing tells. */
function signBefore(text: string, pos: number, floor: number, spaced: boolean): SignMatch | undefined {
  const match = wordBefore(SIGNS, text, pos, floor);
  if (match === undefined) return undefined;
  const { word, edge, data } = match;
  const before = edge - 1;
  const dash = isDashOrLong(word) || data === "unclear";
  if (dash && (isDigit(text, before) || isLatin(text, before) || isDash(text.charAt(before), word)))
    return undefined;
  if (word === "ー" && isKatakana(text, before)) return undefined;
  // 98.5% - 5.2%: it stands between two numbers.
  if (dash && spaced) return endsAmount(text, edge, floor) ? undefined : { sign: "unclear", start: edge };
  if (word === "+" && (isDigit(text, before) || isLatin(text, before))) return undefined;
  if (word === "-" && text.charAt(before) === ")")
    return isDigit(text, before - 1) || before === floor - 1 ? undefined : { sign: "unclear", start: edge };
  return { sign: data, start: edge };
}

/** Whether the number before ends right here; of a year (令和3年度 - 5%) nothing is taken away. */
function endsAmount(text: string, pos: number, floor: number): boolean {
  return floor > 0 && pos - 1 <= floor && !"年度月日末".includes(text.charAt(floor - 1) || "-");
}

function isDash(char: string, word: string): boolean {
  return isDashOrLong(char) || char === word;
}

const CHANGES = indexWords<"increase" | "decrease">([
  ..."増 増加 増額 増員 増収 上昇 増大 増進 伸び 増し 上昇し アップ 向上 プラス"
    .split(" ")
    .map((word): [string, "increase"] => [word, "increase"]),
  ..."減 削減 縮減 減少 低下 減額 減員 減収 低減 節減 縮小 軽減 短縮 下落 ダウン 圧縮 カット オフ マイナス 減量"
    .split(" ")
    .map((word): [string, "decrease"] => [word, "decrease"]),
]);

/** 増築, 減免, 減価 and the like are other words. */
const OTHER_WORDS = "築設強幅刷資殖減価免債点災税反益便改発";

/** The change a number is the size of: `5%減`, `3人の増`, `2億円を削減`. Not the level `95%に上昇`. */
export function changeAt(
  text: string,
  pos: number,
): { end: number; change: "increase" | "decrease" } | undefined {
  const particle = text[pos];
  const linked = particle === "の" || particle === "を" || particle === "ず" || particle === "も";
  const from = !linked ? afterSpace(text, pos) : particle === "ず" ? pos + 2 : pos + 1;
  if (!linked && from > pos && isSpace(text, from)) return undefined;
  const match = wordAt(CHANGES, text, from);
  if (match === undefined) return undefined;
  if (match.word.length === 1 && OTHER_WORDS.includes(text[match.edge] ?? " ")) return undefined;
  if ((match.word === "プラス" || match.word === "マイナス") && isDigit(text, match.edge)) return undefined;
  return { end: linked || from > pos ? pos : match.edge, change: match.data };
}
