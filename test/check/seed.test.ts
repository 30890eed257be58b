import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compareFindings } from "../../src/check/order.ts";
import { checkJson } from "../../src/contract/check-schema.ts";
import { checkReport, openReportNow } from "../../src/pipeline.ts";
import { checkJsonRenderer } from "../../src/render/check/json.ts";
import { checkPrettyRenderer } from "../../src/render/check/pretty/pretty.ts";
import { renderChecks } from "../../src/render/kit/check-renderer.ts";
import { displayWidth } from "../../src/text/width.ts";

const PATH = "seeds/000_c5e0678bee15d5f0.txt";
const severities = { "table/*": "info" } as const;

async function checkSeed(change: (text: string) => string = (text) => text) {
  const text = change(await readFile(PATH, "utf8"));
  const report = openReportNow(Buffer.from(text), { path: PATH });
  return checkReport(report, { severities });
}

describe("a real report", () => {
  it("has findings that are sorted, inside the text and told apart", async () => {
    const { findings, report } = await checkSeed();
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.toSorted(compareFindings)).toEqual(findings);
    for (const { span, related, initiative } of findings) {
      for (const { start, end } of [span, ...related.map((one) => one.span)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(report.document.text.length);
      }
      if (initiative !== null) expect(report.initiatives.map(({ id }) => id)).toContain(initiative);
    }
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it("keeps its fingerprints when lines are added before the table", async () => {
    const prints = async (change?: (text: string) => string) =>
      (await checkSeed(change)).findings.map(({ fingerprint }) => fingerprint);
    expect(await prints((text) => `\n\n${text}`)).toEqual(await prints());
  });

  it("gives JSON as its schema says", async () => {
    const parsed = JSON.parse(renderChecks(checkJsonRenderer({ lang: "ja" }), [await checkSeed()]));
    expect(checkJson.parse(parsed)).toEqual(parsed);
    expect(parsed.summary).toMatchObject({ reports: 1, initiatives: 38, rated: 34 });
    expect(parsed.reports[0].assessments).toHaveLength(38);
  });

  it.each([60, 80, 120, 200])("is shown within %i columns", async (width) => {
    const checked = await checkSeed();
    for (const lang of ["ja", "en"] as const) {
      const text = renderChecks(checkPrettyRenderer({ width, lang, quiet: false }), [checked]);
      for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });
});
