import type { Candidate } from "../model/reader.ts";
import { type Entry, readDirectory } from "./directory.ts";
import { damaged, locked, refuseBombs, refuseMembers, refuseTricks } from "./refusals.ts";
import { unpack } from "./unpack.ts";

/** An archive of which nothing was unpacked yet. */
export interface Archive {
  readonly path: string;
  readonly names: readonly string[];
  /**
   * A member, unpacked when it is asked for; null where there is none of the name, in whatever case.
   * @throws {InputError} where it is broken
   */
  read(name: string): Uint8Array | null;
}

/**
 * Opens a ZIP archive by its directory.
 * @throws {InputError} where it is broken or needs a password, or declares more than the limits allow
 */
export function openArchive({ path, bytes, limits }: Candidate): Archive {
  const directory = bytes && readDirectory(bytes, limits.members);
  if (!bytes || !directory) throw damaged(path);
  const { count, entries } = directory;
  refuseMembers(path, count, limits);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw locked(path);
  refuseTricks(path, entries);
  refuseBombs(path, entries, limits);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry] as const));
  return {
    path,
    names: entries.map(({ name }) => name),
    read: (name) => readMember(path, bytes, byName.get(name.toLowerCase())),
  };
}

function readMember(path: string, bytes: Uint8Array, entry: Entry | undefined): Uint8Array | null {
  if (!entry) return null;
  const unpacked = unpack(bytes, entry);
  if (!unpacked) throw damaged(path, entry.name);
  return unpacked;
}
