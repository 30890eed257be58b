import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/indicator/model/types.ts";
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

/** A direction that a reader knows and the program does not. */
const isUntold = ({ result, reason }: Indicator) => result === "unclear" && reason === "direction";
/** In so many rows at most it may not know it. */
const MOST_UNTOLD: Readonly<Record<string, number>> = { known: 4, aside: 2 };

/** `known.json` was there while the reading of columns was built, `aside.json` was not looked at. */
describe.each(["known", "aside"])("rows with columns of numbers (%s)", (name) => {
  const file = new URL(`../../fixtures/columns/${name}.json`, import.meta.url);
  const fixtures: readonly Fixture[] = JSON.parse(readFileSync(file, "utf8"));
  it("knows in nearly all rows which way is better", () => {
    const untold = fixtures.flatMap(assess).filter(({ indicators }) => indicators.some(isUntold));
    expect(untold.length).toBeLessThanOrEqual(MOST_UNTOLD[name] as number);
  });

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
      // Where nothing tells which way is better, the program says so: that is counted below.
      if (found?.indicators.some(isUntold)) return expect(shown).toHaveLength(indicators.length);
      expect(shown).toEqual(indicators);
      expect(verdict).toContain(found?.verdict);
    });
  });
});
