import type { CheckedFinding, CheckedReport, SuppressedFinding, Unlisted } from "./types.ts";

/** How many findings of a rule an initiative of a report had when the baseline was made. */
export interface BaselineEntry {
  /** Path of the report relative to the baseline's folder, with `/`. */
  readonly report: string;
  readonly rule: string;
  /** Null for findings of the report as a whole. */
  readonly initiative: string | null;
  readonly count: number;
}

/** What a baseline says of one report, and what became of it. */
export interface BaselineOutcome {
  readonly checked: CheckedReport;
  /** Entries of which fewer are found than before, with how many are gone. */
  readonly gone: readonly BaselineEntry[];
}

/**
 * Takes out the findings that the baseline holds. Where a rule finds more in an initiative than the baseline
 * counts, all of them are reported: a count cannot say which one is new, and a new one must not be swallowed.
 */
export function applyBaseline(checked: CheckedReport, entries: readonly BaselineEntry[]): BaselineOutcome {
  const allowed = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const counts = countAll(checked);
  const isHeld = (found: Pick<CheckedFinding, "rule" | "initiative">) =>
    (counts.get(keyOf(found)) ?? 0) <= (allowed.get(keyOf(found)) ?? 0);
  // What a person explained needs no baseline, and is reported whatever it holds.
  const isOut = (finding: CheckedFinding) => !finding.explained && isHeld(finding);
  const held: SuppressedFinding[] = checked.findings.filter(isOut).map((finding) => ({ finding, by: null }));
  return {
    checked: {
      ...checked,
      findings: checked.findings.filter((finding) => !isOut(finding)),
      suppressed: [...checked.suppressed, ...held],
      ...(checked.unlisted ? { unlisted: checked.unlisted.map((one) => holdBack(one, isHeld)) } : {}),
    },
    gone: entries.flatMap((entry) => {
      const count = entry.count - (counts.get(keyOf(entry)) ?? 0);
      return count > 0 ? [{ ...entry, count }] : [];
    }),
  };
}

/** The entries that would hold every finding of a report, in a fixed order. */
export function toBaseline(
  report: string,
  findings: readonly CheckedFinding[],
  unlisted?: readonly Unlisted[],
): BaselineEntry[] {
  return [...countAll({ findings, unlisted })]
    .map(([key, count]) => ({ report, ...fromKey(key), count }))
    .sort(compareEntries);
}

/** By report, rule and initiative. */
export function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  const [x, y] = [a, b].map(({ report, rule, initiative }) =>
    JSON.stringify([report, rule, initiative ?? ""]),
  );
  return (x as string) < (y as string) ? -1 : Number(x !== y);
}

function keyOf({ rule, initiative }: { rule: string; initiative: string | null }): string {
  return JSON.stringify([rule, initiative]);
}

function fromKey(key: string): { rule: string; initiative: string | null } {
  const [rule, initiative] = JSON.parse(key) as [string, string | null];
  return { rule, initiative };
}

interface Counted {
  readonly findings: readonly CheckedFinding[];
  readonly unlisted?: readonly Unlisted[] | undefined;
}

/** The findings that are reported and not explained, listed or not, by rule and initiative. */
function countAll({ findings, unlisted = [] }: Counted): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const finding of findings) if (!finding.explained) add(keyOf(finding), 1);
  for (const one of unlisted) if (one.by === undefined) add(keyOf(one), one.count);
  return counts;
}

function holdBack(one: Unlisted, isHeld: (found: Unlisted) => boolean): Unlisted {
  return one.by === undefined && isHeld(one) ? { ...one, by: null } : one;
}
