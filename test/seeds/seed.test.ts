import { describe, expect, it } from "vitest";
import { TEXT_FIELDS } from "../../src/report/types.ts";
import { cleanText } from "../../src/text/clean.ts";
import { unaccountedCells } from "./account.ts";
import { GOLDEN, readText, SEED_TEXT, toGolden } from "./seed.ts";

const report = readText(SEED_TEXT);
const found = toGolden(report);

describe("the seed report", () => {
  it("has the front matter and the scale that it prints", () => {
    const { initiatives: _, ...front } = GOLDEN;
    expect(found).toMatchObject(front);
  });

  it("has 38 initiatives: 10 A, 23 B, 1 C and 4 stubs", () => {
    const count = (rating: string | null) =>
      report.initiatives.filter((one) => (one.rating?.symbol ?? null) === rating).length;
    expect([report.initiatives.length, count("A"), count("B"), count("C"), count(null)]).toEqual([
      38, 10, 23, 1, 4,
    ]);
    expect(report.initiatives.filter(({ status }) => status === "stub").map(({ line }) => line)).toEqual([
      160, 162, 193, 195,
    ]);
  });

  it.each(GOLDEN.initiatives.map((one, i) => [one.id, one, i] as const))(
    "%s is as it was read by eye",
    (_, expected, i) => {
      expect(found.initiatives[i]).toEqual(expected);
    },
  );

  it("has one rating in each row at most, that of the office for the year", () => {
    for (const { rating, ratings } of report.initiatives) {
      const own = rating === null ? [] : [[rating.symbol, "self", 2020]];
      expect(ratings.map(({ symbol, by, year }) => [symbol, by, year])).toEqual(own);
    }
  });

  it("stands under its policy, strategy and item, and under nothing else", () => {
    for (const { path, policy, strategy, item } of report.initiatives) {
      const nearest = [policy, strategy, item].flatMap((level) => (level ? [level.title] : []));
      expect(path.map(({ title }) => title)).toEqual(nearest);
    }
  });

  it("says where a cell is missing, and keeps the merged one whole", () => {
    const of = (rule: string) =>
      report.diagnostics.filter((one) => one.rule === rule).map(({ initiative, data }) => [initiative, data]);
    expect(of("table/missing-column").map(([id]) => id)).toEqual(["1-3-2", "1-3-3c", "4-2-1", "4-3-2"]);
    expect(of("table/merged-cells").map(([id]) => id)).toEqual(["4-3-2"]);
    expect(of("report/number-inferred").map(([id]) => id)).toEqual(["2-1-2", "2-1-3", "2-1-4"]);
    expect(of("report/number-duplicate").map(([, data]) => data)).toEqual([
      { number: 3, ids: ["1-3-3a", "1-3-3b", "1-3-3c", "1-3-3d"] },
    ]);
    expect(of("table/unplaced-text")).toEqual([]);
  });

  it("loses no cell of the body: each stands in exactly one field, label or diagnostic", () => {
    expect(unaccountedCells(report)).toEqual([]);
  });

  it("keeps every span on the text it came from", () => {
    const { text } = report.document;
    for (const { cells, texts, extra, span } of report.initiatives) {
      const all = [...Object.values(cells), ...extra.map(({ cell }) => cell)];
      for (const cell of all) {
        expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
        expect(cell.span.start >= span.start && cell.span.end <= span.end).toBe(true);
      }
      for (const field of TEXT_FIELDS) {
        const value = texts[field];
        if (value !== null) expect(cleanText(cells[field]?.text ?? "").text).toBe(value);
      }
    }
    for (const { span } of report.diagnostics) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });
});
