import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { checkJsonSchema } from "../../src/contract/check-schema.ts";
import { correctionsJsonSchema } from "../../src/contract/corrections-schema.ts";
import { parseJsonSchema } from "../../src/contract/parse-schema.ts";
import { summaryJsonSchema } from "../../src/contract/summary-schema.ts";
import { toEntry } from "../../src/corrections/entries.ts";
import type { Correction, Said } from "../../src/corrections/types.ts";
import { readReport } from "../../src/pipeline.ts";
import { correction, PLAN } from "../support/corrected.ts";
import { encodeAs } from "../support/encode.ts";
import { FACILITIES } from "../support/facilities.ts";
import { makeFolder, type RunOptions, run } from "./run.ts";

const RESULT: Said = {
  kind: "result",
  indicator: "市税収納率",
  target: "98.0%以上",
  was: "95.1%",
  is: "98.4%",
};
const EXPLAIN: Said = { kind: "explain", rule: "rating/overrated" };
const RATING: Said = { kind: "rating", was: "A", is: "C" };

function fileOf(...corrections: readonly Correction[]): string {
  return JSON.stringify({ schemaVersion: 1, corrections: corrections.map(toEntry) });
}

/** A folder with the report and a file of corrections beside it, where the program runs. */
async function place(corrections: readonly Correction[], more: Readonly<Record<string, string>> = {}) {
  return makeFolder({ "r5.txt": PLAN, "reform.corrections.json": fileOf(...corrections), ...more });
}

/** Runs with the program's own pipeline. */
function real(cwd: string, argv: readonly string[], options: RunOptions = {}) {
  return run(argv, { cwd, readReport, ...options });
}

async function refusalOf(text: string, lang = "en") {
  const cwd = await makeFolder({ "r5.txt": PLAN, "reform.corrections.json": text });
  const { code, stdout, stderr } = await real(cwd, ["check", "r5.txt", "--lang", lang]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  return stderr;
}

describe("a file of corrections", () => {
  it("beside the configuration is followed by parse, check, summary and show", async () => {
    const cwd = await place([correction("1", RATING), correction("2", EXPLAIN)]);
    const json = async (...argv: string[]) => JSON.parse((await real(cwd, [...argv, "--json"])).stdout);
    expect((await json("parse", "r5.txt")).initiatives[0].corrections).toEqual([
      expect.objectContaining({
        kind: "rating",
        was: "A",
        is: "C",
        by: "山田花子",
        reason: "決算書で確認した",
      }),
    ]);
    const checked = await json("check", "r5.txt");
    expect(checked.summary).toMatchObject({ corrected: 1, verdicts: { consistent: 3, overrated: 0 } });
    const rules = checked.reports[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(["correction/stale"]);
    expect((await json("summary", "r5.txt")).total).toMatchObject({
      corrected: 1,
      ratings: { A: 2, B: 1, C: 1 },
    });
    const shown = await json("show", "1", "r5.txt");
    expect(shown.assessment).toMatchObject({ rating: "C", corrections: [{ was: "A" }] });
  });

  it("gives JSON that its schema knows", async () => {
    const cwd = await place([correction("1", RESULT), correction("2", RATING)]);
    const ajv = new Ajv2020({ strict: false });
    for (const [argv, schema] of [
      [["parse", "r5.txt", "--json"], parseJsonSchema()],
      [["check", "r5.txt", "--json"], checkJsonSchema()],
      [["summary", "r5.txt", "--json"], summaryJsonSchema()],
    ] as const) {
      const validate = ajv.compile(schema);
      validate(JSON.parse((await real(cwd, argv)).stdout));
      expect(validate.errors).toBeNull();
    }
  });

  it("is named by the configuration, relative to it, and by --corrections, which goes first", async () => {
    const files = {
      "r5.txt": PLAN,
      "data/c.json": fileOf(correction("1", RESULT, { report: "../r5.txt" })),
      "reform.config.json": '{"corrections": "data/c.json"}',
      "none.json": fileOf(),
    };
    const cwd = await makeFolder(files);
    const verdict = async (...argv: string[]) =>
      JSON.parse((await real(cwd, ["check", "r5.txt", "--json", ...argv])).stdout).reports[0].assessments[0]
        .verdict;
    expect(await verdict()).toBe("consistent");
    expect(await verdict("--corrections", "none.json")).toBe("overrated");
    expect(await verdict("--no-config")).toBe("overrated");
    expect(await verdict("--no-config", "--corrections", "data/c.json")).toBe("consistent");
  });

  it("that is named has to be there", async () => {
    const cwd = await makeFolder({ "r5.txt": PLAN, "reform.config.json": '{"corrections": "c.json"}' });
    const { code, stderr } = await real(cwd, ["check", "r5.txt"]);
    expect(code).toBe(2);
    expect(stderr).toBe("reform: c.json: there is no such file of corrections (reform correct makes it)\n");
  });

  it("is not written over", async () => {
    const cwd = await place([correction("1", RESULT)]);
    const { code } = await real(cwd, ["check", "r5.txt", "-o", "json=reform.corrections.json"]);
    expect(code).toBe(2);
    expect(await readFile(join(cwd, "reform.corrections.json"), "utf8")).toBe(
      fileOf(correction("1", RESULT)),
    );
  });

  it("matches its own JSON Schema, which wants one decision an entry", () => {
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(correctionsJsonSchema());
    const entry = toEntry(correction("1", RESULT));
    expect(validate({ schemaVersion: 1, corrections: [entry] })).toBe(true);
    expect(validate({ schemaVersion: 1, corrections: [{ ...entry, rating: { was: "A", is: "B" } }] })).toBe(
      false,
    );
    const { result: _, ...none } = entry;
    expect(validate({ schemaVersion: 1, corrections: [none] })).toBe(false);
    expect(validate({ schemaVersion: 1, corrections: [{ ...entry, unknown: 1 }] })).toBe(false);
  });
});

describe("a file that is wrong", () => {
  const entry = { ...toEntry(correction("1", RATING)) };
  const text = (...entries: readonly object[]) => JSON.stringify({ schemaVersion: 1, corrections: entries });
  const [PLACE] = ["reform.corrections.json:1:"];

  it.each<[string, string, string, string]>([
    ["no JSON", "{", "this is not JSON", "JSONとして読めません"],
    [
      "an unknown key",
      text({ ...entry, reasn: "x" }),
      "reasn is no known key; did you mean reason?",
      "もしかして: reason",
    ],
    [
      "a bad date",
      text({ ...entry, date: "2024-02-30" }),
      "date should be a date that exists",
      "実在する日付",
    ],
    [
      "an empty name",
      text({ ...entry, by: " \u3000" }),
      "by should be something that is not empty",
      "空でない値",
    ],
    ["no reason", text({ ...entry, reason: undefined }), "reason is missing", "reason がありません"],
    [
      "no decision",
      text({ ...entry, rating: undefined }),
      "does not say what is decided",
      "何を決めたかがありません",
    ],
    [
      "a repeated entry",
      text(entry, { ...entry, by: "x" }),
      "decides the same as entry 1",
      "1番目の項目と同じ",
    ],
    [
      "a contradicting entry",
      text(entry, { ...entry, report: "./r5.txt", rating: { was: "A", is: "B" } }),
      "contradicts entry 1",
      "1番目の項目と食い違います",
    ],
    [
      "an unknown rule",
      text({ ...entry, rating: undefined, explain: { rule: "rating/overated" } }),
      '"rating/overated" is no known rule; did you mean rating/overrated?',
      "もしかして: rating/overrated",
    ],
    [
      "no number",
      text({ ...entry, rating: undefined, result: { indicator: "x", was: null, is: "多数" } }),
      "result.is is not one number that can be read",
      "1つの数値として読めません",
    ],
  ])("%s is refused in both languages, with its place", async (_, content, en, ja) => {
    const english = await refusalOf(content);
    expect(english).toContain(PLACE);
    expect(english).toContain(en);
    expect(await refusalOf(content, "ja")).toContain(ja);
  });

  it("that speaks of a report which is not there says so, and the others are followed", async () => {
    const cwd = await place([correction("1", RATING, { report: "r4.txt" }), correction("1", RATING)]);
    const { code, stderr, stdout } = await real(cwd, ["check", "r5.txt", "--json"]);
    expect(stderr).toMatch(
      /^reform: reform\.corrections\.json:1:\d+: corrections\[0\]: there is no report r4\.txt \[correction\/stale\]\n$/,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).reports[0].assessments[0].rating).toBe("C");
  });
});

describe("the exit code", () => {
  it("counts no finding that a person explained", async () => {
    const cwd = await place([correction("1", EXPLAIN)]);
    const args = ["check", "r5.txt", "--fail-on", "warning", "--json"];
    const { code, stdout } = await real(cwd, args);
    const { summary, reports } = JSON.parse(stdout);
    expect({ code, warnings: summary.warnings, explained: summary.explained }).toEqual({
      code: 0,
      warnings: 1,
      explained: { errors: 0, warnings: 1, infos: 0 },
    });
    expect(reports[0].findings[0].explained).toMatchObject({ by: "山田花子", reason: "決算書で確認した" });
    expect((await real(cwd, [...args, "--max-warnings", "0"])).code).toBe(0);
    expect((await real(cwd, [...args, "--no-config"])).code).toBe(1);
  });

  it("counts one that is stale as any other", async () => {
    const cwd = await place([correction("9", RATING)]);
    expect(
      (await real(cwd, ["check", "r5.txt", "--rule", "rating/*=off", "--fail-on", "warning"])).code,
    ).toBe(1);
    const off = ["--rule", "rating/*=off", "--rule", "correction/stale=off", "--fail-on", "warning"];
    expect((await real(cwd, ["check", "r5.txt", ...off])).code).toBe(0);
  });
});

describe("every output", () => {
  const SAID = ["山田花子", "2024-06-01", "決算書で確認した"];

  it.each([
    ["check"],
    ["check", "--format", "json"],
    ["check", "--format", "ndjson"],
    ["check", "--format", "github"],
    ["check", "--format", "sarif"],
    ["check", "--format", "junit"],
    ["check", "--format", "markdown"],
    ["check", "--format", "html"],
    ["check", "--quiet"],
    ["show", "2"],
    ["show", "2", "--json"],
    ["parse"],
    ["parse", "--json"],
    ["parse", "--csv"],
    ["parse", "--format", "ndjson"],
  ])("%s %s %s names who decided, when and why", async (...argv) => {
    const cwd = await place([correction("2", RATING)]);
    const args = argv[0] === "show" ? [...argv, "r5.txt"] : [...argv.slice(0, 1), "r5.txt", ...argv.slice(1)];
    const { stdout } = await real(cwd, args, { columns: 300 });
    for (const text of SAID) expect(stdout).toContain(text);
  });

  it.each(["pretty", "json", "ndjson", "github", "sarif", "junit", "markdown", "html"])(
    "check --format %s shows an explained finding with who, when and why",
    async (format) => {
      const cwd = await place([correction("1", EXPLAIN)]);
      const { stdout } = await real(cwd, ["check", "r5.txt", "--format", format], { columns: 300 });
      for (const text of [...SAID, "rating/overrated"]) expect(stdout).toContain(text);
    },
  );

  it("says nothing of people where nobody decided anything", async () => {
    const cwd = await makeFolder({ "r5.txt": PLAN });
    for (const argv of [
      ["check", "r5.txt"],
      ["summary", "r5.txt"],
      ["parse", "r5.txt", "--csv"],
    ]) {
      const { stdout } = await real(cwd, argv);
      expect(stdout).not.toMatch(/decided|correct/);
    }
  });

  it("of summary counts what people corrected", async () => {
    const cwd = await place([correction("1", RESULT), correction("2", RATING)]);
    expect((await real(cwd, ["summary", "r5.txt"])).stdout).toContain(
      "includes what people corrected: 2 initiatives",
    );
    expect((await real(cwd, ["summary", "r5.txt", "--lang", "ja"])).stdout).toContain("取組 2件");
    const [header = "", first = ""] = (await real(cwd, ["summary", "r5.txt", "--csv"])).stdout.split(/\r?\n/);
    expect(header.endsWith(",corrected")).toBe(true);
    expect(first.endsWith(",1")).toBe(true);
  });

  it("of JUnit has no failure for what is explained, and SARIF marks it as accepted", async () => {
    const cwd = await place([correction("1", EXPLAIN)]);
    const args = ["check", "r5.txt", "--fail-on", "warning", "--format"];
    const junit = (await real(cwd, [...args, "junit"])).stdout;
    expect(junit).toContain('failures="0"');
    expect(junit).toContain('<property name="explained" value="1"/>');
    const { runs } = JSON.parse((await real(cwd, [...args, "sarif"])).stdout);
    expect(runs[0].results[0].suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "決算書で確認した (by 山田花子 on 2024-06-01)" },
    ]);
  });
});

describe("a folder of reports", () => {
  it("has each report corrected by its own entries, whatever the order", async () => {
    const cwd = await makeFolder({
      "in/a/r5.txt": PLAN,
      "in/b/r5.txt": PLAN,
      "in/c.txt": FACILITIES,
      "reform.corrections.json": fileOf(
        correction("2", RATING, { report: "in/b/r5.txt" }),
        correction(
          null,
          { kind: "column", heading: "第2欄", was: "extra", is: "rating" },
          { report: "in/c.txt" },
        ),
        correction("1", RATING, { report: "in/a/r5.txt" }),
      ),
    });
    const { stdout, stderr } = await real(cwd, ["check", "in", "--format", "ndjson"]);
    expect(stderr).toBe("");
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ rating }) => rating).join("")).toBe("CABA" + "ACBA" + "ACBBC");
    expect(lines[8].reportCorrections).toEqual([expect.objectContaining({ kind: "column", about: "第2欄" })]);
    expect(lines.filter(({ corrections }) => corrections).map(({ source }) => source.path)).toEqual([
      "in/a/r5.txt",
      "in/b/r5.txt",
    ]);
    const csv = (await real(cwd, ["parse", "in", "--csv"])).stdout.split(/\r?\n/);
    expect(csv[0]).toContain(",corrections,");
  });
});

describe("a column that a person set", () => {
  it("is what reform columns shows, and the text of every output says so", async () => {
    const set = correction(null, { kind: "column", heading: "第2欄", was: "extra", is: "rating" });
    const cwd = await makeFolder({ "r5.txt": FACILITIES, "reform.corrections.json": fileOf(set) });
    const json = JSON.parse((await real(cwd, ["columns", "r5.txt", "--json"])).stdout);
    expect(json.headers[0].columns[5]).toMatchObject({ name: "第2欄", field: "rating" });
    for (const argv of [
      ["parse"],
      ["check"],
      ["check", "--format", "markdown"],
      ["check", "--format", "html"],
    ]) {
      const { stdout } = await real(cwd, [argv[0] ?? "", "r5.txt", ...argv.slice(1)]);
      expect(stdout).toContain("山田花子");
    }
    expect((await real(cwd, ["summary", "r5.txt"])).stdout).toContain("1 column");
    const { summary } = JSON.parse((await real(cwd, ["check", "r5.txt", "--json"])).stdout);
    expect(summary).toMatchObject({ correctedColumns: 1 });
  });
});

describe("one JSON for many reports, written as they come", () => {
  it("is whole, with what people decided in its place", async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`in/r${10 + i}.txt`, PLAN]));
    const corrections = Object.keys(files).map((report) => correction("1", RESULT, { report }));
    const cwd = await makeFolder({ ...files, "reform.corrections.json": fileOf(...corrections) });
    const { reports, summary } = JSON.parse((await real(cwd, ["check", "in", "--json"])).stdout);
    expect(reports).toHaveLength(12);
    for (const { assessments } of reports)
      expect(assessments[0].indicators[0].corrections).toEqual([
        {
          about: "市税収納率",
          by: "山田花子",
          date: "2024-06-01",
          is: "98.4%",
          kind: "result",
          reason: "決算書で確認した",
          was: "95.1%",
        },
      ]);
    expect(summary).toMatchObject({ corrected: 12, verdicts: { overrated: 0 } });
    const { runs } = JSON.parse((await real(cwd, ["check", "in", "--format", "sarif"])).stdout);
    expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(12);
  });
});

describe("names of reports", () => {
  it("are written with / and read on Windows in any case", async () => {
    const cwd = await place([correction("1", RATING, { report: "IN/R5.txt" })]);
    await mkdir(join(cwd, "in"));
    await writeFile(join(cwd, "in", "r5.txt"), PLAN);
    const json = async (platform: NodeJS.Platform) =>
      JSON.parse((await real(cwd, ["parse", "in/r5.txt", "--json"], { platform })).stdout);
    expect((await json("win32")).initiatives[0].rating).toBe("C");
    expect((await json("linux")).initiatives[0].rating).toBe("A");
  });

  it("may be composed or not, and stand for what comes from standard input", async () => {
    const name = "ガイド.txt";
    const cwd = await makeFolder({
      "reform.corrections.json": fileOf(correction("1", RATING, { report: name.normalize("NFD") })),
    });
    const args = ["parse", "-", "--stdin-filename", name.normalize("NFC"), "--json"];
    const { stdout } = await real(cwd, args, { stdin: PLAN });
    expect(JSON.parse(stdout).initiatives[0].rating).toBe("C");
  });

  it("say nothing of the encoding: a report in Shift_JIS is corrected as well", async () => {
    const cwd = await place([correction("1", RESULT)]);
    await writeFile(join(cwd, "r5.txt"), encodeAs(PLAN, "shift_jis"));
    const { stdout } = await real(cwd, ["check", "r5.txt", "--json"]);
    const [report] = JSON.parse(stdout).reports;
    expect(report.source.encoding).toBe("shift_jis");
    expect(report.assessments[0]).toMatchObject({ verdict: "consistent" });
  });
});
