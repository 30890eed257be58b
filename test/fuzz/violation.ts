import type { Observation } from "./observation.ts";
import { ORACLES } from "./oracles/index.ts";

/** Something that did not hold in a case. */
export interface Violation {
  /** The oracle that says so. */
  readonly oracle: string;
  readonly what: string;
}

/** Asks every oracle. */
export function judge(observation: Observation): Violation[] {
  return ORACLES.flatMap(({ id, check }) => check(observation).map((what) => ({ oracle: id, what })));
}

/** What two violations share that are most likely one fault: the words without numbers and without quoted pieces. */
export function faultOf({ oracle, what }: Violation): string {
  // Two runs never take as long as each other, and may break the limit in different calls.
  if (oracle === "time") return oracle;
  const words = what.replace(/"(?:[^"\\]|\\.)*"/g, "…").replace(/U\+[0-9a-f]+|\d+/g, "#");
  return `${oracle}: ${words.slice(0, 120)}`;
}
