import type { NotRead } from "../../check/totals.ts";
import { InputError, UsageError } from "../../core/errors.ts";
import type { Lang, Message } from "../../core/finding.ts";
import { sanitizeForLog } from "../../text/sanitize.ts";
import { writeOut } from "../io/write-out.ts";
import type { Env } from "./env.ts";
import { FAILURE } from "./messages.ts";

/** Says on standard error, in one line, what went wrong. */
export async function reportError(error: unknown, env: Env, lang: Lang): Promise<void> {
  await writeNotice(env, explain(error)[lang]);
  await writeStack(error, env);
}

/** Says that one input failed while the others go on, and gives it as the outputs tell it. */
export async function reportInputFailure(
  path: string,
  error: unknown,
  env: Env,
  lang: Lang,
): Promise<NotRead> {
  const failure = inputFailure(path, error);
  await writeNotice(env, `${path}: ${failure.message[lang]}`);
  await writeStack(error, env);
  return failure;
}

/** Why an input failed; messages that name it say so once. */
function inputFailure(path: string, error: unknown): NotRead {
  const { ja, en } = explain(error);
  const without = (text: string) =>
    text.startsWith(`${path}:`) ? text.slice(path.length + 1).trimStart() : text;
  return { path, message: { ja: without(ja), en: without(en) } };
}

/** One line on standard error. It may hold names and texts from outside, so nothing in it reaches the reader raw. */
export async function writeNotice(env: Env, text: string): Promise<void> {
  await writeOut(env.stderr, `reform: ${sanitizeForLog(text.replace(/[\r\n]+/g, " "))}\n`);
}

function explain(error: unknown): Message {
  if (isExpected(error)) return error.messages;
  return FAILURE.internal(error instanceof Error ? error.message : String(error));
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
