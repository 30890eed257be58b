import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/core/limits.ts";
import { cellDocument } from "../../src/input/cells/cell-document.ts";
import type { ReadTable } from "../../src/input/cells/types.ts";
import type { Document } from "../../src/input/model/document.ts";
import { readReport } from "../../src/pipeline.ts";
import { makeFolder, run } from "./run.ts";

const HEADER = ["No.", "取組項目", "担当課", "達成目標", "取組状況", "達成度"];
const ROWS = [
  ["1", "窓口の改善", "市民課", "収納率 95%以上", "収納率 80%", "A"],
  ["2", "委託の推進", "総務課", "3件以上", "3件", "B"],
];
const LINES = [
  "ある市行政改革実施計画取組結果（令和2年度）",
  "A：目標を達成",
  "B：目標はほぼ達成",
  "C：目標は未達成",
];

const asText = (rows = ROWS) => [...LINES, "", ...[HEADER, ...rows].map((row) => row.join("\t"))].join("\n");
const asPage = (rows = ROWS) =>
  `<!DOCTYPE html><meta charset="utf-8">${LINES.map((line) => `<p>${line}</p>`).join("")}<table>${[
    HEADER,
    ...rows,
  ]
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;

const reform = (cwd: string, ...argv: string[]) => run(argv, { cwd, readReport });

describe("options that say how files are read", () => {
  const FILES = { "a.txt": asText(), "b.html": asPage() };
  it.each([
    [["--format-in", "word"], /option --format-in <name> cannot be word \(choose from .*html, .*tsv\)/],
    [
      ["--sheet", "取組結果"],
      /a\.txt: the format is tsv, which has no sheets \(--sheet is for xlsx and ods\)/,
    ],
    [["--pages", "3-11"], /a\.txt: the format is tsv, of which no pages can be chosen/],
    [["--pages", "11-3"], /option --pages cannot be 11-3 \(expected pages from 1, as in 3-11,14\)/],
    [["--pages", "0"], /option --pages cannot be 0/],
    [["--pages", "x"], /option --pages cannot be x/],
    [["--sheet", " "], /option --sheet is empty/],
  ])("%j is refused with words by every command that reads reports", async (options, message) => {
    const cwd = await makeFolder(FILES);
    for (const command of ["parse", "check", "summary", "columns"]) {
      const { code, stderr } = await reform(cwd, command, "a.txt", ...options);
      expect([command, code]).toEqual([command, 2]);
      expect(stderr).toMatch(message);
    }
    expect((await reform(cwd, "show", "1", "a.txt", ...options)).stderr).toMatch(message);
    const correct = ["correct", "1", "a.txt", "--rating", "B", "--by", "x", "--reason", "y"];
    expect((await reform(cwd, ...correct, ...options)).stderr).toMatch(message);
  });

  it("a format that is asked for goes before what the content is like", async () => {
    const cwd = await makeFolder(FILES);
    const { stdout } = await reform(cwd, "parse", "b.html", "--json");
    expect(JSON.parse(stdout).source.format).toBe("html");
    expect((await reform(cwd, "parse", "b.html", "--format-in", "tsv")).code).toBe(2);
  });
});

describe("a folder", () => {
  it("counts a report that is there in two formats once, and says which is used", async () => {
    const cwd = await makeFolder({ "r/a.txt": asText(), "r/z.html": asPage() });
    const { code, stdout, stderr } = await reform(cwd, "summary", "r", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout).total.initiatives).toBe(2);
    expect(stderr).toBe(
      "reform: r/a.txt: the same report as r/z.html, which was used; it is not counted again\n",
    );
    const checked = await reform(cwd, "check", "r/*", "--format", "json");
    expect(JSON.parse(checked.stdout).summary).toMatchObject({ reports: 1, initiatives: 2 });
  });

  it("counts reports that differ in a rating, or in their year, both", async () => {
    const other = ROWS.map((row, i) => (i === 0 ? [...row.slice(0, 5), "C"] : row));
    const later = asPage().replace("令和2年度", "令和3年度");
    const cwd = await makeFolder({ "r/a.txt": asText(), "r/b.html": asPage(other), "r/c.html": later });
    const { stdout, stderr } = await reform(cwd, "check", "r", "--format", "json");
    expect(JSON.parse(stdout).summary.reports).toBe(3);
    expect(stderr).toBe("");
  });

  it("keeps files that are named, and says that they are the same", async () => {
    const cwd = await makeFolder({ "a.txt": asText(), "z.html": asPage() });
    const { stdout, stderr } = await reform(cwd, "summary", "a.txt", "z.html", "--json");
    expect(JSON.parse(stdout).total.initiatives).toBe(4);
    expect(stderr).toBe("reform: z.html: the same report as a.txt; both were named, so both are counted\n");
  });

  it("passes over what is no report, and says so once at the end", async () => {
    const cwd = await makeFolder({ "r/a.txt": asText(), "r/b.html": "<html><p>memo", "r/c.md": "memo\n" });
    const { code, stdout, stderr } = await reform(cwd, "summary", "r", "--json");
    expect([code, JSON.parse(stdout).notRead ?? []]).toEqual([0, []]);
    expect(stderr).toBe(
      "reform: passed over 2 files without a report: r/b.html, r/c.md (name one to see why)\n",
    );
    expect((await reform(cwd, "summary", "r/a.txt", "r/c.md", "--json")).code).toBe(2);
  });

  it("says of each why where none is a report", async () => {
    const cwd = await makeFolder({ "r/b.html": "<html><p>memo", "r/c.md": "memo\n" });
    const { code, stderr } = await reform(cwd, "check", "r");
    expect(code).toBe(2);
    expect(stderr).toMatch(/r\/b\.html: there is no table in this HTML/);
    expect(stderr).toMatch(/r\/c\.md: no table of initiatives found/);
  });

  it("passes over the pages of results that this program wrote", async () => {
    const cwd = await makeFolder({ "r/a.txt": asText() });
    await reform(cwd, "check", "r", "-o", "r/out.html", "--fail-on", "never");
    const { code, stderr } = await reform(cwd, "check", "r", "--fail-on", "never");
    expect(code).toBe(0);
    expect(stderr).toBe("reform: passed over 1 file without a report: r/out.html (name one to see why)\n");
  });
});

describe("the place of an initiative", () => {
  const places = (csv: string) =>
    csv
      .trim()
      .split("\r\n")
      .map((row) => row.split(",").slice(-2));

  it("stands in CSV by its name where it is no line", async () => {
    const cwd = await makeFolder({ "a.txt": asText(), "b.html": asPage().replace("令和2年度", "令和3年度") });
    expect(places((await reform(cwd, "parse", "b.html", "--csv")).stdout)).toEqual([
      ["line", "place"],
      ["8", "table 1 row 2"],
      ["9", "table 1 row 3"],
    ]);
    expect(places((await reform(cwd, "parse", "a.txt", "--csv")).stdout)[0]).toEqual(["page", "line"]);
    const both = places((await reform(cwd, "parse", "a.txt", "b.html", "--csv")).stdout);
    expect(both.map(([, place]) => place)).toEqual(["place", "7", "8", "table 1 row 2", "table 1 row 3"]);
  });

  it("stands in JSON beside the line of the transcript", async () => {
    const cwd = await makeFolder({ "b.html": asPage() });
    const { stdout } = await reform(cwd, "parse", "b.html", "--json");
    const { initiatives } = JSON.parse(stdout);
    expect(initiatives[1].location).toEqual({ page: 1, line: 9, table: 1, row: 3, tableColumn: 1 });
  });

  it("stands in SARIF as a logical location, and in GitHub's annotations in the message", async () => {
    const cwd = await makeFolder({ "b.html": asPage() });
    const sarif = JSON.parse((await reform(cwd, "check", "b.html", "--format", "sarif")).stdout);
    const [location] = sarif.runs[0].results[0].locations;
    expect(location.physicalLocation).toEqual({ artifactLocation: { uri: "b.html" } });
    expect(location.logicalLocations).toEqual([
      { fullyQualifiedName: "table 1 row 2 column 5" },
      { name: "1", decoratedName: "窓口の改善" },
    ]);
    expect(sarif.runs[0].results[0].message.text).toMatch(/^table 1 row 2 column 5: /);
    const github = (await reform(cwd, "check", "b.html", "--format", "github")).stdout;
    expect(github).toMatch(/^::\w+ file=b\.html,title=[^:]*::table 1 row 2 column 5: /);
  });
});

describe("corrections and baselines", () => {
  it("of a text hold for the page of the same report", async () => {
    const cwd = await makeFolder({ "r.txt": asText() });
    await reform(cwd, "check", "r.txt", "--baseline", "known.json", "--update-baseline");
    const known = await reform(cwd, "check", "r.txt", "--baseline", "known.json", "--format", "json");
    const before = JSON.parse(known.stdout).summary;
    const other = await makeFolder({
      "r.txt": asPage(),
      "known.json": await (await import("node:fs/promises")).readFile(`${cwd}/known.json`, "utf8"),
    });
    const { stdout, stderr } = await reform(
      other,
      "check",
      "r.txt",
      "--baseline",
      "known.json",
      "--format",
      "json",
    );
    const { reports, summary } = JSON.parse(stdout);
    expect(reports[0].source.format).toBe("html");
    expect(reports[0].findings).toEqual([]);
    expect(summary.baselined).toBe(before.baselined);
    expect(stderr).toBe("");
  });

  it("are followed for a page, too", async () => {
    const cwd = await makeFolder({ "r.html": asPage() });
    const decide = ["--rating", "C", "--by", "甲", "--reason", "誤植"];
    expect((await reform(cwd, "correct", "1", "r.html", ...decide)).code).toBe(0);
    const { stdout } = await reform(cwd, "parse", "r.html", "--json");
    expect(JSON.parse(stdout).initiatives[0].rating).toBe("C");
  });
});

describe("names from a file", () => {
  const NAME = "\u001b[31m赤\u202e::error file=x::\n::error::表";
  /** The cells of a text as those of a sheet with a name that would act on what shows it. */
  const asSheet = (document: Document): Document => {
    const tables: ReadTable[] = document.grids.map(({ rows }) => ({
      rows: rows.map(({ width, cells }, row) => ({
        width,
        cells: cells.map(({ text, index }) => ({
          text,
          index,
          place: { kind: "cell", sheet: NAME, ref: `${String.fromCharCode(65 + index)}${row + 1}` },
        })),
      })),
    }));
    const { path } = document.source;
    const text = () => ({ text: "", encoding: "utf-8" });
    return cellDocument({ path, bytes: null, limits: DEFAULT_LIMITS, part: {}, text }, tables, {
      format: "xlsx",
    });
  };
  const argvs = [
    ["parse", "a.txt"],
    ["check", "a.txt"],
    ["check", "a.txt", "--lang", "ja"],
    ["check", "a.txt", "--format", "github"],
    ["check", "a.txt", "--format", "markdown"],
    ["check", "a.txt", "--format", "junit"],
    ["check", "a.txt", "--format", "html"],
    ["check", "a.txt", "--format", "sarif"],
    ["check", "a.txt", "--show-suppressed"],
    ["show", "1", "a.txt"],
    ["columns", "a.txt"],
  ];

  it.each(argvs.map((argv) => [argv] as const))("act on nothing that shows what %j prints", async (argv) => {
    const cwd = await makeFolder({ "a.txt": asText() });
    const { stdout, stderr } = await run(argv, {
      cwd,
      readReport: (document) => readReport(asSheet(document)),
    });
    const printed = stdout + stderr;
    expect(printed).toContain("赤");
    expect(printed).not.toMatch(/\u001b|\u202e/);
    const isGithub = argv.includes("github");
    const commands = printed.split("\n").filter((line) => /^\s*::/.test(line));
    expect(
      commands.every(
        (line) => isGithub && /^::(?:error|warning|notice) (?:file=a\.txt|title=reform)/.test(line),
      ),
    ).toBe(true);
  });
});
