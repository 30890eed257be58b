import { InputError, UsageError } from "../../../src/core/errors.ts";
import { type Oracle, shown } from "./oracle.ts";

/** What the program says of a fault of its own; its help names such faults too, in the middle of a line. */
const FAULT = /^reform: (?:.*: )?(?:internal error|内部エラー):|invariant violated|\n\s+at .+:\d+:\d+/m;

/** The program ends as it says it does: with a code of its own, and never with a fault of its own. */
export const documentedErrors: Oracle = {
  id: "documented-errors",
  about:
    "only UsageError and InputError; exit codes 0, 1 (check alone) and 2; no internal error; 2 always says why",
  check: ({ stages, calls, texts }) => [
    ...[stages, ...texts].flatMap((result) => (result ? foreign(result.error) : [])),
    ...calls.flatMap(({ call, code, stderr, stdout }) => {
      const wrong: string[] = [];
      if (![0, 1, 2].includes(code)) wrong.push(`exit code ${code}`);
      if (code === 1 && !call.argv.includes("check")) wrong.push("exit code 1, and not from check");
      if (code === 2 && stderr === "" && stdout === "") wrong.push("exit code 2 without a word");
      const fault = FAULT.exec(stderr);
      if (fault) wrong.push(`a fault: ${shown(stderr.slice(fault.index))}`);
      return wrong.map((what) => `${call.argv[0]}: ${what}`);
    }),
  ],
};

function foreign(error: unknown): string[] {
  if (error === null || error instanceof InputError || error instanceof UsageError) return [];
  return [`thrown: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`];
}
