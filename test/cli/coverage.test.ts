import { describe, expect, it } from "vitest";
import { checkJson } from "../../src/contract/check-schema.ts";
import { reportText, runReal } from "./closing-run.ts";
import { temporaryFolder } from "./io/temporary-folder.ts";

const FILES = { "r.txt": reportText(), "bare.txt": reportText({ legend: [] }) };
const check = async (argv: readonly string[], files: Readonly<Record<string, string>> = FILES) =>
  runReal(["check", ...argv], { cwd: await temporaryFolder(files) });
const lastLines = (stdout: string, count: number) => stdout.trimEnd().split("\n").slice(-count);

describe("the last lines of a check", () => {
  it("say how many ratings could be checked, and why the others not", async () => {
    const { stdout } = await check(["r.txt", "-q", "--lang", "ja"]);
    expect(lastLines(stdout, 4).slice(0, 3)).toEqual([
      "報告書 1件  取組 4件 (評価あり 3件)",
      "数値で確かめた評価: 3件中 1件（合う 0件、高すぎる 1件、低すぎる 0件）",
      "確かめられない評価: 2件（数値目標なし 1件、実績の数値なし 1件）",
    ]);
    const english = await check(["r.txt", "-q"]);
    expect(lastLines(english.stdout, 4).slice(0, 3)).toEqual([
      "1 report, 4 initiatives, 3 rated",
      "1 of 3 ratings checked: 0 consistent, 1 overrated, 0 underrated",
      "2 not checked: no numeric target (1), no result in numbers (1)",
    ]);
  });

  it("warn where the legend is missing, and never say that all is well", async () => {
    const { stdout } = await check(["bare.txt", "-q", "--lang", "ja"]);
    expect(stdout).toContain("警告  rating/scale-unknown");
    expect(stdout).toContain("数値で確かめた評価: 3件中 0件\n確かめられない評価: 3件（評価の凡例なし 3件）");
    const silenced = await check(["bare.txt", "-q", "--rule", "*=off", "--lang", "ja"]);
    expect(silenced.stdout).toContain("指摘はありません（確かめた評価 3件中 0件）。");
    expect(silenced.stdout).not.toContain("指摘はありません。");
  });

  it("say so where nothing is rated", async () => {
    const row = "1\t職員研修\t人事課\t研修が充実した状態\t行う\t行った\t努めた\t\t継続";
    const files = { "r.txt": reportText({ rows: [row, row.replace("1", "2")] }) };
    const { code, stdout } = await check(["r.txt", "-q", "--fail-on-unverifiable", "0"], files);
    expect(stdout).toContain("No initiative is rated, so no rating was checked.");
    expect(code).toBe(0);
  });

  it.each(["markdown", "html", "junit", "github"])("hold for %s too", async (format) => {
    const { stdout } = await check(["r.txt", "--format", format, "--lang", "ja"]);
    expect(stdout).toMatch(/数値目標なし ?1件、実績の数値なし ?1件/);
  });

  it("stand in JSON as counts, and each rating has its reason", async () => {
    const { stdout } = await check(["r.txt", "--json"]);
    const json = JSON.parse(stdout);
    expect(checkJson.parse(json)).toEqual(json);
    expect(json.summary).toMatchObject({
      rated: 3,
      verified: 1,
      because: { "no-rating": 1, "no-scale": 0, "no-target": 1, "no-result": 1 },
    });
    expect(json.reports[0].assessments.map((one: { because: string }) => one.because)).toEqual([
      null,
      "no-target",
      "no-result",
      "no-rating",
    ]);
  });
});

describe("--fail-on-unverifiable", () => {
  const never = ["r.txt", "--fail-on", "never"];

  // Two of the three ratings could not be checked.
  it.each([
    [["--fail-on-unverifiable", "0.66"], 1],
    [["--fail-on-unverifiable", "0.67"], 0],
    [["--fail-on-unverifiable", "0"], 1],
    [["--fail-on-unverifiable", "1"], 0],
    [[], 0],
  ] as const)("%j gives %i", async (argv, code) => {
    const result = await check([...never, ...argv]);
    expect(result.code).toBe(code);
    expect(result.stderr === "").toBe(code === 0);
  });

  it("says why it fails", async () => {
    const { stderr } = await check([...never, "--fail-on-unverifiable", "0.5"]);
    expect(stderr).toBe(
      "reform: 66.7 % of the ratings could not be checked against numbers (--fail-on-unverifiable allows 50 %)\n",
    );
  });

  it("is a key of the configuration, after which the command line goes", async () => {
    const files = { ...FILES, "reform.config.json": '{ "failOnUnverifiable": 0.5, "failOn": "never" }' };
    expect((await check(["r.txt"], files)).code).toBe(1);
    expect((await check(["r.txt", "--fail-on-unverifiable", "0.9"], files)).code).toBe(0);
  });

  it.each(["2", "-1", "half", ""])("refuses %j", async (share) => {
    const { code, stderr } = await check([...never, `--fail-on-unverifiable=${share}`]);
    expect(code).toBe(2);
    expect(stderr).toContain("--fail-on-unverifiable");
  });

  it("gives way to what is worse", async () => {
    expect((await check([...never, "none.txt", "--fail-on-unverifiable", "0"])).code).toBe(2);
  });
});
