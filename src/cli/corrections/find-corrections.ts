import { access } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Config, ConfigChoice } from "../config/load-config.ts";
import type { Env } from "../shell/env.ts";

/** The file that is looked for where nothing is said. */
export const CORRECTIONS_NAME = "reform.corrections.json";

/** A file of corrections as the user says it, or as it is looked for. */
export interface CorrectionsChoice {
  /** As it is called in messages. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Whether somebody said so, and it has to be there. */
  readonly isSaid: boolean;
}

/** What `--corrections FILE` says, else the configuration, else the file beside it; null with `--no-config`. */
export function chooseCorrections(
  named: string | undefined,
  config: Config,
  choice: ConfigChoice,
  { cwd }: Pick<Env, "cwd">,
): CorrectionsChoice | null {
  if (named !== undefined) return { name: named, file: resolve(cwd, named), isSaid: true };
  if (choice === false) return null;
  const file =
    config.corrections === undefined
      ? join(config.folder, CORRECTIONS_NAME)
      : resolve(config.folder, config.corrections);
  return { name: relative(cwd, file) || file, file, isSaid: config.corrections !== undefined };
}

/** Also something that cannot be read: it is said when it is. */
export async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    (error) => error.code !== "ENOENT" && error.code !== "ENOTDIR",
  );
}
