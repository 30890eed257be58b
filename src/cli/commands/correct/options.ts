import { dayOf } from "../../../check/suppress.ts";
import type { DecisionKind, Signature } from "../../../core/decision.ts";
import { UsageError } from "../../../core/errors.ts";
import { isDay } from "../../../core/shape.ts";
import { readNumber } from "../../../corrections/read-words.ts";
import type { KnownBetter } from "../../../corrections/types.ts";
import type { Level } from "../../../report/types.ts";
import type { Env } from "../../shell/env.ts";
import type { HowReadOptions } from "../../shell/how-read.ts";
import { CORRECT } from "./messages.ts";

/** The options of `reform correct` as commander gives them. */
export interface CorrectOptions extends HowReadOptions {
  readonly confirm?: true;
  readonly reject?: true;
  readonly target?: string;
  readonly result?: string;
  readonly direction?: KnownBetter;
  readonly level?: Level;
  readonly rating?: string;
  readonly column?: string;
  readonly explain?: string;
  readonly indicator?: string;
  readonly fingerprint?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly date?: string;
  readonly list?: true;
  readonly remove?: string;
  readonly corrections?: string;
  readonly limit?: readonly string[];
  readonly maxFiles?: string;
  readonly config?: string | false;
}

/** The options that decide something, in the order of the help. */
export const DECIDING = [
  "confirm",
  "reject",
  "target",
  "result",
  "direction",
  "level",
  "rating",
  "column",
  "explain",
] as const satisfies readonly DecisionKind[];

/**
 * The one thing that is decided.
 * @throws {UsageError} for none or several, or a value that cannot be read as a number.
 */
export function chooseKind(options: CorrectOptions): DecisionKind {
  const given = DECIDING.filter((kind) => options[kind] !== undefined);
  const [kind, ...others] = given;
  if (!kind) throw new UsageError(CORRECT.noDecision(DECIDING.map((one) => `--${one}`)));
  if (others.length > 0) throw new UsageError(CORRECT.several(given.map((one) => `--${one}`)));
  const text = kind === "target" || kind === "result" ? options[kind] : undefined;
  if (text !== undefined && readNumber(text) === null)
    throw new UsageError(CORRECT.noNumber(`--${kind}`, text));
  return kind;
}

/** @throws {UsageError} where nobody signs, no reason is given, or the day does not exist. */
export function sign({ by, reason, date }: CorrectOptions, env: Pick<Env, "now">): Signature {
  const signed = { by: by?.trim() ?? "", date: date ?? dayOf(env.now()), reason: reason?.trim() ?? "" };
  if (signed.by === "") throw new UsageError(CORRECT.empty("--by"));
  if (signed.reason === "") throw new UsageError(CORRECT.empty("--reason"));
  if (!isDay(signed.date)) throw new UsageError(CORRECT.noDate(signed.date));
  return signed;
}
