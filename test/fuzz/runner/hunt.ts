import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type FuzzCase, sizeOf } from "../case.ts";
import { faultOf, type Violation } from "../violation.ts";
import { writeCase } from "./case-folder.ts";
import { minimise } from "./minimise.ts";
import type { Worker } from "./worker.ts";

/** After this long without an answer, in milliseconds, a case is tried once more in a process of its own. */
const TIMEOUT = 30_000;
/** Then it hangs. */
const TIMEOUT_ALONE = 90_000;
/** For how long a case is made smaller, in milliseconds. */
const MINIMISING = 60_000;

/** A fault with the smallest case that shows it. */
export interface Failure {
  readonly violation: Violation;
  readonly fuzzCase: FuzzCase;
  /** The folder in which the smallest case is kept. */
  readonly folder: string;
  /** How much the case held before and after it was made smaller, in bytes. */
  readonly sizes: readonly [before: number, after: number];
}

/** Looks for faults, and keeps the smallest case of each that was not met before. */
export interface Hunt {
  /** The new faults that a case shows. */
  run(fuzzCase: FuzzCase): Promise<Failure[]>;
  /** How often each fault was met, by its name. */
  readonly met: ReadonlyMap<string, number>;
}

export function createHunt(worker: Worker, out: string): Hunt {
  const met = new Map<string, number>();
  return {
    met,
    run: async (fuzzCase) => {
      const violations = await runTwice(worker, fuzzCase);
      const fresh = new Map<string, Violation>();
      for (const violation of violations) {
        const fault = faultOf(violation);
        if (!met.has(fault) && !fresh.has(fault)) fresh.set(fault, violation);
      }
      for (const fault of new Set(violations.map(faultOf))) met.set(fault, (met.get(fault) ?? 0) + 1);
      const failures: Failure[] = [];
      for (const violation of fresh.values()) failures.push(await keep(worker, fuzzCase, violation, out));
      return failures;
    },
  };
}

/** What does not hold; a case that gave no answer is tried again alone before that counts. */
async function runTwice(worker: Worker, fuzzCase: FuzzCase): Promise<readonly Violation[]> {
  const violations = await worker.run(fuzzCase, TIMEOUT);
  return violations.some(({ oracle }) => oracle === "time")
    ? worker.run(fuzzCase, TIMEOUT_ALONE)
    : violations;
}

async function keep(worker: Worker, fuzzCase: FuzzCase, violation: Violation, out: string): Promise<Failure> {
  const fault = faultOf(violation);
  const end = performance.now() + MINIMISING;
  const timeout = violation.oracle === "time" ? TIMEOUT / 3 : TIMEOUT;
  const shows = async (smaller: FuzzCase) =>
    (await worker.run(smaller, timeout)).some((one) => faultOf(one) === fault);
  const smallest = await minimise(fuzzCase, shows, () => performance.now() < end);
  const folder = join(out, `${violation.oracle}-${fuzzCase.kind}-${fuzzCase.seed}`);
  await rm(folder, { recursive: true, force: true });
  await writeCase(folder, smallest);
  return { violation, fuzzCase: smallest, folder, sizes: [sizeOf(fuzzCase), sizeOf(smallest)] };
}
