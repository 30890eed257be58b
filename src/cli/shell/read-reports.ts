import type { NotRead } from "../../check/totals.ts";
import { UsageError } from "../../core/errors.ts";
import { type ReadOptions, readDocument } from "../../input/read-document.ts";
import { readReport } from "../../pipeline.ts";
import type { Report } from "../../report/types.ts";
import type { Input } from "../io/inputs.ts";
import { readInput } from "../io/read-input.ts";
import type { CommandContext } from "./command.ts";
import type { Env } from "./env.ts";
import { reportInputFailure } from "./failure.ts";
import { createProgress } from "./progress.ts";
import { statusOptions } from "./status-line.ts";

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
    const progress = createProgress({ ...statusOptions(env, lang), total: inputs.length });
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
