import { changed } from "../core/diagnostic.ts";
import type { Finding } from "../core/finding.ts";
import { DEFAULT_LIMITS, type Limits } from "../core/limits.ts";
import { lazyMessage } from "../core/message.ts";
import type { Assessment, JudgeOptions } from "../indicator/model/types.ts";
import type { Report } from "../report/types.ts";
import type { Row } from "../row/read-row.ts";
import type { AnyRule } from "../rules/index.ts";
import type { RuleFinding } from "../rules/types.ts";
import { moreFindings } from "./diagnostics.ts";
import { createFindingList, type FindingList, heaviest } from "./finding-list.ts";
import { resolveSeverity } from "./severity.ts";
import type { SeveritySettings, Unlisted } from "./types.ts";

export interface RuleSettings {
  readonly severities?: SeveritySettings | undefined;
  readonly judge: JudgeOptions;
  /** How many findings are listed. */
  readonly limits?: Pick<Limits, "findings"> | undefined;
}

/** A row with what its numbers say of its rating. */
export interface JudgedRow {
  readonly row: Row;
  readonly assessment: Assessment;
  /** What was found while it was judged. */
  readonly findings?: readonly Finding[];
}

/** What the rules found. */
export interface RuleRun {
  readonly assessments: readonly Assessment[];
  /** Ordered by place. */
  readonly findings: readonly Finding[];
  readonly unlisted: readonly Unlisted[];
}

/**
 * What the rules find in a report, together with what was found while reading it, ordered by place. Each row is asked
 * for when the one before it is done, so that what was read of it serves every rule. Of more findings than may be
 * listed the lightest are counted instead, and one more finding says so.
 * @throws {Error} that names the rule where a rule fails: a fault of the program.
 */
export function runRules(
  report: Report,
  judged: Iterable<JudgedRow>,
  rules: readonly AnyRule[],
  { severities, judge, limits = DEFAULT_LIMITS }: RuleSettings,
): RuleRun {
  const list = createFindingList(limits.findings);
  const found = { add: (finding: Finding) => weigh(finding, severities, list) };
  for (const finding of report.diagnostics) found.add(finding);
  const assessments: Assessment[] = [];
  for (const { row, assessment, findings: own = [] } of judged) {
    assessments.push(assessment);
    for (const finding of own) found.add(finding);
    const context = { report, options: judge, row };
    for (const rule of rules)
      collect(rule, () => rule.check?.(assessment, context), assessment.initiative.id, found);
  }
  const context = { report, options: judge, assessments };
  for (const rule of rules) collect(rule, () => rule.checkReport?.(context), null, found);
  const { findings, unlisted } = list.close();
  if (unlisted.length > 0) findings.unshift(sayMore(findings.length, unlisted, severities));
  return { assessments, findings, unlisted };
}

/** Takes a finding on, as heavy as it is set to be, if it is to be reported at all. */
function weigh(finding: Finding, severities: SeveritySettings | undefined, list: FindingList): void {
  const severity = resolveSeverity(finding.rule, finding.severity, severities);
  if (severity !== "off") list.add(severity === finding.severity ? finding : changed(finding, { severity }));
}

/** That there are more findings than are listed, which cannot be turned off. */
function sayMore(
  listed: number,
  unlisted: readonly Unlisted[],
  severities: SeveritySettings | undefined,
): Finding {
  const count = (severity: string) =>
    unlisted.reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const finding = moreFindings.at({ start: 0, end: 0 }, { listed, errors, warnings, infos });
  const own = heaviest(unlisted);
  const set = resolveSeverity(finding.rule, own, severities);
  return changed(finding, { severity: set === "off" ? own : set });
}

function collect(
  rule: AnyRule,
  look: () => Iterable<RuleFinding<object>> | undefined,
  initiative: string | null,
  findings: Pick<FindingList, "add">,
): void {
  try {
    for (const found of look() ?? []) findings.add(toFinding(rule, found, initiative));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`rule ${rule.id}: ${message}`, { cause });
  }
}

function toFinding(rule: AnyRule, found: RuleFinding<object>, initiative: string | null): Finding {
  const { span, data, related = [], severity = rule.severity, grounds } = found;
  return {
    rule: rule.id,
    severity,
    message: lazyMessage(rule.messages, data),
    span,
    initiative,
    related,
    data: data as Readonly<Record<string, unknown>>,
    ...(grounds ? { grounds } : {}),
  };
}
