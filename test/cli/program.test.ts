import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { displayWidth } from "../../src/text/width.ts";
import { run } from "./run.ts";

const JA = { vars: { LANG: "ja_JP.UTF-8" } };

describe("usage errors", () => {
  it.each([
    [["parse", "x", "--josn"], "unknown option --josn; did you mean --json? (see reform parse --help)"],
    [["parse", "x", "--zzzzzzzz"], "unknown option --zzzzzzzz (see reform parse --help)"],
    [["--josn"], "unknown option --josn (see reform --help)"],
    [["prase", "x"], "unknown command prase; did you mean parse? (see reform --help)"],
    [["parse"], "missing argument <inputs> (see reform parse --help)"],
    [["parse", "x", "-o"], "option -o, --output <file> needs a value (see reform parse --help)"],
    [["schema", "parse", "x"], "too many arguments (2 given, at most 1 expected) (see reform schema --help)"],
    [
      ["parse", "x", "--format", "xml"],
      "option --format <name> cannot be xml (choose from table, json, ndjson, csv, tsv, parquet, xlsx) (see reform parse --help)",
    ],
    [
      ["parse", "x", "--lang", "fr"],
      "option --lang <lang> cannot be fr (choose from ja, en) (see reform parse --help)",
    ],
    [
      ["schema", "nothing"],
      "there is no schema named nothing (choose from parse, check, summary, quantities, columns, corrections, config)",
    ],
    [
      ["schema", "__proto__"],
      "there is no schema named __proto__ (choose from parse, check, summary, quantities, columns, corrections, config)",
    ],
  ])("%j is one line and exit code 2", async (argv, message) => {
    expect(await run(argv)).toEqual({ code: 2, stdout: "", stderr: `reform: ${message}\n` });
  });

  it.each([
    [
      ["parse", "x", "--josn"],
      "オプション --josn はありません。もしかして: --json (説明: reform parse --help)",
    ],
    [["prase"], "コマンド prase はありません。もしかして: parse (説明: reform --help)"],
    [["parse"], "引数 <inputs> がありません (説明: reform parse --help)"],
    [["parse", "x", "--json", "--csv"], "オプション --json と --csv は同時に使えません"],
  ])("%j is said in Japanese", async (argv, message) => {
    expect(await run(argv, JA)).toEqual({ code: 2, stdout: "", stderr: `reform: ${message}\n` });
  });

  it("shows the help on standard error where no command is named", async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: reform");
  });
});

describe("help", () => {
  it.each(["ja", "en"])("lists the commands (%s)", async (lang) => {
    const { code, stdout } = await run(["--help", "--lang", lang]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`__goldens__/help.${lang}.txt`);
  });

  it.each(
    COMMANDS.flatMap(({ name }) => [
      [name, "ja"],
      [name, "en"],
    ]),
  )("of %s reads as in the golden file (%s)", async (name, lang) => {
    const { code, stdout } = await run([name, "--help", "--lang", lang]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`__goldens__/help-${name}.${lang}.txt`);
  });

  it("is the same by help <command>", async () => {
    expect(await run(["help", "parse"])).toEqual(await run(["parse", "--help"]));
  });

  it("fits the terminal", async () => {
    for (const lang of ["ja", "en"]) {
      const { stdout } = await run(["parse", "--help", "--lang", lang], { columns: 72 });
      for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(72);
    }
  });
});

describe("version", () => {
  it.each(["--version", "-V"])("is printed by %s", async (option) => {
    const { code, stdout } = await run([option]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("schema", () => {
  it("prints JSON Schema", async () => {
    const { code, stdout } = await run(["schema", "parse"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: "reform parse --json", type: "object" });
  });
});

describe("language", () => {
  const speaks = async (options: Parameters<typeof run>[1], ...argv: string[]) =>
    /オプション/.test((await run(["--unknown", ...argv], options)).stderr) ? "ja" : "en";

  it.each([
    [{}, "en"],
    [{ LANG: "ja_JP.UTF-8" }, "ja"],
    [{ LANG: "en_US.UTF-8" }, "en"],
    [{ LANG: "C" }, "en"],
    [{ LANG: "ja", LC_ALL: "en_US" }, "en"],
    [{ LANG: "en", LC_MESSAGES: "ja_JP" }, "ja"],
    [{ LANG: "ja", LC_ALL: "" }, "ja"],
  ])("of the environment %j is %s", async (vars, lang) => {
    expect(await speaks({ vars })).toBe(lang);
  });

  it("is that of the system on Windows, unless the environment says", async () => {
    expect(await speaks({ platform: "win32", systemLocale: "ja-JP" })).toBe("ja");
    expect(await speaks({ platform: "win32", systemLocale: "ja-JP", vars: { LANG: "en" } })).toBe("en");
    expect(await speaks({ platform: "linux", systemLocale: "ja-JP" })).toBe("en");
  });

  it("is what --lang says before all", async () => {
    expect(await speaks(JA, "--lang", "en")).toBe("en");
    expect(await speaks({}, "--lang=ja")).toBe("ja");
    expect(await speaks({}, "--", "--lang=ja")).toBe("en");
  });
});
