import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isKnownPattern } from "../../src/check/known-rules.ts";
import { configTemplate } from "../../src/cli/commands/init/config-template.ts";
import { parseData } from "../../src/cli/config/data-file.ts";
import { configSchema } from "../../src/cli/config/schema.ts";
import { makeFolder, run } from "./run.ts";

const CONFIG = "reform.config.json";
const WORKFLOW = ".github/workflows/reform.yml";

describe.each(["ja", "en"] as const)("the configuration to start from (%s)", (lang) => {
  it("is one that the program reads", () => {
    expect(configSchema.parse(parseData(configTemplate(lang), CONFIG).value)).toEqual({
      include: ["."],
      failOn: "error",
      lang,
    });
  });

  it("is still one with everything in it that is only shown", () => {
    const all = configTemplate(lang).replace(/^( *)\/\/ (?=["[{}\] ])/gm, "$1");
    const config = configSchema.parse(parseData(all, CONFIG).value);
    expect(Object.keys(config).sort()).toEqual([
      "baseline",
      "columns",
      "exclude",
      "failOn",
      "include",
      "lang",
      "nearly",
      "ratings",
      "rules",
      "suppressions",
    ]);
    for (const rule of Object.keys(config.rules ?? {})) expect(isKnownPattern(rule)).toBe(true);
    for (const { rule } of config.suppressions ?? []) expect(isKnownPattern(rule)).toBe(true);
  });

  it("is written in the language asked for, and the program runs by it", async () => {
    const cwd = await makeFolder({ "reports/a.txt": "甲\n" });
    const { code, stdout, stderr } = await run(["init", "--lang", lang], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain(CONFIG);
    expect(await readFile(join(cwd, CONFIG), "utf8")).toBe(configTemplate(lang));
    const summary = await run(["summary"], { cwd });
    expect(summary).toMatchObject({ code: 0, stderr: "" });
    expect(summary.stdout).toContain(lang === "ja" ? "取組結果の集計" : "Initiatives by department");
  });
});

describe("reform init", () => {
  it("leaves a folder that check can be run in at once, without what is hidden or installed", async () => {
    const cwd = await makeFolder({
      "a.txt": "甲\n",
      "years/b.tsv": "乙\n",
      ".reform/c.txt": "丙\n",
      "node_modules/d/e.txt": "丁\n",
    });
    const { code, stderr } = await run(["init"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain("--ci github");
    const check = await run(["check", "--json"], { cwd });
    expect(check).toMatchObject({ code: 0, stderr: "" });
    const sources = JSON.parse(check.stdout).reports.map(
      (report: { source: { path: string } }) => report.source.path,
    );
    expect(sources).toEqual(["a.txt", "years/b.tsv"]);
  });

  it("names the reports where other files stand among them", async () => {
    const cwd = await makeFolder({ "a.txt": "甲\n", "notes.txt": "no table\n", "years/b[1].tsv": "乙\n" });
    expect((await run(["init"], { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, CONFIG), "utf8")).toContain('"include": ["a.txt", "years/b[1].tsv"]');
    expect(await run(["check"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });

  it("never replaces a file unless it is told to, and then writes none of them", async () => {
    const cwd = await makeFolder({ [CONFIG]: "{}" });
    const refused = await run(["init", "--ci", "github"], { cwd });
    expect(refused).toEqual({
      code: 2,
      stdout: "",
      stderr: `reform: ${CONFIG} is there already (--force replaces it)\n`,
    });
    expect(await readdir(cwd)).toEqual([CONFIG]);
    expect(await readFile(join(cwd, CONFIG), "utf8")).toBe("{}");
    expect((await run(["init", "--force"], { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, CONFIG), "utf8")).toBe(configTemplate("en"));
  });

  it("writes a workflow whose command this program understands", async () => {
    const cwd = await makeFolder({});
    expect((await run(["init", "--ci", "github"], { cwd })).code).toBe(0);
    const workflow = await readFile(join(cwd, WORKFLOW), "utf8");
    expect(workflow).not.toContain("\t");
    const command = /node \.reform\/bin\/reform\.js (.*)$/m.exec(workflow)?.[1]?.split(" ") ?? [];
    expect(command[0]).toBe("check");
    const ran = await run(command, {
      cwd: await makeFolder({ [CONFIG]: '{"include": ["."]}', "a.txt": "甲\n" }),
    });
    expect(ran.stderr).toBe("");
  });

  it("only prints when asked to", async () => {
    const cwd = await makeFolder({});
    const { code, stdout } = await run(["init", "--print", "--ci", "github"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('"include"');
    expect(stdout).toContain("actions/checkout");
    expect(await readdir(cwd)).toEqual([]);
  });
});
