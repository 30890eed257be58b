import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES, type Case, complaints, findWrong, makeDocument, runDocument, writeMarked } from "./case.ts";
import { loadCorpus, SEED } from "./corpus.ts";
import { FORMATS } from "./document.ts";
import { MUTATIONS } from "./mutations/index.ts";
import { reduceDocument } from "./reduce.ts";

/** `LOSS_RUNS=100000 LOSS_SEED=7 npx vitest run test/loss` looks longer, and elsewhere. */
const RUNS = Number(process.env["LOSS_RUNS"] ?? 1000);
const RANDOM_SEED = Number(process.env["LOSS_SEED"] ?? 20201);
/** A case takes some milliseconds; a long run has the time that it needs. */
const TIMEOUT = 60_000 + RUNS * 50;

/** The smallest report that is still wrong, as it would stand in a file, and what is wrong with it. */
function describeFailure(failed: Case): string {
  const document = makeDocument(failed);
  const [first = ""] = findWrong(document, failed);
  const kind = first.slice(0, first.indexOf(":"));
  const smallest = reduceDocument(document, (smaller) =>
    findWrong(smaller, failed).some((one) => one.startsWith(kind)),
  );
  const { bytes } = writeMarked(smallest, failed);
  const text = new TextDecoder().decode(bytes);
  return `${JSON.stringify(failed)}\n${findWrong(smallest, failed).join("\n")}\n--- a minimal report\n${text}---`;
}

describe("nothing is lost", () => {
  it("of the seed and the fixtures as they are", () => {
    for (const document of loadCorpus()) {
      for (const carry of ["inside", "end"] as const) {
        for (const { extension } of FORMATS) {
          const found = runDocument(document, { carry, shares: true, around: true, extension });
          expect([document.name, ...complaints(found)]).toEqual([document.name]);
          expect(found.tokens).toBeGreaterThan(0);
        }
      }
    }
  });

  it.each(Object.keys(MUTATIONS))("%s changes a report", (name) => {
    const before = {
      report: SEED,
      carry: "inside",
      shares: false,
      around: false,
      extension: "txt",
    } as const;
    const texts = Array.from({ length: 3 }, (_, seed) =>
      JSON.stringify(makeDocument({ ...before, changes: [{ name, seed: seed + 1 }] })),
    );
    expect(texts.some((text) => text !== JSON.stringify(makeDocument({ ...before, changes: [] })))).toBe(
      true,
    );
  });

  it(
    "whatever becomes of the structure",
    () => {
      let [tokens, changes, refused] = [0, 0, 0];
      const result = fc.check(
        fc.property(CASES, (one) => {
          const document = makeDocument(one);
          const found = runDocument(document, one);
          tokens += found.tokens;
          changes += one.changes.length;
          if (found.refused !== null) refused++;
          expect(complaints(found)).toEqual([]);
        }),
        { numRuns: RUNS, seed: RANDOM_SEED },
      );
      const failed = result.counterexample?.[0];
      if (failed)
        throw new Error(`seed ${result.seed}, path ${result.counterexamplePath}: ${describeFailure(failed)}`);
      if (process.env["LOSS_RUNS"])
        console.log(
          `${RUNS} reports, ${changes} mutations, ${tokens} tokens, none lost; ${refused} reports refused`,
        );
      expect(refused).toBeLessThan(RUNS / 10);
      expect(tokens).toBeGreaterThan(RUNS);
    },
    TIMEOUT,
  );
});
