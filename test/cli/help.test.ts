import { describe, expect, it } from "vitest";
import { COMMANDS, findCalled } from "../../src/cli/commands.ts";
import { EXAMPLES } from "../../src/cli/shell/messages.ts";
import { displayWidth } from "../../src/text/width.ts";
import { run } from "./run.ts";

const GLOBAL = ["--lang", "--color", "--ambiguous-width", "--help", "--version"];

/** The options of the first `reform …` in an example; what is piped or redirected is not its own. */
function optionsOf(line: string): string[] {
  const words = (/reform ([^|<>)]*)/.exec(line)?.[1] ?? "").trim().split(/\s+/);
  return words.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.replace(/=.*/, ""));
}

describe("examples in the help", () => {
  it.each(COMMANDS.map(({ name }) => name))("of %s are there, and their options exist", async (name) => {
    const definition = await COMMANDS.find((entry) => entry.name === name)?.load();
    expect(definition?.examples.length).toBeGreaterThan(0);
    const flags = definition?.options.flatMap((option) => option.flags.split(/[ ,]+/)) ?? [];
    for (const { line } of definition?.examples ?? []) {
      expect(line).toContain(`reform ${name}`);
      for (const option of optionsOf(line)) expect([...flags, ...GLOBAL]).toContain(option);
    }
  });

  it("of the program call commands that exist", () => {
    expect(EXAMPLES.length).toBeGreaterThan(2);
    for (const { line } of EXAMPLES) expect(findCalled(line.split(" ").slice(1))).toBeDefined();
  });
});

describe("the help", () => {
  it.each([40, 60, 72, 80])("is never wider than a terminal of %i columns", async (columns) => {
    for (const lang of ["ja", "en"]) {
      for (const name of ["", ...COMMANDS.map((entry) => entry.name)]) {
        const argv = [...(name === "" ? [] : [name]), "--help", "--lang", lang];
        const { code, stdout } = await run(argv, { columns });
        expect(code).toBe(0);
        const wide = stdout.split("\n").filter((line) => displayWidth(line) > columns);
        expect(wide, name).toEqual([]);
      }
    }
  });

  it("has the description below the option where it is narrow", async () => {
    const { stdout } = await run(["init", "--help"], { columns: 40 });
    expect(stdout).toContain("  --force\n      replace files that are there\n");
  });
});

describe("a mistyped name", () => {
  it.each([
    [["sumary"], "did you mean summary?"],
    [["shwo"], "did you mean show?"],
    [["complete"], "did you mean completion?"],
    [["summary", "x", "--by-departmnt"], "did you mean --by-department?"],
    [["summary", "x", "--involve"], "did you mean --involved?"],
    [["show", "1", "x", "--jsn"], "did you mean --json?"],
    [["init", "--prnt"], "did you mean --print?"],
    [["summary", "x", "--sort", "overated"], "choose from initiatives, name, unrated, overrated"],
    [["init", "--ci", "gitlab"], "choose from github"],
    [["completion", "tcsh"], "choose from bash, zsh, fish"],
  ])("%j is told what may be meant", async (argv, hint) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(hint);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
