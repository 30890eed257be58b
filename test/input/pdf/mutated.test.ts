import { describe, expect, it } from "vitest";
import { InputError, UsageError } from "../../../src/core/errors.ts";
import { readDocument } from "../../../src/input/read-document.ts";
import { readFixture } from "./fixtures.ts";

/** Numbers from 0 to 1 that are the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Bytes set at random, bits turned, stretches copied elsewhere or left out. */
function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  let mutated = Uint8Array.from(bytes);
  const kind = Math.floor(next() * 4);
  for (let left = 1 + Math.floor(next() * 20); left > 0; left--) {
    const at = Math.floor(next() * mutated.length);
    const length = Math.floor(next() * 100);
    if (kind === 0) mutated[at] = Math.floor(next() * 256);
    else if (kind === 1) mutated[at] = (mutated[at] as number) ^ (1 << Math.floor(next() * 8));
    else if (kind === 2) mutated.copyWithin(at, at + length, at + 2 * length);
    else mutated = Uint8Array.from([...mutated.slice(0, at), ...mutated.slice(at + length)]);
  }
  return mutated;
}

describe("a damaged PDF is read or refused, in bounded time", () => {
  it.each([
    ["shift-jis", 120],
    ["drawn", 60],
    ["calc-a4", 30],
  ])(
    "%s, damaged in %i ways",
    async (name, times) => {
      const bytes = readFixture(name);
      const next = numbersFrom(20_231_127);
      const thrown: unknown[] = [];
      for (let i = 0; i < times; i++) {
        const damaged = mutate(bytes, next);
        await Promise.resolve()
          .then(() => readDocument(damaged, { path: "report.pdf", format: "pdf" }))
          .catch((error: unknown) => thrown.push(error));
      }
      expect(thrown.length).toBeGreaterThan(0);
      expect(thrown.filter((error) => !(error instanceof InputError || error instanceof UsageError))).toEqual(
        [],
      );
    },
    60_000,
  );
});
