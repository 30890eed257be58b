import { FEATURES, type FeatureName } from "../model/features.ts";
import type { DirectionSource, Indicator } from "../model/types.ts";
import { CONFIDENCE } from "./weights.ts";

/** What speaks against a judgement where a feature is there, or where it is missing; null: it tells no doubt of its own. */
const WEAK_WHERE: Readonly<Record<FeatureName, "there" | "missing" | null>> = {
  columns: "missing",
  alike: "missing",
  unlabelled: "there",
  unrelated: "there",
  margin: "missing",
  rivals: "there",
  derived: "there",
  // Both tell how surely the direction was read.
  direction: "missing",
  bounded: "missing",
  far: "there",
  equal: "there",
  hair: "there",
  approximate: "there",
  untitled: "there",
  targets: "there",
  numbers: "there",
  claimed: null,
  denied: "there",
  "other-way": "there",
  "long-goal": "there",
  "long-result": "there",
  missed: null,
  "damaged-row": "there",
};

/** What may be doubted of a judgement. */
export type WeakPoint = Exclude<FeatureName, "claimed" | "missed" | "bounded">;

/** What weighs most against a judgement. */
export interface Weakest {
  readonly point: WeakPoint;
  /** Of a direction: what told it, the strongest first. */
  readonly sources: readonly DirectionSource[];
}

/** So little speaks against no judgement. */
const LEAST = 0.05;

/**
 * The feature that costs a judgement most of its confidence, by the weights; null where none costs it anything, and
 * where a person decided.
 */
export function weakestOf(
  { features, direction, reason }: Indicator,
  weights: Readonly<Record<FeatureName, number>> = CONFIDENCE,
): Weakest | null {
  if (!features || reason === "confirmed" || reason === "corrected") return null;
  const costs = new Map<WeakPoint, number>();
  for (const name of FEATURES) {
    const point = pointOf(name);
    if (point) costs.set(point, (costs.get(point) ?? 0) + costOf(name, features[name], weights[name]));
  }
  const [point, cost] = [...costs].reduce((most, one) => (one[1] > most[1] ? one : most));
  if (cost < LEAST) return null;
  return { point, sources: point === "direction" ? strongestFirst(direction.signs) : [] };
}

function pointOf(name: FeatureName): WeakPoint | null {
  if (name === "claimed" || name === "missed") return null;
  return name === "bounded" ? "direction" : name;
}

/** What a feature takes from the confidence as against the best that it could be, where its weight is of that sense. */
function costOf(name: FeatureName, value: number, weight: number): number {
  if (WEAK_WHERE[name] === "there") return Math.max(0, -weight) * value;
  return WEAK_WHERE[name] === "missing" ? Math.max(0, weight) * (1 - value) : 0;
}

function strongestFirst(signs: Indicator["direction"]["signs"]): DirectionSource[] {
  return signs.toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds)).map(({ source }) => source);
}
