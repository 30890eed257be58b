import { assessReport } from "../indicator/assess.ts";
import { RULES } from "../rules/index.ts";
import type { CheckStages } from "./check-report.ts";

/** The judgement and the rules of the program. */
export const STAGES: CheckStages = { assess: assessReport, rules: RULES };
