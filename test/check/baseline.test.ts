import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyBaseline, toBaseline } from "../../src/check/baseline.ts";
import type { CheckedFinding } from "../../src/check/types.ts";
import { makeChecked, makeCheckedReport } from "../render/checks.ts";

const RULES = ["a/b", "a/c"];
const INITIATIVES = ["1-1-1", "1-1-2", null];

const findingList = fc.array(
  fc.record({
    rule: fc.constantFrom(...RULES),
    initiative: fc.constantFrom(...INITIATIVES),
    line: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 12 },
);
const toFindings = (list: readonly { rule: string; initiative: string | null; line: number }[]) =>
  list.map((one, index) => makeChecked({ ...one, fingerprint: String(index) }));
const countOf = (findings: readonly CheckedFinding[], { rule, initiative }: CheckedFinding) =>
  findings.filter((one) => one.rule === rule && one.initiative === initiative).length;

describe("a baseline", () => {
  it("holds exactly what it was made of, wherever it has moved", () => {
    fc.assert(
      fc.property(findingList, fc.nat(9), (list, moved) => {
        const entries = toBaseline("r.txt", toFindings(list));
        const later = toFindings(list.map((one) => ({ ...one, line: one.line + moved })));
        const { checked, gone } = applyBaseline(
          makeCheckedReport({ findings: later, suppressed: [] }),
          entries,
        );
        expect(checked.findings).toEqual([]);
        expect(checked.suppressed.map(({ finding }) => finding)).toEqual(later);
        expect(gone).toEqual([]);
      }),
    );
  });

  it("never swallows a new finding, never loses one, and says what is gone", () => {
    fc.assert(
      fc.property(findingList, findingList, (before, after) => {
        const [old, now] = [toFindings(before), toFindings(after)];
        const { checked, gone } = applyBaseline(
          makeCheckedReport({ findings: now, suppressed: [] }),
          toBaseline("r.txt", old),
        );
        for (const finding of now) {
          const isNew = countOf(now, finding) > countOf(old, finding);
          expect(checked.findings.includes(finding)).toBe(isNew);
        }
        const held = checked.suppressed.map(({ finding }) => finding);
        expect([...checked.findings, ...held].toSorted(byPrint)).toEqual(now.toSorted(byPrint));
        for (const finding of old) {
          const missing = Math.max(0, countOf(old, finding) - countOf(now, finding));
          const entry = gone.find(
            (one) => one.rule === finding.rule && one.initiative === finding.initiative,
          );
          expect(entry?.count ?? 0).toBe(missing);
        }
      }),
    );
  });

  it("is the same whatever the order of the findings", () => {
    fc.assert(
      fc.property(findingList, (list) => {
        const findings = toFindings(list);
        expect(toBaseline("r.txt", findings.toReversed())).toEqual(toBaseline("r.txt", findings));
      }),
    );
  });
});

function byPrint(a: CheckedFinding, b: CheckedFinding): number {
  return Number(a.fingerprint) - Number(b.fingerprint);
}
