import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.ts";
import { REPORT, useProgram } from "./program.ts";

const program = useProgram();
const CONFIG = '{ "include": ["in.txt"], "failOn": "never" }\n';

function folder() {
  return temporaryFolder({
    "in.txt": REPORT,
    "reform.config.json": CONFIG,
    "package.json": '{ "name": "x" }\n',
  });
}

const LINKS = "ln in.txt hard.txt; ln -s in.txt soft.txt; ";

describe("an input is never overwritten", () => {
  it.each([
    ["by what reads it as standard input", "reform parse - -o in.txt < in.txt", "in.txt"],
    ["under the name of a hard link", `${LINKS} reform parse - -o hard.txt < in.txt`, "hard.txt"],
    ["under the name of a link", `${LINKS} reform parse - -o soft.txt < in.txt`, "soft.txt"],
    ["when it is standard input under a link", `${LINKS} reform parse - -o in.txt < soft.txt`, "in.txt"],
    ["as /dev/stdin", "reform parse - -o /dev/stdin < in.txt", "/dev/stdin"],
    ["as /proc/self/fd/0", "reform parse - -o /proc/self/fd/0 < in.txt", "/proc/self/fd/0"],
    ["read as /dev/stdin", "reform parse /dev/stdin -o in.txt < in.txt", "in.txt"],
    ["by check", "reform check - -o html=in.txt < in.txt", "in.txt"],
    ["by summary", "reform summary - -o in.txt < in.txt", "in.txt"],
    ["under another spelling", "reform parse in.txt -o ./x/../in.txt", "./x/../in.txt"],
  ])("%s", async (_, line, name) => {
    const cwd = await folder();
    expect(await program.shell(`${line}; exit $?`, { cwd })).toMatchObject({
      code: 2,
      stderr: `reform: ${name}: the output is one of the inputs; name another file, so that it is not overwritten.\n`,
    });
    expect(await readFile(join(cwd, "in.txt"), "utf8")).toBe(REPORT);
  });

  it.each([
    ["the configuration", "reform check -o json=reform.config.json", "reform.config.json"],
    ["the configuration of a summary", "reform summary -o reform.config.json", "reform.config.json"],
    [
      "a package.json that was looked into",
      "cd e; reform summary ../in.txt -o package.json",
      "e/package.json",
    ],
    ["the baseline", "reform check --baseline known.json -o json=known.json", "known.json"],
  ])("nor is %s", async (_, line, name) => {
    const cwd = await folder();
    await program.shell(
      "reform check --baseline known.json --update-baseline; mkdir e; echo '{}' > e/package.json",
      { cwd },
    );
    const old = await readFile(join(cwd, name), "utf8");
    const { code, stderr } = await program.shell(line, { cwd });
    expect(stderr).toContain("the output is one of the inputs");
    expect(code).toBe(2);
    expect(await readFile(join(cwd, name), "utf8")).toBe(old);
  });
});

describe("standard output that goes into an input", () => {
  it.each([
    ["reform check in.txt >> in.txt", "in.txt"],
    ["reform parse in.txt --json >> in.txt", "in.txt"],
    ["reform parse - --json < in.txt >> in.txt", "standard input"],
    ["reform summary in.txt >> in.txt", "in.txt"],
    ["reform show 1 in.txt >> in.txt", "in.txt"],
    ["reform quantities < in.txt >> in.txt", "standard input"],
    ["ln in.txt hard.txt; reform check in.txt >> hard.txt", "in.txt"],
    ["reform check >> in.txt", "in.txt"],
  ])("is refused before anything is written: %s", async (line, name) => {
    const cwd = await folder();
    expect(await program.shell(line, { cwd })).toEqual({
      code: 2,
      signal: null,
      stdout: "",
      stderr: `reform: standard output goes into an input (${name}); send it to another file\n`,
    });
    expect(await readFile(join(cwd, "in.txt"), "utf8")).toBe(REPORT);
  });

  it.each([
    ["the configuration", "reform check >> reform.config.json", "reform.config.json", CONFIG],
    [
      "a package.json",
      "reform check --config package.json >> package.json",
      "package.json",
      '{ "name": "x" }\n',
    ],
  ])("is refused where that is %s", async (_, line, name, text) => {
    const cwd = await folder();
    expect((await program.shell(line, { cwd })).code).toBe(2);
    expect(await readFile(join(cwd, name), "utf8")).toBe(text);
  });

  it("is said to have been emptied where the shell has done so", async () => {
    const cwd = await folder();
    const ja = await program.shell("reform check in.txt --lang ja > in.txt", { cwd });
    expect(ja).toMatchObject({
      code: 2,
      stderr:
        "reform: 標準出力の先が、入力（in.txt）と同じファイルです（シェルがすでに空にしています）。別のファイルに書いてください\n",
    });
    const en = await program.shell("reform check in.txt > in.txt", { cwd });
    expect(en.stderr).toBe(
      "reform: standard output goes into an input (in.txt), which the shell has emptied already; send it to another file\n",
    );
  });
});

describe("two outputs that are one file", () => {
  const MESSAGE =
    /^reform: (?:the outputs .* are the same file|two outputs go to .*); give each its own(?: file)?\n$/;

  it.each([
    ["by a hard link", "echo old > a; ln a b; reform check -o json=a -o html=b"],
    ["by a link", "echo old > a; ln -s a b; reform check -o json=a -o html=b"],
    ["by a link that leads nowhere yet", "ln -s a b; reform check -o json=a -o html=b"],
    ["by a linked folder", "mkdir d; ln -s d e; reform check -o json=d/a -o html=e/a"],
    ["but for the case of letters", "reform check -o json=a.x -o html=A.x"],
    ["the second being standard output", "reform check -o json=a > a"],
    ["the second being the baseline", "reform check --baseline k --update-baseline -o json=k"],
    [
      "the second being the baseline by a link",
      "ln -s k l; reform check --baseline k --update-baseline -o json=l",
    ],
  ])("are refused, %s", async (_, line) => {
    const cwd = await folder();
    const { code, stderr } = await program.shell(line, { cwd });
    expect(stderr).toMatch(MESSAGE);
    expect(code).toBe(2);
    for (const name of ["a", "k", "d/a"]) {
      expect(["", "old\n", null]).toContain(await readFile(join(cwd, name), "utf8").catch(() => null));
    }
  });

  it("may be devices and pipes", async () => {
    const line = "reform check -q -o json=/dev/null -o html=/dev/stderr 2> /dev/null | cat > /dev/null";
    expect((await program.shell(`${line}; exit \${PIPESTATUS[0]}`, { cwd: await folder() })).code).toBe(0);
  });
});

describe("an output", () => {
  it("that is a link which leads nowhere yet makes the file it leads to", async () => {
    const cwd = await temporaryFolder({ "in.txt": REPORT, "d/x": "" });
    const line =
      "ln -s d/later.json one.json; ln -s one.json two.json; reform parse in.txt -o two.json; readlink two.json one.json";
    expect(await program.shell(line, { cwd })).toMatchObject({
      code: 0,
      stdout: "one.json\nd/later.json\n",
      stderr: "",
    });
    expect(JSON.parse(await readFile(join(cwd, "d/later.json"), "utf8")).initiatives).toHaveLength(2);
  });

  it("by a link into a folder that is not there is refused", async () => {
    const cwd = await folder();
    const { code, stderr } = await program.shell("ln -s none/x.json a.json; reform parse in.txt -o a.json", {
      cwd,
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^reform: a\.json: there is no folder .*\/none to write it in\.\n$/),
    });
  });

  it("may be a pipe, as an input may be one", async () => {
    const cwd = await folder();
    const line =
      "mkfifo p; cat p > copy & reform parse <(cat in.txt) --csv -o p; wait; reform parse in.txt --csv -o plain; cmp copy plain";
    expect(await program.shell(line, { cwd })).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect((await readdir(cwd)).filter((name) => name.startsWith(".reform"))).toEqual([]);
  });
});
