import type { Finding } from "../core/finding.ts";
import type { Span } from "../core/span.ts";
import { isOf } from "../corrections/correct-report.ts";
import { staleFinding } from "../corrections/diagnostics.ts";
import { sameWords } from "../corrections/same-words.ts";
import { toDecision } from "../corrections/to-decision.ts";
import type { Correction, Said } from "../corrections/types.ts";
import type { Report } from "../report/types.ts";
import { cleanText } from "../text/clean.ts";
import type { CheckedFinding, Unlisted } from "./types.ts";

type ExplainSaid = Extract<Said, { kind: "explain" }>;
export type Explanation = Correction & { readonly said: ExplainSaid };

/** Longer texts are cut: this much tells whether they are still the same. */
const LONGEST = 120;

/** Findings with what a person says to them, and a finding for each explanation of what is no longer there. */
export interface Explained {
  readonly findings: readonly CheckedFinding[];
  readonly stale: readonly Finding[];
}

/** Marks every finding that a person explained. */
export function markExplained(
  findings: readonly CheckedFinding[],
  report: Report,
  corrections: readonly Correction[],
  unlisted: readonly Unlisted[] = [],
): Explained {
  const waiting = corrections.filter(isExplanation).filter((one) => isThere(one, report));
  if (waiting.length === 0) return { findings, stale: [] };
  const used = new Set<Explanation>();
  const marked = findings.map((finding) => {
    const explanation = waiting.find((one) => explains(one, finding, report));
    if (!explanation) return finding;
    used.add(explanation);
    return { ...finding, explained: toDecision(explanation) };
  });
  const unused = waiting.filter((one) => !used.has(one) && !unlisted.some((other) => isOfRule(one, other)));
  return {
    findings: marked,
    stale: unused.map((correction) => staleFinding({ correction, why: "no-finding" }, report)),
  };
}

/** The words of the report that a finding speaks of, by which an explanation knows it again. */
export function wordsOf({ span, related }: Finding, { document }: Report): string[] {
  const textOf = ({ start, end }: Span) => cleanText(document.text.slice(start, end)).text.slice(0, LONGEST);
  return [span, ...related.map((one) => one.span)].map(textOf);
}

function isExplanation(correction: Correction): correction is Explanation {
  return correction.said.kind === "explain";
}

/** What holds for an initiative that is gone has been said already. */
function isThere(correction: Explanation, { initiatives }: Report): boolean {
  return correction.initiative === null || initiatives.some((one) => isOf(correction, one));
}

function isOfRule({ said, initiative }: Explanation, finding: Pick<Finding, "rule" | "initiative">): boolean {
  return said.rule === finding.rule && initiative === finding.initiative;
}

function explains(explanation: Explanation, finding: CheckedFinding, report: Report): boolean {
  const { fingerprint, was } = explanation.said;
  if (!isOfRule(explanation, finding)) return false;
  if (fingerprint !== undefined && fingerprint !== finding.fingerprint) return false;
  if (was === undefined) return true;
  const now = wordsOf(finding, report);
  return now.length === was.length && now.every((text, index) => sameWords(text, was[index] ?? null));
}
