import type { WordRow } from "./types.ts";

/** Words of English definitions. They deny what comes after them. */
export const ENGLISH: readonly WordRow[] = [
  ["target|targets|goal|goals|objective|objectives", "goal", ["Target met", "achieved"]],
  ["plan|planned|expectations|expected|schedule", "plan", ["According to plan: met", "achieved"]],
  [
    "previous year|last year|baseline|satisfaction|priority|importance",
    "other",
    ["Above last year", "unknown"],
  ],
  [
    "achieved|met|reached|attained|fulfilled|completed|complete|on track|on schedule|on target|as planned|achievable|satisfied|done",
    "reached",
    ["Met the target", "achieved"],
  ],
  [
    "exceeded|exceeds|surpassed|above target|beyond|ahead of schedule|better than|outperformed",
    "beyond",
    ["Exceeded the target", "exceeded"],
  ],
  [
    "short|missed|below|behind|delayed|failed|under|unmet|off track|stalled|insufficient",
    "short",
    ["Fell far short of the target", "missed"],
  ],
  [
    "nearly|almost|mostly|largely|slightly|somewhat|generally|just|narrowly|substantially",
    "almost",
    ["Slightly short", "nearly"],
  ],
  ["partly|partially|partial|some|in part", "partly", ["Partially achieved", "nearly"]],
  ["far|well|considerably|significantly|greatly|substantially below", "far", ["Well below target", "missed"]],
  [
    "not|no longer|not yet|never|no|did not|was not|were not|without|cannot",
    "not",
    ["Not yet on track", "missed"],
  ],
  [
    "no longer achievable|no longer attainable|no longer possible|no longer feasible|abandoned|cancelled|canceled|discontinued|infeasible|impossible|unachievable",
    "given-up",
    ["No longer achievable", "infeasible"],
  ],
  [
    "not assessed|not applicable|not rated|n/a|not available|no data|cannot be assessed",
    "unjudged",
    ["Not assessed", "unknown"],
  ],
  ["not started|not begun|no progress", "short", ["Not started", "missed"]],
  ["towards|toward|progress|in progress", "none", ["In progress", "unknown"]],
];
