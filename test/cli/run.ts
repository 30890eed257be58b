import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.ts";
import type { Env } from "../../src/cli/shell/env.ts";
import { NoReportError } from "../../src/core/errors.ts";
import type { Document } from "../../src/input/model/document.ts";
import type { Stages } from "../../src/pipeline.ts";
import type { Report } from "../../src/report/types.ts";
import { makeReport } from "../render/reports.ts";

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly vars?: Env["vars"];
  readonly platform?: NodeJS.Platform;
  readonly systemLocale?: string;
  readonly tty?: boolean;
  readonly columns?: number;
  /** Whether standard error is a terminal. */
  readonly stderrTTY?: boolean;
  /** Another clock than the one that stands at `today`. */
  readonly now?: () => Date;
  readonly stdout?: NodeJS.WritableStream;
  /** `stubReport` unless told. */
  readonly readReport?: (document: Document) => Report;
  readonly checkStages?: Stages;
  /** How large the heap may become, in bytes; nothing is said of it unless told. */
  readonly heapLimit?: () => number;
  /** The day on which it runs, `YYYY-MM-DD`. */
  readonly today?: string;
}

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line without a process. Reports are read by `stubReport` unless told otherwise. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const stdout = collector(options);
  const stderr = collector({ tty: options.stderrTTY === true });
  const code = await main(argv, {
    stdin: Readable.from(options.stdin === undefined ? [] : [toBytes(options.stdin)]),
    stdout: options.stdout ?? stdout.stream,
    stderr: stderr.stream,
    vars: options.vars ?? {},
    cwd: options.cwd ?? process.cwd(),
    platform: options.platform ?? "linux",
    systemLocale: () => options.systemLocale ?? "en-US",
    now: options.now ?? (() => new Date(`${options.today ?? "2021-11-30"}T12:00:00`)),
    readReport: options.readReport ?? stubReport,
    ...(options.heapLimit ? { heapLimit: options.heapLimit } : {}),
    ...(options.checkStages ? { checkStages: options.checkStages } : {}),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A report whose title is its text; one without a table for `no table`, a fault of the program for `bug`. */
export function stubReport(document: Document): Report {
  const title = document.text.trim();
  if (title === "no table") throw new NoReportError({ ja: "表がない", en: "there is no table" });
  if (title === "bug") throw new Error("invariant violated: two is one");
  return makeReport({ document, title });
}

/** A folder of its own with these files. */
export async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "reform-test-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

function toBytes(text: string | Uint8Array): Buffer {
  return typeof text === "string" ? Buffer.from(text) : Buffer.from(text);
}

function collector({ tty, columns }: Pick<RunOptions, "tty" | "columns">) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  Object.assign(stream, { isTTY: tty === true }, columns === undefined ? {} : { columns });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
