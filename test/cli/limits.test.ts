import { describe, expect, it } from "vitest";
import { LIMIT_NAMES } from "../../src/core/limits.ts";
import { readReport } from "../../src/pipeline.ts";
import { SEED_TEXT } from "../seeds/seed.ts";
import { makeFolder, run } from "./run.ts";

const folder = await makeFolder({
  "seed.txt": SEED_TEXT,
  "short.txt":
    "No.\t具体的な取組み項目\t取組主管課\t達成目標\t取組状況\t取組達成度\n1\t窓口の改善\t総務課\t3件\t4件\tA\n",
  "low/reform.config.json": '{ "limits": { "lines": 100 } }',
  "low/seed.txt": SEED_TEXT,
  "wrong/reform.config.json": '{\n  "limits": { "line": 100 }\n}',
  "wrong/seed.txt": SEED_TEXT,
});
const reform = (argv: readonly string[], options: object = {}) =>
  run(argv, { cwd: folder, readReport, ...options });

const COMMANDS = ["parse", "check", "summary", "show 1-1-5"].map((words) => words.split(" "));

describe.each(COMMANDS)("--limit of %s", (...command) => {
  it("refuses a report that is more, and reads the others", async () => {
    const { code, stderr } = await reform([...command, "seed.txt", "short.txt", "--limit", "lines=100"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^reform: seed\.txt: it has \d+ lines; the limit is 100 lines \(raise it with --limit lines=\d+,/,
    );
    expect(stderr).not.toContain("short.txt:");
  });

  it("takes several, of which the last of a name counts", async () => {
    const limits = ["--limit", "lines=1", "--limit", "cells=500", "--limit", "lines=1000"];
    expect(await reform([...command, "seed.txt", ...limits])).toMatchObject({ stderr: "" });
  });

  it.each([
    ["leaves=5", /there is no limit leaves \(choose from bytes, lines, /],
    ["cell=5", /there is no limit cell; did you mean cells\?/],
    ["cells", /option --limit cannot be cells \(expected cells= and a whole number, 1 or more\)/],
    ["cells=0", /option --limit cannot be cells=0/],
    ["cells=many", /option --limit cannot be cells=many/],
    ["cells=1.5", /option --limit cannot be cells=1\.5/],
    ["cells=-1", /option --limit cannot be cells=-1/],
  ])("refuses %s", async (limit, expected) => {
    const { code, stderr, stdout } = await reform([...command, "seed.txt", "--limit", limit]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(expected);
  });
});

describe("limits", () => {
  it("are said in Japanese too", async () => {
    const { stderr } = await reform(["check", "seed.txt", "--limit", "cells=5", "--lang", "ja"]);
    expect(stderr).toMatch(
      /^reform: seed\.txt: \d+行目に\d+個のセルがあります（上限は5個。--limit cells=\d+ か、設定の limits で上げられます）/,
    );
    expect((await reform(["check", "seed.txt", "--limit", "cels=5", "--lang", "ja"])).stderr).toContain(
      "cels という上限はありません。もしかして: cells",
    );
  });

  it("of the configuration count, unless the command line says others", async () => {
    const low = { cwd: `${folder}/low` };
    expect((await reform(["check", "seed.txt"], low)).stderr).toContain("the limit is 100 lines");
    expect((await reform(["check", "seed.txt", "--limit", "cells=900"], low)).stderr).toContain(
      "the limit is 100 lines",
    );
    expect((await reform(["check", "seed.txt", "--limit", "lines=1000"], low)).stderr).toBe("");
    expect((await reform(["check", "seed.txt", "--no-config"], low)).stderr).toBe("");
  });

  it("of the configuration are named where they are wrong", async () => {
    const { code, stderr } = await reform(["check", "seed.txt"], { cwd: `${folder}/wrong` });
    expect(code).toBe(2);
    expect(stderr).toContain("reform.config.json:2:15: limits.line is no known key; did you mean lines?");
  });

  it("of memory are what the process has", async () => {
    const heapLimit = () => 50 * 1024 ** 2;
    const { code, stderr } = await reform(["check", "seed.txt"], { heapLimit });
    expect(code).toBe(2);
    expect(stderr).toMatch(/reading it needs about \d+ MiB of memory .*; the limit is 50 MiB/);
    expect((await reform(["check", "seed.txt", "--limit", "memory=500"], { heapLimit })).code).toBe(0);
  });

  it("of findings count and say what is not listed", async () => {
    const all = JSON.parse((await reform(["check", "seed.txt", "--json"])).stdout).summary;
    const { code, stdout } = await reform([
      "check",
      "seed.txt",
      "--json",
      "--limit",
      "findings=1",
      "--max-warnings=0",
    ]);
    const { reports, summary } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(reports[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      "check/more-findings",
      "rating/overrated",
    ]);
    const found = (of: typeof summary) => of.errors + of.warnings + of.infos;
    expect(found(summary)).toBe(found(all) + 1);
    expect(summary.errors).toBe(all.errors);
  });

  it("are named in the help", async () => {
    const { stdout } = await reform(["check", "--help"]);
    for (const name of LIMIT_NAMES) expect(stdout).toContain(name);
  });
});
