import type { Finding } from "../core/finding.ts";
import { lazyMessage } from "../core/message.ts";
import type { Assessment, JudgeOptions } from "../indicator/model/types.ts";
import type { Report } from "../report/types.ts";
import type { AnyRule } from "../rules/index.ts";
import { createRowReader } from "../rules/reading/row.ts";
import type { Draft, RuleContext } from "../rules/types.ts";
import { compareFindings } from "./order.ts";
import { resolveSeverity } from "./severity.ts";
import type { SeveritySettings } from "./types.ts";

export interface RuleSettings {
  readonly severities?: SeveritySettings | undefined;
  readonly judge: JudgeOptions;
}

/**
 * What the rules find in a report, together with what was found while reading it, ordered by place.
 * @throws {Error} that names the rule where a rule fails: a fault of the program.
 */
export function runRules(
  report: Report,
  assessments: readonly Assessment[],
  rules: readonly AnyRule[],
  { severities, judge }: RuleSettings,
): Finding[] {
  const context: RuleContext = { report, assessments, options: judge, readRow: createRowReader() };
  const found = [...report.diagnostics, ...runAll(rules, context)];
  return found
    .flatMap((finding) => {
      const severity = resolveSeverity(finding.rule, finding.severity, severities);
      return severity === "off" ? [] : [{ ...finding, severity }];
    })
    .sort(compareFindings);
}

/** All that the rules find: initiative by initiative, so that what is read of one serves every rule and is then let go. */
function runAll(rules: readonly AnyRule[], context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) collect(rule, () => rule.checkReport?.(context), null, findings);
  for (const assessment of context.assessments) {
    for (const rule of rules)
      collect(rule, () => rule.check?.(assessment, context), assessment.initiative.id, findings);
  }
  return findings;
}

function collect(
  rule: AnyRule,
  look: () => Iterable<Draft<object>> | undefined,
  initiative: string | null,
  findings: Finding[],
): void {
  try {
    for (const draft of look() ?? []) findings.push(toFinding(rule, draft, initiative));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`rule ${rule.id}: ${message}`, { cause });
  }
}

function toFinding(rule: AnyRule, draft: Draft<object>, initiative: string | null): Finding {
  const { span, data, related = [], severity = rule.severity } = draft;
  return {
    rule: rule.id,
    severity,
    message: lazyMessage(rule.messages, data),
    span,
    initiative,
    related,
    data: { ...data } as Record<string, unknown>,
  };
}
