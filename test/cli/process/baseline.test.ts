import { execFileSync } from "node:child_process";
import { open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.ts";
import { ended, REPORT, useProgram } from "./program.ts";

const program = useProgram();

async function reportsIn(cwd: string): Promise<string[]> {
  const { entries } = JSON.parse(await readFile(join(cwd, "known.json"), "utf8"));
  return [...new Set<string>(entries.map(({ report }: { report: string }) => report))];
}

const update = (name: string) => ["check", name, "--baseline", "known.json", "--update-baseline"];

it("two runs that have both read a baseline before either writes it lose nothing", async () => {
  const cwd = await temporaryFolder({ "old.txt": REPORT });
  for (const name of ["a.txt", "b.txt"]) execFileSync("mkfifo", [name], { cwd });
  await program.shell(`reform ${update("old.txt").join(" ")}`, { cwd });
  const runs = ["a.txt", "b.txt"].map((name) => ended(program.start(update(name), cwd)));
  // Opening a pipe waits until the program has opened it to read, and by then it has read the baseline.
  const pipes = await Promise.all(["a.txt", "b.txt"].map((name) => open(join(cwd, name), "w")));
  for (const pipe of pipes) {
    await pipe.writeFile(REPORT);
    await pipe.close();
  }
  for (const run of await Promise.all(runs)) expect(run).toMatchObject({ code: 0, signal: null });
  expect(await reportsIn(cwd)).toEqual(["a.txt", "b.txt", "old.txt"]);
  expect((await readdir(cwd)).sort()).toEqual(["a.txt", "b.txt", "known.json", "old.txt"]);
});

it("six runs at once lose nothing, also under another name of the baseline", async () => {
  const names = ["1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt"];
  const cwd = await temporaryFolder(Object.fromEntries(names.map((name) => [name, REPORT])));
  await program.shell("ln -s known.json link.json", { cwd });
  const lines = names.map((name, index) => {
    const baseline = index % 2 === 0 ? "known.json" : "link.json";
    return `reform check ${name} --fail-on never --baseline ${baseline} --update-baseline -q &`;
  });
  const { stderr } = await program.shell(`${lines.join("\n")}\nwait`, { cwd });
  expect(stderr.match(/: wrote \d+ findings of 1 reports/g)).toHaveLength(6);
  expect(await reportsIn(cwd)).toEqual(names);
  expect((await readdir(cwd)).sort()).toEqual([...names, "known.json", "link.json"]);
});

it("what standard input was is kept when other reports are checked", async () => {
  const cwd = await temporaryFolder({ "a.txt": REPORT });
  const line = `reform ${update("-").join(" ")} < a.txt; reform ${update("a.txt").join(" ")}`;
  expect((await program.shell(line, { cwd })).code).toBe(0);
  expect(await reportsIn(cwd)).toEqual(["-", "a.txt"]);
});
