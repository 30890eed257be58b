import type { Finding } from "../core/finding.ts";
import type { Assessment, JudgeOptions } from "../indicator/types.ts";
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
  const found = [...report.diagnostics, ...rules.flatMap((rule) => runRule(rule, context))];
  return found
    .flatMap((finding) => {
      const severity = resolveSeverity(finding.rule, finding.severity, severities);
      return severity === "off" ? [] : [{ ...finding, severity }];
    })
    .sort(compareFindings);
}

function runRule(rule: AnyRule, context: RuleContext): Finding[] {
  try {
    const findings = Array.from(rule.checkReport?.(context) ?? [], (draft) => toFinding(rule, draft, null));
    for (const assessment of context.assessments) {
      const drafts = rule.check?.(assessment, context) ?? [];
      for (const draft of drafts) findings.push(toFinding(rule, draft, assessment.initiative.id));
    }
    return findings;
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
    message: { ja: rule.messages.ja(data), en: rule.messages.en(data) },
    span,
    initiative,
    related,
    data: { ...data } as Record<string, unknown>,
  };
}
