import { describe, expect, it } from "vitest";
import { applyBaseline, toBaseline } from "../../src/check/baseline.ts";
import { addTotals, NO_TOTALS } from "../../src/check/totals.ts";
import { checkReport, openReportNow } from "../../src/pipeline.ts";
import { correction, PLAN, SIGNATURE } from "../support/corrected.ts";
import { checkUnder, staleOf } from "./support.ts";

const OVERRATED = { kind: "explain", rule: "rating/overrated" } as const;

function overrated({ findings }: ReturnType<typeof checkUnder>) {
  return findings.filter(({ rule }) => rule === "rating/overrated");
}

describe("a finding that a person explained", () => {
  it("stays a finding, and says who, when and why", () => {
    const [before] = overrated(checkUnder([]));
    const checked = checkUnder([correction("1", OVERRATED)]);
    const [finding, ...others] = overrated(checked);
    expect(others).toEqual([]);
    expect(finding?.explained).toEqual({
      kind: "explain",
      about: "rating/overrated",
      was: null,
      is: null,
      ...SIGNATURE,
    });
    expect(finding).toMatchObject({ severity: before?.severity, fingerprint: before?.fingerprint });
    expect(staleOf(checked)).toEqual([]);
  });

  it("is counted as what it is, and as explained", () => {
    const { warnings, explained } = addTotals(NO_TOTALS, checkUnder([correction("1", OVERRATED)]));
    expect(warnings).toBe(addTotals(NO_TOTALS, checkUnder([])).warnings);
    expect(explained).toEqual({ error: 0, warning: 1, info: 0 });
  });

  it("is known by the words that it speaks of: of others it is another finding", () => {
    const legend = "A：目標を達成 B：目標をほぼ達成 C：目標を達成できなかった";
    const same = correction("1", { ...OVERRATED, was: ["95.1%", "98.0%以上", "A", legend] });
    expect(overrated(checkUnder([same]))[0]?.explained).toBeDefined();
    const other = PLAN.replace("95.1%", "72.9%");
    const checked = checkUnder([same], other);
    expect(overrated(checked)[0]?.explained).toBeUndefined();
    expect(staleOf(checked)).toEqual([expect.stringContaining("no finding of rating/overrated any more")]);
  });

  it("that is gone is reported, with a fingerprint of its own and in its place", () => {
    const checked = checkUnder([correction("1", OVERRATED), correction("2", OVERRATED)]);
    expect(staleOf(checked)).toHaveLength(1);
    const starts = checked.findings.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const fingerprints = checked.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    expect(overrated(checked)[0]?.explained).toBeDefined();
  });

  it("stays one whatever a suppression or a baseline accepts", () => {
    const corrections = [correction("1", OVERRATED)];
    const report = openReportNow(PLAN, { path: "r5.txt" });
    const suppressions = [{ rule: "rating/*", reason: "all of them" }];
    const checked = checkReport(report, { corrections, suppressions });
    expect(overrated(checked)[0]?.explained).toBeDefined();
    expect(checked.suppressed).toEqual([]);

    const entries = toBaseline("r5.txt", checkUnder([]).findings);
    const { checked: held } = applyBaseline(checkUnder(corrections), entries);
    expect(overrated(held)).toHaveLength(1);
    expect(toBaseline("r5.txt", overrated(held))).toEqual([]);
  });

  it("is not said to be gone where there are too many findings to list", () => {
    const corrections = [correction("1", { kind: "explain", rule: "rating/overrated" })];
    const text = PLAN.replace("84%となった", "24%となった");
    const report = openReportNow(text, { path: "r5.txt" });
    const { findings, unlisted } = checkReport(report, { corrections, limits: { findings: 1 } });
    expect(unlisted).toBeDefined();
    expect(findings.filter(({ rule }) => rule === "correction/stale")).toEqual([]);
  });
});

describe("correction/stale", () => {
  it("may weigh otherwise, or be off", () => {
    const corrections = [correction("2", OVERRATED), correction("9", { kind: "rating", was: "A", is: "B" })];
    const weigh = (severity: "error" | "off") => {
      const report = openReportNow(PLAN, { path: "r5.txt" }, {}, corrections);
      const { findings } = checkReport(report, { corrections, severities: { "correction/*": severity } });
      return findings.filter(({ rule }) => rule === "correction/stale").map((one) => one.severity);
    };
    expect(weigh("error")).toEqual(["error", "error"]);
    expect(weigh("off")).toEqual([]);
  });
});
