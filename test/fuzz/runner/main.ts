import { fileURLToPath } from "node:url";
import type { FuzzCase } from "../case.ts";
import { generate, nthCase } from "../generators/index.ts";
import { readCase } from "./case-folder.ts";
import { createHunt, type Failure } from "./hunt.ts";
import { type FuzzOptions, readOptions } from "./options.ts";
import { createWorker } from "./worker.ts";

/** Runs what the arguments ask for; 0 where everything held. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args, freshSeed());
  const worker = createWorker(fileURLToPath(new URL("child.mjs", import.meta.url)));
  const hunt = createHunt(worker, options.out);
  const start = performance.now();
  const kinds = new Map<string, number>();
  console.log(`seed ${options.seed}`);
  try {
    for await (const fuzzCase of casesOf(options, start)) {
      kinds.set(fuzzCase.kind, (kinds.get(fuzzCase.kind) ?? 0) + 1);
      for (const failure of await hunt.run(fuzzCase)) console.log(describe(failure));
    }
  } finally {
    await worker.close();
  }
  console.log(summarise(kinds, hunt.met, (performance.now() - start) / 1000));
  return hunt.met.size > 0 ? 1 : 0;
}

/** A seed that nobody chose; it is printed, so that the run can be made again. */
function freshSeed(): number {
  return Math.floor(Math.random() * 0x7fffffff);
}

async function* casesOf(options: FuzzOptions, start: number): AsyncGenerator<FuzzCase, void> {
  const { seed, minutes, cases, only, single, replay } = options;
  if (single) return yield generate(single.kind, single.seed);
  if (replay.length > 0) {
    for (const folder of replay) yield await readCase(folder);
    return;
  }
  for (let i = 0; i < cases && performance.now() - start < minutes * 60_000; i++)
    yield nthCase(seed, i, only);
}

function describe({ violation, fuzzCase, folder, sizes }: Failure): string {
  return [
    `\nFAILED ${violation.oracle}: ${violation.what}`,
    `  case       ${fuzzCase.kind}, seed ${fuzzCase.seed}`,
    `  smallest   ${folder} (${sizes[1]} of ${sizes[0]} bytes)`,
    `  run again  npm run fuzz -- --replay ${folder}`,
    `  as it was  npm run fuzz -- --case ${fuzzCase.kind}:${fuzzCase.seed}`,
  ].join("\n");
}

function summarise(
  kinds: ReadonlyMap<string, number>,
  met: ReadonlyMap<string, number>,
  seconds: number,
): string {
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const lines = [...kinds].toSorted().map(([kind, count]) => `  ${String(count).padStart(7)}  ${kind}`);
  const faults = [...met].map(([fault, count]) => `  ${String(count).padStart(7)}  ${fault}`);
  return [
    `\n${total} cases in ${seconds.toFixed(0)} s`,
    ...lines,
    met.size === 0 ? "everything held" : `${met.size} faults`,
    ...faults,
  ].join("\n");
}
