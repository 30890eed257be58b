import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CONFIDENCE } from "../../src/indicator/confidence/weights.ts";
import { FEATURES, type FeatureName } from "../../src/indicator/model/features.ts";
import type { Better, DirectionSource } from "../../src/indicator/model/types.ts";
import { readReport } from "../../src/pipeline.ts";
import { BETTER_WORDS, FEATURE_WORDS } from "../../src/render/show/why-words.ts";
import { TOLD_BY } from "../../src/rules/reading/doubt-words.ts";
import { displayWidth } from "../../src/text/width.ts";
import { makeInitiative, makeReport } from "../render/reports.ts";
import { makeFolder, run } from "./run.ts";

const SEED = "seeds/000_c5e0678bee15d5f0.txt";
const options = { cwd: fileURLToPath(new URL("../..", import.meta.url)), readReport };

describe("reform show of a whole report", () => {
  it.each([
    ["1-1-5", "ja"],
    ["1-1-5", "en"],
    ["1-2-1", "ja"],
    ["3-1-2", "ja"],
    ["4-3-1", "en"],
  ])("%s reads as in the golden file (%s)", async (id, lang) => {
    const { code, stdout, stderr } = await run(["show", id, SEED, "--lang", lang], options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`__goldens__/show-${id}.${lang}.txt`);
  });

  it("reads as in the golden file in colour", async () => {
    const { stdout } = await run(["show", "1-1-5", SEED, "--lang", "ja", "--color", "always"], options);
    await expect(stdout.replaceAll("\u001b", "␛")).toMatchFileSnapshot("__goldens__/show-color.ja.txt");
  });

  it("shows every word of every initiative, within the width of the terminal", async () => {
    const report = JSON.parse((await run(["parse", SEED, "--json"], options)).stdout);
    for (const columns of [20, 80]) {
      for (const { id, goal, plan, action } of report.initiatives) {
        const { code, stdout } = await run(["show", id, SEED], { ...options, columns });
        expect(code).toBe(0);
        const bare = stdout.replace(/\s/g, "");
        for (const text of [goal, plan, action]) expect(bare).toContain((text ?? "").replace(/\s/g, ""));
        for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }
    }
  });
});

describe("reform show --why", () => {
  it("says for each column where the cell of the row stood, and why it is what it is", async () => {
    const { stdout } = await run(["show", "1-1-3", SEED, "--why", "--json"], options);
    const { why } = JSON.parse(stdout);
    expect(why.header).toMatchObject({ line: 18, column: 1 });
    const fields = why.columns.map(({ field }: { field: string }) => field);
    expect(fields.slice(0, 5)).toEqual(["policy", "strategy", "item", "number", "title"]);
    expect(why.columns[0]).toMatchObject({ heading: "基本方針", text: "財政の健全化", moved: null });
    // The row lost the cells of its hierarchy, so that the others moved up.
    expect(why.columns[4]).toEqual({
      field: "title",
      heading: "具体的な取組み項目",
      text: "補助金・交付金の見直し",
      moved: -2,
      sure: "sure",
      margin: 5.5,
      why: [
        { what: "heading", weight: 3 },
        { what: "names-once", weight: 2.5 },
      ],
      cell: { margin: 8.3, why: [{ what: "short", weight: 1.9 }] },
    });
    expect(why.columns.at(-2)).toMatchObject({
      field: "rating",
      text: "B",
      moved: 0,
      cell: { why: [{ what: "rating", weight: 6 }, { what: "in-place" }] },
    });
    // Its level stands in a row above.
    expect(why.columns[0].cell).toBeNull();
  });

  it("says for each indicator what its confidence was weighed by", async () => {
    const { stdout } = await run(["show", "1-1-5", SEED, "--why", "--json"], options);
    const [indicator] = JSON.parse(stdout).assessment.indicators;
    const sum = indicator.why.reduce(
      (total: number, { value, weight }: { value: number; weight: number }) => total + value * weight,
      CONFIDENCE.bias,
    );
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(indicator.confidence, 2);
    for (const { feature, value } of indicator.why) {
      expect(FEATURES).toContain(feature);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it.each(["ja", "en"] as const)(
    "lists what told the direction, and the features in words (%s)",
    async (lang) => {
      const { stdout: json } = await run(["show", "1-1-5", SEED, "--why", "--json"], options);
      const [indicator] = JSON.parse(json).assessment.indicators;
      const where = { ...options, columns: 200 };
      const { stdout } = await run(["show", "1-1-5", SEED, "--lang", lang, "--why"], where);
      for (const { feature } of indicator.why)
        expect(stdout).toContain(FEATURE_WORDS[feature as FeatureName][lang]);
      for (const { source } of indicator.direction.sources)
        expect(stdout).toContain(TOLD_BY[source as DirectionSource][lang]);
      expect(indicator.direction.sources).not.toEqual([]);
      expect(stdout).toContain(BETTER_WORDS[indicator.direction.better as Better][lang]);
    },
  );

  it("is no part of the output otherwise", async () => {
    const { stdout } = await run(["show", "1-1-3", SEED, "--json"], options);
    expect(JSON.parse(stdout)).not.toHaveProperty("why");
    for (const indicator of JSON.parse(stdout).assessment.indicators)
      expect(indicator).not.toHaveProperty("why");
  });

  it.each([20, 60, 80, 120])("adds a table, or a list, that fits into %d columns", async (columns) => {
    const where = { ...options, columns };
    const plain = await run(["show", "1-1-3", SEED, "--lang", "ja"], where);
    const { stdout } = await run(["show", "1-1-3", SEED, "--lang", "ja", "--why"], where);
    expect(stdout.startsWith(plain.stdout)).toBe(true);
    const added = stdout.slice(plain.stdout.length);
    const bare = added.replace(/\s/g, "");
    for (const words of ["セルの置き方", "(departments)", "見出しの語"]) expect(bare).toContain(words);
    if (columns > 20) expect(bare).toContain("(見出しより2列左)");
    for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });
});

describe("reform show", () => {
  it.each([
    ["1-3-3", "there is no initiative 1-3-3; did you mean 1-3-3a, 1-3-3b, 1-3-3c, 1-3-3d?"],
    ["1-1-6", "there is no initiative 1-1-6; did you mean 1-1-1?"],
    ["nothing-of-the-kind", "there is no initiative nothing-of-the-kind"],
  ])("says which id may have been meant by %s", async (id, message) => {
    expect(await run(["show", id, SEED], options)).toEqual({
      code: 2,
      stdout: "",
      stderr: `reform: ${message}\n`,
    });
  });

  it("gives the initiative with its judgement and its findings as JSON", async () => {
    const { stdout } = await run(["show", "1-1-5", SEED, "--json"], options);
    const shown = JSON.parse(stdout);
    expect(shown).toMatchObject({
      schemaVersion: 1,
      source: { path: SEED },
      fiscalYear: { year: 2020 },
      initiative: { id: "1-1-5", rating: "A" },
      assessment: { initiative: "1-1-5", verdict: "overrated", indicators: [{ result: "missed" }] },
    });
    expect(shown.findings.map(({ rule }: { rule: string }) => rule)).toContain("rating/overrated");
    expect(shown.findings.every(({ initiative }: { initiative: string }) => initiative === "1-1-5")).toBe(
      true,
    );
  });

  it("shows the initiative of each report that has it", async () => {
    const cwd = await makeFolder({ "a.txt": "甲\n", "b.txt": "乙\n", "none.txt": "no table\n" });
    const both = await run(["show", "1-1-3", "a.txt", "b.txt", "--json"], { cwd });
    expect(JSON.parse(both.stdout).map(({ source }: { source: { path: string } }) => source.path)).toEqual([
      "a.txt",
      "b.txt",
    ]);
    const one = await run(["show", "1-1-3", "none.txt", "a.txt"], { cwd });
    expect(one.code).toBe(2);
    expect(one.stdout).toContain("a.txt:25");
    expect(one.stderr).toBe("reform: none.txt: there is no table\n");
  });

  it("says only what could not be read where nothing could", async () => {
    const cwd = await makeFolder({ "none.txt": "no table\n" });
    expect(await run(["show", "1-1-3", "none.txt"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "reform: none.txt: there is no table\n",
    });
  });

  it("lets nothing of a report act on the terminal, and stays readable with endless texts", async () => {
    const hostile = `表題\u001b[31m\u202e\u0007\u009b2J\r\n次${"長".repeat(10_000)}`;
    const cwd = await makeFolder({ "a.txt": "甲\n" });
    const texts = makeInitiative().texts;
    const initiative = makeInitiative({
      title: hostile,
      rating: hostile,
      policy: { number: 1, title: hostile, description: hostile },
      departments: { primary: hostile, lead: [hostile, hostile], related: [hostile] },
      texts: { ...texts, goal: hostile },
      extra: [{ heading: hostile, text: hostile, cell: { text: "", span: { start: 0, end: 0 }, index: 0 } }],
    });
    for (const columns of [1, 20, 80]) {
      const { code, stdout } = await run(["show", "1-1-3", "a.txt"], {
        cwd,
        columns,
        readReport: (document) => makeReport({ document, initiatives: [initiative] }),
      });
      expect(code).toBe(0);
      const [title = ""] = stdout.split("\n\n");
      expect(title.match(/長/g)).toHaveLength(10_000);
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
      for (const line of stdout.split("\n")) {
        expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(20, columns));
      }
    }
  });
});
