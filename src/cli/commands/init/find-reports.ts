import { InputError } from "../../../core/errors.ts";
import { expandInputs, type Input } from "../../io/inputs.ts";
import type { Env } from "../../shell/env.ts";
import { readOne } from "../../shell/read-reports.ts";

/** More files than this are not read only to tell which of them are reports. */
const MAX_FILES = 50;

/**
 * What a configuration in this folder is to include: the folder itself, or the reports in it by name where other
 * files stand among them, which `check` could not read.
 */
export async function findReportsHere(env: Env): Promise<string[]> {
  const inputs = await expandInputs(["."], { cwd: env.cwd });
  if (inputs.length > MAX_FILES) return ["."];
  const reports: string[] = [];
  for (const input of inputs) if (await isReport(input, env)) reports.push(input.path.replaceAll("\\", "/"));
  return reports.length === 0 || reports.length === inputs.length ? ["."] : reports;
}

/** A file that the program fails at may well be one: `check` says so. */
async function isReport(input: Input, env: Env): Promise<boolean> {
  try {
    await readOne(input, env);
    return true;
  } catch (error) {
    return !(error instanceof InputError);
  }
}
