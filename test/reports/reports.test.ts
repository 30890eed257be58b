import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadReports } from "../../scripts/reports/expected.ts";
import { type Score, scoreReport } from "../../scripts/reports/score-report.ts";
import { type Figures, SHARES } from "../../scripts/reports/tally.ts";

const root = new URL("../../", import.meta.url).pathname;
const file = new URL("figures.json", import.meta.url);
const reports = loadReports(root);
const scored = new Map(reports.map((report) => [report.name, scoreReport(report)]));

type Held = Readonly<Record<string, Figures>>;
const readHeld = (): Held => JSON.parse(readFileSync(file, "utf8"));

/** Right and wrong of each share; what fell below, or another total, which means other expected values. */
function worse(figures: Figures, before: Figures): string[] {
  return SHARES.flatMap((share) => {
    const [right, total] = figures[share];
    const [rightBefore, totalBefore] = before[share];
    // Levels too many count as wrong ones, so that the total of the hierarchy is no constant.
    const isOther = share !== "hierarchy" && total !== totalBefore;
    const isWorse = right < rightBefore || total - right > totalBefore - rightBefore;
    return isOther || isWorse ? [`${share} ${right}/${total}, was ${rightBefore}/${totalBefore}`] : [];
  });
}

/** UPDATE_FIGURES=1 writes what is new or rose; what fell stays as it was, and fails. */
function update(held: Held): void {
  const lines = [...scored].map(([name, { figures }]) => {
    const before = held[name];
    const isKept = before && (worse(figures, before).length > 0 || mistakes(figures, before).length > 0);
    return `  ${JSON.stringify(name)}: ${JSON.stringify(isKept ? before : figures)}`;
  });
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
}

/** Counts of mistakes that rose. What could not be read held none, which is no merit. */
function mistakes(figures: Figures, before: Figures): string[] {
  if (before.rows[0] === 0) return [];
  return (["spurious", "missedAccusations", "falseAccusations"] as const)
    .filter((count) => figures[count] > before[count])
    .map((count) => `${count} ${figures[count]}, was ${before[count]}`);
}

if (process.env["UPDATE_FIGURES"]) update(readHeld());
const held = readHeld();

describe("whole reports", () => {
  it("are many, each with initiatives, some kept aside", () => {
    expect(reports.length).toBeGreaterThanOrEqual(20);
    expect(reports.filter(({ keptAside }) => keptAside).length).toBeGreaterThanOrEqual(8);
    expect(reports.filter(({ expected }) => expected.initiatives.length < 6).map(({ name }) => name)).toEqual(
      [],
    );
    expect(Object.keys(held).toSorted()).toEqual(reports.map(({ name }) => name));
  });

  it("all stand in the table of their README", () => {
    const readme = readFileSync(new URL("../../fixtures/reports/README.md", import.meta.url), "utf8");
    const named = readme.split("\n").flatMap((line) => /^\| `([a-z-]+)` \|/.exec(line)?.[1] ?? []);
    expect(named.toSorted()).toEqual(reports.map(({ name }) => name));
  });

  it.each(reports.map(({ name }) => name))("%s is read no worse than before", (name) => {
    const { figures } = scored.get(name) as Score;
    const before = held[name] as Figures;
    expect([...worse(figures, before), ...mistakes(figures, before)]).toEqual([]);
  });

  it("are accused falsely no more than before", () => {
    const rose = [...scored].flatMap(([name, { figures, notes }]) => {
      const isMore = mistakes(figures, held[name] as Figures).some((one) =>
        one.startsWith("falseAccusations"),
      );
      return isMore ? [name, ...notes.filter((note) => note.includes("FALSE"))] : [];
    });
    expect(rose).toEqual([]);
  });
});
