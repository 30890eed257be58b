import { dirname, relative, resolve } from "node:path";
import type { Suppression } from "../../check/types.ts";
import { UsageError } from "../../core/errors.ts";
import type { KeyPath } from "../../core/key-path.ts";
import { parseEncodingName } from "../../input/encoding/names.ts";
import { refuseManyWildcards } from "../io/pattern.ts";
import { type ConfigFile, type FoundConfig, findConfig, namedConfig } from "./find-config.ts";
import { CONFIG } from "./messages.ts";
import type { ConfigData } from "./schema.ts";

/** A configuration with the file that it is from. */
export interface Config extends Omit<ConfigData, "suppressions"> {
  readonly suppressions: readonly Suppression[];
  /** As it is called in messages; empty where there is none. */
  readonly name: string;
  /** The folder that its paths start from; absolute. */
  readonly folder: string;
  /** Every file that was read to find it; absolute. */
  readonly read: readonly string[];
}

/** What `--config FILE` and `--no-config` say: a file, false for none at all, undefined for the nearest. */
export type ConfigChoice = string | false | undefined;

/**
 * The configuration that counts in a folder. Where there is none, neither zod nor the parser is loaded.
 * @throws {UsageError} where it cannot be read or holds what it may not.
 */
export async function loadConfig(choice: ConfigChoice, cwd: string): Promise<Config> {
  const { config, read } = await findChoice(choice, cwd);
  return config ? readConfig(config, read, cwd) : { suppressions: [], name: "", folder: cwd, read };
}

async function findChoice(choice: ConfigChoice, cwd: string): Promise<FoundConfig> {
  if (choice === false) return { config: null, read: [] };
  return choice ? namedConfig(resolve(cwd, choice)) : findConfig(cwd);
}

async function readConfig(
  { file, inPackage }: ConfigFile,
  read: readonly string[],
  cwd: string,
): Promise<Config> {
  const [{ readDataFile }, { validateData, valueAt }, { configSchema }, { refuseUnknownRules }] =
    await Promise.all([
      import("./data-file.ts"),
      import("./validate.ts"),
      import("./schema.ts"),
      import("../../check/rule-names.ts"),
    ]);
  const data = await readDataFile(file, shownPath(file, cwd));
  const base = inPackage ? ["reform"] : [];
  if (inPackage && !Object.hasOwn(Object(data.value), "reform")) {
    throw new UsageError(CONFIG.noReformKey(data.name));
  }
  const values = validateData(configSchema, data, base);
  const place = (path: KeyPath) => data.place([...base, ...path]);
  // What has checked them leaves out keys such as __proto__.
  const rules = valueAt(data.value, [...base, "rules"]);
  refuseUnknownRules({ rules, suppressions: values.suppressions }, place);
  if (values.encoding !== undefined) checkEncoding(values.encoding, place(["encoding"]));
  for (const key of ["columns", "ratings"] as const)
    for (const pattern of Object.keys(values[key] ?? {})) refuseManyWildcards(pattern, place([key, pattern]));
  return { ...values, suppressions: values.suppressions ?? [], name: data.name, folder: dirname(file), read };
}

function checkEncoding(name: string, place: string): void {
  try {
    parseEncodingName(name);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { ja, en } = error.messages;
    throw new UsageError({ ja: `${place}: ${ja}`, en: `${place}: ${en}` });
  }
}

/** Relative where that is shorter to read. */
function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === "" || path.length > file.length ? file : path;
}
