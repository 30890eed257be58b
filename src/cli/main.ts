import { runProgram } from "./program.ts";
import { reportFailure } from "./report-failure.ts";
import { type Env, processEnv } from "./shell/env.ts";
import { chooseLang } from "./shell/language.ts";
import { withTolerantStderr } from "./shell/tolerant-stderr.ts";

/**
 * Runs the command line `argv` (without node and script) and gives the exit code; never throws. What could not be
 * said on standard error is told by the code, which is then 2.
 */
export async function main(argv: readonly string[], outside: Env = processEnv()): Promise<number> {
  const { env, isLost } = withTolerantStderr(outside);
  const lang = chooseLang(argv, env);
  let code: number;
  try {
    code = await runProgram(argv, env, lang);
  } catch (error) {
    code = await reportFailure(error, argv, env, lang);
  }
  return isLost() ? 2 : code;
}
