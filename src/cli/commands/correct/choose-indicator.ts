import { UsageError } from "../../../core/errors.ts";
import { sameWords } from "../../../corrections/same-words.ts";
import type { Assessment, Indicator } from "../../../indicator/model/types.ts";
import { CORRECT } from "./messages.ts";

/**
 * The indicator that is meant: by its name, by its number in the order of `reform show`, or the only one.
 * @throws {UsageError} where that is none, or several.
 */
export function chooseIndicator(
  { initiative, indicators }: Assessment,
  wanted: string | undefined,
): Indicator {
  const found = findIndicators(indicators, wanted);
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (indicators.length === 0) throw new UsageError(CORRECT.noIndicators(initiative.id));
  throw new UsageError(CORRECT.whichIndicator(initiative.id, indicators.map(nameOne)));
}

/** All indicators that an option may mean. */
export function findIndicators(
  indicators: readonly Indicator[],
  wanted: string | undefined,
): readonly Indicator[] {
  if (wanted === undefined) return indicators;
  const named = indicators.filter(({ name }) => sameWords(name, wanted));
  if (named.length > 0) return named;
  const numbered = /^[1-9]\d{0,5}$/.test(wanted) ? indicators[Number(wanted) - 1] : undefined;
  return numbered ? [numbered] : [];
}

function nameOne({ name, target, actual }: Indicator, index: number): string {
  return `${index + 1} ${name} (${target.text} → ${actual?.text ?? "-"})`;
}
