import { append } from "../../core/append.ts";
import { displayLabel } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { EVERY } from "../../row/passage/role-words.ts";
import { ofBound, UNTOLD } from "../better/direction.ts";
import type { Better, Indicator } from "../model/types.ts";
import type { JudgeContext } from "./judge-context.ts";
import {
  type EarlierTarget,
  earlierBetter,
  improvedWay,
  judgeEarlier,
  judgeImproved,
} from "./judge-earlier.ts";
import { judgeSurplus } from "./judge-surplus.ts";
import { judgeEvery, judgeRelation } from "./judge-word-targets.ts";
import { judgeZero } from "./judge-zero.ts";
import type { Judged } from "./judged.ts";
import { findNamed, type NamedWord, type Printed } from "./named-words.ts";
import { wordValue } from "./word-actuals.ts";

const NONE = {
  words: ["ゼロ", "皆無", "なし", "無し"],
  joints: "をはがの 　:",
  adverbs: ["年間", "通年", "年度内", "引き続き"],
  behind: " 　\n。、(をにとのへ",
} as const;

const NEVER = {
  words: ["発生", "生じ", "出", "起こ"].flatMap((verb) => [
    `${verb}させない`,
    `${verb}さない`,
    `${verb}しない`,
  ]),
  joints: "をはが",
} as const;

const BLACK = { words: ["黒字"], joints: "をはがの 　:" } as const;

const BEGONE = /((?:待機児童|待機者|赤字|不足|滞納|未収金?|違反|渋滞|放置自転車)[^。、]{0,6}?)(?:の|を)解消/u;
const RELATION = { words: ["<", ">", "≦", "≧", "≤", "≥"], joints: " 　" } as const;
const ANY_RELATION = /[<>≦≧≤≥]/;
/** What stands on the right of the sign. */
const RIGHT = /^\s?([\p{Script=Han}\p{Script=Katakana}ー]{2,20})/u;

const EARLIER =
  /(前年度?|昨年度?|前回|現状|(?:全国|県|県内|県内市町村|類似団体|市町村)平均)(?:の)?(?:実績|決算額|数値|値|水準|件数|人数|数|額|率|[\p{Script=Han}]{2,8}(?=\())?(?:値)?(?:\([^()]{1,16}\))?(?:の水準)?(?:と|を|で|より)?((?:を|より)?(?:上回ら|下回ら|割り?込ま|超え)(?:ない|ず|ぬ)|以上|以下|未満|超|を?上回|を?下回|並み?|維持|同(?:水準|程度|数)|より?(?:も)?(?:増|減|向上|改善|低減|上げ|引き上げ|高め|伸ば|下げ|引き下げ|多く|少なく)|に?比べ(?:て)?(?:増|減))/u;

/** 下回らない: at least as much. */
const NOT_EVEN = /(?:ない|ず|ぬ)$/;

const IMPROVE = /縮小|改善|増加|減少|向上|削減|低下|抑制|拡大|解消|圧縮/;

const ANY_WORD =
  /[<>≦≧≤≥]|させない|さない|発生しない|ゼロ|皆無|なし|無し|黒字|前年|昨年|前回|現状|平均|縮小|改善|増加|減少|向上|削減|低下|抑制|拡大|解消|圧縮|全|すべて/;

/** Whether a goal has a word that may state a target, told cheaply. */
export function hasWordTarget({ view }: Printed): boolean {
  return ANY_WORD.test(view);
}

/** Targets that words state: ゼロ, 黒字, 前年度以上, 転出超過の縮小（現状▲120人）, 全職員. */
export function judgeWordTargets(
  goal: Passage,
  mentions: readonly Mention[],
  context: JudgeContext,
): Indicator[] {
  if (!hasWordTarget(goal)) return [];
  const earlier = findEarlier(goal, mentions);
  const found = [
    findNone(goal, mentions, context),
    findBlack(goal, context),
    findRelation(goal, mentions, context),
  ]
    .concat(earlier && { ...earlier, judge: () => judgeEarlier(earlier.target, mentions, context) })
    .filter((one) => one !== null);
  if (found.length === 0 && !EARLIER.test(goal.view))
    append(found, present(findImproved(goal, mentions, context)));
  if (found.length === 0 && mentions.length === 0) append(found, present(findEvery(goal, context)));
  return found.map((one) => dueLater(goal, indicatorOf(goal, one), context));
}

/** 令和5年度に単年度黒字化 in the report of an earlier year: not reached yet is not missed. */
function dueLater(goal: Passage, indicator: Indicator, { fiscalYear }: JudgeContext): Indicator {
  const years = goal.quantities.flatMap(({ kind, fiscalYear: year }) =>
    kind === "period" && year ? [year] : [],
  );
  const isLater = fiscalYear !== null && years.length > 0 && years.every((year) => year > fiscalYear);
  return isLater && indicator.result === "missed"
    ? { ...indicator, result: "not-due", reason: "later" }
    : indicator;
}

/** A target in words, and how it is judged. */
interface WordTarget {
  readonly word: NamedWord;
  readonly better: Better;
  readonly judge: () => Judged;
}

function present<T>(one: T | null): T[] {
  return one === null ? [] : [one];
}

function indicatorOf(goal: Passage, { word: { name, start, end }, better, judge }: WordTarget): Indicator {
  return {
    name: displayLabel(name),
    unit: null,
    better,
    target: wordValue(goal, start, end, null),
    baseline: null,
    attainment: null,
    near: false,
    direction: better === "lower" || better === "higher" ? ofBound(better) : UNTOLD,
    match: null,
    confidence: null,
    features: null,
    ...judge(),
  };
}

/** The thing of which there is to be none: 待機児童をゼロ, 事故を発生させない, 赤字の解消. */
function findNone(goal: Printed, mentions: readonly Mention[], context: JudgeContext): WordTarget | null {
  const word = noneIn(goal, mentions);
  return word?.name ? { word, better: "lower", judge: () => judgeZero(word.name, context) } : null;
}

function noneIn(goal: Printed, mentions: readonly Mention[]): NamedWord | null {
  const { text, view } = goal;
  if (NONE.words.some((word) => view.includes(word))) return findNamed(goal, NONE);
  if (/さない|せない|しない/.test(view)) return findNamed(goal, NEVER);
  const begone = mentions.length === 0 && view.includes("解消") ? BEGONE.exec(view) : null;
  return begone && named(begone, text.slice(begone.index, begone.index + (begone[1] ?? "").length));
}

function findBlack(goal: Printed, context: JudgeContext): WordTarget | null {
  const word = goal.view.includes("黒字") ? findNamed(goal, BLACK) : null;
  if (!word) return null;
  return {
    word: { ...word, name: word.name || "黒字" },
    better: "higher",
    judge: () => judgeSurplus(word.name, context),
  };
}

/** 歳出総額＜歳入総額. */
function findRelation(goal: Printed, mentions: readonly Mention[], context: JudgeContext): WordTarget | null {
  const { text, view } = goal;
  const left = mentions.length === 0 && ANY_RELATION.test(view) ? findNamed(goal, RELATION) : null;
  const right = left?.name ? RIGHT.exec(view.slice(left.end)) : null;
  if (!left || !right) return null;
  const sign = view[left.end - 1] ?? "";
  const less = "<≦≤".includes(sign);
  const inclusive = !"<>".includes(sign);
  const end = left.end + right[0].length;
  return {
    word: { name: text.slice(left.start, end), start: left.start, end },
    better: less ? "lower" : "higher",
    judge: () => judgeRelation(left.name, right[1] ?? "", { less, inclusive }, context),
  };
}

/** 前年度以上, where no number of the goal stands beside it. */
function findEarlier({ text, view }: Printed, mentions: readonly Mention[]) {
  const earlier = EARLIER.exec(view);
  if (!earlier) return null;
  const [, reference = "", word = ""] = earlier;
  const isBeside = ({ quantity, hosted, traits }: Mention) =>
    !hosted &&
    !traits.has("baseline") &&
    quantity.start < earlier.index + 40 &&
    quantity.end > earlier.index - 24;
  if (mentions.some(isBeside)) return null;
  const label = text.slice(Math.max(0, earlier.index - 24), earlier.index);
  const better = earlierBetter(word, label, view);
  const target: EarlierTarget = {
    label,
    better,
    inclusive: /以上|以下|並|維持|同/.test(word) || NOT_EVEN.test(word),
    rough: /維持|並|同/.test(word),
    reference: referenceOf(reference),
  };
  return { word: named(earlier, label), better, target };
}

/** 転出超過の縮小（現状▲120人）. */
function findImproved(
  { text, view }: Printed,
  mentions: readonly Mention[],
  context: JudgeContext,
): WordTarget | null {
  const [only] = mentions;
  const improve = IMPROVE.exec(view);
  if (!improve || !only || mentions.length > 1 || !only.traits.has("baseline") || !only.bracketed)
    return null;
  return {
    word: named(improve, text.slice(0, view.slice(0, only.quantity.start).split("(")[0]?.length)),
    better: improvedWay(view),
    judge: () => judgeImproved(view, only, context),
  };
}

function findEvery({ text, view }: Printed, context: JudgeContext): WordTarget | null {
  const every = EVERY.exec(view);
  const judged = every && judgeEvery(context);
  if (!every || !judged || judged.result === "no-actual") return null;
  return { word: named(every, text.slice(0, every.index) || text), better: "higher", judge: () => judged };
}

function named({ index, 0: { length } }: RegExpExecArray, name: string): NamedWord {
  return { name, start: index, end: index + length };
}

/** The name under which the results may give the figure that was compared with: 全国平均 as 全国. */
function referenceOf(word: string): string {
  return /平均$/.test(word) ? word.replace(/平均$/, "") : "";
}
