import type { NotRead } from "../../check/totals.ts";
import { NoReportError, UsageError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";
import type { Correction } from "../../corrections/types.ts";
import { type ReadOptions, readDocument } from "../../input/read-document.ts";
import { readReport } from "../../pipeline.ts";
import type { Report, TableSettings } from "../../report/types.ts";
import type { Input } from "../io/inputs.ts";
import { readInput } from "../io/read-input.ts";
import type { CommandContext } from "./command.ts";
import { createDoubles, FOUND } from "./doubles.ts";
import type { Env } from "./env.ts";
import { reportInputFailure, writeNotice } from "./failure.ts";
import type { HowRead } from "./how-read.ts";
import { createProgress } from "./progress.ts";
import { statusOptions } from "./status-line.ts";

/** What is said of single reports, as in a configuration. */
export interface SaidOfReports {
  settingsOf(input: Input): TableSettings;
  /** What the settings speak of and the report does not have. */
  notesOn(report: Report, settings: TableSettings): readonly Message[];
}

/** How reports are read. */
export interface ReadingOptions extends HowRead {
  readonly said?: SaidOfReports | null | undefined;
  /** What people decided of single reports. */
  readonly corrections?: CorrectionsOf | undefined;
}

/** Gives the corrections of a report by the path that it was named by. */
export interface CorrectionsOf {
  of(path: string): readonly Correction[];
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
  { said, corrections, ...how }: ReadingOptions = {},
): ReportReading {
  const failed = new Map<Input, NotRead>();
  async function* read(): AsyncGenerator<Report, void> {
    const doubles = createDoubles();
    const passedOver = new Map<Input, NoReportError>();
    let count = 0;
    const progress = createProgress({ ...statusOptions(env, lang), total: inputs.length });
    for (const [index, input] of inputs.entries()) {
      let report: Report;
      await progress.start(index, input.path);
      const settings = said?.settingsOf(input) ?? {};
      try {
        const own = corrections?.of(input.path);
        report = await readOne(input, env, { ...how, limits, settings, corrections: own });
      } catch (error) {
        await progress.clear();
        if (error instanceof UsageError) throw error;
        if (error instanceof NoReportError && isFound(input)) {
          passedOver.set(input, error);
          continue;
        }
        failed.set(input, await reportInputFailure(input.path, error, env, lang));
        continue;
      }
      await progress.clear();
      for (const note of said?.notesOn(report, settings) ?? []) await writeNotice(env, note[lang]);
      const double = inputs.length > 1 ? doubles.find(report, input) : null;
      if (double) await writeNotice(env, FOUND.double(input.path, double)[lang]);
      if (double?.isLeftOut) continue;
      count++;
      yield report;
    }
    await sayPassedOver(passedOver, count > 0 || failed.size > 0);
  }
  /** Where nothing else is left to read, what was found there is said of each file. */
  async function sayPassedOver(files: ReadonlyMap<Input, NoReportError>, isRest: boolean): Promise<void> {
    if (files.size === 0) return;
    const paths = Array.from(files.keys(), ({ path }) => path);
    if (isRest) return writeNotice(env, FOUND.noReports(paths)[lang]);
    for (const [input, error] of files)
      failed.set(input, await reportInputFailure(input.path, error, env, lang));
  }
  return { reports: read(), failed };
}

/** Whether a folder or a pattern led to a file. */
function isFound(input: Input): boolean {
  return input.kind === "file" && input.isFound === true;
}

type OneOptions = Omit<ReadOptions, "path"> & {
  readonly settings?: TableSettings;
  readonly corrections?: readonly Correction[] | undefined;
};

/** @throws {InputError} for an input that cannot be read, or that is no report. */
export async function readOne(
  input: Input,
  env: Env,
  { settings, corrections, ...options }: OneOptions = {},
): Promise<Report> {
  const bytes = await readInput(input, { stdin: env.stdin, limits: options.limits });
  const document = await readDocument(bytes, { path: input.path, ...options });
  return (env.readReport ?? readReport)(document, settings, corrections);
}
