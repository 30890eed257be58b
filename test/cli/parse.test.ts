import { readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { makeFolder, run } from "./run.ts";

const FILES = { "a.txt": "甲\n", "b.txt": "乙\n", "none.txt": "no table\n", "bug.txt": "bug\n" };

describe("reform parse", () => {
  it("shows an overview unless told, on a terminal and in a pipe", async () => {
    const cwd = await makeFolder(FILES);
    for (const tty of [true, false]) {
      const { code, stdout, stderr } = await run(["parse", "a.txt"], { cwd, tty, vars: { NO_COLOR: "1" } });
      expect(code).toBe(0);
      expect(stderr).toBe("");
      expect(stdout).toMatch(/^甲\n南アルプス市/);
    }
  });

  it("gives one object for one file and an array for several, in the order named", async () => {
    const cwd = await makeFolder({ "a.txt": "甲\n", "one/c.txt": "丙\n", "b.txt": "乙\n" });
    const titles = async (...inputs: string[]) => {
      const parsed = JSON.parse((await run(["parse", ...inputs, "--json"], { cwd })).stdout);
      return Array.isArray(parsed) ? parsed.map(({ title }) => title) : parsed.title;
    };
    expect(await titles("a.txt")).toBe("甲");
    expect(await titles("b.txt", "a.txt")).toEqual(["乙", "甲"]);
    expect(await titles("*.txt")).toEqual(["甲", "乙"]);
    expect(await titles("one")).toBe("丙");
    expect(await titles(".")).toEqual(["甲", "乙", "丙"]);
  });

  it.each([
    [["--json"], '{\n  "schemaVersion": 1'],
    [["--format", "json"], '{\n  "schemaVersion": 1'],
    [["--format", "json", "--json"], '{\n  "schemaVersion": 1'],
    [["--format", "ndjson"], '{"source":{"path":"a.txt"}'],
    [["--csv"], "id,policyNumber,"],
    [["--format", "tsv"], "id\tpolicyNumber\t"],
    [["--excel"], "\ufeffid,policyNumber,"],
    [["--excel", "--csv"], "\ufeffid,policyNumber,"],
    [["--format", "table"], "甲\n"],
  ])("writes the format that %j asks for", async (options, start) => {
    const cwd = await makeFolder(FILES);
    const { code, stdout } = await run(["parse", "a.txt", ...options], { cwd });
    expect(code).toBe(0);
    expect(stdout.slice(0, start.length)).toBe(start);
  });

  it.each([
    [["--json", "--csv"], "options --json and --csv cannot be used together"],
    [["--format", "table", "--json"], "options --format table and --json cannot be used together"],
    [["--excel", "--format", "tsv"], "options --format tsv and --excel cannot be used together"],
  ])("refuses %j", async (options, message) => {
    const { code, stdout, stderr } = await run(["parse", "a.txt", ...options]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `reform: ${message}\n` });
  });

  it("reads standard input, under the name it is given", async () => {
    const { stdout } = await run(["parse", "-", "--json", "--stdin-filename", "r2.txt"], { stdin: "甲\n" });
    expect(JSON.parse(stdout).source.path).toBe("r2.txt");
    expect(JSON.parse((await run(["parse", "-", "--json"], { stdin: "甲\n" })).stdout).source.path).toBe("-");
  });

  it("goes on after an input that cannot be read, and says which", async () => {
    const cwd = await makeFolder(FILES);
    const { code, stdout, stderr } = await run(
      ["parse", "missing.txt", "none.txt", "bug.txt", "a.txt", "--json"],
      { cwd },
    );
    expect(code).toBe(2);
    expect(JSON.parse(stdout).map(({ title }: { title: string }) => title)).toEqual(["甲"]);
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^reform: missing\.txt: .*no such file/);
    expect(lines[1]).toBe("reform: none.txt: there is no table");
    expect(lines[2]).toMatch(/^reform: bug\.txt: internal error: invariant violated: two is one/);
  });

  it("shows where a fault is only when asked", async () => {
    const cwd = await makeFolder(FILES);
    expect((await run(["parse", "bug.txt"], { cwd })).stderr).not.toContain("    at ");
    expect((await run(["parse", "bug.txt"], { cwd, vars: { REFORM_DEBUG: "1" } })).stderr).toContain(
      "    at ",
    );
  });

  it("gives an empty array where none of several can be read", async () => {
    const cwd = await makeFolder(FILES);
    const { code, stdout } = await run(["parse", "none.txt", "missing.txt", "--json"], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it("lets nothing in a file name act on the terminal", async () => {
    const { stderr } = await run(["parse", "a\u001b[31m\u202e.txt"], { cwd: await makeFolder({}) });
    expect(stderr.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it("refuses an encoding that it does not know before it reads anything", async () => {
    const { code, stdout, stderr } = await run(["parse", "a.txt", "--encoding", "ebcdic"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("ebcdic");
  });

  it("refuses an input without a name", async () => {
    const { code, stderr } = await run(["parse", ""]);
    expect(code).toBe(2);
    expect(stderr).toBe("reform: an input has an empty name (the current folder is .)\n");
  });

  it("fits the terminal", async () => {
    const cwd = await makeFolder({ "a.txt": "長い題名".repeat(20) });
    const first = async (options: object) =>
      (await run(["parse", "a.txt"], { cwd, ...options })).stdout.split("\n")[0];
    expect(await first({ columns: 40, vars: { COLUMNS: "100" } })).toHaveLength(20);
    expect(await first({ vars: { COLUMNS: "100" } })).toHaveLength(50);
    expect(await first({})).toHaveLength(40);
  });
});

describe("reform parse -o", () => {
  it("writes the readable inputs to the file and nothing to standard output", async () => {
    const cwd = await makeFolder(FILES);
    const { code, stdout } = await run(["parse", "a.txt", "none.txt", "b.txt", "--json", "-o", "out.json"], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(JSON.parse(await readFile(join(cwd, "out.json"), "utf8"))).toHaveLength(2);
    expect((await readdir(cwd)).sort()).toEqual([...Object.keys(FILES), "out.json"].sort());
  });

  it("leaves what is there alone where no input can be read", async () => {
    const cwd = await makeFolder({ ...FILES, "out.json": "old" });
    expect((await run(["parse", "none.txt", "bug.txt", "--json", "-o", "out.json"], { cwd })).code).toBe(2);
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old");
    expect((await readdir(cwd)).sort()).toEqual([...Object.keys(FILES), "out.json"].sort());
  });

  it("never replaces an input, under whatever name", async () => {
    const cwd = await makeFolder(FILES);
    await symlink(join(cwd, "a.txt"), join(cwd, "link.txt"));
    for (const output of ["a.txt", "./a.txt", "link.txt"]) {
      const { code, stderr } = await run(["parse", "a.txt", "b.txt", "-o", output], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain("the output is one of the inputs");
    }
    expect(await readFile(join(cwd, "a.txt"), "utf8")).toBe("甲\n");
  });

  it.each([
    ["out.json", '{\n  "schemaVersion"'],
    ["out.JSONL", '{"source"'],
    ["out.csv", "id,"],
    ["out.tsv", "id\t"],
    ["out.txt", "甲\n"],
  ])("takes the format from the name %s", async (output, start) => {
    const cwd = await makeFolder(FILES);
    expect((await run(["parse", "a.txt", "-o", output], { cwd })).code).toBe(0);
    expect((await readFile(join(cwd, output), "utf8")).slice(0, start.length)).toBe(start);
  });

  it("takes the format from an option before the name", async () => {
    const cwd = await makeFolder(FILES);
    await run(["parse", "a.txt", "-o", "out.csv", "--json"], { cwd });
    expect(JSON.parse(await readFile(join(cwd, "out.csv"), "utf8")).title).toBe("甲");
  });

  it("writes no colour unless it is asked to", async () => {
    const cwd = await makeFolder(FILES);
    await run(["parse", "a.txt", "-o", "plain"], { cwd, tty: true, vars: { FORCE_COLOR: "1" } });
    await run(["parse", "a.txt", "-o", "colored", "--color", "always"], { cwd });
    expect(await readFile(join(cwd, "plain"), "utf8")).not.toContain("\u001b[");
    expect(await readFile(join(cwd, "colored"), "utf8")).toContain("\u001b[");
  });
});

describe("a reader that goes away", () => {
  it("ends the program quietly, without reading the rest", async () => {
    const cwd = await makeFolder({ "a.txt": "甲\n", "b.txt": "乙\n", "c.txt": "丙\n" });
    const read: string[] = [];
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })),
    });
    const { stubReport } = await import("./run.ts");
    const { code, stderr } = await run(["parse", "a.txt", "b.txt", "c.txt", "--json"], {
      cwd,
      stdout: gone,
      readReport: (document) => {
        read.push(document.source.path);
        return stubReport(document);
      },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(read).toEqual([]);
  });
});
