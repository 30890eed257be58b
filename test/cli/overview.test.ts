import { readFile } from "node:fs/promises";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { displayWidth } from "../../src/text/width.ts";
import { makeInitiative, makeReport } from "../render/reports.ts";
import { makeFolder, run } from "./run.ts";

const SEED = "seeds/000_c5e0678bee15d5f0.txt";
const options = { cwd: fileURLToPath(new URL("../..", import.meta.url)), readReport };
const COMMANDS = [["parse"], ["summary"], ["summary", "--by-strategy"], ["show", "1-1-3"]];

describe("the overview of a whole report", () => {
  it.each(["ja", "en"])("reads as in the golden file (%s)", async (lang) => {
    const { code, stdout, stderr } = await run(["parse", SEED, "--lang", lang], options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`__goldens__/parse.${lang}.txt`);
  });

  it("reads as in the golden file in colour", async () => {
    const { stdout } = await run(["parse", SEED, "--lang", "ja", "--color", "always"], options);
    await expect(stdout.replaceAll("\u001b", "␛")).toMatchFileSnapshot("__goldens__/parse-color.ja.txt");
  });

  it.each([20, 40, 60, 80, 120, 200])("fits a terminal of %i columns", async (columns) => {
    for (const ambiguous of [1, 2] as const) {
      const argv = ["parse", SEED, "--ambiguous-width", String(ambiguous)];
      const { stdout } = await run(argv, { ...options, columns });
      for (const line of stdout.split("\n")) {
        expect(displayWidth(line, { ambiguous })).toBeLessThanOrEqual(columns);
      }
    }
  });

  it("tells each kind of note once, with its number and first places", async () => {
    const { stdout } = await run(["parse", SEED, "--lang", "en"], options);
    const notes = stdout.slice(stdout.indexOf(" notes from reading")).split("\n");
    const kinds = notes.filter((line) => /^ {2}(?:info|warning|error) /.test(line));
    const rules = kinds.map((line) => /[a-z]+\/[a-z-]+/.exec(line)?.[0]);
    expect(new Set(rules).size).toBe(rules.length);
    const json = JSON.parse((await run(["parse", SEED, "--json"], options)).stdout);
    const shifted = json.diagnostics.filter(({ rule }: { rule: string }) => rule === "table/shifted-row");
    expect(stdout).toContain(`×${shifted.length}  table/shifted-row`);
  });
});

describe("bad input", () => {
  const readable = async (argv: readonly string[], input: Parameters<typeof run>[1], columns: number) => {
    const { code, stdout, stderr } = await run([...argv, "a.txt"], { ...input, columns, tty: true });
    for (const line of stdout.split("\n")) {
      // biome-ignore lint/complexity/useRegexLiterals: the escape character reads better spelled out
      const bare = line.replace(new RegExp("\\u001b\\[\\d+m", "g"), "");
      expect(displayWidth(bare)).toBeLessThanOrEqual(columns);
    }
    expect(stderr).not.toContain("internal error");
    return { code, stdout, stderr };
  };

  it.each(COMMANDS)("that holds no report is one line and exit code 2 (%s %s)", async (...argv) => {
    for (const text of ["", "\n", "只の文章です。\n", "a\tb\tc\n1\t2\t3\n", "\u0000\u0001\u0002"]) {
      const cwd = await makeFolder({ "a.txt": text });
      const result = await run([...argv, "a.txt"], { cwd, readReport });
      expect(result).toMatchObject({ code: 2, stdout: "" });
      expect(result.stderr).toMatch(/^reform: a\.txt: [^\n]+\n$/);
    }
  });

  it.each(COMMANDS)("with nothing but stubs is readable (%s %s)", async (...argv) => {
    const cwd = await makeFolder({ "a.txt": "甲\n" });
    const none = {
      direction: null,
      relatedPlans: null,
      goal: null,
      plan: null,
      do: null,
      check: null,
      action: null,
    };
    const stub = makeInitiative({
      title: null,
      rating: null,
      policy: null,
      strategy: null,
      departments: { primary: null, lead: [], related: [] },
      texts: none,
      status: "stub",
    });
    for (const ratingScale of [undefined, []]) {
      for (const columns of [20, 80]) {
        const parts = { initiatives: [stub], ...(ratingScale ? { ratingScale } : {}) };
        const input = { cwd, readReport: () => makeReport(parts) };
        expect((await readable(argv, input, columns)).code).toBe(0);
      }
    }
  });

  it.each(COMMANDS)(
    "with 1,000 departments and a title of 10,000 characters is readable (%s %s)",
    async (...argv) => {
      const cwd = await makeFolder({ "a.txt": "甲\n" });
      const initiatives = Array.from({ length: 1000 }, (_, index) =>
        makeInitiative({
          id: index === 0 ? "1-1-3" : `9-9-${index}`,
          title: "題".repeat(index === 0 ? 10_000 : 3),
          departments: { primary: `第${index}課`, lead: [`第${index}課`], related: [] },
        }),
      );
      for (const columns of [20, 80]) {
        const input = { cwd, readReport: () => makeReport({ initiatives, title: "表".repeat(10_000) }) };
        expect((await readable(argv, input, columns)).code).toBe(0);
      }
    },
  );

  it.each(COMMANDS)("reads the same in a locale that is not set, C or POSIX (%s %s)", async (...argv) => {
    const outputs = [];
    for (const vars of [{}, { LANG: "C" }, { LC_ALL: "POSIX" }, { LANG: "" }]) {
      outputs.push((await run([...argv, SEED], { ...options, vars })).stdout);
    }
    expect(new Set(outputs).size).toBe(1);
    expect(outputs[0]).toContain(argv.includes("show") ? "補助金・交付金の見直し" : "38");
  });

  it.each(COMMANDS)("is no matter to a reader that goes away (%s %s)", async (...argv) => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })),
    });
    const { code, stderr } = await run([...argv, SEED], { ...options, stdout });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("leaves the report as it is", async () => {
    const before = await readFile(new URL(`../../${SEED}`, import.meta.url));
    for (const argv of COMMANDS) await run([...argv, SEED], options);
    expect(await readFile(new URL(`../../${SEED}`, import.meta.url))).toEqual(before);
  });
});
