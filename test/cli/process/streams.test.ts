import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.ts";
import { REPORT, useProgram } from "./program.ts";

const program = useProgram();
const folder = () => temporaryFolder({ "in.txt": REPORT });

describe("a full standard output", () => {
  it.each([
    ["parse", "reform parse in.txt --json"],
    ["check", "reform check in.txt"],
    ["help", "reform --help"],
    ["schema", "reform schema check"],
  ])("is one line and exit code 2 (%s)", async (_, line) => {
    expect(await program.shell(`${line} > /dev/full`, { cwd: await folder() })).toEqual({
      code: 2,
      signal: null,
      stdout: "",
      stderr: "reform: standard output cannot be written (no space left on the device).\n",
    });
  });

  it("is said in Japanese", async () => {
    const line = "reform parse in.txt --lang ja > /dev/full";
    expect((await program.shell(line, { cwd: await folder() })).stderr).toBe(
      "reform: 標準出力に書けません（空き容量がありません）。\n",
    );
  });

  it("is noticed where only a part of the text had room", async () => {
    const cwd = await folder();
    // The shell's own output would hit the limit on the size of files, too, so it has none.
    const { code, stderr } = await program.shell("ulimit -f 1; reform schema check > out.json", { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "reform: standard output cannot be written (the file would be larger than is allowed).\n",
    });
    expect((await readFile(join(cwd, "out.json"))).length).toBe(1024);
  });

  it("whose reader left early is nothing to speak of", async () => {
    const line = `reform schema check | head -c 1; echo " \${PIPESTATUS[0]}"`;
    expect(await program.shell(line, { cwd: await folder() })).toMatchObject({
      stdout: "{ 0\n",
      stderr: "",
    });
  });

  it("takes the whole text where there is room", async () => {
    const cwd = await folder();
    const { code, stdout } = await program.shell("reform schema check > out.json; reform schema check", {
      cwd,
    });
    expect(code).toBe(0);
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe(stdout);
  });
});

describe("a full standard error", () => {
  it.each([
    ["a failure", "reform parse none.txt", ""],
    ["wrong usage", "reform parse --jsno", ""],
    ["a failure beside a result", "reform check in.txt none.txt -q", "税外収入の確保"],
    ["standard output is full as well", "reform parse in.txt > /dev/full", ""],
    ["the help that should have gone there", "reform", ""],
  ])("does not hide %s: the exit code is 2", async (_, line, stdout) => {
    const result = await program.shell(`${line} 2> /dev/full`, { cwd: await folder() });
    expect(result).toMatchObject({ code: 2, signal: null, stderr: "" });
    expect(result.stdout).toContain(stdout);
  });

  it("fails a run that would have succeeded but for what it had to say", async () => {
    const cwd = await folder();
    const line = "reform check in.txt --fail-on never --baseline known.json --update-baseline";
    expect((await program.shell(`${line} 2> /dev/full`, { cwd })).code).toBe(2);
    expect((await program.shell(`${line} 2> /dev/null`, { cwd })).code).toBe(0);
    expect((await program.shell("reform parse in.txt 2> /dev/full", { cwd })).code).toBe(0);
  });

  it("whose reader left is nothing to speak of", async () => {
    const cwd = await folder();
    await mkdir(join(cwd, "empty"));
    const line =
      "reform check in.txt --fail-on never --baseline known.json --update-baseline 2> >(exec 0<&-)";
    expect((await program.shell(`${line}; code=$?; wait; exit $code`, { cwd })).code).toBe(0);
  });
});
