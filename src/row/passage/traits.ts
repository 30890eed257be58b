import type { Quantity } from "../../quantity/model/types.ts";
import { headingRole } from "./headings.ts";
import { isInName } from "./named-measure.ts";
import {
  DIFFERENCE_BEFORE,
  DIFFERENCE_BEHIND,
  MODIFIER_BEHIND,
  MOVED_BEHIND,
  RESTATED_BEHIND,
  ROLE_WORDS,
} from "./role-words.ts";

/** What a number is in its sentence; a number may be several. */
export type Trait =
  | "baseline"
  | "target"
  | "actual"
  | "cancelled"
  | "cumulative"
  | "attendance"
  | "total"
  | "part"
  | "gap"
  | "moved" // taken from a fund or put into it
  | "average" // a day, a head
  | "forecast" // what was expected when the year began
  | "net" // what is left after costs
  | "difference"
  | "modifier" // it only describes the next number
  | "none" // 1件も生じなかった
  | "from" // the left side of X→Y
  | "to" // the right side of X→Y
  | "whole" // the n of n中m
  | "share" // the m of n中m
  | "against" // the n of nに対しm, n／m
  | "reference"; // a planned value quoted in brackets

/** All texts are folded views. */
interface Surroundings {
  readonly text: string;
  readonly quantity: Quantity;
  readonly before: Quantity | undefined;
  readonly next: Quantity | undefined;
  readonly region: string;
  readonly behind: string;
  readonly bracketed: boolean;
  readonly field: string;
}

/** 月45時間を超える時間外勤務を行った職員数 0人: the bound belongs to what is counted. */
const BOUND_END = /(?:を超え(?:る|た)|を上回(?:る|った)|以上|以下|未満|以内)$/;

/** 1件も生じなかった. */
const NOT_ONE = /^も[^、。]{0,12}?(?:な(?:かった|い|く|し)|ませんでした|せず|発生ゼロ)/;

/** 98％の目標に対して96.2％: words that belong to the number before. */
const OF_THE_ONE_BEFORE =
  /^(?:の|という)(?:目標|計画|予定|想定)(?:値|数|額)?(?:に対し(?:て)?|に対する|のところ|を掲げ)/;

/** 5年間の合計は58人: what several years add up to. */
const YEARS_TOTAL =
  /[\d一二三四五]\s?(?:か|カ|ヵ|ヶ)?年(?:間|度)?(?:分)?の?(?:合計|計|総計|延べ)(?:[はがで、:\s]|数|額|人|件){0,3}$/;

export function readTraits({
  text,
  quantity,
  before,
  next,
  region,
  behind,
  bracketed,
  field,
}: Surroundings): Set<Trait> {
  const traits = new Set<Trait>();
  const near = region.slice(-30);
  const clause = near.split(/[、,]/).at(-1) ?? near;
  const between = next ? text.slice(quantity.end, next.start) : "";
  const left = before ? text.slice(before.end, quantity.start) : "";
  for (const trait of [
    "baseline",
    "cumulative",
    "attendance",
    "total",
    "part",
    "gap",
    "net",
    "forecast",
  ] as const) {
    if (ROLE_WORDS[trait].test(clause)) traits.add(trait);
  }
  if (/=\s*$/.test(near)) traits.add("net");
  if (MOVED_BEHIND.test(behind)) traits.add("moved");
  if (/(?:1日|一日|1人|月|1か所)(?:当たり|あたり|平均|年間)/.test(clause)) traits.add("average");
  // 前年度4.2％に対し: what it is compared with is no target.
  if (
    ROLE_WORDS.target.test(clause.replace(OF_THE_ONE_BEFORE, "")) ||
    (RESTATED_BEHIND.test(behind) && !traits.has("baseline"))
  )
    traits.add("target");
  if (ROLE_WORDS.actual.test(clause)) traits.add("actual");
  const role = headingRole(text, quantity.start);
  if (role) traits.add(role);
  if (YEARS_TOTAL.test(text.slice(Math.max(0, quantity.start - 16), quantity.start)))
    traits.add("cumulative");
  if (
    ROLE_WORDS.cancelled.test(clause.slice(-10)) ||
    /^(?:は|が|を|の)?(?:中止|未実施|延期|見送|不参加)/.test(behind)
  )
    traits.add("cancelled");
  if (
    DIFFERENCE_BEHIND.test(behind) ||
    (DIFFERENCE_BEFORE.test(near) &&
      (/^[^、。]{0,6}(?:上回|下回|超|不足|達成)/.test(behind) || /^[+▲△-]/.test(text.slice(quantity.start))))
  )
    traits.add("difference");
  if (quantity.value === 1 && NOT_ONE.test(behind)) traits.add("none");
  if (
    /^\s*(?:→|⇒|➡|から\d)/.test(between) ||
    (/^から/.test(between) && /^\s*(?:[へに]|とな)/.test(text.slice(next?.end ?? 0, (next?.end ?? 0) + 3)))
  )
    traits.add("from");
  if (/(?:→|⇒|➡)[^→⇒\d。]{0,14}$/.test(left) || (/^から/.test(left) && left.length < 8)) traits.add("to");
  if (/^(?:\([^()]{0,12}\))?\s*(?:→|⇒|➡)/.test(text.slice(quantity.end, quantity.end + 16)))
    traits.add("from");
  if (
    /^(?:の)?(?:うち|中|のうち)(?:、)?/.test(between) &&
    between.length <= 14 &&
    next?.kind === quantity.kind
  )
    traits.add("whole");
  if (/^(?:の)?(?:うち|中|のうち)(?:、)?/.test(left) && left.length <= 14 && before?.kind === quantity.kind)
    traits.add("share");
  if (
    next &&
    quantity.kind !== "percent" &&
    between.length <= 16 &&
    /^(?:に対し(?:て)?|\s*\/)/.test(between) &&
    next.kind === quantity.kind
  )
    traits.add("against");
  if (
    next &&
    !bracketed &&
    !/[、。,\s①-⑳]/.test(between.slice(0, 1)) &&
    !/[、。()]/.test(between) &&
    MODIFIER_BEHIND.test(between) &&
    !traits.has("from") &&
    !traits.has("whole") &&
    !traits.has("against")
  ) {
    traits.add("modifier");
  }
  if (
    next &&
    !bracketed &&
    BOUND_END.test(quantity.text) &&
    /^[\p{Script=Han}\p{Script=Katakana}ー]/u.test(between) &&
    !/[、。()\s]/.test(between.trim())
  ) {
    traits.add("modifier");
  }
  if (isInName(quantity, behind)) traits.add("modifier");
  if (/^(?:満点|人当たり|当たり|あたり|当り|につき|ごと|ずつ)/.test(behind)) traits.add("modifier");
  // 平成27年度（1,240台）から: where it comes from.
  if (
    bracketed &&
    /^[^()]{0,6}\)(?:から|に比べ|と比べ|より|比)/.test(text.slice(quantity.end, quantity.end + 12))
  )
    traits.add("baseline");
  if (bracketed && /計画値|参考|見込/.test(near) && (field === "goal" || field === "plan"))
    traits.add("reference");
  return traits;
}
