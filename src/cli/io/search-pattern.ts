import { readdir, type Stats, stat } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { isSystemError } from "./file-errors.ts";
import { literalMarks, refuseManyWildcards } from "./pattern.ts";
import type { Found, Search } from "./search.ts";

/**
 * The files that a glob stands for, sorted, and the folders it leads through that cannot be read. Hidden files,
 * node_modules, pipes and devices are left out; links are followed.
 * @throws {UsageError} for a pattern with more wildcards in one name than can be tried in time.
 */
export async function searchPattern(pattern: string, cwd: string, search: Search): Promise<Found[]> {
  refuseManyWildcards(pattern);
  const { glob } = await import("tinyglobby");
  const unreadable: Found[] = [];
  const paths = await glob(escapeNames(pattern), {
    cwd,
    absolute: isAbsolute(pattern),
    extglob: false,
    expandDirectories: false,
    ignore: "**/node_modules/**",
    fs: watchedFiles(search, (path, error) => {
      unreadable.push({ path: isAbsolute(pattern) ? resolve(path) : relative(cwd, path), error });
    }),
  });
  const found: Found[] = [...paths.map((path) => ({ path })), ...unreadable];
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** On Windows a backslash parts names, as a slash does. */
function escapeNames(pattern: string): string {
  return literalMarks(sep === "\\" ? pattern.replaceAll("\\", "/") : pattern);
}

type Callback<T> = (error: Error | null, value?: T) => void;

/**
 * The file system as the library for globs sees it. By itself it walks on however much there is, leaves out what
 * cannot be read without a word, and takes a link to a pipe for a file.
 */
function watchedFiles(search: Search, onUnreadable: (path: string, error: Error) => void) {
  const watched = {
    readdir: (path: string, options: { withFileTypes: true }, done: Callback<unknown[]>) => {
      if (search.isOver()) return done(null, []);
      readdir(path, options, (error, entries = []) => {
        search.enter(path, entries.length);
        // What is not there, such as the folder that a pattern begins with, matches nothing.
        const isGone = isSystemError(error) && ["ENOENT", "ENOTDIR"].includes(error.code);
        if (error && !isGone) onUnreadable(path, error);
        done(null, search.isOver() ? [] : entries);
      });
    },
    stat: (path: string, done: Callback<Stats>) => {
      stat(path, (error, stats) => {
        if (error || stats.isFile() || stats.isDirectory()) done(error, stats);
        else done(new Error(`${path} is no file`));
      });
    },
  };
  // It calls these two in this way only, where its types would have every overload of Node's.
  return watched as unknown as { readdir: typeof readdir; stat: typeof stat };
}
