import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Log } from "sarif";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { checkJson } from "../../src/contract/check-schema.ts";
import { summaryJson } from "../../src/contract/summary-schema.ts";
import { reportText, runReal } from "./closing-run.ts";
import { temporaryFolder } from "./io/temporary-folder.ts";

const FILES = { "r.txt": reportText(), "memo.txt": "買い物の覚え書き\n" };
const NAMES = ["missing.txt", "r.txt", "memo.txt"];
const WHY = {
  "missing.txt": "cannot be read (no such file).",
  "memo.txt": expect.stringContaining("table"),
};

const runIn = async (argv: readonly string[], files: Readonly<Record<string, string>> = FILES) => {
  const cwd = await temporaryFolder(files);
  return { cwd, ...(await runReal(argv, { cwd })) };
};
const check = (format: string, names: readonly string[] = NAMES) =>
  runIn(["check", ...names, "--format", format]);

describe("inputs that cannot be read", () => {
  it.each(["pretty", "markdown", "html"])("are named in %s with the reason", async (format) => {
    for (const names of [NAMES, ["missing.txt", "memo.txt"]]) {
      const { code, stdout } = await check(format, names);
      expect(code).toBe(2);
      expect(stdout.replace(/<[^>]*>|\*\*/g, "")).toContain("missing.txt: cannot be read (no such file).");
      expect(stdout).toMatch(/memo\.txt(<\/bdi>|\*\*)?: \S/);
    }
  });

  it("are annotations on GitHub", async () => {
    const { stdout } = await check("github");
    expect(stdout).toContain(
      "::error file=missing.txt,title=input that could not be read::missing.txt: cannot be read (no such file).\n",
    );
    expect(stdout).toMatch(/^::error file=memo\.txt,/m);
    expect(stdout).toMatch(
      /^::notice title=reform::.*inputs that could not be read and were not checked: 2/m,
    );
  });

  it("are errors in JUnit", async () => {
    const { stdout } = await check("junit");
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) =>
      elements.push({ name, attributes: { ...attributes } as never }),
    );
    parser.write(stdout).close();
    const errors = elements.flatMap(({ name, attributes }, index) =>
      name === "error" ? [[elements[index - 1]?.attributes["name"], attributes["message"]]] : [],
    );
    expect(errors).toEqual(Object.entries(WHY));
  });

  it("are notifications in SARIF", async () => {
    const [run] = (JSON.parse((await check("sarif")).stdout) as Log).runs;
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(
      invocation?.toolExecutionNotifications?.map(({ level, message, locations }) => [
        level,
        message.text?.split(":")[0],
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ]),
    ).toEqual([
      ["error", "missing.txt", "missing.txt"],
      ["error", "memo.txt", "memo.txt"],
    ]);
  });

  it("are listed in JSON, and each is a line in NDJSON", async () => {
    const expected = Object.entries(WHY).map(([path, message]) => ({ path, message }));
    const json = JSON.parse((await check("json")).stdout);
    expect(checkJson.parse(json)).toEqual(json);
    expect(json.notRead).toEqual(expected);
    expect(json.summary.notChecked).toBe(2);
    const lines = (await check("ndjson")).stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.flatMap(({ notRead }) => notRead ?? [])).toEqual(expected);
    expect(lines.filter(({ initiative }) => initiative !== undefined)).toHaveLength(4);
  });

  it("are told of in summaries", async () => {
    const { code, stdout } = await runIn(["summary", ...NAMES, "--json"]);
    const json = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(summaryJson.parse(json)).toEqual(json);
    expect(json.notRead).toEqual(Object.entries(WHY).map(([path, message]) => ({ path, message })));
    const text = (await runIn(["summary", ...NAMES, "--lang", "ja"])).stdout;
    expect(text).toContain(
      "読めず、数えていない入力: 2件\n  missing.txt: 読めません（ファイルがありません）。\n",
    );
  });

  it("stand in JSON as its own schema says", async () => {
    for (const command of ["check", "summary"]) {
      const { stdout } = await runIn([command, ...NAMES, "--json"]);
      const schema = JSON.parse((await runIn(["schema", command])).stdout);
      const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
      expect(schema.required).toContain("notRead");
    }
  });

  it("are none where all could be read", async () => {
    for (const format of ["pretty", "markdown", "html", "github", "junit"]) {
      const { stdout } = await check(format, ["r.txt"]);
      expect(/not be read|<error/.exec(stdout)).toBeNull();
    }
    const { runs } = JSON.parse((await check("sarif", ["r.txt"])).stdout) as Log;
    expect(runs[0]?.invocations).toEqual([{ executionSuccessful: true }]);
    expect(JSON.parse((await check("json", ["r.txt"])).stdout).notRead).toEqual([]);
  });
});

describe("where no input at all can be read", () => {
  const argv = ["check", "memo.txt", "-o", "sarif=out.sarif", "-o", "json=out.json"];

  it("the outputs say so", async () => {
    const { cwd, code } = await runIn(argv);
    expect(code).toBe(2);
    expect((await readdir(cwd)).toSorted()).toEqual(["memo.txt", "out.json", "out.sarif", "r.txt"]);
    const json = JSON.parse(await readFile(join(cwd, "out.json"), "utf8"));
    expect(json).toMatchObject({ reports: [], notRead: [{ path: "memo.txt" }] });
    const sarif = JSON.parse(await readFile(join(cwd, "out.sarif"), "utf8")) as Log;
    expect(sarif.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });

  it("an old result is not lost", async () => {
    const { cwd } = await runIn(argv, { ...FILES, "out.json": "old" });
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old");
    expect(await readdir(cwd)).toContain("out.sarif");
  });
});
