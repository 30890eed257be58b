import type { RuleDocs } from "../core/diagnostic.ts";
import type { Severity } from "../core/finding.ts";
import { CORRECTION_DIAGNOSTICS } from "../corrections/diagnostics.ts";
import { INPUT_DIAGNOSTICS } from "../input/diagnostics.ts";
import { REPORT_DIAGNOSTICS } from "../report/diagnostics.ts";
import { RULES } from "../rules/index.ts";
import type { RuleExamples } from "../rules/types.ts";
import { TABLE_DIAGNOSTICS } from "../table/model/diagnostics.ts";
import { CHECK_DIAGNOSTICS } from "./diagnostics.ts";
import { matchesPattern } from "./match-pattern.ts";
import { findSetting, resolveSeverity } from "./severity.ts";
import type { SeveritySetting, SeveritySettings } from "./types.ts";

/** Everything that `check` may report, whether a rule judges it or a stage meets it while reading. */
export interface KnownRule {
  readonly id: string;
  /** What it weighs in `check` unless told. */
  readonly severity: SeveritySetting;
  /** What it weighs by itself. */
  readonly ownSeverity: Severity;
  readonly docs: RuleDocs;
  /** Null for what is met while reading, which no row alone can show. */
  readonly examples: RuleExamples | null;
}

/** The judging rules in their order, then what the stages report. */
export const KNOWN_RULES: readonly KnownRule[] = [
  ...RULES.map((rule) => toKnown(rule, rule.docs.examples)),
  ...[
    ...INPUT_DIAGNOSTICS,
    ...TABLE_DIAGNOSTICS,
    ...REPORT_DIAGNOSTICS,
    ...CHECK_DIAGNOSTICS,
    ...CORRECTION_DIAGNOSTICS,
  ].map((diagnostic) => toKnown(diagnostic, null)),
];

/** Whether a rule id, or the start of one and `*`, means any rule. */
export function isKnownPattern(pattern: string): boolean {
  return KNOWN_RULES.some(({ id }) => matchesPattern(pattern, id));
}

/** Settings by rule id from several layers: `table/*` in an earlier one goes before `table/stub` in a later one. */
export function mergeSeverities(layers: readonly SeveritySettings[]): SeveritySettings {
  return Object.fromEntries(
    KNOWN_RULES.flatMap(({ id }) => {
      const setting = layers.map((layer) => findSetting(id, layer)).find((found) => found !== undefined);
      return setting === undefined ? [] : [[id, setting]];
    }),
  );
}

function toKnown(
  { id, severity, docs: { summary, why, promise } }: { id: string; severity: Severity; docs: RuleDocs },
  examples: RuleExamples | null,
): KnownRule {
  return {
    id,
    severity: resolveSeverity(id, severity),
    ownSeverity: severity,
    docs: { summary, why, ...(promise ? { promise } : {}) },
    examples,
  };
}
