import { relative, resolve } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { expandInputs, type Input } from "../io/inputs.ts";
import type { CommandContext } from "../shell/command.ts";
import { findInputs } from "../shell/read-reports.ts";
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
  stdinFilename?: string,
): Promise<Input[]> {
  const { cwd } = context.env;
  if (names.length === 0 && !config.include?.length) {
    throw new UsageError(CONFIG.noInputs(config.name || CONFIG_NAME));
  }
  const inputs =
    names.length > 0
      ? await findInputs(names, context, stdinFilename)
      : await expandIncluded(config.include ?? [], config.folder, cwd);
  const excluded = await expandExcluded(config);
  const named = new Set(names.map((name) => resolve(cwd, name)));
  const kept = inputs.filter(
    (input) => input.kind !== "file" || named.has(input.file) || !excluded.has(input.file),
  );
  if (kept.length === 0) throw new UsageError(CONFIG.allExcluded(config.name));
  return kept;
}

/** Called as they would be from the folder in which the program runs. */
async function expandIncluded(include: readonly string[], folder: string, cwd: string): Promise<Input[]> {
  const inputs = await expandInputs(include, { cwd: folder });
  return inputs.map((input) =>
    input.kind === "file" ? { ...input, path: relative(cwd, input.file) || input.path } : input,
  );
}

async function expandExcluded({ exclude = [], folder }: Config): Promise<Set<string>> {
  const inputs = await expandInputs(exclude, { cwd: folder });
  return new Set(inputs.flatMap((input) => (input.kind === "file" ? [input.file] : [])));
}
