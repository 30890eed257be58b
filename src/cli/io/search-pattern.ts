import { readdir, type Stats, stat } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { isSystemError } from "./file-errors.ts";
import type { Found, Search } from "./search.ts";

/**
 * Wildcards that one name of a path may hold. The library tries them in every combination, so that a few more of them
 * and one long name would keep it busy for hours.
 */
const MOST_WILDCARDS = 4;

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

function refuseManyWildcards(pattern: string): void {
  for (const name of pattern.split("/")) {
    if (countWildcards(name) <= MOST_WILDCARDS) continue;
    throw new UsageError({
      ja: `${pattern}: 1つの名前の中のワイルドカード（* と {）は${MOST_WILDCARDS}個までです。`,
      en: `${pattern}: one name of a pattern holds at most ${MOST_WILDCARDS} wildcards (* and {).`,
    });
  }
}

/** Stars, several in a row as one, and opening braces; what stands behind a backslash is part of the name. */
function countWildcards(name: string): number {
  let count = 0;
  for (let at = 0; at < name.length; at++) {
    const char = name[at];
    if (char === "\\") at++;
    else if (char === "{" || (char === "*" && name[at - 1] !== "*")) count++;
  }
  return count;
}

/** Brackets such as those of 令和2年度(確定).txt, and a leading !, are part of the name. */
function escapeNames(pattern: string): string {
  const slashed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  return slashed.replace(/(?<!\\)[()]|^!/g, "\\$&");
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
