import { type BigIntStats, fstatSync } from "node:fs";
import { readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isSystemError } from "./file-errors.ts";

/** A file by its absolute path or, as a stream of the process, by its open descriptor. */
export type FileRef = string | number;

/** What the system says of a file at the end of its links; undefined where it says nothing. */
export async function statOf(file: FileRef): Promise<BigIntStats | undefined> {
  try {
    return typeof file === "number" ? fstatSync(file, { bigint: true }) : await stat(file, { bigint: true });
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/**
 * The first of some files that is this regular one, be it by a link, a hard link, another spelling of its name or an
 * open stream: they share device and number. Undefined where none is, or the file is no regular one.
 */
export async function findSame(
  own: BigIntStats | undefined,
  others: Iterable<FileRef>,
): Promise<FileRef | undefined> {
  if (!own?.isFile()) return undefined;
  for (const other of others) {
    const stats = await statOf(other);
    if (stats !== undefined && stats.dev === own.dev && stats.ino === own.ino) return other;
  }
  return undefined;
}

/**
 * The file that writing under a name makes or replaces: the end of its links, also of one that leads nowhere yet.
 * @throws the system's error where its folder is not there, or the links go in a circle.
 */
export async function findTarget(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (!isSystemError(error) || error.code !== "ENOENT") throw error;
  }
  const folder = await realpath(dirname(file));
  const place = join(folder, basename(file));
  const link = await readlink(place).catch(() => null);
  return link === null ? place : findTarget(resolve(folder, link));
}

/**
 * Two names of a list, or a name and a stream, that stand for one regular file, which the later would take from the
 * earlier; null where there are none. Names that differ in case or composition only count as one: on many systems
 * they are.
 */
export async function findShared(files: readonly FileRef[]): Promise<readonly [FileRef, FileRef] | null> {
  const seen = new Map<string, FileRef>();
  for (const file of files) {
    const key = await identityOf(file);
    if (key === null) continue;
    const earlier = seen.get(key);
    if (earlier !== undefined) return [earlier, file];
    seen.set(key, file);
  }
  return null;
}

/** Null for devices and pipes, which take what several write, and for what cannot be written anyway. */
async function identityOf(file: FileRef): Promise<string | null> {
  const stats = await statOf(file);
  if (stats) return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  if (typeof file === "number") return null;
  const target = await findTarget(file).catch(() => null);
  const folder = target === null ? undefined : await statOf(dirname(target));
  if (target === null || !folder) return null;
  return `${folder.dev}:${folder.ino}/${basename(target).normalize("NFC").toLowerCase()}`;
}
