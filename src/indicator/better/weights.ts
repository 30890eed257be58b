import type { DirectionSource } from "../model/types.ts";

/** How much a sign speaks for its way: logarithms of odds. */
interface SignWeight {
  readonly higher: number;
  readonly lower: number;
  readonly why: string;
}

/** Names are weighed by what was learnt of them. */
export const DIRECTION_WEIGHTS: Readonly<Record<DirectionSource, SignWeight>> = {
  bound: { higher: 6, lower: 6, why: "以上, 5%削減, ゼロ: the target's own words" },
  name: { higher: 0, lower: 0, why: "learnt: see learnt-names.ts" },
  stated: {
    higher: 1.5,
    lower: 0,
    why: "of 653 bare numbers in goals 50 are limits, nearly all of something bad",
  },
  event: { higher: 2.5, lower: 0, why: "a bare number of times in a goal is one of things to be held" },
  "goal-bound": { higher: 5, lower: 5, why: "以下 or 以上 behind the measure, 99.6 of 100" },
  "goal-verb": { higher: 4, lower: 3.5, why: "減らす, 向上を図る behind the measure" },
  baseline: { higher: 3.5, lower: 3.5, why: "a plan sets out to better its baseline" },
  previous: { higher: 0.8, lower: 0.8, why: "a target may lie behind a good year" },
  rate: { higher: 0.4, lower: 3, why: "the other quotient is printed for either way" },
  "row-verb": { higher: 2.5, lower: 2.5, why: "the row says elsewhere what it wants of the measure" },
  row: { higher: 0.7, lower: 0.7, why: "a title may speak of another thing than the measure" },
};
