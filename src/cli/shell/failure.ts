import { InputError, UsageError } from "../../core/errors.ts";
import type { Lang } from "../../core/finding.ts";
import { sanitizeForLog } from "../../text/sanitize.ts";
import { writeOut } from "../io/write-out.ts";
import type { Env } from "./env.ts";
import { FAILURE } from "./messages.ts";

/** Says on standard error, in one line, what went wrong. */
export async function reportError(error: unknown, env: Env, lang: Lang): Promise<void> {
  await writeNotice(env, explain(error, lang));
  await writeStack(error, env);
}

/** Says that one input failed while the others go on. */
export async function reportInputFailure(path: string, error: unknown, env: Env, lang: Lang): Promise<void> {
  const reason = explain(error, lang);
  await writeNotice(env, reason.startsWith(`${path}:`) ? reason : `${path}: ${reason}`);
  await writeStack(error, env);
}

/** One line on standard error. It may hold names and texts from outside, so nothing in it reaches the reader raw. */
export async function writeNotice(env: Env, text: string): Promise<void> {
  await writeOut(env.stderr, `reform: ${sanitizeForLog(text.replace(/[\r\n]+/g, " "))}\n`);
}

function explain(error: unknown, lang: Lang): string {
  if (isExpected(error)) return error.messages[lang];
  return FAILURE.internal(error instanceof Error ? error.message : String(error))[lang];
}

/** A stack helps only whoever mends the program. */
async function writeStack(error: unknown, env: Env): Promise<void> {
  if (env.vars["REFORM_DEBUG"] !== "1" || isExpected(error) || !(error instanceof Error)) return;
  const lines = (error.stack ?? "").split("\n").map(sanitizeForLog);
  await writeOut(env.stderr, `${lines.join("\n")}\n`);
}

function isExpected(error: unknown): error is UsageError | InputError {
  return error instanceof UsageError || error instanceof InputError;
}
