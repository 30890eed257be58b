import type { Document } from "../../input/model/document.ts";
import type { Stages } from "../../pipeline.ts";
import type { Report } from "../../report/types.ts";

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
  readonly readReport?: (document: Document) => Report;
  /** Stands in for the judgement and the rules in tests. */
  readonly checkStages?: Stages;
}

/** The environment of this process. */
export function processEnv(): Env {
  return {
    // Node makes these streams when they are first looked at, which takes several milliseconds each.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    vars: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    // Not imported, for the reason given in `version.ts`.
    heapLimit: () => process.getBuiltinModule("node:v8").getHeapStatistics().heap_size_limit,
    now: () => new Date(),
    systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  };
}
