import type { ColumnIndicator } from "../columns/types.ts";
import { compare, isUntold } from "../measure/compare.ts";
import type { Indicator } from "../model/types.ts";
import { type Actual, statedValue } from "../pairing/actuals.ts";
import type { Target } from "../targets/target-types.ts";
import { unjudged } from "./indicator-of.ts";
import { judgeByWords } from "./judge-words.ts";

/** What a printed achievement rate may be short of 100 by rounding. */
const FULL = 99.95;
/** Measures of something that was cut: a minus sign there says what was cut, not that it grew. */
const CUT = ["削減", "縮減", "節減", "減少", "低減", "圧縮", "軽減", "抑制"];

/** Judges an indicator whose target and result stand side by side in columns of their own. */
export function judgeColumns(column: ColumnIndicator): Indicator {
  const { target, actual, pending, isLater } = column;
  const stated = actual && statedOf(actual);
  if (isLater) return unjudged(target, "not-due", "later", stated);
  if (pending) return judgePending(target, pending);
  if (!stated) return unjudged(target, "no-actual", "silent");
  return compareColumns(column, stated);
}

/** Nothing had to be paired. */
const IN_COLUMNS = { how: "columns", alike: 1, margin: 1, rivals: 0, isNamed: true } as const;

function statedOf(mention: NonNullable<ColumnIndicator["actual"]>): Actual {
  return { value: statedValue(mention) ?? 0, mention, upTo: mention, how: "stated", match: IN_COLUMNS };
}

/** 集計中 is no result; なし is one where there is to be none. */
function judgePending(target: Target, pending: NonNullable<ColumnIndicator["pending"]>): Indicator {
  const said = judgeByWords(target, { results: [], texts: [pending], fiscalYear: null });
  return said?.result === "met" ? said : unjudged(target, "no-actual", "pending");
}

function compareColumns({ target, rate }: ColumnIndicator, actual: Actual): Indicator {
  const isCut = CUT.some((word) => target.name.includes(word));
  const bound = isCut ? withoutSign(target.bound) : target.bound;
  const value = isCut ? Math.abs(actual.value) : actual.value;
  const { better } = target.direction;
  const comparison = compare(bound, value, better);
  if (isUntold(bound, target.direction, value)) return unjudged(target, "unclear", "direction", actual);
  // The report's own rate says the contrary: which of the two is right, the row does not tell.
  if (rate !== null && comparison.met !== rate >= FULL)
    return unjudged(target, "unclear", "disputed", actual);
  return {
    ...unjudged(target, comparison.met ? "met" : "missed", "compared", { ...actual, value }),
    better: better === "unknown" && bound.value === value ? "unknown" : comparison.better,
    attainment: comparison.attainment,
    near: comparison.roughly,
  };
}

function withoutSign(bound: Target["bound"]): Target["bound"] {
  return { ...bound, value: bound.value === null ? null : Math.abs(bound.value) };
}
