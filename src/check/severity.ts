import type { Severity } from "../core/finding.ts";
import { matchesPattern } from "./match-pattern.ts";
import type { SeveritySetting, SeveritySettings } from "./types.ts";

/** Where `check` differs from what a rule says of itself. Rows shift on every page, and most reports have a preface: `parse` tells both. */
export const DEFAULT_SEVERITIES: SeveritySettings = {
  "table/shifted-row": "off",
  "table/outside-text": "off",
};

/** What a rule's findings weigh: as set, else as the finding itself says. */
export function resolveSeverity(
  rule: string,
  own: Severity,
  settings: SeveritySettings = {},
): SeveritySetting {
  return findSetting(rule, settings) ?? findSetting(rule, DEFAULT_SEVERITIES) ?? own;
}

/** What is set for a rule: by its id, else by the longest pattern, which is the most exact one. */
export function findSetting(rule: string, settings: SeveritySettings): SeveritySetting | undefined {
  if (Object.hasOwn(settings, rule)) return settings[rule];
  const patterns = Object.keys(settings).filter(
    (pattern) => pattern.endsWith("*") && matchesPattern(pattern, rule),
  );
  const [longest] = patterns.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : settings[longest];
}
