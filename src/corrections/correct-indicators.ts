import type { Decision } from "../core/decision.ts";
import type { Indicator, IndicatorValue } from "../indicator/model/types.ts";
import type { Initiative } from "../report/types.ts";
import { addIndicator } from "./add-indicator.ts";
import { findIndicator } from "./find-indicator.ts";
import { type CorrectedParts, judgeCorrected, type Side } from "./judge-corrected.ts";
import { readNumber } from "./read-words.ts";
import { toDecision } from "./to-decision.ts";
import type { Correction, IndicatorCorrection, IndicatorSaid, StaleCorrection } from "./types.ts";

/** The indicators of an initiative after a person's decisions. */
export interface CorrectedIndicators {
  readonly indicators: readonly Indicator[];
  readonly stale: readonly StaleCorrection[];
}

/** Whether a correction speaks of an indicator. */
export function isOfIndicator(correction: Correction): correction is IndicatorCorrection {
  return "indicator" in correction.said;
}

/**
 * Puts a person's decisions in the place of what was read. Each is held against the reading itself, never against
 * another decision, so that their order means nothing.
 */
export function correctIndicators(
  read: readonly Indicator[],
  corrections: readonly IndicatorCorrection[],
  initiative: Initiative,
): CorrectedIndicators {
  const stale: StaleCorrection[] = [];
  const own = new Map<Indicator, IndicatorCorrection[]>();
  const added: Indicator[] = [];
  for (const correction of corrections.filter(({ said }) => isNewTarget(said))) {
    const found = addIndicator(read, correction, initiative);
    if ("why" in found) stale.push(found);
    else added.push(found);
  }
  const known = [...read, ...added];
  for (const correction of corrections.filter(({ said }) => !isNewTarget(said))) {
    const found = findIndicator(known, correction);
    if ("why" in found) stale.push(found);
    else own.set(found, [...(own.get(found) ?? []), correction]);
  }
  const indicators = known.map((indicator) => correctOne(indicator, own.get(indicator) ?? []));
  return { indicators, stale };
}

function isNewTarget(said: IndicatorSaid): boolean {
  return said.kind === "target" && said.was === null;
}

function correctOne(read: Indicator, corrections: readonly IndicatorCorrection[]): Indicator {
  if (corrections.length === 0) return read;
  const said = <K extends IndicatorSaid["kind"]>(kind: K) =>
    corrections
      .map((one) => one.said)
      .find((one): one is Extract<IndicatorSaid, { kind: K }> => one.kind === kind);
  const decided: Decision[] = [...(read.decided ?? []), ...corrections.map(toDecision)];
  const [target, result, direction] = [said("target"), said("result"), said("direction")];
  if (!target && !result && !direction)
    return { ...(said("reject") ? rejected(read) : confirmed(read)), decided };
  const parts: CorrectedParts = {
    target: target ? written(read.target, target.is) : asRead(read.target),
    actual: result
      ? written(read.actual ?? read.target, result.is)
      : read.actual && !said("reject")
        ? asRead(read.actual)
        : null,
    better: direction?.is ?? read.better,
    isTold: direction !== undefined,
  };
  const { shown } = parts.target;
  const own = { ...read, target: shown, unit: shown.unit, actual: parts.actual?.shown ?? null, decided };
  // Whether the target is due, no number says; a target that was set is the one that counts.
  if (read.result === "not-due" && !target) return { ...own, better: parts.better };
  return { ...own, ...judgeCorrected(read, parts) };
}

/** What was read; of a target that a person added before, what was written. */
function asRead(value: IndicatorValue): Side {
  return { shown: value, written: value.mention === null ? readNumber(value.text) : null };
}

/** What a person wrote, at the place of what it replaces. */
function written(at: IndicatorValue, text: string): Side {
  const quantity = readNumber(text);
  const { value = null, min = null, max = null, unit = null } = quantity ?? {};
  return { shown: { ...at, value, min, max, unit, text, mention: null }, written: quantity };
}

/** A pairing that a person rejected is not judged, whatever else seems to fit. */
function rejected(read: Indicator): Indicator {
  return { ...read, actual: null, attainment: null, result: "unclear", near: false, reason: "rejected" };
}

/** A pairing that a person confirmed is as sure as it can be; which way is better, and whether it is due, is not said. */
function confirmed(read: Indicator): Indicator {
  if (read.result === "not-due") return read;
  if (read.result === "met" || read.result === "missed") return { ...read, reason: "confirmed" };
  const judged = judgeCorrected(read, {
    target: asRead(read.target),
    actual: read.actual && asRead(read.actual),
    better: read.better,
    isTold: false,
  });
  return { ...read, ...judged, reason: judged.reason === "corrected" ? "confirmed" : judged.reason };
}
