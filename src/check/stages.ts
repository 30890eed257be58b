import { RULES } from "../rules/index.ts";
import type { CheckStages } from "./check-report.ts";

/** The judgement and the rules of the program. */
export const STAGES: CheckStages = {
  assess: ({ initiatives }) =>
    initiatives.map((initiative) => ({
      initiative,
      level: null,
      outcome: "unknown",
      verdict: "unverifiable",
      indicators: [],
    })),
  rules: RULES,
};
