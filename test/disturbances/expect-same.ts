import { expect } from "vitest";
import { readText } from "../seeds/seed.ts";
import { differences, type Expected } from "./differences.ts";
import { type Document, toText } from "./document.ts";

/** Expects a disturbed seed to give the same initiatives with the same fields. */
export function expectSame(input: Document | string, expected?: Expected): void {
  const text = typeof input === "string" ? input : toText(input);
  expect(differences(readText(text), expected)).toEqual([]);
}
