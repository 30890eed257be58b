import { access } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { type BaselineEntry, compareEntries } from "../../../check/baseline.ts";
import { UsageError } from "../../../core/errors.ts";
import { readDataFile } from "../../config/data-file.ts";
import { validateData } from "../../config/validate.ts";
import { isSystemError } from "../../io/file-errors.ts";
import { withLock } from "../../io/lock-file.ts";
import { findOutput, writeFileAtomic } from "../../io/output.ts";
import type { FilesRead } from "../../shell/files-read.ts";
import { CHECK_MESSAGES } from "./messages.ts";

/** The largest baseline that is read, in bytes: some 130,000 entries. */
const MAX_BASELINE_BYTES = 16 * 1024 ** 2;

/** A baseline and where it stands. */
export interface BaselineFile {
  /** As the user named it. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/**
 * Reads a baseline. One that is to be written need not be there, but what is there must be a baseline.
 * @throws {UsageError} that names file, key and what was expected.
 */
export async function readBaseline(name: string, file: string, toWrite: boolean): Promise<BaselineFile> {
  if (!(await exists(file))) {
    if (toWrite) return { name, file, entries: [] };
    throw new UsageError(CHECK_MESSAGES.noBaseline(name));
  }
  const { baselineSchema } = await import("../../../contract/baseline-schema.ts");
  const data = await readDataFile(file, name, MAX_BASELINE_BYTES);
  const { entries } = validateData(baselineSchema, data);
  refuseDoubles(entries, (index) => data.place(["entries", index]));
  return { name, file, entries };
}

/**
 * Writes the entries of the reports checked now, and keeps those of reports that were not but still exist: those of
 * the file as it is then, since another run may have written it meanwhile.
 * @throws {UsageError} where the file cannot be written, or another run keeps it locked.
 */
export async function writeBaseline(
  { name, file }: BaselineFile,
  checked: ReadonlySet<string>,
  current: readonly BaselineEntry[],
  { version, inputs }: { version: string; inputs: FilesRead["inputs"] },
): Promise<void> {
  await withLock(await findOutput(name, file), { name }, async () => {
    const { entries } = await readBaseline(name, file, true);
    const all = [...(await othersOf(entries, checked, dirname(file))), ...current].sort(compareEntries);
    const lines = all.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
    const text = `{\n  "schemaVersion": 1,\n  "generator": ${JSON.stringify(`reform ${version}`)},\n  "entries": [${lines === "" ? "" : `\n${lines}\n  `}]\n}\n`;
    await writeFileAtomic(file, text, { inputs });
  });
}

/** What standard input was nobody can tell, so it is kept as well. */
async function othersOf(
  entries: readonly BaselineEntry[],
  checked: ReadonlySet<string>,
  folder: string,
): Promise<BaselineEntry[]> {
  const there = new Map<string, boolean>([["-", true]]);
  for (const { report } of entries) {
    if (!there.has(report)) there.set(report, await exists(resolve(folder, report)));
  }
  return entries.filter(({ report }) => !checked.has(report) && there.get(report));
}

/** How a baseline calls a report: relative to its own folder, with `/`, composed as on every system. */
export function reportKey(baseline: string, cwd: string, path: string): string {
  if (path === "-") return path;
  const file = resolve(cwd, path);
  const fromFolder = relative(dirname(baseline), file);
  const key = isAbsolute(fromFolder) ? file : fromFolder;
  return (sep === "\\" ? key.replaceAll("\\", "/") : key).normalize("NFC");
}

function refuseDoubles(entries: readonly BaselineEntry[], place: (index: number) => string): void {
  const seen = new Set<string>();
  entries.forEach(({ report, rule, initiative }, index) => {
    const key = JSON.stringify([report, rule, initiative]);
    if (seen.has(key)) throw new UsageError(CHECK_MESSAGES.doubleEntry(place(index)));
    seen.add(key);
  });
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}
