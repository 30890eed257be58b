import type { FuzzCase } from "../case.ts";
import { createRandom, type Random, seedOf, weighted } from "../random.ts";
import { argumentsCase } from "./arguments.ts";
import { configurationCase } from "./configurations.ts";
import { mutatedReport, rawBytes, structuredReport } from "./reports.ts";
import { textsCase } from "./texts.ts";

/** Makes cases of one kind: the same one for the same seed. */
export interface Generator {
  readonly kind: string;
  readonly about: string;
  /** How often it is asked, compared with the others. */
  readonly weight: number;
  make(seed: number, random: Random): FuzzCase;
}

/** Every kind of case. To add one, add a row. */
export const GENERATORS: readonly Generator[] = [
  { kind: "raw-bytes", about: "bytes that mean nothing", weight: 2, make: rawBytes },
  {
    kind: "mutated-report",
    about: "seed and fixtures with some bytes changed",
    weight: 3,
    make: mutatedReport,
  },
  {
    kind: "structured-report",
    about: "made-up reports, each part a little wrong",
    weight: 6,
    make: structuredReport,
  },
  { kind: "configuration", about: "configurations and baselines", weight: 2, make: configurationCase },
  { kind: "arguments", about: "words on the command line", weight: 3, make: argumentsCase },
  { kind: "texts", about: "texts in which quantities are read", weight: 2, make: textsCase },
];

/** The case of a kind for a seed. */
export function generate(kind: string, seed: number): FuzzCase {
  const generator = GENERATORS.find((one) => one.kind === kind);
  if (!generator)
    throw new Error(`no such kind: ${kind} (there are ${GENERATORS.map((one) => one.kind).join(", ")})`);
  return generator.make(seed, createRandom(seed));
}

/** The n-th case of a run, of one kind only where told. */
export function nthCase(run: number, index: number, only?: string): FuzzCase {
  const seed = seedOf(run, index);
  const kind =
    only ??
    weighted(
      GENERATORS.map((one) => [one.kind, one.weight] as const),
      createRandom(seedOf(seed, 1)),
    );
  return generate(kind, seed);
}
