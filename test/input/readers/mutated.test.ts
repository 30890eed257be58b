import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/core/errors.ts";
import { readDocument } from "../../../src/input/read-document.ts";
import { between, createRandom, pick, type Random, seedOf } from "../../fuzz/random.ts";
import { zipOf } from "./made.ts";

// Files that were cut off, have wrong bytes, or wrong words in their XML: a document or a documented error, soon.

const folder = new URL("../../../fixtures/files/", import.meta.url);
const RUNS = Number(process.env["OFFICE_RUNS"] ?? 60);
const MOST_MILLISECONDS = 5000;

async function expectAnswer(bytes: Uint8Array, path: string): Promise<void> {
  const start = performance.now();
  try {
    const { grids, text, place, unitAt } = await readDocument(bytes, { path });
    for (const { rows } of grids)
      for (const { cells } of rows)
        for (const { span } of cells) {
          expect(span.end).toBeLessThanOrEqual(text.length);
          place(span.start);
          unitAt(span.start);
        }
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).messages.ja).toContain(path);
  }
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
}

/** Some bytes replaced by others. */
function withWrongBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let left = between(1, 8, random); left > 0; left--)
    copy[between(0, copy.length - 1, random)] = between(0, 255, random);
  return copy;
}

/** A piece of a text cut out, doubled, or set elsewhere; or an attribute that says something else. */
function withWrongWords(xml: string, random: Random): string {
  const start = between(0, xml.length - 1, random);
  const end = Math.min(xml.length, start + between(1, 200, random));
  const piece = xml.slice(start, end);
  const other = between(0, xml.length - 1, random);
  return pick(
    [
      () => xml.slice(0, start) + xml.slice(end),
      () => xml.slice(0, end) + piece + xml.slice(end),
      () => xml.slice(0, other) + piece + xml.slice(other),
      () => xml.replace(/="\d+"/g, (found) => (between(0, 20, random) === 0 ? pick(NUMBERS, random) : found)),
      () => xml.replace(/[a-z]+="/gi, (found) => (between(0, 40, random) === 0 ? `x${found}` : found)),
    ],
    random,
  )();
}

const NUMBERS = ['="-1"', '="0"', '="1048577"', '="99999999999"', '="1e9"', '="NaN"', '=""', '="あ"'];

describe.each(["workbook.xlsx", "workbook.ods", "seed-word.docx", "squared.xlsx"])("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));

  test("cut off or with wrong bytes", async () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const random = createRandom(seedOf(1, seed));
      await expectAnswer(bytes.subarray(0, between(0, bytes.length, random)), name);
      await expectAnswer(withWrongBytes(bytes, random), name);
    }
  }, 120_000);

  test("with wrong words in its XML", async () => {
    const members = Object.entries(unzipSync(bytes));
    const xml = members.filter(([member]) => /\.(?:xml|rels)$/.test(member)).map(([member]) => member);
    for (let seed = 0; seed < RUNS; seed++) {
      const random = createRandom(seedOf(1, seed));
      const wrong = pick(xml, random);
      const changed = members.map(([member, own]) => [
        member,
        member === wrong ? withWrongWords(strFromU8(own), random) : own,
      ]);
      await expectAnswer(zipOf(Object.fromEntries(changed)), name);
    }
  }, 120_000);
});
