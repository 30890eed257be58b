import { remember } from "../../core/remember.ts";
import { groupEndings, startOfEnding } from "../../text/ends.ts";
import type { Better } from "../model/types.ts";
import { bareName } from "./bare-name.ts";
import { DENYING, DENYING_ANY, NAME_WORDS, type NameSense } from "./lexicon/words.ts";

/** A word of the lexicon where it stands in a name. */
interface Word {
  readonly sense: NameSense;
  readonly start: number;
  readonly end: number;
  /** A character before it denies it: 未整備. */
  readonly isDenied: boolean;
  /** It is told as a deed of what follows: 是正した. */
  readonly isDeed: boolean;
}

/** What the words of a name say of it. */
export interface NameReading {
  readonly better: Exclude<Better, "closer">;
  /** Some plans want more of it, some less: 職員数. */
  readonly isEither: boolean;
  /** It denies a verb that no list knows: neither its pieces nor the number that a goal states tell anything. */
  readonly isUnread: boolean;
  /** It ends in the deed itself, or in how often it was done: 橋りょうの補修, 点検件数. */
  readonly isDeed: boolean;
}

/** What stands before these is the whole of which the rest is a part: 職員に占める女性. */
const OF_WHOLE = [
  "に占める",
  "のうち",
  "に対する",
  "当たりの",
  "当たり",
  "あたりの",
  "あたり",
  "につき",
] as const;
/** What stands behind it, up to a ratio, is what the rest is compared with: 企業債残高対給水収益比率. */
const AGAINST = "対";
const RATIO = /比率?$/;
const SHORTEST = 3;

function beforeAgainst(name: string): string {
  const at = name.indexOf(AGAINST, SHORTEST);
  return at >= SHORTEST && name.length - at > SHORTEST && RATIO.test(name) ? name.slice(0, at) : name;
}

/** What may stand behind a deed: how often it was done, to how many. */
const COUNTED =
  /^(?:済み?)?(?:した|された)?(?:の)?(?:件数|回数|個所数|箇所数|か所数|施設数|棟数|本数|台数|団体数|人数|者数|数|面積|延長|距離|率|割合)?$/;
const DEEDS: ReadonlySet<NameSense> = new Set(["mend", "cut", "done"]);

/** A verb before the noun that it describes. */
const ATTRIBUTE_ENDS = /[たるだ]$/;

function isEither(name: string, last: Word | undefined): boolean {
  if (last?.sense !== "either" || !COUNTED.test(name.slice(last.end))) return false;
  // 終期を設定した補助金 counts what was done.
  return !ATTRIBUTE_ENDS.test(name.slice(0, last.start));
}

function endsInDeed(name: string, last: Word | undefined): boolean {
  return last !== undefined && DEEDS.has(last.sense) && !last.isDenied && COUNTED.test(name.slice(last.end));
}

/** The words of the lexicon by their first character, the longest first. */
const BY_FIRST = groupByFirst();

function groupByFirst(): ReadonlyMap<string, readonly (readonly [string, NameSense])[]> {
  const groups = new Map<string, (readonly [string, NameSense])[]>();
  for (const [words, sense] of NAME_WORDS)
    for (const word of words.split(" ")) {
      const key = bareName(word);
      const group = groups.get(key[0] as string) ?? [];
      group.push([key, sense]);
      groups.set(key[0] as string, group);
    }
  for (const group of groups.values()) group.sort(([a], [b]) => b.length - a.length);
  return groups;
}

/** Which way a measure is better by the words of its name: the last of them decides, and what denies it turns it. */
export const readNameSense = remember((name: string): NameReading => {
  const own = partOf(bareName(name));
  const words = wordsOf(own);
  const better = isUnreadHead(own, words.at(-1)) ? "unknown" : betterBy(words);
  return {
    better,
    isEither: isEither(own, words.at(-1)),
    isUnread: better === "unknown" && DENIED.test(own),
    isDeed: better === "higher" && endsInDeed(own, words.at(-1)),
  };
});

const ALL_HAN = /^\p{Script=Han}+$/u;
/** 朝食を食べない児童: whether that is good, only the verb could tell. */
const DENIED = /(?:ない|なかった|ません|せず)[^をがは]{0,12}$/;
/** What counts or measures the thing before it, and says nothing of the way. */
const COUNTING = groupEndings([
  ..."率 割合 比率 件数 回数 人数 者数 世帯数 戸数 棟数 台数 本数 枚数 箇所数 か所数 施設数 団体数 数 額 金額 量 面積 延長 残高 日数 時間 期間 状況".split(
    " ",
  ),
  ..."年間 月間 年度末 年末 総 延べ 合計 平均 年平均 月平均 累計 新規 推計 実 発生 認知 有無 使用 残".split(
    " ",
  ),
]);
/** 遊休地の貸付: a short noun, and what is done with it. */
const OF_A_BURDEN = /^\p{Script=Han}{0,2}の/u;
const SHORTEST_HEAD = 2;

/**
 * Whether the head of a name is a word that no list knows, behind a burden that a list knows: the loans of 遊休地の貸付件数
 * may be against it, the reports of 被害の通報件数 are not.
 */
function isUnreadHead(name: string, last: Word | undefined): boolean {
  if (last === undefined || (last.sense !== "harm" && last.sense !== "load")) return false;
  // 未申告の事業所: what was not done describes whatever follows.
  if (DENYING_ANY.includes(name[last.start] as string)) return false;
  const rest = name.slice(last.end);
  const joint = OF_A_BURDEN.exec(rest)?.[0].length;
  if (joint === undefined) return false;
  const counted = rest.slice(joint);
  const head = counted.slice(0, startOfEnding(counted, COUNTING));
  return head.length >= SHORTEST_HEAD && ALL_HAN.test(head);
}

function partOf(name: string): string {
  const against = beforeAgainst(name);
  let from = 0;
  for (const word of OF_WHOLE) {
    const at = against.lastIndexOf(word);
    if (at >= 0 && at + word.length < against.length - 1) from = Math.max(from, at + word.length);
  }
  const part = against.slice(from);
  return part.slice(0, startOfEnding(part, NOT_MEASURED)) || part;
}

/** Words at the end of a name that do not say what is measured. */
const NOT_MEASURED = groupEndings([
  "計画値",
  "計画",
  "目標値",
  "目標",
  "実績値",
  "実績",
  "年間",
  "毎年度",
  "月平均",
  "累計",
]);

function wordsOf(name: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < name.length; ) {
    const found = BY_FIRST.get(name[at] as string)?.find(([word]) => name.startsWith(word, at));
    if (found) {
      const [{ length }, sense] = found;
      const isDenied = at > 0 && DENYING.includes(name[at - 1] as string);
      if (sense !== "none")
        words.push({
          sense,
          start: at,
          end: at + length,
          isDenied,
          isDeed: DEED.test(name.slice(at + length, at + length + 4)),
        });
    } else if (isDenial(name, at))
      words.push({ sense: "harm", start: at, end: at + 2, isDenied: false, isDeed: false });
    at += found ? found[0].length : 1;
  }
  return words;
}

const ACTS: ReadonlySet<NameSense> = new Set(["mend", "cut", "done", "wanted"]);
/** Behind a noun: it was done to what follows. */
const DEED = /^(?:し|さ?せ|され|でき)た/;
const HAN = /\p{Script=Han}/u;

/** 未申告: what was not done, whatever it is. */
function isDenial(name: string, at: number): boolean {
  const next = name[at + 1] ?? "";
  const isKnown = BY_FIRST.get(next)?.some(([word]) => name.startsWith(word, at + 1)) ?? false;
  return DENYING_ANY.includes(name[at] as string) && HAN.test(next) && !isKnown;
}

function betterBy(words: readonly Word[]): NameReading["better"] {
  const end = words.findLastIndex(({ sense }) => sense !== "without");
  let better = wayOfHead(words.slice(0, end + 1));
  for (let i = end + 1; i < words.length; i++) better = denied(better);
  return better;
}

/** By the last word that is no denial. */
function wayOfHead(words: readonly Word[]): NameReading["better"] {
  const [before, last] = [words.at(-2), words.at(-1)];
  if (!last || last.sense === "either") return "unknown";
  // 是正した違反: what was done to it is counted.
  const isBurden = last.sense === "harm" || last.sense === "load";
  if (isBurden && before?.isDeed && ACTS.has(before.sense)) return "higher";
  const own = wayOf(last, before);
  return last.isDenied ? denied(own) : own;
}

/** 利用者の減少: to cut what is wanted is no good. 虐待の実施状況: a deed says less than what it is done to. */
function wayOf({ sense }: Word, before: Word | undefined): NameReading["better"] {
  const isWanted = before?.sense === "wanted" && !before.isDenied;
  if (sense === "cut" && isWanted) return "unknown";
  if (sense === "load") return before && isWanted ? "unknown" : "lower";
  if (sense === "done" && (before?.sense === "harm" || before?.sense === "load")) return "unknown";
  return sense === "harm" ? "lower" : "higher";
}

/** Without something of which more is better: worse. Of what is denied nothing is known: 記入の要らない手続. */
function denied(better: NameReading["better"]): NameReading["better"] {
  if (better === "unknown") return "unknown";
  return better === "lower" ? "higher" : "lower";
}
