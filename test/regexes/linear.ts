import type { Diagnostics } from "recheck";
import type { Regex } from "./written.ts";

// The one backend that is there on every machine; it has to be chosen before the package is loaded.
process.env["RECHECK_SYNC_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

/**
 * Milliseconds after which an analysis is given up, and after which it is when it is tried once more: the slowest of
 * ours takes half a second, but the machine may be busy.
 */
const BUDGETS = [10_000, 60_000];

/**
 * Why a regular expression is not proven to take a time linear in the length of the text; null where it is. That the
 * fuzzer found no attack is no proof, nor is an analysis that took too long.
 */
export function refute({ source, flags }: Pick<Regex, "source" | "flags">): string | null {
  for (const timeout of BUDGETS) {
    const found = checkSync(source, flags, { timeout });
    if (found.status !== "unknown" || found.error.kind !== "timeout") return reason(found);
  }
  return "not decided: no time left";
}

function reason(found: Diagnostics): string | null {
  if (found.status === "unknown") return `not decided: ${found.error.kind}`;
  if (found.status === "vulnerable") return `${found.complexity.summary}: ${found.attack.pattern}`;
  return found.checker === "automaton"
    ? null
    : "not decided: only a search for attacks was possible, which found none";
}
