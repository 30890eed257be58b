import { describe, expect, it } from "vitest";
import { SEED_TEXT } from "../seeds/seed.ts";
import { SEED, toText } from "./document.ts";
import { expectSame } from "./expect-same.ts";

describe("the seed as a document to disturb", () => {
  it("is the seed again when nothing is done", () => {
    expect(toText(SEED)).toBe(SEED_TEXT);
    expectSame(SEED);
  });

  it("knows every cell of the table by its column", () => {
    const counts = (kind: string) => SEED.filter((line) => line.kind === kind).length;
    expect(["row", "header", "label", "title"].map(counts)).toEqual([38, 22, 9, 11]);
    for (const { cells, names, kind } of SEED) {
      if (kind !== "row") continue;
      const named = names.filter((name) => name !== null);
      expect(named.length).toBe(cells.filter((cell) => cell.trim() !== "").length);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});
