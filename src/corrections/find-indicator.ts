import type { Indicator } from "../indicator/model/types.ts";
import { sameWords } from "./same-words.ts";
import type { IndicatorCorrection, IndicatorSaid, StaleCorrection } from "./types.ts";

/** The one indicator that a correction speaks of and that is read as it was then, or why there is none. */
export function findIndicator(
  read: readonly Indicator[],
  correction: IndicatorCorrection,
): Indicator | StaleCorrection {
  const { said } = correction;
  const named = read.filter(
    (indicator) => sameWords(indicator.name, said.indicator) && hasTarget(indicator, said),
  );
  const [only, ...others] = named.filter((indicator) => isAsThen(indicator, said));
  if (only && others.length > 0) return { correction, why: "several" };
  if (only) return contradictsBound(only, said) ?? only;
  const [first] = named;
  if (!first || named.length > 1) return { correction, why: "no-indicator" };
  return { correction, why: "differs", now: nowOf(first, said) };

  function contradictsBound({ target }: Indicator, of: IndicatorSaid): StaleCorrection | null {
    if (of.kind !== "direction") return null;
    const { min, max } = target;
    const isContrary =
      (min !== null && max === null && of.is !== "higher") ||
      (max !== null && min === null && of.is !== "lower");
    return isContrary ? { correction, why: "bound", now: target.text } : null;
  }
}

/** Where the target is not what is corrected, it tells indicators of one name apart. */
function hasTarget({ target }: Indicator, said: IndicatorSaid): boolean {
  return !("target" in said) || said.target === undefined || sameWords(target.text, said.target);
}

function isAsThen(indicator: Indicator, said: IndicatorSaid): boolean {
  switch (said.kind) {
    case "target":
      return sameWords(indicator.target.text, said.was);
    case "result":
      return sameWords(indicator.actual?.text ?? null, said.was);
    case "direction":
      return indicator.better === said.was;
    default:
      return sameWords(indicator.actual?.text ?? null, said.actual);
  }
}

function nowOf({ target, actual, better }: Indicator, said: IndicatorSaid): string | null {
  if (said.kind === "target") return target.text;
  return said.kind === "direction" ? better : (actual?.text ?? null);
}
