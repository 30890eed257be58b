import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { folderOfReports, reform } from "./packages.ts";
import { query } from "./query.ts";

/** As much of the checker as is used here; it comes without types. */
interface Checker {
  Package: {
    load(
      descriptor: object,
      options: { basePath: string },
    ): Promise<{ valid: boolean; errors: Error[]; resources: CheckedResource[] }>;
  };
}
interface CheckedResource {
  readonly name: string;
  readonly tabular: boolean;
  readonly headers: string[];
  read(options: { relations: boolean }): Promise<unknown[][]>;
}
const require = createRequire(import.meta.url);
const { Package } = require("datapackage") as Checker;

interface Field {
  readonly name: string;
  readonly type: string;
}
/** How DuckDB calls the types of Table Schema. */
const TYPES: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

const FILES = ["findings", "indicators", "initiatives", "reports"].flatMap((name) => [
  `${name}.csv`,
  `${name}.parquet`,
]);

async function made(...argv: string[]) {
  const cwd = await folderOfReports();
  const result = await reform(cwd, "check", "in", "--package", "out", ...argv);
  return { cwd, out: join(cwd, "out"), ...result };
}

async function descriptorIn(folder: string) {
  return JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8"));
}

describe("reform check --package", () => {
  it("writes the tables, and what describes them; nothing else is left in the folder", async () => {
    const { out, code, stderr } = await made();
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect((await readdir(out)).toSorted()).toEqual(["datapackage.json", ...FILES].toSorted());
  });

  it("is accepted by the standard's checker: types, headers, keys, and rows that refer to others", async () => {
    const { out } = await made();
    const checked = await Package.load(await descriptorIn(out), { basePath: out });
    expect(checked.errors).toEqual([]);
    expect(checked.valid).toBe(true);
    const tabular = checked.resources.filter((resource) => resource.tabular);
    const rows = new Map<string, number>();
    for (const resource of tabular)
      rows.set(resource.name, (await resource.read({ relations: true })).length);
    // As the two reports have them: 4 and 3 initiatives, of which one has no number.
    expect(Object.fromEntries(rows)).toEqual({ reports: 2, initiatives: 7, indicators: 6, findings: 3 });
  });

  it("is valid under the JSON Schema of the standard", async () => {
    const { out } = await made();
    const schema = require("datapackage/lib/profiles/data-package.json");
    const Ajv04 = require("ajv-draft-04") as typeof import("ajv").Ajv;
    const addFormats = require("ajv-formats") as (ajv: Ajv) => void;
    const ajv = new Ajv04({ strict: false, formats: { textarea: true } });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const descriptor = await descriptorIn(out);
    validate(descriptor);
    expect(validate.errors).toBeNull();
    expect(validate({ ...descriptor, resources: [] })).toBe(false);
  });

  it("says the length and SHA-256 of each file, under names that are there once", async () => {
    const { out } = await made();
    const { resources } = await descriptorIn(out);
    const names = resources.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(resources.map(({ path }: { path: string }) => path).toSorted()).toEqual(FILES.toSorted());
    for (const { path, bytes, hash } of resources) {
      const content = await readFile(join(out, path));
      expect([path, bytes]).toEqual([path, content.length]);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  it("names the reports with their SHA-256, the day, the program, and that nobody said the licence", async () => {
    const { cwd, out } = await made("--lang", "en");
    const { sources, created, generator, licenses } = await descriptorIn(out);
    const content = await readFile(join(cwd, "in", "kakisaka-r3.txt"));
    expect(sources[0]).toEqual({
      title: "柿坂市行政改革実施計画 取組結果",
      path: "in/kakisaka-r3.txt",
      hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    });
    expect(created).toBe(new Date("2021-11-30T12:00:00").toISOString());
    expect(generator).toMatch(/^reform \d+\.\d+\.\d+/);
    expect(licenses).toEqual([
      { name: "notspecified", title: "unknown: ask those who published the reports" },
    ]);
  });

  it("says the licence that it is told", async () => {
    const { out } = await made("--license", "CC-BY-4.0");
    expect((await descriptorIn(out)).licenses).toEqual([{ name: "CC-BY-4.0" }]);
  });

  it("holds the same in CSV and in Parquet, with keys that are there once and point somewhere", async () => {
    const { out } = await made();
    const { resources } = await descriptorIn(out);
    for (const { name, key } of [
      { name: "reports", key: "report_id" },
      { name: "initiatives", key: "report_id, initiative_id" },
      { name: "indicators", key: "report_id, initiative_id, ordinal" },
      { name: "findings", key: "report_id, ordinal" },
    ]) {
      const { schema } = resources.find((resource: { name: string }) => resource.name === name);
      const columns = schema.fields
        .map((field: Field) => `'${field.name}': '${TYPES[field.type]}'`)
        .join(", ");
      const csv = `SELECT * FROM read_csv('${name}.csv', header = true, columns = {${columns}})`;
      const parquet = `SELECT * FROM '${name}.parquet'`;
      expect([name, await query(out, `(${parquet}) EXCEPT ALL (${csv})`)]).toEqual([name, []]);
      expect([name, await query(out, `(${csv}) EXCEPT ALL (${parquet})`)]).toEqual([name, []]);
      const doubles = `SELECT ${key} FROM '${name}.parquet' GROUP BY ALL HAVING count(*) > 1`;
      expect([name, await query(out, doubles)]).toEqual([name, []]);
    }
    const orphans = (from: string, to: string, key: string) =>
      query(out, `SELECT ${key} FROM '${from}.parquet' f ANTI JOIN '${to}.parquet' t USING (${key})`);
    expect(await orphans("initiatives", "reports", "report_id")).toEqual([]);
    expect(await orphans("indicators", "initiatives", "report_id, initiative_id")).toEqual([]);
    expect(await orphans("findings", "reports", "report_id")).toEqual([]);
  });

  it("replaces files of its own names, and leaves others", async () => {
    const cwd = await folderOfReports();
    await mkdir(join(cwd, "out"));
    await writeFile(join(cwd, "out", "reports.csv"), "old");
    await writeFile(join(cwd, "out", "notes.md"), "mine");
    await reform(cwd, "check", "in", "--package", "out");
    expect(await readFile(join(cwd, "out", "notes.md"), "utf8")).toBe("mine");
    expect(await readFile(join(cwd, "out", "reports.csv"), "utf8")).toMatch(/^report_id,path,/);
  });

  it("leaves out the second copy of a file, and says so", async () => {
    const cwd = await folderOfReports();
    await copyFile(join(cwd, "in", "kakisaka-r3.txt"), join(cwd, "in", "z-copy.txt"));
    const { stderr } = await reform(cwd, "check", "in", "--package", "out", "--lang", "en");
    expect(stderr).toBe(
      "reform: in/z-copy.txt: the same bytes as in/kakisaka-r3.txt; left out of the tables in Parquet and the package\n",
    );
    expect(await query(join(cwd, "out"), "SELECT path FROM 'reports.parquet' ORDER BY path")).toEqual([
      ["in/kakisaka-r3.txt"],
      ["in/midorisaka-r4.txt"],
    ]);
  });

  it("writes nothing where no report could be read", async () => {
    const cwd = await folderOfReports();
    const { code } = await reform(cwd, "check", "in/none.txt", "--package", "out");
    expect(code).toBe(2);
    expect(await readdir(cwd)).toEqual(["in"]);
  });

  it.each([
    [
      ["--package", "in/kakisaka-r3.txt"],
      /in\/kakisaka-r3\.txt: cannot be the folder of the package \(it is no folder\)/,
    ],
    [
      ["--package", "in/kakisaka-r3.txt/x"],
      /cannot be the folder of the package \(a part of the path is not a folder\)/,
    ],
    [["--package", ""], /option --package is empty/],
    [["--package", "out", "--license", "a b"], /option --license cannot be a b/],
    [["--license", "CC0-1.0"], /--license is that of a package; give --package too/],
    [["--package", "out", "-o", "out/reports.parquet"], /two outputs go to out\/reports\.parquet/],
  ])("refuses %j with words", async (options, message) => {
    const cwd = await folderOfReports();
    await mkdir(join(cwd, "out"));
    for (const command of ["check", "parse"]) {
      const { code, stderr } = await reform(cwd, command, "in", ...options, "--lang", "en");
      expect([command, code, stderr]).toEqual([command, 2, expect.stringMatching(message)]);
    }
    expect(await readdir(join(cwd, "out"))).toEqual([]);
  });

  it("never replaces one of its inputs", async () => {
    const cwd = await folderOfReports();
    const path = join(cwd, "in", "reports.csv");
    await copyFile(join(cwd, "in", "kakisaka-r3.txt"), path);
    const before = await readFile(path, "utf8");
    const { code, stderr } = await reform(cwd, "check", "in", "--package", "in", "--lang", "en");
    expect([code, stderr]).toEqual([2, expect.stringContaining("the output is one of the inputs")]);
    expect(await readFile(path, "utf8")).toBe(before);
    expect((await readdir(join(cwd, "in"))).toSorted()).toEqual([
      "kakisaka-r3.txt",
      "midorisaka-r4.txt",
      "reports.csv",
    ]);
  });
});

describe("reform parse --package", () => {
  it("writes what was read, which the standard's checker accepts", async () => {
    const cwd = await folderOfReports();
    const { code } = await reform(cwd, "parse", "in", "--package", "out");
    expect(code).toBe(0);
    const out = join(cwd, "out");
    expect((await readdir(out)).toSorted()).toEqual([
      "datapackage.json",
      "initiatives.csv",
      "initiatives.parquet",
      "reports.csv",
      "reports.parquet",
    ]);
    const { valid, errors } = await Package.load(await descriptorIn(out), { basePath: out });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    const sql = "SELECT title, done, rating FROM 'initiatives.parquet' WHERE department = '市民課'";
    expect(await query(out, sql)).toEqual([["窓口の改善", "案内板を置いた", "B"]]);
  });
});

describe("a single Parquet file", () => {
  it("of a check has a row an indicator, with the rating, verdict and department of its initiative", async () => {
    const cwd = await folderOfReports();
    await reform(cwd, "check", "in", "-o", "x.parquet");
    const sql = `SELECT issuer, department, rating, verdict, measure, target_value, actual_value, target_result
      FROM 'x.parquet' ORDER BY issuer, ordinal, initiative_id`;
    expect(await query(cwd, sql)).toEqual([
      ["柿坂市", "税務課", "A", "overrated", "収納率", 95, 80, "missed"],
      ["柿坂市", "総務課", "A", "consistent", "委託件数", 3, 3, "met"],
      ["柿坂市", "総務課", "C", "underrated", "研修の回数", 10, 12, "met"],
      ["緑坂市", "税務課", "A", "consistent", "収納率", 96, 97, "met"],
      ["緑坂市", "総務課", "A", "overrated", "閲覧件数", 1000, 500, "missed"],
      ["緑坂市", "総務課", "C", "consistent", "広告収入", 1200000, 900000, "missed"],
    ]);
  });

  it("of what was read has a row an initiative", async () => {
    const cwd = await folderOfReports();
    await reform(cwd, "parse", "in", "-o", "x.parquet");
    const sql = "SELECT issuer, fiscal_year, count(*)::INTEGER FROM 'x.parquet' GROUP BY ALL ORDER BY 1";
    expect(await query(cwd, sql)).toEqual([
      ["柿坂市", 2021, 4],
      ["緑坂市", 2022, 3],
    ]);
  });

  it("says no digest in outputs that nobody asked one of", async () => {
    const cwd = await folderOfReports();
    const { stdout } = await reform(cwd, "parse", "in/kakisaka-r3.txt", "--json", "--package", "out");
    expect(Object.keys(JSON.parse(stdout).source)).toEqual(["path", "format", "encoding", "lines"]);
  });
});
