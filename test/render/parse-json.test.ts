import { describe, expect, it } from "vitest";
import { parseJsonRenderer } from "../../src/render/parse/json.ts";
import { parseNdjsonRenderer } from "../../src/render/parse/ndjson.ts";
import { renderReports } from "../../src/render/parse/report-renderer.ts";
import { makeDocument, makeFullReport, makeInitiative, makeReport } from "./reports.ts";

describe("parse JSON", () => {
  it("is one object for one report", async () => {
    const text = renderReports(parseJsonRenderer({ many: false, lang: "ja" }), [makeReport()]);
    await expect(text).toMatchFileSnapshot("__goldens__/parse.json.txt");
  });

  it.each([0, 1, 2, 3])("is an array for many, %i of them readable", (count) => {
    const reports = Array.from({ length: count }, (_, index) =>
      makeReport({ document: makeDocument({ path: `${index}.txt` }) }),
    );
    const parsed = JSON.parse(renderReports(parseJsonRenderer({ many: true, lang: "en" }), reports));
    expect(parsed.map((report: { source: { path: string } }) => report.source.path)).toEqual(
      reports.map(({ document }) => document.source.path),
    );
  });

  it("holds no character that acts on a terminal, and the same text", () => {
    const title = "題\u001b[31m\u009b2J\u202e\u2066\u007f";
    const text = renderReports(parseJsonRenderer({ many: false, lang: "en" }), [makeReport({ title })]);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(JSON.parse(text).title).toBe(title);
  });
});

describe("parse NDJSON", () => {
  it("is a line per initiative that says where it is from", () => {
    const text = renderReports(parseNdjsonRenderer(), [makeFullReport(), makeReport({ fiscalYear: null })]);
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(["1-1-1", "1-1-3", "2-3-1", "2-3-2", "1-1-3"]);
    expect(lines[0]).toMatchObject({
      source: { path: "reports/r2.txt" },
      fiscalYear: { label: "令和2年度", year: 2020 },
      rating: "A",
    });
    expect(lines[4].fiscalYear).toBeNull();
  });

  it("stays a line where a text holds line separators", () => {
    const report = makeReport({ initiatives: [makeInitiative({ title: "一\n二\u2028三" })] });
    const text = renderReports(parseNdjsonRenderer(), [report]);
    expect(text.split(/[\n\u2028]/)).toHaveLength(2);
    expect(JSON.parse(text).title).toBe("一\n二\u2028三");
  });
});
