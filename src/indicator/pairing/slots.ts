import { labelKey } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { foldedView } from "../../text/folded-view.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { type Actual, isActual } from "./actuals.ts";

/** One of several things that one target is set for, with its own result; null where it has none. */
export interface Slot {
  readonly name: string;
  readonly mention: Mention | null;
}

/** Words that set a target for each of several things. */
const EACH = /各|それぞれ|いずれも|ともに|とも[、\s]?$|両|毎(?!年|月|日|週)|ごと/;
/** Measures that things have each for themselves: what cannot be added up. */
const LEVELS: ReadonlySet<string> = new Set(["percent", "point"]);

const MOST = 12;

/**
 * What a target that is set for several things has to be judged by, one by one: 各公民館の利用率 30％以上 by each rate that
 * a list gives, 小・中学校の耐震化率 by those of the things it names. null where it is set for one, or the results do not
 * list several.
 */
export function slotsOf(target: Target, results: readonly Mention[]): Slot[] | null {
  const name = foldedView(`${target.mention.group}${target.mention.label}`);
  const isLevel = LEVELS.has(target.mention.quantity.kind) || isRate(target);
  const parts = isLevel || EACH.test(name) ? thingsIn(target) : [];
  const named = parts.length > 1 ? namedSlots(target, parts, results) : null;
  if (named) return mayAddUp(target, named) ? null : named;
  if (!EACH.test(name)) return null;
  const list = listOf(target, results);
  return list.length > 1 && list.length <= MOST
    ? list.map((mention) => ({ name: mention.label, mention }))
    : null;
}

/** Shares of one whole: 口座振替 78.1％、クレジット払 7.4％ for the share of both, of which none comes near the target alone. */
function mayAddUp({ mention, bound }: Target, slots: readonly Slot[]): boolean {
  const wanted = bound.value ?? bound.min;
  const values = slots.map((slot) => slot.mention?.quantity.value ?? 0);
  const sum = values.reduce((all, value) => all + value, 0);
  const isShare = mention.quantity.kind === "percent" && !EACH.test(foldedView(mention.label));
  const isComplete = slots.every((slot) => slot.mention !== null);
  return (
    isShare && isComplete && wanted !== null && sum <= WHOLE && values.some((value) => value < wanted / 2)
  );
}

const WHOLE = 100;

/** 各地区1か所以上 with 3か所 in all: what each of them has is not told. */
export function isTotalForEach(target: Target, { mention, how }: Actual): boolean {
  const { label, quantity } = target.mention;
  const isEach = !target.isSlot && quantity.kind === "count" && /各[^種]/.test(foldedView(label));
  return isEach && how === "stated" && !/各|それぞれ|ずつ|いずれ|全|すべて/.test(around(mention));
}

function around({ passage: { view }, quantity: { start, end } }: Mention): string {
  return view.slice(Math.max(0, start - 16), end + 8);
}

/** mg/L, 点: a level whatever its unit is counted as. */
function isRate({ mention: { quantity } }: Target): boolean {
  return /\//.test(quantity.unit ?? "") || quantity.unit === "点";
}

const THINGS =
  /(?:^|[をはが、\s])([\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:(?:・|と|及び|並びに)[\p{Script=Han}\p{Script=Katakana}ー]{1,10}){1,5})$/u;

/** 国語・算数の正答率: the things before the measure's name, as far as marks part them; empty where there are none. */
export function thingsIn({ mention: { label } }: Target): string[] {
  const view = foldedView(label);
  for (const { index } of view.matchAll(/の/g)) {
    const found = THINGS.exec(view.slice(0, index).replace(/(?:とも|ともに|それぞれ|両)$/, ""))?.[1];
    if (found) return found.split(/・|と|及び|並びに/).filter((part) => part !== "");
  }
  return [];
}

function namedSlots(target: Target, parts: readonly string[], results: readonly Mention[]): Slot[] | null {
  const usable = results.filter((mention) => isUsable(target, mention));
  const slots = parts.map((part) => {
    const own = usable.filter(({ group, label }) => tells(`${group}${label}`, part, parts));
    return { name: part, mention: own.length === 1 ? (own[0] ?? null) : null };
  });
  const found = slots.filter(({ mention }) => mention !== null);
  const isEach = new Set(found.map(({ mention }) => mention)).size === found.length;
  return found.length > 0 && isEach && (found.length > 1 || parts.length === usable.length + 1)
    ? slots
    : null;
}

/** Whether a label names one of several things and none of the others: 農道分 of 市道 and 農道. */
export function tells(label: string, part: string, parts: readonly string[]): boolean {
  const clause = foldedView(label).split("、").at(-1) ?? "";
  const key = labelKey(clause);
  // 女性 is short for 女性職員.
  const isNamed = (one: string) => clause.includes(one) || (key.length >= 2 && one.startsWith(key));
  return isNamed(part) && parts.every((other) => other === part || !isNamed(other));
}

function isUsable(target: Target, mention: Mention): boolean {
  const { traits } = mention;
  return (
    isActual(mention) &&
    !mention.hosted &&
    !traits.has("average") &&
    !traits.has("total") &&
    mention.quantity.change === null &&
    comparable(target.mention.quantity, mention.quantity) === 1
  );
}

/** The numbers of the first text that lists several, each under a name of its own. */
function listOf(target: Target, results: readonly Mention[]): readonly Mention[] {
  const usable = results.filter((mention) => isUsable(target, mention));
  const list = usable.filter(({ passage }) => passage === usable[0]?.passage);
  const names = new Set(list.map(({ fullKey }) => fullKey));
  return names.size === list.length && list.every(({ fullKey }) => fullKey !== "") ? list : [];
}
