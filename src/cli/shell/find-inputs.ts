import { UsageError } from "../../core/errors.ts";
import { expandInputs, type Input } from "../io/inputs.ts";
import type { CommandContext, OptionDefinition } from "./command.ts";
import { USAGE } from "./messages.ts";
import { createShownSearch } from "./progress.ts";
import { statusOptions } from "./status-line.ts";

/** The option by which more is looked through than usual. */
export const MAX_FILES_OPTION: OptionDefinition = {
  flags: "--max-files <n>",
  help: {
    ja: "フォルダーとパターンの中で調べるファイルとフォルダーの上限 (既定: 50000)",
    en: "files and folders that are looked through, at most, in search of reports (default 50000)",
  },
};

/** What options say of the inputs. */
export interface InputOptions {
  readonly stdinFilename?: string | undefined;
  readonly maxFiles?: string | undefined;
}

/** A search for names, with the folder that relative ones start from. */
export interface SearchRequest {
  readonly cwd: string;
  readonly stdinFilename?: string | undefined;
  readonly maxFiles?: number | undefined;
}

/**
 * The inputs that the names on the command line stand for.
 * @throws {UsageError} for an empty name, which would mean the current folder and is an unset variable instead.
 */
export async function findInputs(
  names: readonly string[],
  context: CommandContext,
  request: Omit<SearchRequest, "cwd"> = {},
): Promise<Input[]> {
  if (names.includes("")) throw new UsageError(USAGE.emptyInput());
  return searchInputs(names, context, { ...request, cwd: context.env.cwd });
}

/** What names stand for; on a terminal it is said where a search that takes long is. */
export async function searchInputs(
  names: readonly string[],
  { env, lang }: CommandContext,
  { cwd, stdinFilename, maxFiles }: SearchRequest,
): Promise<Input[]> {
  const { search, end } = createShownSearch(maxFiles, statusOptions(env, lang));
  try {
    return await expandInputs(names, { cwd, stdinFilename, search });
  } finally {
    await end();
  }
}

/** @throws {UsageError} for what is no whole number above 0. */
export function toMaxFiles(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^0*[1-9]\d*$/.test(text)) return Number(text);
  throw new UsageError(USAGE.notCount("--max-files", text));
}
