import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyBaseline, toBaseline } from "../../src/check/baseline.ts";
import { checkRows } from "../../src/check/check-report.ts";
import { moreFindings } from "../../src/check/diagnostics.ts";
import { addTotals, NO_TOTALS } from "../../src/check/totals.ts";
import type { CheckedReport, Suppression } from "../../src/check/types.ts";
import type { Finding, Severity } from "../../src/core/finding.ts";
import { makeFinding, makeReport } from "../render/reports.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const SUPPRESSIONS: readonly Suppression[] = [{ rule: "a/x", initiative: "1-1-1", reason: "known" }];

const someFindings = fc.array(
  fc
    .record({
      rule: fc.constantFrom("a/x", "a/y", "b/z"),
      severity: fc.constantFrom(...SEVERITIES),
      initiative: fc.constantFrom("1-1-1", "1-1-2", null),
      start: fc.nat(30),
    })
    .map(({ start, ...parts }) => makeFinding({ ...parts, span: { start, end: start + 1 } })),
  { minLength: 1, maxLength: 40 },
);

function check(diagnostics: readonly Finding[], findings: number): CheckedReport {
  return checkRows(makeReport({ diagnostics }), [], [], {
    judge: { nearly: 0.8 },
    suppressions: SUPPRESSIONS,
    limits: { findings },
  });
}

const isNotice = ({ rule }: { rule: string }) => rule === moreFindings.id;
const listed = ({ findings, suppressed }: CheckedReport) =>
  [...findings, ...suppressed.map(({ finding }) => finding)].filter((finding) => !isNotice(finding));
/** What a reader of the outputs and the exit code go by. */
const counts = (checked: CheckedReport) => {
  const { errors, warnings, infos, suppressed } = addTotals(NO_TOTALS, checked);
  return { errors, warnings, infos, ...suppressed };
};

describe("more findings than may be listed", () => {
  it("are all counted, whatever the limit", () => {
    fc.assert(
      fc.property(someFindings, fc.integer({ min: 1, max: 45 }), (diagnostics, limit) => {
        const [all, some] = [check(diagnostics, 1000), check(diagnostics, limit)];
        const notices = some.findings.filter(isNotice);
        expect(notices).toHaveLength(diagnostics.length > limit ? 1 : 0);
        expect(listed(some)).toHaveLength(Math.min(diagnostics.length, limit));
        const own = counts({ ...some, findings: some.findings.filter((finding) => !isNotice(finding)) });
        expect(own).toEqual(counts(all));
        if (diagnostics.length <= limit) expect(some.findings).toEqual(all.findings);
      }),
    );
  });

  it("are the lightest, and of equal weight those that stand last", () => {
    fc.assert(
      fc.property(someFindings, fc.integer({ min: 1, max: 20 }), (diagnostics, limit) => {
        const byWeight = [...diagnostics].sort(
          (a, b) =>
            SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
            a.span.start - b.span.start ||
            (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
        );
        const keyOf = ({ rule, severity, span }: Finding) => `${severity} ${span.start} ${rule}`;
        const expected = byWeight.slice(0, limit).map(keyOf).toSorted();
        expect(listed(check(diagnostics, limit)).map(keyOf).toSorted()).toEqual(expected);
      }),
    );
  });

  it("are held by a baseline of the same report, and by none of a report with fewer", () => {
    fc.assert(
      fc.property(someFindings, fc.integer({ min: 1, max: 45 }), (diagnostics, limit) => {
        const checked = check(diagnostics, limit);
        const entries = toBaseline("r.txt", checked.findings, checked.unlisted);
        const { errors, warnings, infos, ...held } = counts(applyBaseline(checked, entries).checked);
        expect([errors, warnings, infos]).toEqual([0, 0, 0]);
        const before = counts(checked);
        expect(held).toEqual({
          configuration: before.configuration,
          baseline: before.errors + before.warnings + before.infos,
        });
        const fewer = entries.map((entry) => ({ ...entry, count: entry.count - 1 }));
        expect(counts(applyBaseline(checked, fewer).checked)).toEqual(before);
      }),
    );
  });

  it("are told in a finding that weighs what the heaviest of them weighs", () => {
    const of = (severity: Severity, start: number) =>
      makeFinding({ rule: "b/z", severity, span: { start, end: start } });
    const [notice] = check([of("error", 5), of("warning", 1), of("info", 2), of("info", 3)], 1).findings;
    expect(notice).toMatchObject({
      rule: "check/more-findings",
      severity: "warning",
      initiative: null,
      data: { listed: 1, errors: 0, warnings: 1, infos: 2 },
    });
    expect(notice?.message.en).toContain(
      "the heaviest 1 are, the rest are only counted: 0 errors, 1 warnings, 2 infos",
    );
    expect(notice?.message.en).toContain("--limit findings=4");
    expect(notice?.message.ja).toContain("重いものから1件だけ");
  });

  it("cannot be kept quiet by turning that finding off", () => {
    const diagnostics = [1, 2, 3].map((start) =>
      makeFinding({ rule: "b/z", severity: "info", span: { start, end: start } }),
    );
    const { findings } = checkRows(makeReport({ diagnostics }), [], [], {
      judge: { nearly: 0.8 },
      severities: { "check/*": "off" },
      limits: { findings: 2 },
    });
    expect(findings.filter(isNotice)).toHaveLength(1);
  });
});
