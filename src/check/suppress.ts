import { matchesPattern } from "./match-pattern.ts";
import type { CheckedFinding, SuppressedFinding, Suppression, Unlisted } from "./types.ts";

/**
 * Findings apart: those to report, and those that a suppression accepts (the first one that does). One that a person
 * explained is reported whatever else accepts it.
 */
export function applySuppressions(
  findings: readonly CheckedFinding[],
  suppressions: readonly Suppression[],
): { findings: CheckedFinding[]; suppressed: SuppressedFinding[] } {
  const reported: CheckedFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const by = finding.explained ? undefined : suppressions.find((one) => accepts(one, finding));
    if (by) suppressed.push({ finding, by });
    else reported.push(finding);
  }
  return { findings: reported, suppressed };
}

/** The counts of findings that are not listed, with the first suppression that accepts them. */
export function holdUnlisted(
  unlisted: readonly Unlisted[],
  suppressions: readonly Suppression[],
): readonly Unlisted[] {
  return unlisted.map((one) => {
    const by = suppressions.find((suppression) => accepts(suppression, one));
    return by ? { ...one, by } : one;
  });
}

/** The day as the calendar on the wall has it, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Suppressions that still count on `today` (`YYYY-MM-DD`), and those that no longer do. */
export function splitExpired(
  suppressions: readonly Suppression[],
  today: string,
): { active: Suppression[]; expired: Suppression[] } {
  const hasExpired = ({ until }: Suppression) => until !== undefined && until < today;
  return {
    active: suppressions.filter((suppression) => !hasExpired(suppression)),
    expired: suppressions.filter(hasExpired),
  };
}

function accepts(
  { rule, initiative }: Suppression,
  finding: Pick<CheckedFinding, "rule" | "initiative">,
): boolean {
  if (!matchesPattern(rule, finding.rule)) return false;
  return (
    initiative === undefined ||
    (finding.initiative !== null && matchesPattern(initiative, finding.initiative))
  );
}
