import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expandInputs, type Input } from "../../../src/cli/io/inputs.ts";
import { createSearch } from "../../../src/cli/io/search.ts";
import { MAX_FILES_OPTION } from "../../../src/cli/shell/find-inputs.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const paths = (inputs: readonly Input[]) => inputs.map(({ kind, path }) => `${kind} ${path}`);

/** Folders d0, d1 … with empty reports 0.txt, 1.txt … in each. */
async function tree(folders: number, files: number): Promise<string> {
  const cwd = await temporaryFolder();
  for (let folder = 0; folder < folders; folder++) {
    await mkdir(join(cwd, `d${folder}`));
    for (let file = 0; file < files; file++) await writeFile(join(cwd, `d${folder}/${file}.txt`), "");
  }
  return cwd;
}

describe.each([".", "**", "d*/*.txt"])("a search through %s", (name) => {
  it("takes all that the limit allows", async () => {
    const inputs = await expandInputs([name], { cwd: await tree(4, 5), search: createSearch(4 + 4 * 5) });
    expect(inputs).toHaveLength(20);
    expect(inputs.every(({ kind }) => kind === "file")).toBe(true);
  });

  it("gives up beyond it and says so, and files that are named are read all the same", async () => {
    const cwd = await tree(4, 5);
    const inputs = await expandInputs([name, "d1/1.txt"], { cwd, search: createSearch(4 + 4 * 5 - 1) });
    expect(paths(inputs)).toEqual([`unreadable ${name}`, "file d1/1.txt"]);
    expect(inputs[0]).toHaveProperty(
      "error.messages.en",
      `${name}: gave up after looking at 23 files and folders; name the folders that hold the reports, or raise the limit with --max-files (maxFiles in the configuration).`,
    );
    expect(inputs[0]).toHaveProperty(
      "error.messages.ja",
      `${name}: 中のファイルとフォルダーが上限の 23 を超えるため、調べるのをやめました。報告書のあるフォルダーを指定するか、--max-files（設定では maxFiles）で上限を上げてください。`,
    );
  });

  it("looks no further once it is over", async () => {
    const folders: string[] = [];
    const search = createSearch(2, (folder) => folders.push(folder));
    await expandInputs([name, ".", "**"], { cwd: await tree(4, 5), search });
    expect(folders).toHaveLength(1);
  });

  it("leaves out pipes and devices, also where a link leads to one", async () => {
    const cwd = await tree(1, 1);
    execFileSync("mkfifo", ["d0/pipe.txt"], { cwd });
    await symlink(join(cwd, "d0/pipe.txt"), join(cwd, "d0/link.txt"));
    await symlink("/dev/zero", join(cwd, "d0/zero.txt"));
    expect(paths(await expandInputs([name], { cwd }))).toEqual(["file d0/0.txt"]);
  });
});

it.each([
  ["*a*a*a*a*a*a*a*a*a*.txt", false],
  ["{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}*.txt", false],
  ["**/d*/*-*.txt", true],
  ["*令和*年*結果*.txt", true],
])("the pattern %s may be tried: %s", async (pattern, isTried) => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, `${"a".repeat(80)}.txt`), "");
  const tried = expandInputs([pattern], { cwd, search: createSearch() });
  if (isTried) await expect(tried).resolves.toHaveLength(1);
  else await expect(tried).rejects.toThrow(/at most 4 wildcards/);
});

it("the limit is one for all that is named", async () => {
  const cwd = await tree(2, 3);
  const inputs = await expandInputs(["d0", "d1"], { cwd, search: createSearch(5) });
  expect(paths(inputs)).toEqual(["file d0/0.txt", "file d0/1.txt", "file d0/2.txt", "unreadable d1"]);
});

it("ends somewhere unless told where, as the documents say", () => {
  expect(createSearch().limit).toBe(50_000);
  expect(MAX_FILES_OPTION.help.en).toContain("50000");
  expect(MAX_FILES_OPTION.help.ja).toContain("50000");
});
