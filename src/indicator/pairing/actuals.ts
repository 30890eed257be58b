import type { Mention } from "../../row/passage/mentions.ts";
import type { Match } from "../model/types.ts";

/** A result: a number as reported, or one worked out from several. */
export interface Actual {
  /** In the unit of the target, SI where it has one. */
  readonly value: number;
  /** The number itself, or the first of those it was worked out from. */
  readonly mention: Mention;
  /** The last of them, where there are several. */
  readonly upTo: Mention;
  readonly how: "stated" | "share" | "sum" | "ratio" | "per-year";
  /** It covers all the years of a plan. */
  readonly isWhole?: true;
  /** How well it suits its target, where it was chosen among others. */
  readonly match?: Match;
}

/** Whether a number among the results can be a result; a deviation is one only where deviations are asked for. */
export function isActual(mention: Mention, gaps = false): boolean {
  const { quantity } = mention;
  if (quantity.issue !== undefined) return false;
  if (quantity.value === null) return quantity.min !== null || quantity.max !== null;
  return hasResultRole(mention, gaps);
}

/** Whether the words around a number let it be a result, be it readable or not. */
export function hasResultRole({ quantity, traits, label }: Mention, gaps = false): boolean {
  if (
    traits.has("cancelled") ||
    traits.has("none") ||
    traits.has("difference") ||
    traits.has("from") ||
    traits.has("modifier") ||
    traits.has("moved") ||
    traits.has("whole") ||
    (traits.has("gap") && !gaps)
  )
    return false;
  if (traits.has("target") && !traits.has("actual")) return false;
  if (/(?:達成|進捗|執行)(?:率|度)$/.test(label) && quantity.kind === "percent") return false;
  return !(traits.has("baseline") && !traits.has("to"));
}

/** A figure of a year before the report's. */
export function isOfEarlierYear(mention: Mention, fiscalYear: number | null): boolean {
  return mention.fiscalYear !== null && fiscalYear !== null && mention.fiscalYear < fiscalYear;
}

/** A value for a number that states a bound: 800人以上 is at least 800. */
export function statedValue({ quantity }: Mention): number | null {
  const value = quantity.value ?? quantity.min ?? quantity.max;
  return value === null ? null : value * (quantity.si ?? 1);
}
