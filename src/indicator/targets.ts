import type { Quantity } from "../quantity/types.ts";
import type { Goal } from "./compare.ts";
import { betterOf } from "./direction.ts";
import { displayLabel, likeness } from "./labels.ts";
import type { Mention } from "./mentions.ts";
import type { Better } from "./types.ts";
import { comparable } from "./units.ts";

/**
 * What a target asks for: a value; a change against an earlier year in percent, in units or as a multiple; an amount
 * that is to be cut; at least the earlier value; a relation between two values.
 */
export type TargetKind =
  | "value"
  | "percent-change"
  | "delta"
  | "multiple"
  | "reduction"
  | "previous"
  | "relation";

export interface Target {
  readonly kind: TargetKind;
  readonly mention: Mention;
  /** The other places that state the same target. */
  readonly restated: readonly Mention[];
  readonly goal: Goal;
  readonly better: Better;
  /** Comparison keys of its label and of the label with its group, as the goal and the plan word them. */
  readonly keys: readonly string[];
  readonly fullKeys: readonly string[];
  readonly name: string;
  readonly fiscalYear: number | null;
  /** For the end of a plan of several years. */
  readonly multiYear: boolean;
  readonly baseline: Mention | null;
  /** Share in percent of the way from the baseline that is enough: （進捗率80%以上で順調）. */
  readonly enough: number | null;
  /** The right side of a relation. */
  readonly other?: Mention;
  /** Stated by the plan alone: no result is owed for it. */
  readonly optional: boolean;
}

/** What the rest of the row says, for telling the direction. */
export interface RowWords {
  readonly title: string;
  readonly direction: string;
}

const COMPARED = "(?:に)?(?:比べ?(?:て)?|対比|と比べ(?:て)?|と比較し(?:て)?|対して|より(?:も)?|から)";
const RELATIVE_BEFORE = new RegExp(
  `(?:(?:対)?(?:前年度?|昨年度?|前回|前期|基準年度?|基準値|現状(?:値)?|当初)(?:実績)?(?:値)?(?:${COMPARED}|の)?|(?:(?:平成|令和|[HRＨＲ])[\\d０-９元]+年?度?|20\\d\\d年度?)(?:実績)?(?:値)?${COMPARED})[、\\s　]*$`,
);
const RELATIVE_ANY = /前年度?比|対前年|前回比|年度比|昨年度?比|当初比/;
const CUT_BEHIND =
  /^(?:以上|程度|以内)?(?:の|を|ずつ)?[^、。\d０-９（(]{0,8}?(?:削減|縮減|節減|減少|低減|圧縮|軽減|減量|減額|減らす|抑制|カット)/;
const CUT_LABEL =
  /(?:削減|縮減|節減|減少|低減|圧縮|軽減)(?:額|量|数|面積|効果|効果額)?(?:を|は|が|[\s　:：])*$/;
const PLAN_WIDE =
  /[\d０-９]か年|計画期間|期間(?:内|中|全体)|最終年度|[\d０-９一二三四五]+(?:か|カ|ヵ|ヶ)?年間|[\d０-９]+年で|[\d０-９]+年間の/;
const PAST_BEHIND = /^[^。・]{0,30}?(?:した|しました|できた|なった|行った|開催した)(?:。|$|[\s　])/;

/** Whether a number in a goal or a plan can be a target at all. */
function isTarget(mention: Mention): boolean {
  const { traits, quantity, hosted, bracketed } = mention;
  if (quantity.issue !== undefined) return false;
  if (
    /(?:番号|No\.?|№)(?:及び|・|、)?[\s　]*$/i.test(mention.label) ||
    /^(?:及び|・|と)[\s　]*$/.test(mention.label)
  )
    return false;
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
  if (quantity.kind === "duration" && /[年月]/.test(quantity.text) && !/以内|まで/.test(quantity.text))
    return false;
  return !(quantity.unit === "年" || PAST_BEHIND.test(mention.behind));
}

function isRelative({ label, quantity }: Mention): boolean {
  const signed = quantity.kind === "point" && (quantity.change !== null || /^[+＋]/.test(quantity.text));
  const measure =
    quantity.kind === "percent" ||
    quantity.kind === "point" ||
    quantity.unit === "倍" ||
    quantity.change !== null;
  return signed || (measure && (RELATIVE_BEFORE.test(label) || RELATIVE_ANY.test(label)));
}

function kindOf(mention: Mention): TargetKind {
  const { quantity, behind, label } = mention;
  const cuts = quantity.change === "decrease" || CUT_BEHIND.test(behind) || CUT_LABEL.test(label);
  if (quantity.unit === "倍" || quantity.text.includes("半分")) return "multiple";
  if (quantity.kind === "point") return isRelative(mention) ? "delta" : "value";
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

function goalOf({ quantity, behind, source }: Mention): Goal {
  const si = quantity.si ?? 1;
  const scale = (value: number | null) => (value === null ? null : value * si);
  const rises =
    /^(?:に|へ)?(?:乗せ|のせ|到達)/.test(behind) ||
    /台に(?:乗せ|のせ)/.test(source.text.slice(quantity.start, quantity.end + 8));
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
    approximate:
      quantity.approximate || /^[（(]?(?:現状)?(?:を)?維持|^程度/.test(behind) || /現状維持/.test(behind),
  };
}

function makeTarget(mention: Mention, all: readonly Mention[], row: RowWords, optional: boolean): Target {
  const kind = kindOf(mention);
  const sentence = sentenceOf(mention);
  const goal = goalOf(mention);
  const isZero = (goal.value === 0 && goal.min === null) || mention.quantity.unit === "位";
  const better =
    kind === "reduction"
      ? "higher"
      : isZero
        ? "lower"
        : betterOf({
            label: `${mention.group}${mention.label}`,
            context: sentence,
            row: [row.title, row.direction],
          });
  return {
    kind,
    mention,
    restated: [],
    goal,
    better: changeDirection(mention, kind) ?? better,
    keys: [mention.key].filter((key) => key !== ""),
    fullKeys: [mention.fullKey].filter((key) => key !== ""),
    name: nameOf(mention) || row.title,
    fiscalYear: mention.fiscalYear,
    multiYear: isPlanWide(mention),
    enough: kind === "value" ? enoughOf(mention, all) : null,
    baseline: all.find((other) => other !== mention && isBaselineOf(other, mention)) ?? null,
    optional,
  };
}

function nameOf({ label, key, group }: Mention): string {
  return key === "" && group !== "" ? group : displayLabel(label);
}

function enoughOf(mention: Mention, all: readonly Mention[]): number | null {
  const rate = all.find(
    (other) =>
      other.hosted &&
      other.quantity.start > mention.quantity.end &&
      other.source === mention.source &&
      /進捗率$/.test(other.label),
  );
  return rate?.quantity.min ?? null;
}

/** Which way a change is asked for: `5%削減` downwards, `10%増` upwards. */
function changeDirection(mention: Mention, kind: TargetKind): Better | null {
  if (kind === "value" || kind === "reduction") return null;
  const { quantity, behind, label } = mention;
  if ((quantity.value ?? 0) < 0) return "lower";
  if (quantity.change === "decrease" || CUT_BEHIND.test(behind) || CUT_LABEL.test(label)) return "lower";
  if (
    quantity.change === "increase" ||
    /^[+＋]/.test(quantity.text) ||
    /増|向上|上昇|伸/.test(behind + mention.context())
  )
    return "higher";
  return null;
}

function isBaselineOf(other: Mention, mention: Mention): boolean {
  const isMultiple = mention.quantity.unit === "倍" || mention.quantity.text.includes("半分");
  if (!isMultiple && comparable(mention.quantity, other.quantity) < 1) return false;
  const near =
    other.quantity.start >= mention.quantity.end
      ? other.quantity.start - mention.quantity.end < 24
      : mention.quantity.start - other.quantity.end < 24;
  return (
    near &&
    other.source === mention.source &&
    (other.traits.has("baseline") ||
      other.traits.has("from") ||
      (other.hosted && (other.fiscalYear !== null || other.date !== null)))
  );
}

function sentenceOf({ source, quantity }: Mention): string {
  const { text } = source;
  const start = Math.max(
    text.lastIndexOf("。", quantity.start) + 1,
    text.lastIndexOf("・", quantity.start) + 1,
    quantity.start - 60,
  );
  const stop = text.slice(quantity.end, quantity.end + 40).search(/[。・]/);
  return text.slice(start, stop < 0 ? quantity.end + 40 : quantity.end + stop);
}

/** Whether the goal speaks of the whole plan: 計画期間内に…, 5年間の総額 …, also where the list follows the sentence. */
function isPlanWide({ source, quantity, behind }: Mention): boolean {
  const before = source.text.slice(Math.max(0, quantity.start - 120), quantity.start);
  const list = /次のとおり|以下のとおり|下記/.test(before);
  const clause = list ? before : (before.split(/[。・]/).at(-1) ?? "").slice(-40);
  return PLAN_WIDE.test(clause) || /最終年度/.test(behind.slice(0, 16));
}

/** 給水原価125円<供給単価142円: two values and a sign between them. */
function readRelations(
  mentions: readonly Mention[],
  row: RowWords,
): { targets: Target[]; used: Set<Mention> } {
  const used = new Set<Mention>();
  const targets: Target[] = [];
  for (const [i, left] of mentions.entries()) {
    const right = mentions[i + 1];
    if (!right || left.source !== right.source || comparable(left.quantity, right.quantity) < 1) continue;
    const between = left.source.text.slice(left.quantity.end, right.quantity.start);
    const sign =
      /^[\s　]*([<＜>＞≦≧])/.exec(between)?.[1] ?? /([<＜>＞≦≧])[\s　]*$/.exec(left.quantity.text)?.[1];
    if (!sign || right.key === "") continue;
    used.add(left).add(right);
    const better = /[<＜≦]/.test(sign) ? "lower" : "higher";
    targets.push({
      ...makeTarget(left, mentions, row, false),
      kind: "relation",
      other: right,
      better,
      name: `${displayLabel(left.label)} ${sign} ${displayLabel(right.label)}`,
      baseline: null,
    });
  }
  return { targets, used };
}

/** The targets of a row: those of the goal, sharpened by the plan, and planned figures that stand among the results. */
export function readTargets(
  goal: readonly Mention[],
  plan: readonly Mention[],
  results: readonly Mention[],
  row: RowWords,
  fiscalYear: number | null,
): Target[] {
  const stated: Target[] = [];
  for (const [mentions, isPlan] of [
    [goal, false],
    [plan, true],
  ] as const) {
    const { targets: relations, used } = readRelations(mentions, row);
    for (const relation of relations)
      if (!stated.some((other) => isSameRelation(other, relation))) stated.push(relation);
    for (const mention of mentions) {
      if (used.has(mention) || !isTarget(mention)) continue;
      const target = makeTarget(mention, mentions, row, isPlan && !isStressed(mention));
      mergeTarget(stated, target, isPlan);
    }
  }
  for (const mention of results) {
    if (
      isPlannedFigure(mention) &&
      !stated.some((other) => isSameValue(other.mention.quantity, mention.quantity))
    ) {
      stated.push(makeTarget(mention, results, row, true));
    }
  }
  return chooseYear(stated, fiscalYear);
}

/** A plan's figure that is called a target: [達成目安], 目標. */
function isStressed({ source, quantity, traits }: Mention): boolean {
  return (
    traits.has("target") ||
    /達成目安|目標/.test(source.text.slice(Math.max(0, quantity.start - 120), quantity.start))
  );
}

/** A figure among the results that is the plan's, such as 計画整備面積 54.0ha beside 実績整備面積 24.6ha. */
function isPlannedFigure({ label, traits, quantity, hosted }: Mention): boolean {
  return (
    !hosted &&
    quantity.issue === undefined &&
    /^(?:[^\s　]{0,6}[\s　])?(?:計画|目標)(?!比|どおり|通り|を|に|で|は|が|の)/.test(label) &&
    !traits.has("difference") &&
    !traits.has("modifier")
  );
}

function isSameRelation(a: Target, b: Target): boolean {
  return (
    a.kind === "relation" &&
    isSameValue(a.mention.quantity, b.mention.quantity) &&
    a.other !== undefined &&
    b.other !== undefined &&
    isSameValue(a.other.quantity, b.other.quantity)
  );
}

function isSameValue(a: Quantity, b: Quantity): boolean {
  return comparable(a, b) > 0 && (a.value ?? a.min ?? a.max) === (b.value ?? b.min ?? b.max);
}

/** A target stated again is one target with two wordings; the plan's figure for the year replaces the whole plan's. */
function mergeTarget(targets: Target[], target: Target, isPlan: boolean): void {
  const alike = (other: Target) =>
    Math.max(
      best(other.fullKeys, target.fullKeys),
      best(other.keys, target.keys) * (sameGroup(other, target) ? 1 : 0.6),
    );
  const same = targets.findIndex(
    (other) =>
      other.kind === target.kind &&
      isSameValue(other.mention.quantity, target.mention.quantity) &&
      (isOneStatement(other.mention, target.mention) ||
        ((other.mention.source !== target.mention.source || alike(other) > 0.7) &&
          (alike(other) > 0.2 || other.keys.length === 0 || target.keys.length === 0))),
  );
  if (same >= 0) {
    const other = targets[same] as Target;
    targets[same] = {
      ...other,
      restated: [...other.restated, target.mention],
      keys: [...other.keys, ...target.keys],
      fullKeys: [...other.fullKeys, ...target.fullKeys],
      goal:
        other.goal.min === null &&
        other.goal.max === null &&
        (target.goal.min !== null || target.goal.max !== null)
          ? target.goal
          : other.goal,
      fiscalYear: other.fiscalYear ?? target.fiscalYear,
      multiYear: other.multiYear && target.multiYear,
    };
    return;
  }
  const sharpened = isPlan
    ? targets.findIndex(
        (other) =>
          other.multiYear &&
          !target.multiYear &&
          comparable(other.mention.quantity, target.mention.quantity) === 1 &&
          (alike(other) > 0.75 || best(other.keys, target.keys) === 1),
      )
    : -1;
  if (sharpened >= 0) targets[sharpened] = { ...target, optional: false };
  else targets.push(target);
}

/** 「歳入が291億円のため、予算を291億円とする」 names one figure twice. */
function isOneStatement(a: Mention, b: Mention): boolean {
  return a.source === b.source && !/[。・\s　]/.test(a.source.text.slice(a.quantity.end, b.quantity.start));
}

function sameGroup(a: Target, b: Target): boolean {
  return best(a.fullKeys, b.fullKeys) > 0.8;
}

function best(a: readonly string[], b: readonly string[]): number {
  let most = 0;
  for (const x of a) for (const y of b) most = Math.max(most, likeness(x, y));
  return most;
}

/** Where one indicator has targets for several years, the report's year counts; without it all are kept. */
function chooseYear(targets: readonly Target[], fiscalYear: number | null): Target[] {
  return targets.filter((target, i) => {
    if (target.fiscalYear === null) return true;
    const rivals = targets.filter(
      (other, j) =>
        j !== i &&
        other.fiscalYear !== null &&
        other.fiscalYear !== target.fiscalYear &&
        comparable(other.mention.quantity, target.mention.quantity) === 1 &&
        isYearSeries(other, target),
    );
    if (rivals.length === 0) return true;
    const years = [target, ...rivals].map((one) => one.fiscalYear as number);
    const due =
      fiscalYear === null
        ? Math.max(...years)
        : years.includes(fiscalYear)
          ? fiscalYear
          : Math.min(...years.filter((year) => year > fiscalYear), Math.max(...years));
    return target.fiscalYear === due;
  });
}

/** 令和2年度80%、令和3年度85%: the later ones have no label but their year. */
function isYearSeries(a: Target, b: Target): boolean {
  return a.keys.length === 0 || b.keys.length === 0 || best(a.keys, b.keys) > 0.6;
}
