import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { CaseFile } from "../case.ts";

/** Makes a folder that holds these files and nothing else. */
export async function fillFolder(folder: string, files: readonly CaseFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** The files of a folder that are not as they were made: new ones, and those that hold something else or are gone. */
export async function changesIn(
  folder: string,
  files: readonly CaseFile[],
): Promise<ReadonlyMap<string, string>> {
  const before = new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  const changes = new Map<string, string>();
  for (const name of await namesIn(folder)) {
    const bytes = await readFile(join(folder, name));
    if (!before.get(name)?.equals(bytes)) changes.set(name, bytes.toString("utf8"));
    before.delete(name);
  }
  for (const name of before.keys()) changes.set(name, "");
  return changes;
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
