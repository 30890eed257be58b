import { CommanderError } from "commander";
import type { Lang } from "../core/finding.ts";
import { findCalled } from "./commands.ts";
import type { ExitCode } from "./shell/command.ts";
import type { Env } from "./shell/env.ts";
import { reportError, writeNotice } from "./shell/failure.ts";
import { USAGE } from "./shell/messages.ts";
import { translateUsageError } from "./usage-errors.ts";

/** Says on standard error, in one line, why the program stops; the exit code to stop with. */
export async function reportFailure(
  error: unknown,
  argv: readonly string[],
  env: Env,
  lang: Lang,
): Promise<ExitCode> {
  if (error instanceof CommanderError) return reportUsage(error, argv, env, lang);
  await reportError(error, env, lang);
  return 2;
}

async function reportUsage(
  error: CommanderError,
  argv: readonly string[],
  env: Env,
  lang: Lang,
): Promise<ExitCode> {
  if (error.exitCode === 0) return 0;
  // The help that commander shows where no command is named says all there is to say.
  if (error.code === "commander.help") return 2;
  const called = findCalled(argv);
  const command = called && error.code !== "commander.unknownCommand" ? `reform ${called.name}` : "reform";
  await writeNotice(env, translateUsageError(error)[lang] + USAGE.seeHelp(command)[lang]);
  return 2;
}
