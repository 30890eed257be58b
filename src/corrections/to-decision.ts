import type { Decision } from "../core/decision.ts";
import type { Correction, Said } from "./types.ts";

/** A correction as the outputs show it. */
export function toDecision({ said, by, date, reason }: Correction): Decision {
  return { kind: said.kind, ...partsOf(said), by, date, reason };
}

function partsOf(said: Said): Pick<Decision, "about" | "was" | "is"> {
  switch (said.kind) {
    case "confirm":
    case "reject":
      return pairingParts(said);
    case "explain":
      return { about: said.rule, was: said.was?.join(" / ") ?? null, is: null };
    case "column":
      return { about: said.heading, was: said.was, is: said.is };
    case "level":
    case "rating":
      return { about: null, was: said.was, is: said.is };
    default:
      return { about: said.indicator, was: said.was, is: said.is };
  }
}

/** A pairing that is confirmed is what it was; of one that is rejected nothing is left. */
function pairingParts({
  kind,
  indicator,
  target,
  actual,
}: Extract<Said, { actual: string }>): Pick<Decision, "about" | "was" | "is"> {
  const pair = `${target} → ${actual}`;
  return { about: indicator, was: pair, is: kind === "confirm" ? pair : null };
}
