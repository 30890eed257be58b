import type { Related } from "../../core/finding.ts";
import type { Indicator, IndicatorValue } from "../../indicator/model/types.ts";

/** An indicator of which both the target and the result are plain numbers. */
export interface NumberPair {
  readonly indicator: Indicator;
  readonly actual: IndicatorValue;
  /** In the unit of the indicator. */
  readonly wanted: number;
  readonly reached: number;
}

/** The indicators of which both numbers are known. */
export function numberPairs(indicators: readonly Indicator[]): NumberPair[] {
  return indicators.flatMap((indicator) => {
    const { target, actual } = indicator;
    const wanted = target.value ?? target.min ?? target.max;
    if (wanted === null || !actual || actual.value === null) return [];
    return [{ indicator, actual, wanted, reached: actual.value }];
  });
}

/** The place of a target, for the places that a finding speaks of besides its own. */
export function relatedTarget({ target }: Indicator): Related {
  return { message: { ja: `目標: ${target.text}`, en: `target: ${target.text}` }, span: target.span };
}

/** The places of target and result. */
export function relatedPair({ indicator, actual }: NumberPair): Related[] {
  return [
    relatedTarget(indicator),
    { message: { ja: `実績: ${actual.text}`, en: `result: ${actual.text}` }, span: actual.span },
  ];
}
