import type { CheckedReport } from "../../src/check/types.ts";
import type { Quantity } from "../../src/quantity/model/types.ts";
import type { Report } from "../../src/report/types.ts";
import type { Call, FuzzCase } from "./case.ts";

/** What the stages made of the report of a case, without the command line. */
export interface StagesResult {
  readonly report: Report | null;
  readonly checked: CheckedReport | null;
  /** What was thrown; null where all went well. */
  readonly error: unknown;
  /** CPU time in milliseconds. */
  readonly cpu: number;
}

/** What one call of the command line did. */
export interface CallResult {
  readonly call: Call;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The files that are there afterwards and were not before, or hold something else. */
  readonly written: ReadonlyMap<string, string>;
  /** CPU time in milliseconds: the least of several runs where the first one took long. */
  readonly cpu: number;
  /** The same call once more, from the same start; null where it was not made. */
  readonly again: Pick<CallResult, "code" | "stdout" | "stderr" | "written"> | null;
}

/** What was read in a text. */
export interface TextResult {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly error: unknown;
  readonly cpu: number;
}

/** Everything that happened in a case: oracles look at this and at nothing else. */
export interface Observation {
  readonly fuzzCase: FuzzCase;
  readonly stages: StagesResult | null;
  readonly calls: readonly CallResult[];
  readonly texts: readonly TextResult[];
  /** What the case left behind on the prototypes that all objects share. */
  readonly polluted: readonly string[];
}
