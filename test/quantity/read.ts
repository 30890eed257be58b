import { expect, test } from "vitest";
import type { Quantity } from "../../src/quantity/model/types.ts";
import { readQuantities } from "../../src/quantity/read-quantities.ts";

/** A text, and what is expected of each quantity in it, in order. */
export type Case = readonly [text: string, ...expected: Partial<Quantity>[]];

/** One test per text: as many quantities as expected, each with the given fields. */
export function testCases(cases: readonly Case[]): void {
  test.each(cases.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    const read = readQuantities(text);
    expect(read.map((quantity) => quantity.text)).toHaveLength(expected.length);
    expect(read).toMatchObject(expected);
  });
}

/** One test per text that holds no quantity. */
export function testNone(texts: readonly string[]): void {
  test.each(texts)("nothing in %s", (text) => {
    expect(readQuantities(text)).toEqual([]);
  });
}
