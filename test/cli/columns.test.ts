import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { columnsJsonSchema } from "../../src/contract/columns-schema.ts";
import { readReport } from "../../src/pipeline.ts";
import { displayWidth } from "../../src/text/width.ts";
import { FACILITIES } from "../support/facilities.ts";
import { makeFolder, run } from "./run.ts";

const ROOT = new URL("../../", import.meta.url);
const SEED = "seeds/000_c5e0678bee15d5f0.txt";
const options = { cwd: fileURLToPath(ROOT), readReport };

async function place(files: Readonly<Record<string, string>> = {}) {
  const cwd = await makeFolder({ "r.txt": FACILITIES, ...files });
  return { cwd, readReport };
}

describe("reform columns", () => {
  it.each(["ja", "en"])("reads as in the golden file (%s)", async (lang) => {
    const { code, stdout, stderr } = await run(["columns", "r.txt", "--lang", lang], await place());
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`__goldens__/columns.${lang}.txt`);
  });

  it("shows a column of a later page only where it differs", async () => {
    const { stdout } = await run(["columns", SEED, "--lang", "en"], options);
    const tables = stdout.split(/^header at /m).slice(1);
    expect(tables.map((table) => table.split("\n")[0])).toEqual([
      `${SEED}:18:1`,
      `${SEED}:73:1, where it differs`,
    ]);
    expect(tables[0]).toContain("departments");
    expect(tables[1]).toContain("取組状況 (Do)");
    expect(tables[1]).not.toContain("departments");
  });

  it("fits the width, and names every column, on wide and narrow terminals", async () => {
    const where = await place();
    for (const columns of [20, 40, 72, 80, 120, 200]) {
      const { stdout } = await run(["columns", "r.txt", "--lang", "ja"], { ...where, columns });
      for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      for (const heading of ["施設の名", "愛称", "第2欄", "取組内容"]) expect(stdout).toContain(heading);
    }
  });

  it("draws lines of ASCII where others are two columns wide", async () => {
    const { stdout } = await run(["columns", "r.txt", "--ambiguous-width", "2"], await place());
    expect(stdout).toContain("-----");
    expect(stdout).not.toContain("─");
  });

  it("lets nothing of the report reach the terminal raw", async () => {
    const where = await place({ "bad.txt": FACILITIES.replace("愛称", "愛\u001b[31m称\u202e") });
    for (const columns of [40, 80]) {
      const { stdout } = await run(["columns", "bad.txt"], { ...where, columns });
      expect(stdout).not.toMatch(/[\u001b\u202e]/);
    }
  });

  it("says of each input that cannot be read so, and goes on", async () => {
    const where = await place({ "none.txt": "何もない\n" });
    const { code, stdout, stderr } = await run(["columns", "none.txt", "r.txt"], where);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^reform: none\.txt: /);
    expect(stdout).toContain("第1欄");
  });
});

describe("reform columns --json", () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(columnsJsonSchema());

  it("gives each column with what it was taken for, and why", async () => {
    const { stdout } = await run(["columns", "r.txt", "--json"], await place());
    const json = JSON.parse(stdout);
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
    expect(json.source.path).toBe("r.txt");
    expect(json.headers[0].location).toMatchObject({ line: 3, column: 1 });
    expect(json.headers[0].columns[4]).toEqual({
      heading: "第1欄",
      name: "第1欄",
      field: "rating",
      sure: "doubtful",
      margin: 0,
      rival: "第2欄",
      numbers: null,
      filled: 5,
      examples: ["B", "A", "C"],
      why: [
        { what: "no-heading", weight: -0.4 },
        { what: "symbols", weight: 4.1 },
      ],
    });
  });

  it("is valid for every whole report, and an array for several", async () => {
    const folders = readdirSync(new URL("fixtures/reports", ROOT), { withFileTypes: true });
    const inputs = folders
      .filter((folder) => folder.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(new URL(`fixtures/reports/${name}`, ROOT))
          .filter((file) => file.startsWith("input."))
          .map((file) => `fixtures/reports/${name}/${file}`),
      );
    expect(inputs.length).toBeGreaterThan(10);
    const { stdout } = await run(["columns", ...inputs, "--json"], options);
    const json = JSON.parse(stdout);
    expect(json).toHaveLength(inputs.length);
    for (const one of json) {
      validate(one);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

describe("reform columns as configuration", () => {
  const CONFIG = {
    columns: {
      "r.txt": {
        番号: "number",
        施設の名: "title",
        愛称: "extra",
        所管課: "departments",
        第1欄: "rating",
        第2欄: "extra",
        取組内容: "do",
      },
    },
  };

  it.each([
    ["r.txt", "--config"],
    ["r.txt", "--as-config"],
    ["--as-config", "r.txt"],
    ["--no-config", "--as-config", "r.txt"],
    ["r.txt", "--config", "my.json", "--as-config"],
  ])("%s %s", async (...argv) => {
    const { code, stdout, stderr } = await run(["columns", ...argv], await place({ "my.json": "{}" }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(CONFIG);
    expect(Object.keys(JSON.parse(stdout).columns["r.txt"])).toEqual(Object.keys(CONFIG.columns["r.txt"]));
  });

  it("names the report from the folder of the configuration, as it stands for itself alone", async () => {
    const { cwd } = await place({ "reform.config.json": "{}", "r/a[1].txt": FACILITIES });
    const { stdout } = await run(["columns", "a[1].txt", "--config"], { cwd: `${cwd}/r`, readReport });
    expect(Object.keys(JSON.parse(stdout).columns)).toEqual(["r/a[[]1[]].txt"]);
  });

  it("has each of several reports", async () => {
    const { stdout } = await run(
      ["columns", "r.txt", "s.txt", "--config"],
      await place({ "s.txt": FACILITIES }),
    );
    expect(Object.keys(JSON.parse(stdout).columns)).toEqual(["r.txt", "s.txt"]);
  });

  it("cannot be JSON as well", async () => {
    for (const flag of ["--config", "--as-config"]) {
      const { code, stderr } = await run(["columns", "r.txt", "--json", flag], await place());
      expect(code).toBe(2);
      expect(stderr).toContain(`options --json and ${flag} cannot be used together`);
    }
  });

  it("takes a name behind --config for the configuration's own", async () => {
    const { code, stderr } = await run(["columns", "--config", "r.txt"], await place());
    expect(code).toBe(2);
    expect(stderr).toContain("missing argument <inputs>");
  });

  it.each([
    SEED,
    "fixtures/reports/shifted-and-lost/",
    "fixtures/reports/columns-change-order/",
    "fixtures/reports/spaced-glyphs/",
  ])("pasted as it is changes nothing in %s", async (name) => {
    const file = name.endsWith("/")
      ? `${name}${readdirSync(new URL(name, ROOT)).find((one) => one.startsWith("input."))}`
      : name;
    const text = readFileSync(new URL(file, ROOT), "utf8");
    const report = `report.${file.split(".").at(-1)}`;
    const cwd = await makeFolder({ [report]: text });
    const { stdout } = await run(["columns", report, "--config"], { cwd, readReport });
    const pasted = await makeFolder({ [report]: text, "reform.config.json": stdout });
    const parse = async (folder: string) => {
      const { stdout, stderr } = await run(["parse", report, "--json"], { cwd: folder, readReport });
      expect(stderr).toBe("");
      return JSON.parse(stdout);
    };
    expect((await parse(pasted)).initiatives).toEqual((await parse(cwd)).initiatives);
  });
});
