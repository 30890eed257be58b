import { UNTOLD } from "../indicator/better/direction.ts";
import type { Indicator } from "../indicator/model/types.ts";
import type { Initiative } from "../report/types.ts";
import { readNumber } from "./read-words.ts";
import { sameWords } from "./same-words.ts";
import { toDecision } from "./to-decision.ts";
import type { IndicatorCorrection, StaleCorrection } from "./types.ts";

/** An indicator for a target that a person set where none was read, or that there is one of this name by now. */
export function addIndicator(
  read: readonly Indicator[],
  correction: IndicatorCorrection,
  { cells, span: row }: Initiative,
): Indicator | StaleCorrection {
  const { said } = correction;
  const same = read.find(({ name }) => sameWords(name, said.indicator));
  if (same) return { correction, why: "differs", now: same.target.text };
  const text = said.kind === "target" ? said.is : "";
  const { value = null, min = null, max = null, unit = null } = readNumber(text) ?? {};
  const cell = cells.goal ?? cells.title;
  const span = cell?.span ?? row;
  return {
    name: said.indicator,
    unit,
    better: min !== null && max === null ? "higher" : max !== null && min === null ? "lower" : "unknown",
    target: { value, min, max, unit, text, field: "goal", span, mention: null },
    actual: null,
    baseline: null,
    attainment: null,
    result: "no-actual",
    near: false,
    reason: "silent",
    direction: UNTOLD,
    match: null,
    confidence: null,
    features: null,
    decided: [toDecision(correction)],
  };
}
