import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, checkJson } from "./check-run.ts";
import { temporaryFolder } from "./io/temporary-folder.ts";

const CLEAN = "甲\n";
const INFO = "甲\ninfo report/stub 1-1-1\n";
const WARNING = "甲\nwarning text/unreadable-characters 1-1-1\n";
const ERROR = "甲\nerror report/stub 1-1-1\nwarning report/stub 1-1-1\n";
const FILES = {
  "clean.txt": CLEAN,
  "info.txt": INFO,
  "warning.txt": WARNING,
  "error.txt": ERROR,
  "none.txt": "no table\n",
};

describe("reform check: exit codes", () => {
  it.each([
    [["clean.txt"], 0],
    [["info.txt"], 0],
    [["warning.txt"], 0],
    [["error.txt"], 1],
    [["warning.txt", "--fail-on", "warning"], 1],
    [["info.txt", "--fail-on", "warning"], 0],
    [["info.txt", "--fail-on", "info"], 1],
    [["error.txt", "--fail-on", "never"], 0],
    [["warning.txt", "--max-warnings", "1"], 0],
    [["warning.txt", "--max-warnings", "0"], 1],
    [["warning.txt", "error.txt", "--fail-on", "never", "--max-warnings", "1"], 1],
    [["clean.txt", "missing.txt"], 2],
    [["error.txt", "none.txt"], 2],
    [["error.txt", "--rule", "report/stub=off"], 0],
    [["info.txt", "--rule", "report/stub=error"], 1],
    [["info.txt", "--rule", "report/*=error", "--rule", "report/stub=info"], 0],
    [["info.txt", "--rule", "report/stub=info", "--rule", "report/*=error"], 1],
  ] as const)("%j gives %i", async (argv, code) => {
    const cwd = await temporaryFolder(FILES);
    expect((await check(cwd, argv)).code).toBe(code);
  });

  it("says which input was not checked, and checks the others", async () => {
    const cwd = await temporaryFolder(FILES);
    const { stderr, json } = await checkJson(cwd, ["none.txt", "error.txt"]);
    expect(stderr).toBe("reform: none.txt: there is no table\n");
    expect(json.summary).toMatchObject({ reports: 1, errors: 1, warnings: 1, notChecked: 1 });
  });

  it("takes a rule that fails for a fault of the program, and goes on", async () => {
    const cwd = await temporaryFolder(FILES);
    const assess = () => {
      throw new Error("two is one");
    };
    const { code, stderr, json } = await checkJson(cwd, ["clean.txt", "info.txt"], {
      checkStages: { assess, rules: [] },
    });
    expect(code).toBe(2);
    expect(stderr.match(/internal error: two is one/g)).toHaveLength(2);
    expect(json.summary.notChecked).toBe(2);
  });
});

describe("reform check: usage", () => {
  it.each([
    [
      ["a.txt", "--rule", "report/stubb=off"],
      "there is no rule report/stubb; did you mean report/stub? (see reform rules)",
    ],
    [
      ["a.txt", "--rule", "table/stub=off"],
      "there is no rule table/stub; did you mean report/stub? (see reform rules)",
    ],
    [["a.txt", "--rule", "nothing/*=off"], "there is no rule nothing/* (see reform rules)"],
    [
      ["a.txt", "--rule", "report/stub"],
      "option --rule cannot be report/stub (expected ID=error, ID=warning, ID=info or ID=off)",
    ],
    [
      ["a.txt", "--rule", "report/stub=loud"],
      "option --rule cannot be report/stub=loud (expected ID=error, ID=warning, ID=info or ID=off)",
    ],
    [
      ["a.txt", "--max-warnings", "-1"],
      "option --max-warnings cannot be -1 (expected a whole number, 0 or more)",
    ],
    [["a.txt", "--nearly", "80"], "option --nearly cannot be 80 (expected a number from 0 to 1)"],
    [
      ["a.txt", "--output", "sarif"],
      "option --output cannot be sarif (expected FILE, or FORMAT=FILE with one of pretty, json, ndjson, github, sarif, junit, markdown, html, parquet, xlsx)",
    ],
    [
      ["a.txt", "--output", "pdf=a.pdf"],
      "option --output cannot be pdf=a.pdf (expected FILE, or FORMAT=FILE with one of pretty, json, ndjson, github, sarif, junit, markdown, html, parquet, xlsx)",
    ],
    [["a.txt", "--rule", "__proto__=off"], "there is no rule __proto__ (see reform rules)"],
    [["a.txt", "--rule", "constructor=off"], "there is no rule constructor (see reform rules)"],
    [["a.txt", "-o", "json=x.json", "-o", "sarif=./x.json"], "--output names ./x.json twice"],
    [["a.txt", "--json", "--format", "sarif"], "options --json and --format sarif cannot be used together"],
    [["a.txt", "--update-baseline"], "--update-baseline needs a file to write: name it with --baseline FILE"],
    [
      ["a.txt", "--baseline", "none.json"],
      "none.json: there is no such baseline (--update-baseline makes it)",
    ],
    [[], "no report is named: name a file or folder, or list them under include in reform.config.json"],
  ])("refuses %j", async (argv, message) => {
    const cwd = await temporaryFolder({ "a.txt": CLEAN });
    expect(await check(cwd, argv)).toEqual({ code: 2, stdout: "", stderr: `reform: ${message}\n` });
  });

  it("says so in Japanese", async () => {
    const cwd = await temporaryFolder();
    const { stderr } = await check(cwd, ["--lang", "ja"]);
    expect(stderr).toMatch(/^reform: 報告書が指定されていません。/);
  });
});

describe("reform check: outputs", () => {
  const START: Record<string, string | RegExp> = {
    pretty: "甲  error.txt\n",
    json: '{\n  "schemaVersion": 1',
    github: "::error file=error.txt,line=2",
    sarif: '{\n  "$schema"',
    junit: "<?xml",
    markdown: "## Check",
  };

  it.each(Object.entries(START))("writes %s to standard output", async (format, start) => {
    const cwd = await temporaryFolder(FILES);
    const { code, stdout, stderr } = await check(cwd, ["error.txt", "--format", format]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout.startsWith(start as string)).toBe(true);
  });

  it("writes several formats in one run, the same as one by one", async () => {
    const cwd = await temporaryFolder(FILES);
    const formats = Object.keys(START);
    const outputs = formats.flatMap((format) => ["--output", `${format}=out.${format}`]);
    const { stdout } = await check(cwd, ["error.txt", "info.txt", ...outputs]);
    for (const format of formats) {
      const alone = await check(cwd, ["error.txt", "info.txt", "--format", format]);
      expect(await readFile(join(cwd, `out.${format}`), "utf8")).toBe(alone.stdout);
    }
    expect(stdout).toBe((await check(cwd, ["error.txt", "info.txt"])).stdout);
  });

  it("never writes over an input, and leaves no file behind that is not whole", async () => {
    const cwd = await temporaryFolder(FILES);
    for (const output of ["json=error.txt", "json=none/out.json", "json=."]) {
      const { code, stderr } = await check(cwd, [
        "error.txt",
        "--output",
        "sarif=out.sarif",
        "--output",
        output,
      ]);
      expect(code).toBe(2);
      expect(stderr).not.toBe("");
    }
    expect((await readdir(cwd)).toSorted()).toEqual(Object.keys(FILES).toSorted());
    expect(await readFile(join(cwd, "error.txt"), "utf8")).toBe(ERROR);
  });

  it("keeps an old result where no input can be read", async () => {
    const cwd = await temporaryFolder({ ...FILES, "out.json": "old" });
    const { code } = await check(cwd, ["none.txt", "--output", "json=out.json"]);
    expect(code).toBe(2);
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old");
  });

  it("reads standard input under the name it is given", async () => {
    const cwd = await temporaryFolder();
    const { json } = await checkJson(cwd, ["-", "--stdin-filename", "r2.txt"], { stdin: ERROR });
    expect(json.reports[0].source.path).toBe("r2.txt");
  });

  it("finds the same in a report whatever stands before it", async () => {
    const cwd = await temporaryFolder(FILES);
    const names = ["error.txt", "warning.txt", "info.txt", "clean.txt"];
    const byPath = async (order: string[]) => {
      const { json } = await checkJson(cwd, order);
      return Object.fromEntries(
        json.reports.map((one: { source: { path: string } }) => [one.source.path, one]),
      );
    };
    expect(await byPath(names)).toEqual(await byPath(names.toReversed()));
  });
});

describe("reform check: baseline", () => {
  const known = async (files: Record<string, string>, argv: string[] = ["."]) => {
    const cwd = await temporaryFolder(files);
    const made = await check(cwd, [...argv, "--baseline", "known.json", "--update-baseline"]);
    expect(made.code).toBe(0);
    return { cwd, made, text: await readFile(join(cwd, "known.json"), "utf8") };
  };

  it("is made of what is there, and holds it from then on", async () => {
    const { cwd, made, text } = await known({ "error.txt": ERROR, "b/info.txt": INFO });
    expect(made.stderr).toBe("reform: known.json: wrote 3 findings of 2 reports\n");
    expect(JSON.parse(text)).toEqual({
      schemaVersion: 1,
      generator: "reform 0.1.0",
      entries: [
        { report: "b/info.txt", rule: "report/stub", initiative: "1-1-1", count: 1 },
        { report: "error.txt", rule: "report/stub", initiative: "1-1-1", count: 2 },
      ],
    });
    const { code, stderr, json } = await checkJson(cwd, [".", "--baseline", "known.json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(json.summary).toMatchObject({ errors: 0, infos: 0, suppressed: 3 });
    const elsewhere = await checkJson(join(cwd, "b"), ["../error.txt", "--baseline", "../known.json"]);
    expect(elsewhere.json.summary).toMatchObject({ errors: 0, suppressed: 2 });
  });

  it("reports all of a rule in an initiative where one is new, and says what is gone", async () => {
    const { cwd } = await known({ "error.txt": ERROR, "warning.txt": WARNING });
    await writeFile(join(cwd, "error.txt"), `${ERROR}error report/stub 1-1-1\n`);
    await writeFile(join(cwd, "warning.txt"), CLEAN);
    const { code, stderr, json } = await checkJson(cwd, [".", "--baseline", "known.json"]);
    expect(code).toBe(1);
    expect(json.summary).toMatchObject({ errors: 2, warnings: 1 });
    expect(stderr).toBe(
      "reform: known.json: 1 of text/unreadable-characters in warning.txt [1-1-1] no longer found (--update-baseline brings it up to date)\n",
    );
  });

  it("keeps what it holds of reports that were not checked, but not of those that are gone", async () => {
    const { cwd } = await known({ "a.txt": ERROR, "b.txt": INFO, "c.txt": INFO });
    await mkdir(join(cwd, "old"));
    const { rename } = await import("node:fs/promises");
    await rename(join(cwd, "c.txt"), join(cwd, "old", "c.md"));
    await writeFile(join(cwd, "a.txt"), CLEAN);
    await check(cwd, ["a.txt", "--baseline", "known.json", "--update-baseline"]);
    const { entries } = JSON.parse(await readFile(join(cwd, "known.json"), "utf8"));
    expect(entries.map(({ report }: { report: string }) => report)).toEqual(["b.txt"]);
  });

  it("is not written where something could not be written or an input is no report", async () => {
    const cwd = await temporaryFolder({ "a.txt": ERROR });
    const { code } = await check(cwd, ["a.txt", "--baseline", "a.txt", "--update-baseline"]);
    expect(code).toBe(2);
    expect(await readFile(join(cwd, "a.txt"), "utf8")).toBe(ERROR);
  });

  it.each([
    ["{", "known.json:1:2: this is not JSON (close brace expected)"],
    ["", "known.json:1:1: this is not JSON (value expected)"],
    [
      '{"schemaVersion": 2, "generator": "x", "entries": []}',
      "known.json:1:2: schemaVersion should be 1, but is 2",
    ],
    ['{"schemaVersion": 1, "entries": []}', "known.json:1:1: generator is missing; expected a string"],
    [
      '{"schemaVersion": 1, "generator": "x", "entries": [\n{"report": "a", "rule": "b", "initiative": null, "count": 0}]}',
      "known.json:2:50: entries[0].count should be 1 or more, but is 0",
    ],
    [
      '{"schemaVersion": 1, "generator": "x", "entries": [\n{"report": "a", "rule": "b", "initiatve": null, "count": 1}]}',
      "known.json:2:30: entries[0].initiatve is no known key; did you mean initiative?",
    ],
    [
      '{"schemaVersion": 1, "generator": "x", "entries": [\n{"report": "a", "rule": "b", "initiative": null, "count": 1},\n{"report": "a", "rule": "b", "initiative": null, "count": 1}]}',
      "known.json:3:1: entries[1] repeats the report, rule and initiative of an entry before it; make them one",
    ],
  ])("that is %j is refused", async (text, message) => {
    const cwd = await temporaryFolder({ "a.txt": ERROR, "known.json": text });
    for (const more of [[], ["--update-baseline"]]) {
      const result = await check(cwd, ["a.txt", "--baseline", "known.json", ...more]);
      expect(result).toEqual({ code: 2, stdout: "", stderr: `reform: ${message}\n` });
    }
    expect(await readFile(join(cwd, "known.json"), "utf8")).toBe(text);
  });
});
