import type { CallResult } from "../observation.ts";
import { type Oracle, shown } from "./oracle.ts";

/** Only what was asked for is written, and nothing that was read is changed. */
export const files: Oracle = {
  id: "files",
  about: "inputs stay as they are, and no file is left that no word of the call names",
  check: ({ fuzzCase, calls }) =>
    calls.flatMap((result) => {
      const inputs = new Set(fuzzCase.files.map(({ name }) => name));
      return [...result.written.keys()]
        .filter((name) => (inputs.has(name) ? name !== baselineOf(result) : !isAsked(name, result)))
        .map((name) => `${result.call.argv[0]}: ${inputs.has(name) ? "changed" : "left"} ${shown(name)}`);
    }),
};

/** A baseline is an input that may be written, where that was asked for. */
function baselineOf({ call: { argv } }: CallResult): string | undefined {
  return argv.includes("--update-baseline") ? argv[argv.indexOf("--baseline") + 1] : undefined;
}

function isAsked(name: string, { call: { argv } }: CallResult): boolean {
  if (argv.includes("init")) return true;
  return argv.some((word) => word === name || word.endsWith(`=${name}`) || word === `-o${name}`);
}
