import type { NotRead } from "../../check/totals.ts";
import { UsageError } from "../../core/errors.ts";
import { type ReadOptions, readDocument } from "../../input/read-document.ts";
import { readReport } from "../../pipeline.ts";
import type { Report } from "../../report/types.ts";
import { expandInputs, type Input } from "../io/inputs.ts";
import { readInput } from "../io/read-input.ts";
import type { CommandContext } from "./command.ts";
import type { Env } from "./env.ts";
import { reportInputFailure } from "./failure.ts";
import { USAGE } from "./messages.ts";
import { createProgress } from "./progress.ts";

/**
 * The inputs that the names on the command line stand for.
 * @throws {UsageError} for an empty name, which would mean the current folder and is an unset variable instead.
 */
export async function findInputs(
  names: readonly string[],
  { env }: CommandContext,
  stdinFilename?: string,
): Promise<Input[]> {
  if (names.includes("")) throw new UsageError(USAGE.emptyInput());
  return expandInputs(names, { cwd: env.cwd, stdinFilename });
}

/** Reports one after the other, with the inputs that gave none. */
export interface ReportReading {
  readonly reports: AsyncGenerator<Report, void>;
  /** Inputs that could not be read so far, and why; complete when `reports` has ended. */
  readonly failed: ReadonlyMap<Input, NotRead>;
}

/**
 * Reads the inputs in order, each only when it is asked for. One that cannot be read, or that the program fails at,
 * is said on standard error and the next one follows.
 */
export function readReports(
  inputs: readonly Input[],
  { env, lang, limits }: CommandContext,
  encoding?: string,
): ReportReading {
  const failed = new Map<Input, NotRead>();
  async function* read(): AsyncGenerator<Report, void> {
    const progress = createProgress({
      stream: () => env.stderr,
      total: inputs.length,
      lang,
      term: env.vars["TERM"],
      now: () => env.now().getTime(),
    });
    for (const [index, input] of inputs.entries()) {
      let report: Report;
      await progress.start(index, input.path);
      try {
        report = await readOne(input, env, { encoding, limits });
      } catch (error) {
        await progress.clear();
        if (error instanceof UsageError) throw error;
        failed.set(input, await reportInputFailure(input.path, error, env, lang));
        continue;
      }
      await progress.clear();
      yield report;
    }
  }
  return { reports: read(), failed };
}

/** @throws {InputError} for an input that cannot be read, or that is no report. */
export async function readOne(
  input: Input,
  env: Env,
  options: Pick<ReadOptions, "encoding" | "limits"> = {},
): Promise<Report> {
  const bytes = await readInput(input, { stdin: env.stdin, limits: options.limits });
  const { value: document } = await readDocument(bytes, { path: input.path, ...options });
  return (env.readReport ?? readReport)(document);
}
