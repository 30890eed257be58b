import { UsageError } from "../core/errors.ts";
import type { KeyPath } from "../core/key-path.ts";
import { nearest } from "../core/nearest.ts";
import { VALUE } from "../core/value-words.ts";
import { isKnownPattern, KNOWN_RULES } from "./known-rules.ts";

/** The rule that a mistyped id most likely means. */
export function nearestRule(name: string): string | undefined {
  return nearest(
    name,
    KNOWN_RULES.map(({ id }) => id),
  );
}

/** What names rules: the settings by rule, and the suppressions. */
interface Naming {
  /** The keys are rules. */
  readonly rules?: unknown;
  readonly suppressions?: readonly { readonly rule: string }[] | undefined;
}

/**
 * A setting for a rule that does not exist would do nothing, in silence.
 * @throws {UsageError} that names the key and the nearest rule.
 */
export function refuseUnknownRules({ rules, suppressions }: Naming, place: (path: KeyPath) => string): void {
  for (const rule of Object.keys(Object(rules))) {
    if (!isKnownPattern(rule))
      throw new UsageError(VALUE.unknownRule(place(["rules", rule]), nearestRule(rule)));
  }
  (suppressions ?? []).forEach(({ rule }, index) => {
    if (isKnownPattern(rule)) return;
    const where = `${place(["suppressions", index, "rule"])} ${JSON.stringify(rule)}`;
    throw new UsageError(VALUE.unknownRule(where, nearestRule(rule)));
  });
}
