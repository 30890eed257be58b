import { serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import { GENERATORS, generate, nthCase } from "./generators/index.ts";
import { seedOf } from "./random.ts";

const bytesOf = (value: unknown) => serialize(value).toString("latin1");

describe.each(GENERATORS)("cases of the kind $kind", ({ kind }) => {
  const seeds = Array.from({ length: 12 }, (_, i) => seedOf(5, i));

  it("are the same for the same seed, and others for others", () => {
    const cases = seeds.map((seed) => bytesOf(generate(kind, seed)));
    expect(seeds.map((seed) => bytesOf(generate(kind, seed)) === cases[seeds.indexOf(seed)])).toEqual(
      seeds.map(() => true),
    );
    expect(new Set(cases).size).toBe(seeds.length);
  });

  it("name no place outside of their own folder", () => {
    const words = seeds.flatMap((seed) => {
      const { files, calls } = generate(kind, seed);
      return [...files.map(({ name }) => name), ...calls.flatMap(outputsOf)];
    });
    expect(words.filter((word) => word.startsWith("/") || word.split("/").includes(".."))).toEqual([]);
  });
});

/** The words of a call that may name a file to be written. */
function outputsOf({ argv }: { readonly argv: readonly string[] }): string[] {
  return argv.flatMap((word, i) =>
    /^(?:-o|--output|--baseline)/.test(word) ? [word, argv[i + 1] ?? ""] : [],
  );
}

it("a run has cases of every kind", () => {
  const kinds = new Set(Array.from({ length: 120 }, (_, i) => nthCase(1, i).kind));
  expect(kinds.size).toBe(GENERATORS.length);
});
