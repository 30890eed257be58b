import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { summaryJson } from "../../src/contract/summary-schema.ts";
import { assessRow } from "../../src/indicator/assess.ts";
import { readReport } from "../../src/pipeline.ts";
import { makeReport } from "../render/reports.ts";
import { makeFolder, run } from "./run.ts";

const SEED = "seeds/000_c5e0678bee15d5f0.txt";
const options = { cwd: fileURLToPath(new URL("../..", import.meta.url)), readReport };
const FILES = { "a.txt": "甲\n", "b.txt": "乙\n", "none.txt": "no table\n" };

/** How often each leading department stands first in the printed report, counted by hand. */
const BY_HAND = {
  政策推進課: { A: 1, B: 12 },
  市民活動支援課: { B: 4 },
  人事課: { B: 2, C: 1 },
  財政課: { A: 3 },
  秘書課: { A: 1, B: 1 },
  管財課: { A: 1, B: 1 },
  下水道課: { B: 1 },
  介護福祉課: { A: 1 },
  企業局下水道課: { B: 1 },
  企業局総務課: { B: 1 },
  国保年金課: { A: 1 },
  納税課: { A: 1 },
  観光商工課: { A: 1 },
};

describe("reform summary of a whole report", () => {
  it.each(["department", "policy", "strategy", "rating"])("reads as in the golden file by %s", async (by) => {
    for (const lang of ["ja", "en"]) {
      const { code, stdout, stderr } = await run(["summary", SEED, `--by-${by}`, "--lang", lang], options);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      await expect(stdout).toMatchFileSnapshot(`__goldens__/summary-${by}.${lang}.txt`);
    }
  });

  it("reads as in the golden file in colour", async () => {
    const { stdout } = await run(["summary", SEED, "--lang", "ja", "--color", "always"], options);
    await expect(stdout.replaceAll("\u001b", "␛")).toMatchFileSnapshot("__goldens__/summary-color.ja.txt");
  });

  it("counts the departments as the printed report names them", async () => {
    const { stdout } = await run(["summary", SEED, "--json", "--lang", "ja"], options);
    const json = summaryJson.strict().parse(JSON.parse(stdout));
    const counted = json.groups.map(({ key, ratings }) => [
      key,
      Object.fromEntries(Object.entries(ratings).filter(([, count]) => count > 0)),
    ]);
    expect(Object.fromEntries(counted)).toEqual({ ...BY_HAND, "（担当課なし）": {} });
    expect(json.groups.at(-1)).toMatchObject({ key: "（担当課なし）", initiatives: 4, unrated: 4 });
  });

  it.each([[], ["--involved"], ["--by-policy"], ["--by-strategy"], ["--by-rating"]])(
    "gives the totals of the report with %s",
    async (...grouping) => {
      const { stdout } = await run(["summary", SEED, "--json", ...grouping], options);
      expect(summaryJson.parse(JSON.parse(stdout)).total).toMatchObject({
        initiatives: 38,
        ratings: { A: 10, B: 23, C: 1, D: 0 },
        unrated: 4,
      });
    },
  );

  it("counts under every leading department when asked", async () => {
    const { stdout } = await run(["summary", SEED, "--json", "--involved"], options);
    const { groups } = summaryJson.parse(JSON.parse(stdout));
    const count = (name: string) => groups.find(({ key }) => key === name)?.initiatives;
    expect(["政策推進課", "財政課", "秘書課", "税務課", "全ての課等"].map(count)).toEqual([
      14,
      6,
      3,
      1,
      undefined,
    ]);
  });
});

describe("reform summary", () => {
  it.each([
    [["--json", "--csv"], "options --json and --csv cannot be used together"],
    [["--json", "--excel"], "options --json and --excel cannot be used together"],
    [["--by-policy", "--by-rating"], "options --by-policy and --by-rating cannot be used together"],
    [["--involved", "--by-policy"], "options --involved and --by-policy cannot be used together"],
    [["--sort", "size"], "option --sort <key> cannot be size"],
    [["--encoding", "ebcdic"], "ebcdic"],
  ])("refuses %j", async (argv, message) => {
    const cwd = await makeFolder(FILES);
    const { code, stdout, stderr } = await run(["summary", "a.txt", ...argv], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("counts what can be read, says what cannot, and exits with 2", async () => {
    const cwd = await makeFolder(FILES);
    const { code, stdout, stderr } = await run(["summary", "none.txt", "a.txt", "b.txt", "--json"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe("reform: none.txt: there is no table\n");
    expect(JSON.parse(stdout).total.initiatives).toBe(2);
  });

  it("prints nothing where no input can be read", async () => {
    const cwd = await makeFolder(FILES);
    const { code, stdout } = await run(["summary", "none.txt", "missing.txt", "--json"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("goes on after a report that the program fails to judge", async () => {
    const cwd = await makeFolder(FILES);
    const { code, stdout, stderr } = await run(["summary", "a.txt", "b.txt", "--json"], {
      cwd,
      checkStages: {
        rules: [],
        assess: (row, report, options) => {
          const { path } = report.document.source;
          if (path === "a.txt") throw new Error("invariant violated: two is one");
          return assessRow(row, report, options);
        },
      },
    });
    expect({ code, initiatives: JSON.parse(stdout).total.initiatives }).toEqual({ code: 2, initiatives: 1 });
    expect(stderr).toMatch(/^reform: a\.txt: internal error/);
  });

  it("takes the reports of the configuration where none are named, and says so where there is none", async () => {
    const cwd = await makeFolder({
      ...FILES,
      "reform.config.json": '{ "include": ["*.txt"], "exclude": ["none.txt"], "lang": "ja" }',
    });
    const { code, stdout } = await run(["summary"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("取組結果の集計（主管課別）");
    const without = await run(["summary", "--no-config"], { cwd });
    expect(without.code).toBe(2);
    expect(without.stderr).toContain("include");
  });

  it("writes the file that it is told to, never over an input", async () => {
    const cwd = await makeFolder(FILES);
    const start = async (...argv: string[]) => {
      expect(await run(["summary", "a.txt", ...argv], { cwd })).toMatchObject({ code: 0, stdout: "" });
      return (await readFile(join(cwd, argv[1] as string), "utf8")).slice(0, 11);
    };
    expect(await start("-o", "out.json")).toBe('{\n  "schema');
    expect(await start("-o", "out.csv")).toBe("department,");
    expect(await start("-o", "all.csv", "--excel")).toBe("\ufeffdepartment");
    expect(await start("-o", "out.txt")).toBe("Initiatives");
    expect((await run(["summary", "a.txt", "-o", "a.txt"], { cwd })).code).toBe(2);
    expect(await readFile(join(cwd, "a.txt"), "utf8")).toBe("甲\n");
  });

  it("draws in ASCII on the console of Windows, unless told how wide characters are, and not in files", async () => {
    const cwd = await makeFolder(FILES);
    const console = { cwd, platform: "win32", tty: true, columns: 100 } as const;
    const drawn = async (argv: readonly string[], more: object = {}) =>
      (await run(["summary", "a.txt", "--color", "never", ...argv], { ...console, ...more })).stdout;
    expect(await drawn([])).toMatch(/^-+\n/m);
    expect(await drawn([])).not.toMatch(/[─·█]/);
    expect(await drawn(["--ambiguous-width", "1"])).toMatch(/^─+\n/m);
    expect(await drawn([], { vars: { WT_SESSION: "8c5b" } })).toMatch(/^─+\n/m);
    expect(await drawn([], { tty: false })).toMatch(/^─+\n/m);
    await drawn(["-o", "out.txt"]);
    expect(await readFile(join(cwd, "out.txt"), "utf8")).toMatch(/^─+\n/m);
    const overview = (await run(["parse", "a.txt"], console)).stdout;
    expect(overview).toContain("##########");
    expect(overview).not.toContain("█");
  });

  it("is readable whatever the report, the locale and the terminal", async () => {
    const cwd = await makeFolder(FILES);
    const stub = makeReport().initiatives.map((initiative) => ({
      ...initiative,
      rating: null,
      title: null,
      status: "stub" as const,
      departments: { primary: null, lead: [], related: [] },
    }));
    for (const initiatives of [[], stub]) {
      for (const columns of [1, 20, 200]) {
        for (const vars of [{}, { LANG: "C" }]) {
          const { code, stdout } = await run(["summary", "a.txt"], {
            cwd,
            columns,
            vars,
            tty: true,
            readReport: (document) => makeReport({ document, initiatives }),
          });
          expect(code).toBe(0);
          expect(stdout).toContain(initiatives.length === 0 ? "initiatives" : "total");
        }
      }
    }
  });
});
