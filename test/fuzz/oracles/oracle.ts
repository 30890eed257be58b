import type { Observation } from "../observation.ts";

/** Something that has to hold in every case. */
export interface Oracle {
  readonly id: string;
  /** What has to hold, in words. */
  readonly about: string;
  /** What does not hold, a line each; empty where all is well. Looks at the observation and changes nothing. */
  check(observation: Observation): string[];
}

/** A piece of a text as it can be printed, at most 80 characters of it. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
