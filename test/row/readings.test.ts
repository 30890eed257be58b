import { expect, it, vi } from "vitest";
import type { Quantity } from "../../src/quantity/model/types.ts";
import { SEED_TEXT } from "../seeds/seed.ts";

const read = vi.hoisted(() => [] as string[]);
vi.mock("../../src/quantity/read-quantities.ts", async (original) => {
  const { readQuantities } = await original<{ readQuantities: (text: string) => Quantity[] }>();
  return {
    readQuantities: (text: string) => {
      read.push(text);
      return readQuantities(text);
    },
  };
});

const { checkReport, openReportNow } = await import("../../src/pipeline.ts");

it("reads the numbers of each text of the seed once at most, however many indicators and rules ask", () => {
  const report = openReportNow(SEED_TEXT, { path: "seed.txt" });
  read.length = 0;
  checkReport(report);
  const cells = report.initiatives.flatMap(({ cells, extra }) => [
    ...Object.values(cells),
    ...extra.map(({ cell }) => cell),
  ]);
  expect(read.length).toBeGreaterThan(100);
  expect(read.length).toBeLessThanOrEqual(cells.length);
  const counts = new Map<string, number>();
  for (const text of read) counts.set(text, (counts.get(text) ?? 0) + 1);
  const again = [...counts].filter(([text, count]) => count > occurrences(text));
  expect(again).toEqual([]);

  /** How many texts of the report are just this. */
  function occurrences(text: string): number {
    const fields = report.initiatives.flatMap(({ title, texts, extra }) => [
      title,
      ...Object.values(texts),
      ...extra.map((one) => one.text),
    ]);
    return Math.max(1, fields.filter((field) => field === text).length);
  }
});
