import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.ts";
import { ended, REPORT, useProgram } from "./program.ts";

const program = useProgram();

/** A folder with a report and a pipe from which nothing comes, so that a run stands still between the two. */
async function folder(): Promise<string> {
  const cwd = await temporaryFolder({ "in.txt": REPORT, "out.json": "old\n" });
  execFileSync("mkfifo", ["pipe"], { cwd });
  return cwd;
}

const filesIn = async (cwd: string) => (await readdir(cwd)).sort();
const temporaries = async (cwd: string) => (await readdir(cwd)).filter((name) => name.startsWith(".reform-"));

/** Waits until so many temporary files are there. */
async function untilTemporaries(cwd: string, count: number): Promise<void> {
  for (let tries = 0; (await temporaries(cwd)).length < count; tries++) {
    if (tries > 1000) throw new Error("there is no temporary file");
    await sleep(20);
  }
}

describe("a signal in the middle", () => {
  it.each([
    ["SIGINT", ["parse", "in.txt", "pipe", "--json", "-o", "out.json"], 1],
    ["SIGTERM", ["parse", "in.txt", "pipe", "--json", "-o", "out.json"], 1],
    ["SIGHUP", ["check", "in.txt", "pipe", "-o", "out.json"], 1],
    ["SIGTERM", ["check", "in.txt", "pipe", "-o", "out.json", "-o", "b.html", "-o", "c.sarif"], 3],
  ] as const)("(%s) ends the program, which leaves all as it was: %j", async (signal, argv, count) => {
    const cwd = await folder();
    const child = program.start(argv, cwd);
    const end = ended(child);
    await untilTemporaries(cwd, count);
    child.kill(signal);
    expect(await end).toMatchObject({ code: null, signal, stderr: "" });
    expect(await filesIn(cwd)).toEqual(["in.txt", "out.json", "pipe"]);
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old\n");
  });

  it("is what a shell sees as 128 and its number", async () => {
    const cwd = await folder();
    const line = `reform parse in.txt pipe -o out.json & pid=$!
      until ls .reform-*.tmp 2> /dev/null >&2; do sleep 0.02; done
      kill -TERM $pid; wait $pid; echo $?`;
    // The function runs in a shell of its own, whose end would not be that of the program.
    const alone = line.replace("reform parse", '"$NODE" "$ENTRY" parse');
    expect((await program.shell(alone, { cwd })).stdout).toBe(`${128 + 15}\n`);
  });
});

describe("where writing fails", () => {
  it.each([
    ["parse", "reform parse in.txt -o out.json"],
    ["check", "reform check in.txt -o json=out.json -o html=page.html"],
    ["summary", "reform summary in.txt -o out.json"],
  ])("everything stays as it was (%s)", async (_, line) => {
    const cwd = await folder();
    // Stands for a full disk: no file may have a single byte.
    const { code, stderr } = await program.shell(`ulimit -f 0; ${line} > /dev/null`, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^reform: \S+: cannot be written \(the file would be larger than is allowed\)\.\n$/,
    );
    expect(await filesIn(cwd)).toEqual(["in.txt", "out.json", "pipe"]);
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old\n");
  });

  it("a device that is full is said to be", async () => {
    const { code, stderr } = await program.shell("reform check in.txt -q -o json=/dev/full", {
      cwd: await folder(),
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "reform: /dev/full: cannot be written (no space left on the device).\n",
    });
  });

  it("to a pipe whose reader left, nothing else is written either", async () => {
    const cwd = await folder();
    // More than fits into the pipe, or what is left of it in a buffer.
    const many = "for i in $(seq 300); do cat in.txt > $i.txt; done; head -c 1 pipe > /dev/null &";
    const line = "reform check [0-9]*.txt -q -o html=pipe -o json=out.json > /dev/null";
    const { code, stderr } = await program.shell(`${many} ${line}`, { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "reform: pipe: cannot be written (its reader has left).\n",
    });
    expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old\n");
    expect(await temporaries(cwd)).toEqual([]);
  });
});

describe("a reader of standard output who leaves", () => {
  it("does not keep the files from being written whole", async () => {
    const cwd = await folder();
    const line = `reform check in.txt --json -o out.json | head -c 1; exit \${PIPESTATUS[0]}`;
    expect(await program.shell(line, { cwd })).toMatchObject({ code: 1, stdout: "{", stderr: "" });
    expect(JSON.parse(await readFile(join(cwd, "out.json"), "utf8")).summary.reports).toBe(1);
    expect(await filesIn(cwd)).toEqual(["in.txt", "out.json", "pipe"]);
  });
});
