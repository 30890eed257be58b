import { isKnownPattern, KNOWN_RULES } from "../../check/known-rules.ts";
import { UsageError } from "../../core/errors.ts";
import { nearest } from "../../core/nearest.ts";
import type { KeyPath } from "./data-file.ts";
import { CONFIG } from "./messages.ts";
import type { ConfigData } from "./schema.ts";

/** The rule that a mistyped id most likely means. */
export function nearestRule(name: string): string | undefined {
  return nearest(
    name,
    KNOWN_RULES.map(({ id }) => id),
  );
}

/**
 * A setting for a rule that does not exist would do nothing, in silence. The rules are best taken as the file has
 * them: what has checked them leaves out keys such as __proto__.
 * @throws {UsageError} that names the key and the nearest rule.
 */
export function refuseUnknownRules(
  { rules, suppressions }: ConfigData,
  place: (path: KeyPath) => string,
  rulesInFile: unknown = rules,
): void {
  for (const rule of Object.keys(Object(rulesInFile))) {
    if (!isKnownPattern(rule))
      throw new UsageError(CONFIG.unknownRule(place(["rules", rule]), nearestRule(rule)));
  }
  (suppressions ?? []).forEach(({ rule }, index) => {
    if (isKnownPattern(rule)) return;
    const where = `${place(["suppressions", index, "rule"])} ${JSON.stringify(rule)}`;
    throw new UsageError(CONFIG.unknownRule(where, nearestRule(rule)));
  });
}
