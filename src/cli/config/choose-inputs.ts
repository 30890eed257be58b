import { relative, resolve } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { expandInputs, type Input } from "../io/inputs.ts";
import { createSearch } from "../io/search.ts";
import type { CommandContext } from "../shell/command.ts";
import { findInputs, type InputOptions, searchInputs, toMaxFiles } from "../shell/find-inputs.ts";
import { CONFIG_NAME } from "./find-config.ts";
import type { Config } from "./load-config.ts";
import { CONFIG } from "./messages.ts";

/**
 * What the command line names, else what the configuration includes. What it excludes is left out, unless it was
 * named as a file.
 * @throws {UsageError} where neither names anything.
 */
export async function chooseInputs(
  names: readonly string[],
  config: Config,
  context: CommandContext,
  options: InputOptions = {},
): Promise<Input[]> {
  const { cwd } = context.env;
  const maxFiles = toMaxFiles(options.maxFiles) ?? config.maxFiles;
  if (names.length === 0 && !config.include?.length) {
    throw new UsageError(CONFIG.noInputs(config.name || CONFIG_NAME));
  }
  const inputs =
    names.length > 0
      ? await findInputs(names, context, { stdinFilename: options.stdinFilename, maxFiles })
      : await expandIncluded(config, context, maxFiles);
  const excluded = await expandExcluded(config, maxFiles);
  const named = new Set(names.map((name) => resolve(cwd, name)));
  const kept = inputs.filter(
    (input) => input.kind !== "file" || named.has(input.file) || !excluded.has(input.file),
  );
  if (kept.length === 0) throw new UsageError(CONFIG.allExcluded(config.name));
  return kept;
}

/** Called as they would be from the folder in which the program runs. */
async function expandIncluded(
  { include = [], folder }: Config,
  context: CommandContext,
  maxFiles: number | undefined,
): Promise<Input[]> {
  const inputs = await searchInputs(include, context, { cwd: folder, maxFiles });
  return inputs.map((input) =>
    input.kind === "file" ? { ...input, path: relative(context.env.cwd, input.file) || input.path } : input,
  );
}

/** @throws {UsageError} where there is too much of it to know all: a part would be read that should not. */
async function expandExcluded(
  { exclude = [], folder, name }: Config,
  maxFiles: number | undefined,
): Promise<Set<string>> {
  const search = createSearch(maxFiles);
  const inputs = await expandInputs(exclude, { cwd: folder, search });
  if (search.isOver()) throw new UsageError(CONFIG.excludeTooWide(name, search.limit));
  return new Set(inputs.flatMap((input) => (input.kind === "file" ? [input.file] : [])));
}
