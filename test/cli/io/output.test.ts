import { chmod, link, lstat, mkdir, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFileAtomic } from "../../../src/cli/io/output.ts";
import { UsageError } from "../../../src/core/errors.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function* later(...chunks: string[]) {
  yield* chunks;
}

const read = (...parts: string[]) => readFile(join(...parts), "utf8");

describe("writeFileAtomic", () => {
  test.each([
    ["a string", () => "取組"],
    ["pieces", () => ["取", "", "組"]],
    ["pieces that come later", () => later("取", "組")],
  ])("writes %s", async (_, chunks) => {
    const cwd = await temporaryFolder();
    await writeFileAtomic("out.json", chunks(), { cwd });
    expect(await read(cwd, "out.json")).toBe("取組");
    expect(await readdir(cwd)).toEqual(["out.json"]);
  });

  test("writes more than fits into one batch", async () => {
    const cwd = await temporaryFolder();
    const piece = "あ𠮷".repeat(10_000);
    await writeFileAtomic("out.txt", Array(9).fill(piece), { cwd });
    expect(await read(cwd, "out.txt")).toBe(piece.repeat(9));
  });

  test("nothing is written as an empty file", async () => {
    const cwd = await temporaryFolder();
    await writeFileAtomic("out.txt", [], { cwd });
    expect(await read(cwd, "out.txt")).toBe("");
  });

  test("takes the place of the old file and keeps its mode", async () => {
    const cwd = await temporaryFolder({ "out.txt": "old and longer" });
    await chmod(join(cwd, "out.txt"), 0o640);
    await writeFileAtomic("out.txt", "new", { cwd });
    expect(await read(cwd, "out.txt")).toBe("new");
    expect((await stat(join(cwd, "out.txt"))).mode & 0o777).toBe(0o640);
  });

  test("writes through a link, which stays one", async () => {
    const cwd = await temporaryFolder({ "real/out.txt": "old" });
    await symlink(join(cwd, "real/out.txt"), join(cwd, "link.txt"));
    await writeFileAtomic("link.txt", "new", { cwd });
    expect(await read(cwd, "real/out.txt")).toBe("new");
    expect((await lstat(join(cwd, "link.txt"))).isSymbolicLink()).toBe(true);
  });

  test("writes to a device without replacing it", async () => {
    await writeFileAtomic("/dev/null", "gone");
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  test("a name as long as names may be", async () => {
    const cwd = await temporaryFolder();
    const name = `${"行".repeat(83)}.txt`;
    await writeFileAtomic(name, "x", { cwd });
    expect(await readdir(cwd)).toEqual([name]);
  });

  test("a failure on the way leaves the old file and nothing else", async () => {
    const cwd = await temporaryFolder({ "out.txt": "old" });
    const fault = new Error("half-way");
    async function* broken() {
      yield "x".repeat(100_000);
      throw fault;
    }
    await expect(writeFileAtomic("out.txt", broken(), { cwd })).rejects.toBe(fault);
    expect(await read(cwd, "out.txt")).toBe("old");
    expect(await readdir(cwd)).toEqual(["out.txt"]);
  });
});

describe("outputs that are refused", () => {
  test("one of the inputs, under any name", async () => {
    const cwd = await temporaryFolder({ "in.txt": "report", "other.txt": "report" });
    await symlink(join(cwd, "in.txt"), join(cwd, "soft.txt"));
    await link(join(cwd, "in.txt"), join(cwd, "hard.txt"));
    for (const name of ["in.txt", "./in.txt", "soft.txt", "hard.txt"]) {
      const writing = writeFileAtomic(name, "x", { cwd, inputs: ["none.txt", join(cwd, "in.txt")] });
      await expect(writing).rejects.toBeInstanceOf(UsageError);
      await expect(writing).rejects.toThrow(`${name}: the output is one of the inputs`);
    }
    expect(await read(cwd, "in.txt")).toBe("report");
    await writeFileAtomic("other.txt", "x", { cwd, inputs: ["in.txt"] });
    expect(await read(cwd, "other.txt")).toBe("x");
  });

  test("a folder", async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, "dir"));
    await expect(writeFileAtomic("dir", "x", { cwd })).rejects.toThrow(
      "dir: the output is a folder; name a file.",
    );
  });

  test("a folder that is not there", async () => {
    const cwd = await temporaryFolder({ file: "" });
    await expect(writeFileAtomic("none/out.txt", "x", { cwd })).rejects.toThrow(
      /no folder .*none to write it in/,
    );
    await expect(writeFileAtomic("file/out.txt", "x", { cwd })).rejects.toBeInstanceOf(UsageError);
  });

  test("a name that the system refuses", async () => {
    const cwd = await temporaryFolder();
    const writing = writeFileAtomic("x".repeat(300), "x", { cwd });
    await expect(writing).rejects.toBeInstanceOf(UsageError);
    await expect(writing).rejects.toThrow("cannot be written (its name is too long)");
    expect(await readdir(cwd)).toEqual([]);
  });
});
