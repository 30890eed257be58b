import { describe, expect, it } from "vitest";
import { checkJson, checkJsonSchema } from "../../src/contract/check-schema.ts";
import { CONFIDENCE } from "../../src/indicator/confidence/weights.ts";
import { FEATURES, type FeatureName } from "../../src/indicator/model/features.ts";
import { checkJsonRenderer } from "../../src/render/check/json.ts";
import { checkNdjsonRenderer } from "../../src/render/check/ndjson.ts";
import { renderChecks } from "../../src/render/kit/check-renderer.ts";
import { makeAssessment, makeIndicator } from "../check/rules.ts";
import { makeChecked, makeCheckedReport, makeHostileReport } from "./checks.ts";

const json = (...reports: Parameters<typeof renderChecks>[1][number][]) =>
  renderChecks(checkJsonRenderer({ lang: "ja" }), reports);

describe("check JSON", () => {
  it("reads as in the golden file", async () => {
    await expect(json(makeCheckedReport())).toMatchFileSnapshot("__goldens__/check.json.txt");
  });

  it.each([0, 1, 2, 3])("is one object with %i reports, as its schema says", (count) => {
    const text = json(...Array.from({ length: count }, () => makeCheckedReport()));
    const parsed = JSON.parse(text);
    expect(checkJson.parse(parsed)).toEqual(parsed);
    expect(parsed.reports).toHaveLength(count);
    expect(parsed.summary).toMatchObject({
      reports: count,
      errors: count,
      infos: 2 * count,
      suppressed: 2 * count,
    });
    expect(text).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  });

  it("holds null where a number is none, and places of the text", () => {
    const indicator = makeIndicator({ attainment: Number.POSITIVE_INFINITY, actual: null });
    const parsed = JSON.parse(
      json(makeCheckedReport({ assessments: [makeAssessment({ indicators: [indicator] })] })),
    );
    expect(checkJson.parse(parsed)).toEqual(parsed);
    expect(parsed.reports[0].assessments[0].indicators[0]).toMatchObject({ attainment: null, actual: null });
    const { findings } = JSON.parse(json(makeCheckedReport())).reports[0];
    expect(findings[1].location).toEqual({ line: 4, column: 4, endLine: 4, endColumn: 6 });
  });

  it("says what each confidence was weighed by where it is asked for, as its schema says", () => {
    const features = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<FeatureName, number>;
    const indicators = [
      makeIndicator({ features: { ...features, far: 0.30004, columns: 1 } }),
      makeIndicator({ features: null }),
    ];
    const checked = makeCheckedReport({ assessments: [makeAssessment({ indicators })] });
    const told = JSON.parse(renderChecks(checkJsonRenderer({ lang: "ja", why: true }), [checked]));
    expect(checkJson.parse(told)).toEqual(told);
    const of = (parsed: { reports: { assessments: { indicators: { why?: unknown }[] }[] }[] }) =>
      parsed.reports[0]?.assessments[0]?.indicators.map(({ why }) => why);
    expect(of(told)).toEqual([
      [
        { feature: "columns", value: 1, weight: CONFIDENCE.columns },
        { feature: "far", value: 0.3, weight: CONFIDENCE.far },
      ],
      [],
    ]);
    expect(of(JSON.parse(json(checked)))).toEqual([undefined, undefined]);
    const [line = ""] = renderChecks(checkNdjsonRenderer({ lang: "ja", why: true }), [checked]).split("\n");
    expect(JSON.parse(line).indicators[0].why).toHaveLength(2);
  });

  it("holds no character that acts on a terminal", () => {
    expect(json(makeHostileReport()).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("has a JSON Schema", () => {
    expect(checkJsonSchema()).toMatchObject({
      type: "object",
      required: ["schemaVersion", "reports", "notRead", "summary"],
    });
  });
});

describe("check NDJSON", () => {
  it("is a line per initiative, and loses no finding", () => {
    const checked = makeCheckedReport();
    const stray = makeChecked({ initiative: "9-9-9", fingerprint: "ffffffffffffffff" });
    const findings = [...checked.findings, stray];
    const text = renderChecks(checkNdjsonRenderer({ lang: "ja" }), [{ ...checked, findings }]);
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ initiative }) => initiative)).toEqual(["1-1-1", "1-1-2", "1-1-3"]);
    const prints = lines.flatMap((line) =>
      [...line.findings, ...line.reportFindings].map(({ fingerprint }) => fingerprint),
    );
    expect(prints.toSorted()).toEqual(findings.map(({ fingerprint }) => fingerprint).toSorted());
    expect(lines[0]).toMatchObject({ source: { path: "reports/r2.txt" }, verdict: "overrated" });
  });
});
