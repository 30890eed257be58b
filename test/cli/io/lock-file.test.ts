import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { withLock } from "../../../src/cli/io/lock-file.ts";
import { UsageError } from "../../../src/core/errors.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const OPTIONS = { name: "known.json", patience: 100 };

async function file(): Promise<string> {
  return join(await temporaryFolder(), "known.json");
}

/** What stands in a lock of this process. */
function ownLock(path: string): Promise<Record<string, unknown>> {
  return withLock(path, OPTIONS, async () => JSON.parse(await readFile(`${path}.lock`, "utf8")));
}

/** The number of a process that is no more. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

async function leave(path: string, lock: unknown): Promise<void> {
  await writeFile(`${path}.lock`, typeof lock === "string" ? lock : JSON.stringify(lock));
}

describe("a lock", () => {
  it("is there while the work is done, and gone when it is over or has failed", async () => {
    const path = await file();
    expect(await withLock(path, OPTIONS, () => readdir(join(path, "..")))).toEqual(["known.json.lock"]);
    expect(await readdir(join(path, ".."))).toEqual([]);
    await expect(withLock(path, OPTIONS, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await readdir(join(path, ".."))).toEqual([]);
  });

  it("keeps all others waiting, also where a dead one was found by many at once", async () => {
    const path = await file();
    await leave(path, { ...(await ownLock(path)), pid: await deadProcess(), id: "0123abcd" });
    let inside = 0;
    let most = 0;
    let done = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(2);
      inside -= 1;
      done += 1;
    };
    await Promise.all(
      Array.from({ length: 20 }, () => withLock(path, { name: "x", patience: 30_000 }, work)),
    );
    expect({ most, done }).toEqual({ most: 1, done: 20 });
    expect(await readdir(join(path, ".."))).toEqual([]);
  });

  it("of a process that was killed is taken away", async () => {
    const path = await file();
    await leave(path, { ...(await ownLock(path)), pid: await deadProcess() });
    expect(await withLock(path, OPTIONS, async () => "done")).toBe("done");
    expect(await readdir(join(path, ".."))).toEqual([]);
  });

  it.each<[string, (own: Record<string, unknown>) => Promise<unknown> | unknown]>([
    ["of a process that lives", (own) => own],
    ["of another system", async (own) => ({ ...own, host: "elsewhere", pid: await deadProcess() })],
    ["that names a file elsewhere", async (own) => ({ ...own, id: "../../x", pid: await deadProcess() })],
    ["that is none of this program", () => "locked"],
    ["that is empty", () => ""],
  ])("%s is waited for, and then the run is refused", async (_, make) => {
    const path = await file();
    await leave(path, await make(await ownLock(path)));
    const working = withLock(path, OPTIONS, async () => "done");
    await expect(working).rejects.toBeInstanceOf(UsageError);
    await expect(working).rejects.toThrow(
      /^known\.json: another run(?: \(process \d+\))? is updating it; try again when that has ended, or delete .*known\.json\.lock where there is none\.$/,
    );
    expect(await readdir(join(path, ".."))).toEqual(["known.json.lock"]);
  });

  it("that is a folder is no reason to hang either", async () => {
    const path = await file();
    await mkdir(`${path}.lock`);
    await expect(withLock(path, OPTIONS, async () => "done")).rejects.toThrow("another run is updating it");
  });

  it("that cannot be made is said of the file itself", async () => {
    const path = join(await temporaryFolder(), "none/known.json");
    await expect(withLock(path, OPTIONS, async () => "done")).rejects.toThrow(
      "known.json: cannot be written (no such file).",
    );
  });
});
