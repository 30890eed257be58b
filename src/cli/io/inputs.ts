import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, resolve, sep } from "node:path";
import { append } from "../../core/append.ts";
import { InputError } from "../../core/errors.ts";
import { cannotRead, isSystemError } from "./file-errors.ts";

/** One report to read, or the reason why what the user named cannot be one. */
export type Input =
  | { readonly kind: "file"; readonly path: string; readonly file: string }
  | { readonly kind: "stdin"; readonly path: string }
  | { readonly kind: "unreadable"; readonly path: string; readonly error: InputError };

export interface ExpandOptions {
  /** The folder that relative names start from; absolute. */
  readonly cwd: string;
  /** How standard input is called in messages and results; `-` unless told. */
  readonly stdinFilename?: string | undefined;
}

const REPORT_NAME = /\.(?:txt|tsv|csv)$/i;
const GLOB_CHARACTERS = /[*?[\]{}]/;

/**
 * The reports that command-line inputs stand for, in the order given, each once: a file as it is, a folder's
 * `.txt`, `.tsv` and `.csv` files at any depth by name, the files of a pattern, standard input for `-`.
 * Never throws for one input: it comes back as `unreadable`, and the others go on.
 */
export async function expandInputs(names: readonly string[], options: ExpandOptions): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const name of names) {
    for (const input of await expandInput(name, options)) {
      const key = input.kind === "file" ? input.file : `${input.kind}:${input.path}`;
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}

async function expandInput(name: string, options: ExpandOptions): Promise<Input[]> {
  if (name === "-") return [{ kind: "stdin", path: options.stdinFilename ?? "-" }];
  try {
    const stats = await statOf(resolve(options.cwd, name));
    if (stats?.isDirectory()) return await expandFolder(name, options.cwd);
    if (stats === undefined && GLOB_CHARACTERS.test(name)) return await expandPattern(name, options.cwd);
    return [fileInput(name, options.cwd)];
  } catch (error) {
    return [{ kind: "unreadable", path: name, error: cannotRead(name, error) }];
  }
}

async function expandFolder(name: string, cwd: string): Promise<Input[]> {
  const paths = await findReports(resolve(cwd, name));
  if (paths.length > 0) return paths.map((path) => fileInput(join(name, path), cwd));
  return nothingIn(name, {
    ja: `${name}: フォルダーの中に報告書のファイル（.txt、.tsv、.csv）がありません。`,
    en: `${name}: the folder holds no report (looked for .txt, .tsv and .csv files).`,
  });
}

/** Paths of the reports in a folder, relative to it. Links to folders are not followed: they may go in a circle. */
async function findReports(folder: string, prefix = ""): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(prefix, entry.name);
    if (entry.isDirectory()) append(found, await findReports(folder, path));
    else if (REPORT_NAME.test(entry.name) && (await isFile(entry, join(folder, path)))) found.push(path);
  }
  return found;
}

async function isFile(
  entry: { isFile(): boolean; isSymbolicLink(): boolean },
  path: string,
): Promise<boolean> {
  return entry.isSymbolicLink() ? ((await statOf(path))?.isFile() ?? false) : entry.isFile();
}

async function expandPattern(pattern: string, cwd: string): Promise<Input[]> {
  const { glob } = await import("tinyglobby");
  // Brackets such as those of 令和2年度(確定).txt, and a leading !, are part of the name.
  const slashed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const escaped = slashed.replace(/(?<!\\)[()]|^!/g, "\\$&");
  const paths = await glob(escaped, {
    cwd,
    absolute: isAbsolute(pattern),
    extglob: false,
    expandDirectories: false,
    ignore: "**/node_modules/**",
  });
  if (paths.length > 0) return paths.sort().map((path) => fileInput(path, cwd));
  return nothingIn(pattern, {
    ja: `${pattern}: このパターンに合うファイルがありません。`,
    en: `${pattern}: no file matches this pattern.`,
  });
}

function fileInput(path: string, cwd: string): Input {
  return { kind: "file", path, file: resolve(cwd, path) };
}

function nothingIn(path: string, messages: InputError["messages"]): Input[] {
  return [{ kind: "unreadable", path, error: new InputError(messages) }];
}

/** Undefined where there is no such file; that is said when it is read. */
async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    // A pattern holds characters that some systems do not allow in a name.
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
