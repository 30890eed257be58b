import type { Finding } from "../core/finding.ts";
import { lazyMessage } from "../core/message.ts";
import type { Assessment, JudgeOptions } from "../indicator/model/types.ts";
import type { Report } from "../report/types.ts";
import type { Row } from "../row/read-row.ts";
import type { AnyRule } from "../rules/index.ts";
import type { Draft } from "../rules/types.ts";
import { compareFindings } from "./order.ts";
import { resolveSeverity } from "./severity.ts";
import type { SeveritySettings } from "./types.ts";

export interface RuleSettings {
  readonly severities?: SeveritySettings | undefined;
  readonly judge: JudgeOptions;
}

/** A row with what its numbers say of its rating. */
export interface JudgedRow {
  readonly row: Row;
  readonly assessment: Assessment;
}

/**
 * What the rules find in a report, together with what was found while reading it, ordered by place. Each row is asked
 * for when the one before it is done, so that what was read of it serves every rule.
 * @throws {Error} that names the rule where a rule fails: a fault of the program.
 */
export function runRules(
  report: Report,
  judged: Iterable<JudgedRow>,
  rules: readonly AnyRule[],
  { severities, judge }: RuleSettings,
): { readonly assessments: readonly Assessment[]; readonly findings: readonly Finding[] } {
  const found: Finding[] = [...report.diagnostics];
  const assessments: Assessment[] = [];
  for (const { row, assessment } of judged) {
    assessments.push(assessment);
    const context = { report, options: judge, row };
    for (const rule of rules)
      collect(rule, () => rule.check?.(assessment, context), assessment.initiative.id, found);
  }
  const context = { report, options: judge, assessments };
  for (const rule of rules) collect(rule, () => rule.checkReport?.(context), null, found);
  const findings = found.flatMap((finding) => {
    const severity = resolveSeverity(finding.rule, finding.severity, severities);
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return { assessments, findings: findings.sort(compareFindings) };
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
