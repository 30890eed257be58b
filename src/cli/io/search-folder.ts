import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Found, Search } from "./search.ts";

/** What is still to be looked at, by its path from where the search began. */
interface Waiting {
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * The files of a folder whose names are wanted, at any depth and by name, with paths relative to it; folders in it
 * that cannot be read stand among them. Hidden files, node_modules and links to folders, which may go in a circle,
 * are left out.
 * @throws the system's error where the folder itself cannot be read.
 */
export async function searchFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  search: Search,
): Promise<Found[]> {
  const found: Found[] = [];
  const waiting: Waiting[] = [{ path: "", isFolder: true }];
  for (let next = waiting.pop(); next && !search.isOver(); next = waiting.pop()) {
    const { path, isFolder } = next;
    if (!isFolder) {
      found.push({ path });
      continue;
    }
    try {
      const entries = await readdir(join(folder, path), { withFileTypes: true });
      search.enter(join(folder, path), entries.length);
      for (const entry of entries.sort((a, b) => (a.name < b.name ? 1 : -1))) {
        const own = { path: join(path, entry.name), isFolder: entry.isDirectory() };
        if (await isOfInterest(entry, join(folder, own.path), isWanted)) waiting.push(own);
      }
    } catch (error) {
      if (path === "") throw error;
      found.push({ path, error });
    }
  }
  return found;
}

async function isOfInterest(
  entry: Dirent,
  path: string,
  isWanted: (name: string) => boolean,
): Promise<boolean> {
  if (entry.name.startsWith(".") || entry.name === "node_modules") return false;
  if (entry.isDirectory()) return true;
  if (!isWanted(entry.name)) return false;
  return entry.isSymbolicLink() ? leadsToFile(path) : entry.isFile();
}

function leadsToFile(link: string): Promise<boolean> {
  return stat(link).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
