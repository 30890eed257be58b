import type { CallResult } from "../observation.ts";
import type { Oracle } from "./oracle.ts";

/** What a run gives depends on its input and on nothing else. */
export const sameBytes: Oracle = {
  id: "same-bytes",
  about: "the same input twice gives the same code, the same texts and the same files",
  check: ({ calls }) =>
    calls.flatMap((result) =>
      result.again === null
        ? []
        : differences(result, result.again).map((what) => `${result.call.argv[0]}: ${what} differs`),
    ),
};

type Outcome = NonNullable<CallResult["again"]>;

function differences(first: Outcome, second: Outcome): string[] {
  const names = new Set([...first.written.keys(), ...second.written.keys()]);
  return [
    ...(["code", "stdout", "stderr"] as const).filter((part) => first[part] !== second[part]),
    ...[...names].filter((name) => first.written.get(name) !== second.written.get(name)),
  ];
}
