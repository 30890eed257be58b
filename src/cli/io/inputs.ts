import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InputError, UsageError } from "../../core/errors.ts";
import { cannotRead, isSystemError } from "./file-errors.ts";
import { isReportName, listExtensions, richestFirst } from "./report-names.ts";
import { createSearch, type Found, type Search } from "./search.ts";
import { searchFolder } from "./search-folder.ts";

/** One report to read, or the reason why what the user named cannot be one. */
export type Input =
  | {
      readonly kind: "file";
      readonly path: string;
      readonly file: string;
      /** Whether a folder or a pattern led to it, and nobody said that it is a report. */
      readonly isFound?: boolean;
    }
  | { readonly kind: "stdin"; readonly path: string }
  | { readonly kind: "unreadable"; readonly path: string; readonly error: InputError };

export interface ExpandOptions {
  /** The folder that relative names start from; absolute. */
  readonly cwd: string;
  /** How standard input is called in messages and results; `-` unless told. */
  readonly stdinFilename?: string | undefined;
  /** The search through folders and patterns, all of them together; one with the usual limit unless told. */
  readonly search?: Search | undefined;
}

const GLOB_CHARACTERS = /[*?[\]{}]/;

/**
 * The reports that command-line inputs stand for, in the order given, each once: a file as it is, a folder's
 * files of the readers' extensions at any depth by name, those of the richest format first, the files of a pattern, standard input for `-`.
 * Never throws for one input, or a folder in it: it comes back as `unreadable`, and the others go on.
 */
export async function expandInputs(names: readonly string[], options: ExpandOptions): Promise<Input[]> {
  const search = options.search ?? createSearch();
  const inputs = new Map<string, Input>();
  for (const name of names) {
    for (const input of await expandInput(name, { ...options, search })) {
      const key = input.kind === "file" ? input.file : `${input.kind}:${input.path}`;
      if (!inputs.has(key)) inputs.set(key, input);
      else if (input.kind === "file" && !input.isFound) inputs.set(key, asNamed(inputs.get(key), input));
    }
  }
  return [...inputs.values()];
}

/** What was found before and is now named keeps its path. */
function asNamed(before: Input | undefined, named: Input): Input {
  return before?.kind === "file" ? { kind: "file", path: before.path, file: before.file } : named;
}

type SearchOptions = ExpandOptions & { readonly search: Search };

async function expandInput(name: string, options: SearchOptions): Promise<Input[]> {
  if (name === "-") return [{ kind: "stdin", path: options.stdinFilename ?? "-" }];
  try {
    const stats = await statOf(resolve(options.cwd, name));
    if (stats?.isDirectory()) return await expandFolder(name, options);
    if (stats === undefined && GLOB_CHARACTERS.test(name)) return await expandPattern(name, options);
    return [fileInput(name, options.cwd, false)];
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return [unreadable(name, cannotRead(name, error))];
  }
}

async function expandFolder(name: string, { cwd, search }: SearchOptions): Promise<Input[]> {
  const found = await searchFolder(resolve(cwd, name), isReportName, search);
  if (search.isOver()) return [unreadable(name, tooMany(name, search.limit))];
  if (found.length > 0)
    return richestFirst(found).map((one) => toInput({ ...one, path: join(name, one.path) }, cwd));
  const extensions = listExtensions();
  const nothing = new InputError({
    ja: `${name}: フォルダーの中に報告書のファイル（${extensions.ja}）がありません。`,
    en: `${name}: the folder holds no report (looked for ${extensions.en} files).`,
  });
  return [unreadable(name, nothing)];
}

async function expandPattern(pattern: string, { cwd, search }: SearchOptions): Promise<Input[]> {
  const { searchPattern } = await import("./search-pattern.ts");
  const found = await searchPattern(pattern, cwd, search);
  if (search.isOver()) return [unreadable(pattern, tooMany(pattern, search.limit))];
  if (found.length > 0) return richestFirst(found).map((one) => toInput(one, cwd));
  const nothing = new InputError({
    ja: `${pattern}: このパターンに合うファイルがありません。`,
    en: `${pattern}: no file matches this pattern.`,
  });
  return [unreadable(pattern, nothing)];
}

function toInput({ path, error }: Found, cwd: string): Input {
  return error === undefined ? fileInput(path, cwd, true) : unreadable(path, cannotRead(path, error));
}

function fileInput(path: string, cwd: string, isFound: boolean): Input {
  return { kind: "file", path, file: resolve(cwd, path), ...(isFound ? { isFound } : {}) };
}

function unreadable(path: string, error: InputError): Input {
  return { kind: "unreadable", path, error };
}

function tooMany(name: string, limit: number): InputError {
  return new InputError({
    ja: `${name}: 中のファイルとフォルダーが上限の ${limit} を超えるため、調べるのをやめました。報告書のあるフォルダーを指定するか、--max-files（設定では maxFiles）で上限を上げてください。`,
    en: `${name}: gave up after looking at ${limit} files and folders; name the folders that hold the reports, or raise the limit with --max-files (maxFiles in the configuration).`,
  });
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
