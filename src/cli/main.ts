import { runProgram } from "./program.ts";
import { reportFailure } from "./report-failure.ts";
import { type Env, processEnv } from "./shell/env.ts";
import { chooseLang } from "./shell/language.ts";

/** Runs the command line `argv` (without node and script) and gives the exit code; never throws. */
export async function main(argv: readonly string[], env: Env = processEnv()): Promise<number> {
  const lang = chooseLang(argv, env);
  try {
    return await runProgram(argv, env, lang);
  } catch (error) {
    return reportFailure(error, argv, env, lang);
  }
}
