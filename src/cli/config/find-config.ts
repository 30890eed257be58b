import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { FileRefused, isSystemError } from "../io/file-errors.ts";
import { readTextFile } from "../io/read-text-file.ts";

/** A file that holds a configuration. */
export interface ConfigFile {
  readonly file: string;
  /** Whether it stands under `"reform"` in a package.json, or is the whole file. */
  readonly inPackage: boolean;
}

/** Where the configuration of a folder is, if anywhere, and every file that was read to find it. */
export interface FoundConfig {
  readonly config: ConfigFile | null;
  readonly read: readonly string[];
}

export const CONFIG_NAME = "reform.config.json";

/** The largest configuration that is read, in bytes; one of some hundred suppressions has 50 kB. */
export const MAX_CONFIG_BYTES = 4 * 1024 ** 2;

/** The nearest configuration at or above a folder; null where there is none up to the root. */
export async function findConfig(folder: string): Promise<FoundConfig> {
  const read: string[] = [];
  for (let current = folder; ; current = dirname(current)) {
    const own = join(current, CONFIG_NAME);
    if (await isThere(own)) return { config: { file: own, inPackage: false }, read: [...read, own] };
    const manifest = join(current, "package.json");
    const text = await readManifest(manifest);
    if (text !== null) read.push(manifest);
    if (text === REFUSED || holdsReformKey(text))
      return { config: { file: manifest, inPackage: true }, read };
    if (dirname(current) === current) return { config: null, read };
  }
}

/** A configuration that was named. */
export function namedConfig(file: string): FoundConfig {
  return { config: { file, inPackage: basename(file) === "package.json" }, read: [file] };
}

/** A package.json that is broken is its owner's business, unless it may be a configuration. */
function holdsReformKey(manifest: string | null): boolean {
  if (!manifest?.includes('"reform"')) return false;
  try {
    const value: unknown = JSON.parse(manifest);
    return typeof value === "object" && value !== null && Object.hasOwn(value, "reform");
  } catch {
    return /"reform"\s*:/.test(manifest);
  }
}

/** Also something that cannot be read: it is said when it is. */
async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    return !(isSystemError(error) && ["ENOENT", "ENOTDIR"].includes(error.code));
  }
}

/** Stands for a package.json that is a pipe or the like, in which nobody can look for a configuration. */
const REFUSED = Symbol("refused");

/** Null where there is none, or one that may not be read: a package.json above us is not ours. */
async function readManifest(file: string): Promise<string | typeof REFUSED | null> {
  try {
    return await readTextFile(file, MAX_CONFIG_BYTES);
  } catch (error) {
    return error instanceof FileRefused ? REFUSED : null;
  }
}
