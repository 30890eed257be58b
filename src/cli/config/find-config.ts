import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that holds a configuration. */
export interface ConfigFile {
  readonly file: string;
  /** Whether it stands under `"reform"` in a package.json, or is the whole file. */
  readonly inPackage: boolean;
}

export const CONFIG_NAME = "reform.config.json";

/** The nearest configuration at or above a folder; null where there is none up to the root. */
export async function findConfig(folder: string): Promise<ConfigFile | null> {
  for (let current = folder; ; current = dirname(current)) {
    const own = join(current, CONFIG_NAME);
    if ((await readIfThere(own)) !== null) return { file: own, inPackage: false };
    const manifest = join(current, "package.json");
    if (holdsReformKey(await readIfThere(manifest))) return { file: manifest, inPackage: true };
    if (dirname(current) === current) return null;
  }
}

/** A configuration that was named. */
export function namedConfig(file: string): ConfigFile {
  return { file, inPackage: basename(file) === "package.json" };
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

/** Null where there is no such file, or nothing that could be read by anyone. */
async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const missing = ["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
    // A configuration that may not be read is said when it is read; a package.json above us is not ours.
    return missing || basename(file) === "package.json" ? null : "";
  }
}
