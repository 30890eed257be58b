import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessReport, openReportNow } from "../../src/pipeline.ts";

interface Expected {
  readonly name: string;
  /** In base units: 円, seconds, whole counts. */
  readonly target: number;
  readonly actual: number | null;
  readonly result: string;
  readonly better?: string;
}

interface Fixture {
  readonly layout: string;
  readonly front?: readonly string[];
  readonly header: string;
  readonly rows: readonly {
    readonly cells: string;
    readonly indicators: readonly Expected[];
    readonly verdict: readonly string[];
    readonly why: string;
  }[];
}

const LEGEND = ["A：目標を達成", "B：目標をほぼ達成", "C：目標を達成できなかった"];
const tabbed = (cells: string) => cells.replaceAll("|", "\t");

function assess({ front = [], header, rows }: Fixture) {
  const text = [
    "灯浜市行政改革実施計画取組結果（令和5年度）",
    "【評価】",
    ...LEGEND,
    ...front,
    "",
    tabbed(header),
    ...rows.map(({ cells }) => tabbed(cells)),
  ].join("\n");
  return assessReport(openReportNow(text, { path: "columns.txt" }));
}

/** `known.json` was there while the reading of columns was built, `aside.json` was not looked at. */
describe.each(["known", "aside"])("rows with columns of numbers (%s)", (name) => {
  const file = new URL(`../../fixtures/columns/${name}.json`, import.meta.url);
  const fixtures: readonly Fixture[] = JSON.parse(readFileSync(file, "utf8"));
  describe.each(fixtures)("$layout", (fixture) => {
    const assessments = assess(fixture);

    it("gives an initiative a row", () => expect(assessments).toHaveLength(fixture.rows.length));

    it.each(fixture.rows.map((row, i) => ({ ...row, i })))("$cells: $why", ({ i, indicators, verdict }) => {
      const found = assessments[i];
      const shown = found?.indicators.map((one, k) => ({
        name: one.name,
        target: one.target.value,
        actual: one.result === "no-actual" ? null : (one.actual?.value ?? null),
        result: one.result,
        ...(indicators[k]?.better ? { better: one.better } : {}),
      }));
      expect(shown).toEqual(indicators);
      expect(verdict).toContain(found?.verdict);
    });
  });
});
