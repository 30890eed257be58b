import { describe, expect, it } from "vitest";
import { toParseJson } from "../../src/contract/parse-json.ts";
import { parseJson, parseJsonSchema } from "../../src/contract/parse-schema.ts";
import { makeExtra, makeFinding, makeFullReport, makeInitiative, makeReport } from "../render/reports.ts";

describe("the JSON of a report", () => {
  it("is the shape that the schema describes, with no key beside it", () => {
    for (const report of [makeFullReport(), makeReport({ fiscalYear: null, ratingScale: [], title: null })]) {
      const json = toParseJson(report, "ja");
      expect(parseJson.parse(json)).toEqual(json);
    }
  });

  it("says each message in the language asked for, and where", () => {
    const report = makeReport({ diagnostics: [makeFinding({ line: 3, initiative: "1-1-3" })] });
    expect(toParseJson(report, "en").diagnostics).toEqual([
      {
        rule: "table/shifted-row",
        severity: "info",
        message: "the row is shifted one cell to the left",
        initiative: "1-1-3",
        location: { line: 3, column: 1, endLine: 3, endColumn: 5 },
      },
    ]);
    expect(toParseJson(report, "ja").diagnostics[0]?.message).toBe("行が1セル左にずれている");
  });

  it("keeps every extra column, whatever its heading", () => {
    const extra = ["__proto__", "単位", "単位", "単位 (2)", "toString"].map((heading, index) =>
      makeExtra(heading, `${index}`),
    );
    const [initiative] = toParseJson(
      makeReport({ initiatives: [makeInitiative({ extra })] }),
      "ja",
    ).initiatives;
    expect(Object.entries(initiative?.extra ?? {})).toEqual([
      ["__proto__", "0"],
      ["単位", "1"],
      ["単位 (2)", "2"],
      ["単位 (2) (2)", "3"],
      ["toString", "4"],
    ]);
    expect(JSON.stringify(initiative?.extra)).toContain('"__proto__":"0"');
  });

  it("states bounds and notes of the scale only where the legend has them", () => {
    const [a, b] = toParseJson(makeReport(), "ja").ratingScale;
    expect(a).toEqual({ symbol: "A", definition: "目標を達成", level: "achieved" });
    expect(b).toMatchObject({ min: 80, max: 100, note: "（次年度へ作業を残したものの）" });
  });
});

describe("the JSON Schema", () => {
  it("is draft 2020-12, describes its properties and lets them grow", () => {
    const schema = parseJsonSchema() as {
      $schema: string;
      properties: object;
      additionalProperties?: unknown;
    };
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(Object.keys(schema.properties)).toEqual([
      ...Object.keys(toParseJson(makeReport(), "ja")),
      // Only where people decided something of columns.
      "corrections",
    ]);
    expect(schema.additionalProperties).toBeUndefined();
  });
});
