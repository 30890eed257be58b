import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { KNOWN_RULES } from "../../src/check/known-rules.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { run } from "./run.ts";

const script = async (shell: string, lang = "en") =>
  (await run(["completion", shell, "--lang", lang])).stdout;

/** What bash offers for a line that ends where the cursor is. */
async function complete(...words: string[]): Promise<string[]> {
  const source = `${await script("bash")}
COMP_WORDS=(reform ${words.map((word) => `'${word}'`).join(" ")})
COMP_CWORD=${words.length}
_reform
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["--norc", "-c", source], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line !== "");
}

describe("completion in bash", () => {
  it("is a script that bash can read", async () => {
    execFileSync("bash", ["-n"], { input: await script("bash") });
    expect(await script("bash")).toMatch(/^complete -F _reform reform$/m);
  });

  it.each([
    [["su"], ["summary"]],
    [
      ["--lang", ""],
      ["ja", "en"],
    ],
    [["--lang", "ja", "par"], ["parse"]],
    [
      ["parse", "--fo"],
      ["--format", "--format-in"],
    ],
    [
      ["parse", "--format", ""],
      ["table", "json", "ndjson", "csv", "tsv", "parquet", "xlsx"],
    ],
    [["check", "--format", "s"], ["sarif"]],
    [["check", "--fail-on", "w"], ["warning"]],
    [["check", "--rule", "table/shifted"], ["table/shifted-row="]],
    [["summary", "--by-p"], ["--by-policy"]],
    [["summary", "--sort", "over"], ["overrated"]],
    [["explain", "report/st"], ["report/stub"]],
    [["schema", "pa"], ["parse"]],
    [["completion", "f"], ["fish"]],
    [["help", "summ"], ["summary"]],
    [["parse", "package.js"], ["package.json"]],
    [["parse", "--encoding", ""], []],
  ])("of %j is %j", async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });

  it("offers every command, and every option of each", async () => {
    const commands = await complete("");
    for (const { name, load } of COMMANDS) {
      expect(commands).toContain(name);
      const offered = await complete(name, "--");
      for (const { flags } of (await load()).options) {
        expect(offered).toContain(/--[a-z-]+/.exec(flags)?.[0]);
      }
    }
  });

  it("offers every rule", async () => {
    expect((await complete("explain", "")).sort()).toEqual(
      expect.arrayContaining(KNOWN_RULES.map(({ id }) => id)),
    );
  });
});

describe.each(["ja", "en"])("completion in other shells (%s)", (lang) => {
  it("names every command, option and rule for zsh, with quotes and brackets that match", async () => {
    const text = await script("zsh", lang);
    expect(text).toMatch(/^#compdef reform\n/);
    for (const { name, summary } of COMMANDS) {
      expect(text).toContain(`'${name}:${summary[lang as "ja"].replace(/[[\]:\\]/g, "\\$&")}'`);
      expect(text).toContain(`        ${name})\n`);
    }
    for (const { id } of KNOWN_RULES) expect(text).toContain(id);
    expect(text).toContain("'*--format[");
    expect(text).toContain(":value:(table json ndjson csv tsv parquet xlsx)'");
    for (const line of text.split("\n").filter((one) => /^ +'\*--?[a-z]/.test(one))) {
      expect(line).toMatch(/^ +'\*--?[a-z][a-z-]*\[(?:[^[\]:\\']|\\.|'\\'')*\](?::[^']*)?' \\$/);
    }
    const opened = [...text.matchAll(/^\s*case .* in$/gm)].length;
    expect([...text.matchAll(/^\s*esac/gm)]).toHaveLength(opened);
  });

  it("names every command, option and rule for fish, one on each line", async () => {
    const text = await script("fish", lang);
    for (const { name } of COMMANDS) expect(text).toMatch(new RegExp(` -a ${name} -d '`));
    for (const { id } of KNOWN_RULES) expect(text).toContain(id);
    expect(text).toContain("-l format -x -a 'table json ndjson csv tsv parquet xlsx'");
    for (const line of text.trimEnd().split("\n").slice(1)) {
      expect(line).toMatch(/^complete -c reform(?: (?:-[a-zA-Z]|[\w-]+|'(?:[^'\\]|\\.)*'))+$/);
    }
  });
});

describe("reform completion", () => {
  it("refuses a shell that it does not know", async () => {
    expect(await run(["completion", "bsh"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "reform: there is no completion for bsh; did you mean bash? (choose from bash, zsh, fish)\n",
    });
    expect((await run(["completion", "__proto__"])).code).toBe(2);
  });
});
