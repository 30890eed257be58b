import { displayLabel } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { stripEnd } from "../../text/ends.ts";
import type { Bound } from "../measure/compare.ts";
import { comparable } from "../measure/units.ts";

import type { TargetKind } from "./target-types.ts";

const COMPARED = "(?:に)?(?:比べ?(?:て)?|対比|と比べ(?:て)?|と比較し(?:て)?|対して|より(?:も)?|から)";

const RELATIVE_BEFORE = new RegExp(
  `(?:(?:対)?(?:前年度?|昨年度?)(?:当初|最終|末)?(?:実績|予算|決算)?(?:値|額)?(?:${COMPARED}|の)?|(?:前回|前期|基準年度?|基準値|現状(?:値)?|当初)(?:実績)?(?:値)?(?:${COMPARED}|の)|(?:(?:平成|令和|[HRＨＲ])[\\d０-９元]{1,4}年?度?|20\\d\\d年度?)(?:実績)?(?:値)?(?:${COMPARED}|の))$`,
);
const RELATIVE_ANY = /前年度?比|対前年|前回比|年度比|昨年度?比|当初比|(?:予算|決算)額?比/;

const CUT_BEHIND =
  /^(?!に|まで|へ|以下に|以内に)(?:以上|程度|以内)?(?:の|を|ずつ)?[^、。\d０-９（(]{0,8}?(?:削減|縮減|節減|減少|低減|圧縮|軽減|減量|減額|減らす|抑制|カット)/;

const CUT_LABEL =
  /(?:削減|縮減|節減|減少|低減|圧縮|軽減)(?:額|量|数|面積|効果|効果額)?(?:目標値?)?(?:を|は|が|年間|[\s　:：])*$/;

const PLAN_WIDE =
  /[\d０-９]か年|計画期間|期間(?:内|中|全体)|最終年度|年度?[\d０-９]{0,2}[~～〜][^\d０-９、。]{0,4}[\d０-９元]{1,4}年度|[\d０-９]{1,4}[~～〜][\d０-９]{1,4}年度|[\d０-９一二三四五](?:か|カ|ヵ|ヶ)?年間|[\d０-９]年で/;

const PAST_BEHIND = /^[^。・]{0,28}?(?:した|しました|できた|なった|行った|開催した)(?:。|$|[\s　])/;

/** A measure that is itself a number of years: 平均使用年数. */
const SPAN_NAME = /(?:年数|年限|寿命|使用期間|在職期間|平均期間|保有期間)[はがを]?[\s　:：]*$/;

const STEPS = "段階";
const IN_SO_MANY = /\d\s?(?:人|名|世帯|件|校|か所)に\s?1\s?(?:人|名|世帯|件|校|か所)/;

/** Whether a number in a goal or a plan can be a target at all. */
export function isTarget(mention: Mention): boolean {
  const { traits, quantity, hosted, bracketed } = mention;
  if (quantity.issue !== undefined) return false;
  if (
    /(?:番号|No\.?|№)(?:及び|・|、)?[\s　]*$/i.test(mention.label) ||
    (/^(?:及び|・|と)[\s　]*$/.test(mention.label) && isInList(mention))
  )
    return false;
  // 7人に1人以上: a ratio, of which neither number is a value.
  if (IN_SO_MANY.test(mention.passage.view.slice(Math.max(0, quantity.start - 10), quantity.end + 8)))
    return false;
  // 利用者評価（5段階）: how it is measured.
  if (quantity.unit === STEPS && (bracketed || /^(?:評価|中|で|満点)/.test(mention.behind))) return false;
  if (traits.has("forecast") && /目標/.test(mention.passage.text)) return false;
  if (
    traits.has("modifier") ||
    traits.has("reference") ||
    traits.has("from") ||
    traits.has("whole") ||
    traits.has("against")
  )
    return false;
  if (hosted && !traits.has("part")) return false;
  if (traits.has("baseline") && !isRelative(mention)) return false;
  if (bracketed && (mention.fiscalYear !== null || mention.date !== null) && traits.size === 0 && hosted)
    return false;
  const isSpan = SPAN_NAME.test(mention.label) && !mention.behind.startsWith("とする");
  if (
    quantity.kind === "duration" &&
    /[年月]/.test(quantity.text) &&
    !/以内|まで/.test(quantity.text) &&
    !isSpan
  )
    return false;
  return !((quantity.unit === "年" && !isSpan) || PAST_BEHIND.test(mention.behind));
}

/** 第3・4分団: digits right before the joint. 200回・4,000人 are two numbers, each with its unit. */
function isInList({ passage, quantity, label }: Mention): boolean {
  const joint = passage.text.lastIndexOf(label.trim(), quantity.start);
  return joint <= 0 || quantity.unit === null || /[\d０-９]/.test(passage.text[joint - 1] ?? "");
}

function isRelative({ label, quantity }: Mention): boolean {
  const signed = quantity.kind === "point" && (quantity.change !== null || /^[+＋]/.test(quantity.text));
  const measure =
    quantity.kind === "percent" ||
    quantity.kind === "point" ||
    quantity.unit === "倍" ||
    quantity.change !== null;
  return (
    signed || (measure && (RELATIVE_BEFORE.test(stripEnd(label, /[、\s　]/)) || RELATIVE_ANY.test(label)))
  );
}

export function kindOf(mention: Mention): TargetKind {
  const { quantity, behind, label, group } = mention;
  // 120万円まで縮減 asks for what is left, not for what is cut.
  const isLeft = quantity.text.includes("まで");
  const cuts =
    (quantity.change === "decrease" && !isLeft) || CUT_BEHIND.test(behind) || CUT_LABEL.test(group + label);
  if (quantity.unit === "倍" || quantity.text.includes("半分")) return "multiple";
  if (quantity.kind === "point") return isRelative(mention) || isMoved(mention) ? "delta" : "value";
  if (quantity.kind === "percent") {
    if (isRelative(mention)) return "percent-change";
    const cutsAll =
      cuts || (mention.key === "" && /(?:削減|縮減|節減|圧縮)(?:する|を|$)/.test(sentenceOf(mention)));
    return cutsAll && !/(?:率|割合|比率)(?:を|は|が|[\s　:：])*$/.test(label) ? "percent-change" : "value";
  }
  if (isRelative(mention) && quantity.change !== null) return "delta";
  return cuts || (mention.key === "" && /(?:の|を)?(?:削減|縮減|節減)(?:する)?$/.test(sentenceOf(mention)))
    ? "reduction"
    : "value";
}

/** 200人増やす（前年度1,450人）: by so many, where the baseline stands beside it. */
export function isMovedFrom({ quantity, behind }: Mention): boolean {
  const isCounted = quantity.kind !== "percent" && quantity.unit !== "倍";
  const isRise = quantity.change === "increase" || /^(?:を|の)?(?:増や|増加|上乗せ)/.test(behind);
  return isCounted && (isRise || (quantity.change === "decrease" && /^[らさ]/.test(behind)));
}

const MOVES = "(?:向上|上昇|上げ|引き?上げ|高め|伸ば|改善|増|アップ|低下|下げ|引き?下げ|減|縮|抑)";
const MOVED_AT_ONCE = new RegExp(`^(?:以上|程度|ずつ|ほど)?(?:の|を)?${MOVES}`);
/** 2ポイント向上: by so much, not to so much; in a list the verb stands behind the last: 現年度分で0.3ポイント、滞納繰越分で2ポイント向上. */
function isMoved({ passage: { view }, quantity: { end, change } }: Mention): boolean {
  const behind = view.slice(end, end + LONGEST_LIST).split("。", 1)[0] ?? "";
  if (change !== null || MOVED_AT_ONCE.test(behind)) return true;
  const last = behind.lastIndexOf(POINT);
  return (
    /^(?:以上|程度)?[、・]/.test(behind) && last >= 0 && MOVED_AT_ONCE.test(behind.slice(last + POINT.length))
  );
}

const POINT = "ポイント";
const LONGEST_LIST = 60;

export function boundOf({ quantity, behind, passage }: Mention): Bound {
  const si = quantity.si ?? 1;
  const scale = (value: number | null) => (value === null ? null : value * si);
  const rises =
    /^(?:に|へ)?(?:乗せ|のせ|到達)/.test(behind) ||
    /台に(?:乗せ|のせ)/.test(passage.text.slice(quantity.start, quantity.end + 8));
  // ▲80人以内 bounds a loss: no worse than that.
  const isLoss =
    (quantity.value ?? 0) < 0 &&
    quantity.max !== null &&
    quantity.min === null &&
    /以内|まで/.test(quantity.text);
  return {
    value: scale(quantity.value),
    min: scale(isLoss ? quantity.max : quantity.min),
    max: rises || isLoss ? null : scale(quantity.max),
    minInclusive: quantity.minInclusive ?? true,
    maxInclusive: quantity.maxInclusive ?? true,
    rounded: quantity.approximate || /^程度|^前後|^くらい|^ほど/.test(behind),
    approximate:
      quantity.approximate || /^[（(]?(?:現状)?(?:を)?維持|^程度/.test(behind) || /現状維持/.test(behind),
  };
}

function clauseBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LONGEST_NAME), end).trimEnd();
  return before.split(/[。、・\s　（）()]/).at(-1) ?? "";
}

const LONGEST_NAME = 40;

export function nameOf({ label, key, group, passage, quantity }: Mention): string {
  // 30日以内に処理した申請の割合: a number inside the name does not cut it.
  const isCut = /^[のにをでが]/.test(label);
  const shown = displayLabel(isCut ? clauseBefore(passage.text, quantity.start) : label);
  // Words that only lead up to the number name nothing: で 10%縮減, 年 10回, 前年度比 10%減.
  if (key !== "" && !/^(?:対?(?:前年度?|昨年度?|前回)比?|年間?|月|中|[のをはがにでと]+)$/.test(shown))
    return shown;
  return group;
}

export function enoughOf(mention: Mention, all: readonly Mention[]): number | null {
  const rate = all.find(
    (other) =>
      other.hosted &&
      other.quantity.start > mention.quantity.end &&
      other.passage === mention.passage &&
      /進捗率$/.test(other.label),
  );
  return rate?.quantity.min ?? null;
}

/** Which way a change is asked for: `5%削減` downwards, `10%増` upwards. */
export function changeBetter(mention: Mention, kind: TargetKind): "lower" | "higher" | null {
  if (kind === "value" || kind === "reduction") return null;
  const { quantity, behind, label } = mention;
  if ((quantity.value ?? 0) < 0) return "lower";
  if (quantity.change === "decrease" || CUT_BEHIND.test(behind) || CUT_LABEL.test(label)) return "lower";
  if (
    quantity.change === "increase" ||
    /^[+＋]/.test(quantity.text) ||
    /増|向上|上昇|伸|上げ|高め|アップ|改善/.test(behind + mention.context())
  )
    return "higher";
  if (/下げ|低下|抑え|ダウン/.test(behind + mention.context())) return "lower";
  return null;
}

export function isBaselineOf(other: Mention, mention: Mention): boolean {
  const isMultiple = mention.quantity.unit === "倍" || mention.quantity.text.includes("半分");
  if (!isMultiple && comparable(mention.quantity, other.quantity) < 1) return false;
  const near =
    other.quantity.start >= mention.quantity.end
      ? other.quantity.start - mention.quantity.end < 24
      : mention.quantity.start - other.quantity.end < 24;
  return (
    near &&
    other.passage === mention.passage &&
    (other.traits.has("baseline") ||
      other.traits.has("from") ||
      (other.hosted && (other.fiscalYear !== null || other.date !== null)))
  );
}

export function sentenceOf({ passage, quantity }: Mention): string {
  const { text } = passage;
  const start = Math.max(
    text.lastIndexOf("。", quantity.start) + 1,
    text.lastIndexOf("・", quantity.start) + 1,
    quantity.start - 60,
  );
  const stop = text.slice(quantity.end, quantity.end + 40).search(/[。・]/);
  return text.slice(start, stop < 0 ? quantity.end + 40 : quantity.end + stop);
}

/** Whether the goal speaks of the whole plan: 計画期間内に…, 5年間の総額 …, also where the list follows the sentence. */
export function isPlanWide({ passage, quantity, behind, label }: Mention): boolean {
  if (/毎年度?|各年度|年間?[\s　]*$/.test(label)) return false;
  const before = passage.text.slice(Math.max(0, quantity.start - 120), quantity.start);
  const list = /次のとおり|以下のとおり|下記/.test(before);
  const clause = list ? before : (before.split(/[。・]/).at(-1) ?? "").slice(-40);
  return PLAN_WIDE.test(clause) || /最終年度/.test(behind.slice(0, 16));
}
