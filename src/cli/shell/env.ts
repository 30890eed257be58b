import { fstatSync } from "node:fs";
import type { Correction } from "../../corrections/types.ts";
import type { Document } from "../../input/model/document.ts";
import type { Stages } from "../../pipeline.ts";
import type { Report, TableSettings } from "../../report/types.ts";
import { fileStream } from "../io/file-stream.ts";

/** A stream for results or messages; `columns` and `isTTY` are there on terminals. */
export interface OutStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything that the command line takes from outside, so that tests can run it without a process. */
export interface Env {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  /** The descriptors of standard input and output, where they are those of the process. */
  readonly descriptors?: { readonly stdin: number; readonly stdout: number };
  /** The environment variables. */
  readonly vars: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** The system's own locale, for systems that do not say it in a variable. */
  systemLocale(): string;
  /** How large the heap of the process may become, in bytes. */
  heapLimit?(): number;
  /** The time, by which a suppression may have expired. */
  now(): Date;
  /** Stands in for the pipeline in tests. */
  readonly readReport?: (
    document: Document,
    settings?: TableSettings,
    corrections?: readonly Correction[],
  ) => Report;
  /** Stands in for the judgement and the rules in tests. */
  readonly checkStages?: Stages;
}

/** The environment of this process. */
export function processEnv(): Env {
  const files = new Map<number, OutStream>();
  return {
    // Node makes these streams when they are first looked at, which takes several milliseconds each.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return redirected(1, files) ?? process.stdout;
    },
    get stderr() {
      return redirected(2, files) ?? process.stderr;
    },
    descriptors: { stdin: 0, stdout: 1 },
    vars: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    // Not imported, for the reason given in `version.ts`.
    heapLimit: () => process.getBuiltinModule("node:v8").getHeapStatistics().heap_size_limit,
    now: () => new Date(),
    systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  };
}

/** The stream of a descriptor that goes into a regular file, made once. */
function redirected(descriptor: number, files: Map<number, OutStream>): OutStream | undefined {
  if (!files.has(descriptor) && fstatSync(descriptor).isFile()) files.set(descriptor, fileStream(descriptor));
  return files.get(descriptor);
}
