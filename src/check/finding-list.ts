import type { Finding, Severity } from "../core/finding.ts";
import { compareFindings } from "./order.ts";
import type { Unlisted } from "./types.ts";

/** Findings as they come, of which only so many are kept. */
export interface FindingList {
  add(finding: Finding): void;
  /** What is kept, ordered by place, and the counts of all that is not. */
  close(): { readonly findings: Finding[]; readonly unlisted: readonly Unlisted[] };
}

/**
 * Keeps the weightiest findings, of equal weight those that stand first, and counts the others. It never holds more
 * than twice as many as it may keep, however many come.
 */
export function createFindingList(limit: number): FindingList {
  const counter = createCounter();
  let findings: Finding[] = [];
  const trim = () => {
    findings.sort(compareWeight);
    for (const finding of findings.slice(limit)) counter.count(finding);
    findings = findings.slice(0, limit);
  };
  return {
    add: (finding) => {
      findings.push(finding);
      if (findings.length >= 2 * limit) trim();
    },
    close: () => {
      if (findings.length > limit) trim();
      return { findings: findings.sort(compareFindings), unlisted: counter.counts() };
    },
  };
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function compareWeight(a: Finding, b: Finding): number {
  return WEIGHTS[a.severity] - WEIGHTS[b.severity] || compareFindings(a, b);
}

/** The weightiest of the severities. */
export function heaviest(counts: readonly { readonly severity: Severity }[]): Severity {
  const severities: readonly Severity[] = ["error", "warning"];
  return severities.find((severity) => counts.some((one) => one.severity === severity)) ?? "info";
}

/** Counts by rule, initiative and severity. */
function createCounter() {
  const counts = new Map<string, { -readonly [Key in keyof Unlisted]: Unlisted[Key] }>();
  return {
    count: ({ rule, initiative, severity }: Finding) => {
      const key = JSON.stringify([rule, initiative, severity]);
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { rule, initiative, severity, count: 1 });
    },
    counts: (): readonly Unlisted[] => [...counts.values()],
  };
}
