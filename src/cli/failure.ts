import { CommanderError } from "commander";
import { InputError, UsageError } from "../core/errors.ts";
import type { Lang } from "../core/finding.ts";
import { sanitizeForTerminal } from "../text/sanitize.ts";
import type { ExitCode } from "./command.ts";
import { findCalled } from "./commands.ts";
import type { Env } from "./env.ts";
import { writeOut } from "./io/write-out.ts";
import { FAILURE, USAGE } from "./messages.ts";
import { translateUsageError } from "./usage-errors.ts";

/** Says on standard error, in one line, why the program stops; the exit code to stop with. */
export async function reportFailure(
  error: unknown,
  argv: readonly string[],
  env: Env,
  lang: Lang,
): Promise<ExitCode> {
  if (error instanceof CommanderError) return reportUsage(error, argv, env, lang);
  await writeNotice(env, explain(error, lang));
  await writeStack(error, env);
  return 2;
}

/** Says that one input failed while the others go on. */
export async function reportInputFailure(path: string, error: unknown, env: Env, lang: Lang): Promise<void> {
  const reason = explain(error, lang);
  await writeNotice(env, reason.startsWith(`${path}:`) ? reason : `${path}: ${reason}`);
  await writeStack(error, env);
}

/** One line on standard error. It may hold names and texts from outside, so nothing in it reaches the terminal raw. */
export async function writeNotice(env: Env, text: string): Promise<void> {
  await writeOut(env.stderr, `reform: ${sanitizeForTerminal(text.replace(/[\r\n]+/g, " "))}\n`);
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

function explain(error: unknown, lang: Lang): string {
  if (isExpected(error)) return error.messages[lang];
  return FAILURE.internal(error instanceof Error ? error.message : String(error))[lang];
}

/** A stack helps only whoever mends the program. */
async function writeStack(error: unknown, env: Env): Promise<void> {
  if (env.vars["REFORM_DEBUG"] !== "1" || isExpected(error) || !(error instanceof Error)) return;
  await writeOut(env.stderr, `${error.stack}\n`);
}

function isExpected(error: unknown): error is UsageError | InputError {
  return error instanceof UsageError || error instanceof InputError;
}
