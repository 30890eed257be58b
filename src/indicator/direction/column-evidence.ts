import type { Better } from "../model/types.ts";
import { betterOf } from "./direction.ts";

/** What the cells of an indicator and the words around them say of the better way. Values in the same unit. */
export interface DirectionEvidence {
  readonly name: string;
  /** What the goal of the row says in words; empty where it says nothing. */
  readonly goal: string;
  /** Title of the initiative, then what it says of its direction. */
  readonly row: readonly string[];
  readonly target: number | null;
  readonly actual: number | null;
  readonly baseline: number | null;
  /** The result of the year before. */
  readonly previous: number | null;
  /** The printed achievement rate in percent. */
  readonly rate: number | null;
}

/** A direction, and whether what tells it is enough to convict by. */
export interface Told {
  readonly better: Better;
  readonly isSure: boolean;
}

const UNTOLD: Told = { better: "unknown", isSure: false };

/**
 * Which way is better. The name, where the plan began and the printed rate tell it each alone; the goal's words, last
 * year's result and the row's words only where they agree among themselves, and with more being better where that is
 * all there is. Contradictions leave it untold.
 */
export function betterByColumns(evidence: DirectionEvidence): Told {
  const { name, goal, row, target, baseline, previous } = evidence;
  const strong = told([byName(name), towards(baseline, target), byRate(evidence)]);
  const byGoal = betterOf({ label: "", context: goal, row: [] });
  if (strong.length > 0) {
    const better = agreed(strong);
    return { better, isSure: better !== "unknown" && (byGoal === "unknown" || byGoal === better) };
  }
  const weak = told([byGoal, towards(previous, target), betterOf({ label: "", context: "", row })]);
  const better = agreed(weak);
  if (better === "unknown") return UNTOLD;
  return { better, isSure: better === "higher" || weak.length > 1 };
}

function told(all: readonly Better[]): Better[] {
  return all.filter((better) => better !== "unknown");
}

function agreed(all: readonly Better[]): Better {
  const [first = "unknown"] = all;
  return all.every((better) => better === first) ? first : "unknown";
}

const REMARK = /[（(［[][^（()）［[\]］]*[）)］\]]|※.*$/g;
const JOINT = /の|における|に占める|に対する|に係る|[\s　]/;

/** The head of a name decides before the rest of it: 相談の待ち時間 is time, 貸付業務の処理期間 too. */
function byName(name: string): Better {
  const bare = name.replace(REMARK, " ").trim() || name;
  const head = bare.split(JOINT).at(-1) ?? bare;
  const byHead = betterOf({ label: head, context: "", row: [] });
  return byHead === "unknown" ? betterOf({ label: bare, context: "", row: [] }) : byHead;
}

/** A target below its baseline means that less is better. */
export function towards(baseline: number | null, target: number | null): Better {
  if (baseline === null || target === null || baseline === target) return "unknown";
  return target < baseline ? "lower" : "higher";
}

/** Printed rates are rounded. */
const ROUNDING = 0.6;

/** 達成率 125 % for 10 and 8: the target over the result. The other quotient is printed for either way. */
function byRate({ target, actual, rate }: DirectionEvidence): Better {
  if (rate === null || target === null || actual === null || target <= 0 || actual <= 0) return "unknown";
  const fits = (percent: number) => Math.abs(percent - rate) <= ROUNDING;
  const more = fits((100 * actual) / target);
  const less = fits((100 * target) / actual) || fits((100 * (2 * target - actual)) / target);
  return less && !more ? "lower" : "unknown";
}
