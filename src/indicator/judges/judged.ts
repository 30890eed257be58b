import type { Mention } from "../../row/passage/mentions.ts";
import type { IndicatorResult, IndicatorValue, Reason } from "../model/types.ts";

/** What was found of a target in words. */
export interface Judged {
  /** Reached in part. */
  readonly near?: boolean;
  readonly result: IndicatorResult;
  readonly actual: IndicatorValue | null;
  readonly reason: Reason;
}

/** Nothing was reported. */
export const SILENT: Judged = { result: "no-actual", actual: null, reason: "silent" };

/** A number as a value of its own. */
export function indicatorValueFrom(mention: Mention): IndicatorValue {
  const { quantity, passage } = mention;
  const { value, min, max, unit, text, start, end } = quantity;
  return { value, min, max, unit, text, field: passage.field, span: passage.spanOf(start, end), mention };
}
