import type { Mention } from "../../row/passage/mentions.ts";
import type { Match } from "../model/types.ts";
import type { Target } from "../targets/target-types.ts";
import { type Actual, isActual } from "./actuals.ts";
import { scorePair } from "./score-pair.ts";

/** How well a result suits its target beside the other numbers of the row. */
export function matchOf(
  target: Target,
  { mention, upTo, how }: Actual,
  results: readonly Mention[],
  fiscalYear: number | null,
): Match {
  const own = scorePair(target, mention, fiscalYear);
  const others = results.flatMap((other) =>
    other === mention || other === upTo || !isActual(other)
      ? []
      : (scorePair(target, other, fiscalYear)?.score ?? []),
  );
  const next = others.reduce((most, score) => Math.max(most, score), 0);
  const margin = others.length === 0 ? 1 : (own?.score ?? 0) - next;
  return {
    how,
    alike: own?.alike ?? null,
    margin: Math.max(0, Math.min(1, margin)),
    rivals: others.length,
    isNamed: target.keys.length > 0,
  };
}
