import { describe, expect, it } from "vitest";
import { colorPalette } from "../../src/render/kit/color-palette.ts";
import { PLAIN } from "../../src/render/kit/palette.ts";
import { planTable } from "../../src/render/parse/overview/plan-table.ts";
import { rowCells } from "../../src/render/parse/overview/row.ts";
import { OVERVIEW_WORDS } from "../../src/render/parse/overview/words.ts";
import { renderReports } from "../../src/render/parse/report-renderer.ts";
import { parseTableRenderer } from "../../src/render/parse/table.ts";
import { displayWidth } from "../../src/text/width.ts";
import { makeFullReport, makeInitiative, makeReport } from "./reports.ts";

const overview = (
  width: number,
  options: Partial<Parameters<typeof parseTableRenderer>[0]> = {},
  report = makeFullReport(),
) => renderReports(parseTableRenderer({ width, lang: "ja", ...options }), [report]);

describe("the overview of a report", () => {
  it.each([20, 60, 80, 160])("reads as in the golden file at %i columns", async (width) => {
    await expect(overview(width)).toMatchFileSnapshot(`__goldens__/overview-${width}.ja.txt`);
  });

  it("speaks English", async () => {
    await expect(overview(80, { lang: "en" })).toMatchFileSnapshot("__goldens__/overview-80.en.txt");
  });

  it.each([20, 33, 60, 80, 160, 200])("keeps every line within %i columns", (width) => {
    for (const ambiguousWidth of [1, 2] as const) {
      for (const line of overview(width, { ambiguousWidth }).split("\n")) {
        expect(displayWidth(line, { ambiguous: ambiguousWidth })).toBeLessThanOrEqual(width);
      }
    }
  });

  it.each([60, 80, 160])("gives all lines of the table one width at %i columns", (width) => {
    for (const ambiguous of [1, 2] as const) {
      const context = {
        width,
        words: OVERVIEW_WORDS.ja,
        palette: PLAIN,
        measure: { ambiguous },
        ascii: false,
      };
      const { initiatives, document } = makeFullReport();
      const rows = initiatives.map((initiative) => rowCells(initiative, document, context));
      const table = planTable(rows, context);
      const lines = [...(table?.header() ?? []), ...rows.flatMap((row) => table?.row(row, String) ?? [])];
      expect(lines.length).toBeGreaterThanOrEqual(5);
      expect(new Set(lines.map((line) => displayWidth(line, { ambiguous }))).size).toBe(1);
    }
  });

  it("says the same with and without colour", () => {
    const colored = overview(80, { palette: colorPalette() });
    expect(colored).toContain("\u001b[32m");
    // biome-ignore lint/complexity/useRegexLiterals: the escape character reads better spelled out
    expect(colored.replace(new RegExp("\\u001b\\[\\d+m", "g"), "")).toBe(overview(80));
  });

  it("depends on nothing but the report and the options", () => {
    const renderer = parseTableRenderer({ width: 80, lang: "ja" });
    const [report, other] = [makeFullReport(), makeReport()];
    const first = renderer.report(report, 0);
    renderer.report(other, 1);
    expect(renderer.report(report, 2)).toBe(first);
    expect(JSON.stringify(report)).toBe(JSON.stringify(makeFullReport()));
  });

  it("lets nothing of the report act on the terminal", () => {
    const hostile = "表題\u001b[31m\u202e\u0007\u009b2J\r\n次";
    const report = makeReport({
      title: hostile,
      issuer: hostile,
      fiscalYear: { label: hostile, year: 2020 },
      ratingScale: [],
      initiatives: [
        makeInitiative({
          id: hostile,
          title: hostile,
          rating: hostile,
          policy: { number: 1, title: hostile, description: hostile },
          strategy: { number: null, title: hostile },
          item: { number: null, title: hostile },
          departments: { primary: hostile, lead: [hostile], related: [] },
        }),
      ],
    });
    for (const width of [20, 80]) {
      expect(overview(width, {}, report).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  it("says that the meaning of ratings is unknown where the report has no legend", () => {
    expect(overview(80, { lang: "en" }, makeReport({ ratingScale: [] }))).toContain(
      "No legend of the ratings was found",
    );
  });

  it("shows a report without initiatives by its heading", () => {
    const text = overview(80, { lang: "en" }, makeReport({ initiatives: [] }));
    expect(text).toContain("0 initiatives, 0 rated");
    expect(text).not.toContain("department");
  });

  it("groups nothing where the report has no hierarchy", () => {
    const flat = makeReport({ initiatives: [makeInitiative({ policy: null, strategy: null })] });
    expect(overview(80, { lang: "en" }, flat)).not.toContain("(no policy)");
  });

  it("cuts a title that would fill the screen", () => {
    const long = makeReport({ initiatives: [makeInitiative({ title: "長い題名".repeat(500) })] });
    const lines = overview(80, {}, long)
      .split("\n")
      .filter((line) => line.includes("題名"));
    expect(lines).toHaveLength(5);
    expect(lines[4]).toContain("…");
  });
});
