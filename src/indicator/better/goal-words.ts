import { groupEndings, startOfEnding } from "../../text/ends.ts";
import type { Better } from "../model/types.ts";

/** A word that says what becomes of a number, with a goal that shows it. */
interface Verb {
  readonly better: "lower" | "higher";
  readonly words: string;
  readonly evidence: string;
}

/** Nouns that a form of する or a like predicate makes a verb of. */
const NOUNS: readonly Verb[] = [
  {
    better: "lower",
    words:
      "削減 縮減 節減 減少 低減 圧縮 軽減 抑制 縮小 短縮 半減 減量 減額 低下 引下げ 引き下げ 解消 根絶 撲滅 減量化 適正化",
    evidence: "搬入量を10%削減する",
  },
  {
    better: "higher",
    words: "促進 増加 増大 拡大 拡充 向上 上昇 増額 増収 引上げ 引き上げ 伸長 普及 確保",
    evidence: "受診率の向上を図る",
  },
];

/** Verbs of their own, as they stand before their ending. */
const STEMS: readonly Verb[] = [
  { better: "lower", words: "減ら 下げ 抑え 縮め なく 無く 減じ", evidence: "搬入量を50件に抑える" },
  { better: "higher", words: "増や 増え 高め 伸ば 上げ 広げ", evidence: "会員を増やす" },
];

/** Signs of a change behind a comparison or a number: 前年比減, 1名の増. */
const SIGNS: readonly Verb[] = [
  { better: "lower", words: "減", evidence: "前年度比減" },
  { better: "higher", words: "増", evidence: "前年度比10人の増を目指す" },
];

/** Words behind a number, or what stands for one, that bound it. */
const BOUNDS: readonly Verb[] = [
  { better: "lower", words: "以下 以内 未満 を下回", evidence: "過去5年の平均値以下とする" },
  { better: "higher", words: "以上 を上回 を超え 超", evidence: "前年度実績以上とする" },
];

const CUTS = NOUNS.flatMap(({ better, words }) => (better === "lower" ? words.split(" ") : []));

/** Goals that show each kind of words, for the test that reads them. */
export const GOAL_EVIDENCE: readonly Verb[] = [...NOUNS, ...STEMS, ...SIGNS, ...BOUNDS];

/** What makes a noun a predicate; 削減効果, 減少率 and 抑制のための講座 are none. */
const PREDICATE =
  /^(?:(?:化)?(?:さ|す[るべ]|し(?!た)|でき|[をが](?:図|目指|推進|進め|実現|達成|行)|に(?:努|向け|つなげ|取り?組)|と(?:する|し)|幅|[。、)])|$)/;
/** What a stem may not run into: the words for which it is done, or what it describes. */
const DESCRIBES = /^[るすしたて]{0,2}(?:ため|た?[\p{Script=Han}\p{Script=Katakana}])/u;
const CHANGE_BEFORE = /(?:[比の]|\d[^\d、。\s]{0,4}|[%人件名円回])$/;
const CHANGE_BEHIND = /^(?:を|と(?:する|し)|に|[。、()]|$)/;
const BOUND_BEFORE = /[\d%\p{L})]$/u;
/** 以下の時期までに tells what follows, 30人以上規模 describes something: no bound of the measure. */
const DESCRIBED = /^(?:の(?!\d)|(?!達成|維持|確保|実施|削減|減少|増加)[\p{Script=Han}\p{Script=Katakana}])/u;

/** What a goal says of the way in which a measure is to go, by its own words. */
export interface GoalWords {
  /** By a bound: 以下, 以上. */
  readonly bound: Better;
  /** By a predicate: 減らす, 向上を図る. */
  readonly verb: Better;
}

const NOTHING: GoalWords = { bound: "unknown", verb: "unknown" };

interface Found {
  readonly at: number;
  readonly better: "lower" | "higher";
}

/**
 * Reads the sentence of a goal that names a measure, behind the name: what is said of other things says nothing of it.
 *
 * @param goal folded
 * @param name folded; empty where the goal speaks of nothing else
 */
export function readGoalWords(goal: string, name: string): GoalWords {
  const said = behindName(goal, name);
  if (said === null) return NOTHING;
  const verb = firstOf(verbsIn(said));
  return { bound: firstOf(boundsIn(said)), verb: verb === "lower" && countsCuts(name) ? "higher" : verb };
}

/** So many characters at most stand behind the cut in the name of what was cut: 面積, 世帯数. */
const LONGEST_CUT = 4;

/** 削減額, 減少面積, 段差解消率: more of it is what a goal wants that asks for less of the thing. */
function countsCuts(name: string): boolean {
  return CUTS.some((word) => {
    const at = name.lastIndexOf(word);
    return at > 0 && name.length - at - word.length <= LONGEST_CUT;
  });
}

/** What is said first is said of the name; where the rest says the contrary, neither. */
function firstOf(found: readonly Found[]): Better {
  const [first] = found.toSorted((a, b) => a.at - b.at);
  return first && found.every(({ better }) => better === first.better) ? first.better : "unknown";
}

function boundsIn(said: string): Found[] {
  return placesOf(BOUNDS, said, (before, behind) => BOUND_BEFORE.test(before) && !DESCRIBED.test(behind));
}

function verbsIn(said: string): Found[] {
  return [
    ...placesOf(NOUNS, said, (_, behind) => PREDICATE.test(behind)),
    ...placesOf(STEMS, said, (_, behind) => behind !== "" && !DESCRIBES.test(behind)),
    ...placesOf(SIGNS, said, (before, behind) => CHANGE_BEFORE.test(before) && CHANGE_BEHIND.test(behind)),
  ];
}

const WINDOW = 8;

function placesOf(
  verbs: readonly Verb[],
  said: string,
  holds: (before: string, behind: string) => boolean,
): Found[] {
  return verbs.flatMap(({ better, words }) =>
    words.split(" ").flatMap((word) => {
      const found: Found[] = [];
      for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + word.length)) {
        const end = at + word.length;
        if (holds(said.slice(Math.max(0, at - WINDOW), at), said.slice(end, end + WINDOW)))
          found.push({ at, better });
      }
      return found;
    }),
  );
}

const SENTENCE = /[。\n・※①-⑳]/;
/** So many characters shared tell that a sentence speaks of a name. */
const ENOUGH = 3;
const LONGEST_NAME = 60;
/** How a thing is counted, behind the thing. */
const COUNTS = groupEndings(["額", "数", "件数", "人数", "率", "割合", "量", "者数", "面積", "回数", "日数"]);

/** A name without how it is counted: 貸付 of 貸付額. */
function stemOf(name: string): string {
  const stem = name.slice(0, startOfEnding(name, COUNTS));
  return stem.length > 1 ? stem : name;
}

const LONGEST_SENTENCE = 240;

/** The rest of the sentence that shares most with the name; null where none does. */
function behindName(goal: string, name: string): string | null {
  const sentences = goal.split(SENTENCE).map((one) => one.slice(0, LONGEST_SENTENCE).trim());
  const own = stemOf(name.slice(-LONGEST_NAME));
  if (own === "") return sentences.length === 1 ? (sentences[0] ?? null) : null;
  let best = { length: Math.min(ENOUGH, own.length) - 1, rest: null as string | null };
  for (const sentence of sentences) {
    const { length, end } = longestShared(sentence, own);
    if (length > best.length) best = { length, rest: sentence.slice(end) };
  }
  return best.rest === null ? null : untilNext(best.rest);
}

/** A number that is no year, and the comma behind it. */
const NUMBER_ENDS = /\d[^\d、,年月日期次]{1,8}[、・\s]/g;

/** The rest up to where another measure begins: a comma behind a number, and a further number behind the comma. */
function untilNext(rest: string): string {
  for (const { index, 0: found } of rest.matchAll(NUMBER_ENDS)) {
    const end = index + found.length;
    if (/\d/.test(rest.slice(end))) return rest.slice(0, end);
  }
  return rest;
}

/** The longest run of characters that two texts share, and where it ends in the first. */
function longestShared(text: string, other: string): { length: number; end: number } {
  let best = { length: 0, end: 0 };
  let row = new Uint16Array(other.length + 1);
  for (let i = 1; i <= text.length; i++) {
    const next = new Uint16Array(other.length + 1);
    for (let j = 1; j <= other.length; j++) {
      if (text[i - 1] !== other[j - 1]) continue;
      next[j] = (row[j - 1] as number) + 1;
      if ((next[j] as number) >= best.length) best = { length: next[j] as number, end: i };
    }
    row = next;
  }
  return best;
}
