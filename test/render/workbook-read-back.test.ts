import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/core/finding.ts";
import { openReport } from "../../src/pipeline.ts";
import { parseWorkbookRenderer } from "../../src/render/workbook/workbook.ts";
import type { Initiative, Report } from "../../src/report/types.ts";
import { SEED_TEXT } from "../seeds/seed.ts";

// What a workbook says is read again by this program, and gives the same rows.

/** What every reader of a row needs, by name. */
function essence({ id, title, number, rating, departments, texts, policy, strategy, item }: Initiative) {
  const level = (heading: { number: number | null; title: string } | null) =>
    heading && { number: heading.number, title: heading.title };
  return {
    id,
    title,
    number,
    rating: rating?.symbol ?? null,
    level: rating?.level ?? null,
    departments,
    texts,
    policy: level(policy),
    strategy: level(strategy),
    item: level(item),
  };
}

async function readBack(report: Report, lang: Lang): Promise<Report> {
  const renderer = parseWorkbookRenderer({ many: false, lang });
  renderer.report(report, 0);
  const bytes = renderer.end(1);
  if (!(bytes instanceof Uint8Array)) throw new Error("a workbook is bytes");
  return openReport(bytes, { path: "X.xlsx" });
}

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/reports/${path}`, import.meta.url));

const REPORTS = [
  ["the seed", "seed.txt", new TextEncoder().encode(SEED_TEXT)],
  ["a sheet with names of indicators", "input.csv", fixture("kpi-names-in-csv/input.csv")],
  ["a report with described policies", "input.csv", fixture("policy-with-description/input.csv")],
  ["a report with numbers of five digits", "input.txt", fixture("ditto-marks/input.txt")],
  ["a report without a legend", "input.txt", fixture("no-legend/input.txt")],
  ["a report with a rating of levels above B", "input.txt", fixture("managed-facilities/input.txt")],
] as const;

describe.each(REPORTS)("%s as a workbook", (_, path, bytes) => {
  it.each(["ja", "en"] as const)("reads back to the same initiatives (%s)", async (lang) => {
    const report = await openReport(bytes, { path });
    const again = await readBack(report, lang);
    expect(again.initiatives.map(essence)).toEqual(report.initiatives.map(essence));
  });
});
