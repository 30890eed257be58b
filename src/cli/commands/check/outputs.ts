import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { type CheckTotals, NO_TOTALS } from "../../../check/totals.ts";
import type { CheckedReport } from "../../../check/types.ts";
import { UsageError } from "../../../core/errors.ts";
import type { CheckRenderer } from "../../../render/kit/check-renderer.ts";
import { inBatches, type Pieces } from "../../../render/kit/pieces.ts";
import { openFileSink, openStreamSink, type Sink } from "../../io/file-sink.ts";
import type { WriteOptions } from "../../io/output.ts";
import type { FileRef } from "../../io/same-file.ts";
import type { Env } from "../../shell/env.ts";
import { OUTPUT } from "../../shell/messages.ts";
import { formatOf, OUTPUT_ENDINGS, parseOutput } from "../../shell/output-format.ts";
import { CHECK_MESSAGES } from "./messages.ts";
import { CHECK_FILE_FORMATS, type CheckFormat } from "./settings.ts";

/** A format and the file it goes to; null for standard output. */
export interface OutputRequest {
  readonly format: CheckFormat;
  readonly path: string | null;
}

/**
 * What `--format` and `--output` ask for.
 * @throws {UsageError} for an unknown format or extension, or a file that is asked for twice.
 */
export function toRequests(format: CheckFormat, outputs: readonly string[], cwd: string): OutputRequest[] {
  if (CHECK_FILE_FORMATS.some((one) => one === format)) throw new UsageError(OUTPUT.fileOnly(format));
  const files = outputs.map((text) => {
    const file = parseOutput(text, OUTPUT_ENDINGS.check);
    return { format: formatOf(file, OUTPUT_ENDINGS.check), path: file.path };
  });
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(resolve(cwd, path))) throw new UsageError(CHECK_MESSAGES.sameOutput(path));
    seen.add(resolve(cwd, path));
  }
  return [{ format, path: null }, ...files];
}

/** What is written, as files and descriptors; standard output is left out where it is none of the process. */
export function outputFiles(requests: readonly OutputRequest[], env: Env): FileRef[] {
  return requests.flatMap(({ path }): FileRef[] => {
    if (path !== null) return [resolve(env.cwd, path)];
    return env.descriptors ? [env.descriptors.stdout] : [];
  });
}

/** Takes checked reports one after the other. */
export interface Outputs {
  report(checked: CheckedReport, before: CheckTotals): Promise<void>;
  end(totals: CheckTotals): Promise<void>;
  /** Leaves files as they were. */
  abort(): Promise<void>;
}

/**
 * Where one format goes to; null is standard output. A file is opened with the first report: an old result is not
 * lost to inputs that all fail, but where there is none, the new one says that they did.
 */
interface Output {
  readonly renderer: CheckRenderer;
  readonly path: string | null;
  open(): Promise<Sink>;
}

/** Writes every format asked for in one run, a report at a time where the format allows. */
export async function openOutputs(
  requests: readonly OutputRequest[],
  createRenderer: (request: OutputRequest) => Promise<CheckRenderer>,
  stdout: NodeJS.WritableStream,
  files: WriteOptions,
): Promise<Outputs> {
  const outputs = await Promise.all(
    requests.map(async (request): Promise<Output> => {
      const { path } = request;
      const open = path === null ? async () => openStreamSink(stdout) : () => openFileSink(path, files);
      return { renderer: await createRenderer(request), path, open };
    }),
  );
  const opened = new Map<Output, Sink>();
  const openAll = async (wanted: readonly Output[]) => {
    const waiting = wanted.filter((output) => !opened.has(output));
    for (const output of waiting) opened.set(output, await output.open());
    for (const output of waiting) await opened.get(output)?.write(output.renderer.begin());
  };
  return {
    report: async (checked, before) => {
      if (before.reports === NO_TOTALS.reports) await openAll(outputs);
      for (const [{ renderer }, sink] of opened) await writeTo(sink, renderer.report(checked, before));
    },
    end: async (totals) => {
      for (const output of outputs) if (await losesNothing(output, files.cwd)) await openAll([output]);
      for (const [{ renderer }, sink] of opened) await writeTo(sink, renderer.end(totals));
      for (const sink of opened.values()) await sink.end();
    },
    abort: async () => {
      for (const sink of opened.values()) await sink.abort();
    },
  };
}

async function writeTo(sink: Sink, pieces: Pieces): Promise<void> {
  for (const batch of inBatches(pieces)) await sink.write(batch);
}

/** Whether opening an output takes no old result away. */
async function losesNothing({ path }: Output, cwd = "."): Promise<boolean> {
  if (path === null) return true;
  return access(resolve(cwd, path)).then(
    () => false,
    () => true,
  );
}
