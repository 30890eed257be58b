import { ratingOverrated } from "./rating-overrated.ts";
import { ratingUnderrated } from "./rating-underrated.ts";
import type { Rule } from "./types.ts";

/** A rule whatever its data: the engine hands a rule's data back to the rule's own messages and nowhere else. */
// biome-ignore lint/suspicious/noExplicitAny: the data is known to the rule alone
export type AnyRule = Rule<any>;

/** Every judging rule, in the order of `reform rules`. To add one: write its file and name it here. */
export const RULES: readonly AnyRule[] = [ratingOverrated, ratingUnderrated];
