import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkReportAsync, parseReport, parseReportAsync } from "../../../src/index.ts";
import { SEED_PATH } from "../../support/pages.ts";
import { calcPage, cmsPage, excelPage, markdownSeed } from "../../support/seed-pages.ts";

const text = readFileSync(SEED_PATH);

const FORMS: readonly (readonly [string, string, string | Uint8Array])[] = [
  ["a page of a city's site", "r.html", cmsPage()],
  ["a page that LibreOffice wrote", "r.html", calcPage()],
  ["a page that Excel wrote", "r.htm", excelPage()],
  ["Markdown", "r.md", markdownSeed()],
];

/** An initiative without its place, which differs, and with white space that formats have within words made nothing. */
function bare(value: unknown): unknown {
  const whole = JSON.stringify(value, (key, one) =>
    key === "location" ? undefined : typeof one === "string" ? one.replace(/\s/g, "") : one,
  );
  return JSON.parse(whole);
}

describe.each(FORMS)("the seed as %s", (_, path, input) => {
  it("has the initiatives of the text, each field of each", async () => {
    const { initiatives, ...report } = await parseReportAsync(input, { path });
    const of = parseReport(text);
    expect(initiatives.map(bare)).toEqual(of.initiatives.map(bare));
    const { title, issuer, published, fiscalYear } = of;
    expect(report).toMatchObject({ title, issuer, published, fiscalYear });
    expect(bare(report.ratingScale)).toEqual(bare(of.ratingScale));
  });

  it("has the verdicts of the text, and findings of the same fingerprints", async () => {
    const of = await checkReportAsync(text);
    const report = await checkReportAsync(input, { path });
    const verdicts = ({ assessments }: typeof of) =>
      assessments.map(({ initiative, verdict, outcome }) => [initiative, verdict, outcome]);
    expect(verdicts(report)).toEqual(verdicts(of));
    const judged = ({ findings }: typeof of) =>
      findings
        .filter(({ initiative, rule }) => initiative !== null && !rule.startsWith("table/"))
        .map(({ rule, initiative, fingerprint }) => [rule, initiative, fingerprint]);
    expect(judged(of).length).toBeGreaterThan(5);
    expect(judged(report)).toEqual(judged(of));
  });
});
