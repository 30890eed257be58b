import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stampFingerprints } from "../../src/check/fingerprint.ts";
import { KNOWN_RULES } from "../../src/check/known-rules.ts";
import { compareFindings } from "../../src/check/order.ts";
import { runRules } from "../../src/check/run-rules.ts";
import { DEFAULT_SEVERITIES, resolveSeverity } from "../../src/check/severity.ts";
import { splitExpired } from "../../src/check/suppress.ts";
import type { SeveritySettings } from "../../src/check/types.ts";
import { assessRow } from "../../src/indicator/assess.ts";
import { checkReport } from "../../src/pipeline.ts";
import { readRow } from "../../src/row/read-row.ts";
import type { AnyRule } from "../../src/rules/index.ts";
import { makeFinding, makeInitiative, makeReport } from "../render/reports.ts";
import { makeAssessment, makeRule } from "./rules.ts";

const JUDGE = { nearly: 0.8 };
const INITIATIVES = [
  makeInitiative({ id: "1-1-1", title: "甲" }),
  makeInitiative({ id: "1-1-2", title: "乙" }),
];
const ASSESSMENTS = INITIATIVES.map((initiative) => makeAssessment({ initiative }));
const REPORT = makeReport({ initiatives: INITIATIVES });

const run = (
  rules: readonly AnyRule[],
  severities: SeveritySettings = {},
  diagnostics = REPORT.diagnostics,
) => {
  const judged = ASSESSMENTS.map((assessment) => ({ row: readRow(assessment.initiative), assessment }));
  return runRules({ ...REPORT, diagnostics }, judged, rules, { severities, judge: JUDGE }).findings;
};

describe("running the rules", () => {
  it("stamps id, severity, messages, initiative and data on what a rule yields", () => {
    const rule = makeRule("rating/overrated", {
      *check({ initiative }) {
        yield { span: { start: 3, end: 5 }, data: { title: initiative.title } };
      },
    });
    expect(run([rule])[1]).toEqual({
      rule: "rating/overrated",
      severity: "warning",
      message: { ja: "指摘 乙", en: "found 乙" },
      span: { start: 3, end: 5 },
      initiative: "1-1-2",
      related: [],
      data: { title: "乙" },
    });
  });

  it("lets a draft weigh differently, and the configuration have the last word", () => {
    const rule = makeRule("a/b", {
      *checkReport() {
        yield { span: { start: 0, end: 1 }, data: {}, severity: "error" };
      },
    });
    const severities = (settings: SeveritySettings) => run([rule], settings).map(({ severity }) => severity);
    expect(severities({})).toEqual(["error"]);
    expect(severities({ "a/b": "info" })).toEqual(["info"]);
    expect(severities({ "a/*": "off" })).toEqual([]);
    expect(severities({ "a/*": "off", "a/b": "warning" })).toEqual(["warning"]);
  });

  it("adds what was found while reading, without the shifted rows unless they are asked for", () => {
    const diagnostics = [makeFinding({ line: 2 }), makeFinding({ line: 3, rule: "table/missing-column" })];
    expect(run([], {}, diagnostics).map(({ rule }) => rule)).toEqual(["table/missing-column"]);
    expect(run([], { "table/shifted-row": "info" }, diagnostics)).toHaveLength(2);
    expect(run([], { "table/*": "error" }, diagnostics).map(({ severity }) => severity)).toEqual([
      "error",
      "error",
    ]);
  });

  it("names the rule that fails", () => {
    const broken = makeRule("a/broken", {
      check() {
        throw new Error("two is one");
      },
    });
    expect(() => run([broken])).toThrow("rule a/broken: two is one");
  });

  it("orders by place, whatever the order of the rules", () => {
    const spans = fc.array(fc.record({ start: fc.nat(20), length: fc.nat(5) }), { maxLength: 8 });
    fc.assert(
      fc.property(spans, spans, (one, two) => {
        const rules = [one, two].map((drafts, index) =>
          makeRule(`a/${index}`, {
            *checkReport() {
              for (const { start, length } of drafts) {
                yield { span: { start, end: start + length }, data: { start, length } };
              }
            },
          }),
        );
        const findings = run(rules);
        expect(run(rules.toReversed())).toEqual(findings);
        expect(findings.toSorted(compareFindings)).toEqual(findings);
        expect(findings).toHaveLength(one.length + two.length);
      }),
    );
  });
});

describe("severities", () => {
  it("take the most exact setting", () => {
    const settings: SeveritySettings = { "*": "off", "table/*": "info", "table/stub": "error" };
    expect(resolveSeverity("table/stub", "warning", settings)).toBe("error");
    expect(resolveSeverity("table/other", "warning", settings)).toBe("info");
    expect(resolveSeverity("rating/overrated", "warning", settings)).toBe("off");
    expect(resolveSeverity("constructor", "warning", {})).toBe("warning");
  });
});

describe("the default severities", () => {
  it("are of rules that exist, and say something else than the rule", () => {
    for (const [id, severity] of Object.entries(DEFAULT_SEVERITIES)) {
      const rule = KNOWN_RULES.find((known) => known.id === id);
      expect(rule?.severity).toBe(severity);
      expect(rule?.ownSeverity).not.toBe(severity);
    }
  });
});

describe("fingerprints", () => {
  const stamp = (findings: Parameters<typeof stampFingerprints>[0], report = REPORT) =>
    stampFingerprints(findings, report).map(({ fingerprint }) => fingerprint);

  it("outlive a move to another line, and spaces or widths in the title", () => {
    const before = stamp([makeFinding({ line: 2, initiative: "1-1-1" })]);
    const moved = makeReport({ initiatives: [makeInitiative({ id: "1-1-1", title: " 甲　" })] });
    expect(stamp([makeFinding({ line: 9, initiative: "1-1-1" })], moved)).toEqual(before);
    expect(before[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  it("differ by rule, initiative and ordinal", () => {
    const findings = [
      makeFinding({ initiative: "1-1-1" }),
      makeFinding({ initiative: "1-1-1" }),
      makeFinding({ initiative: "1-1-2" }),
      makeFinding({ initiative: null }),
      makeFinding({ initiative: "1-1-1", rule: "a/b" }),
    ];
    expect(new Set(stamp(findings)).size).toBe(findings.length);
  });
});

describe("suppressions", () => {
  const diagnostics = [
    makeFinding({ line: 1, rule: "table/a", initiative: "1-1-1" }),
    makeFinding({ line: 2, rule: "table/b", initiative: "1-1-2" }),
    makeFinding({ line: 3, rule: "table/a", initiative: null }),
  ];
  const check = (suppressions: Parameters<typeof splitExpired>[0]) =>
    checkReport(makeReport({ diagnostics }), { suppressions }, { assess: assessRow, rules: [] });

  it("take out what they name, and keep it with the reason", () => {
    const suppression = { rule: "table/*", initiative: "1-1-1", reason: "確認済み" };
    const { findings, suppressed } = check([suppression]);
    expect(findings.map(({ span }) => span.start)).toEqual([10, 20]);
    expect(suppressed).toHaveLength(1);
    expect(suppressed[0]).toMatchObject({ finding: { rule: "table/a" }, by: suppression });
  });

  it("without an initiative mean every one, and the report as a whole", () => {
    expect(check([{ rule: "table/a", reason: "x" }]).findings.map(({ rule }) => rule)).toEqual(["table/b"]);
  });

  it("count until the end of their last day", () => {
    const suppression = { rule: "a/b", reason: "x", until: "2024-03-31" };
    expect(splitExpired([suppression], "2024-03-31").active).toEqual([suppression]);
    expect(splitExpired([suppression], "2024-04-01").expired).toEqual([suppression]);
    expect(splitExpired([{ rule: "a/b", reason: "x" }], "9999-12-31").expired).toEqual([]);
  });
});
