import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { foldKey } from "../../src/text/fold.ts";
import { SEED_TEXT } from "../seeds/seed.ts";
import { documentOf } from "../support/documents.ts";
import { type EncodeAs, encodeAs } from "../support/encode.ts";
import * as characters from "./characters.ts";
import { differences } from "./differences.ts";
import { mapCells, SEED } from "./document.ts";
import { expectSame } from "./expect-same.ts";
import { forRandoms } from "./random.ts";

describe("look-alike radicals", () => {
  it("in place of every kanji that has one", () => {
    expectSame(characters.withRadicals(SEED_TEXT), { compare: foldKey });
  });

  it("in place of some", () => {
    forRandoms(8, (random) => {
      expectSame(characters.withRadicals(SEED_TEXT, random), { compare: foldKey });
    });
  });
});

describe("characters", () => {
  it("full-width digits in numbers", () => {
    const wide = (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
    expectSame(mapCells(SEED, "number", wide));
  });

  it("controls strewn in show nothing", () => {
    forRandoms(8, (random) => expectSame(characters.withControls(SEED_TEXT, random)));
  });

  it("a stray quote before any cell swallows nothing and is no text", () => {
    forRandoms(8, (random) => expectSame(characters.withQuotes(SEED_TEXT, random)));
  });
});

describe("lines", () => {
  it.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("end in %s", (_, end) => {
    expectSame(SEED_TEXT.replaceAll("\n", end));
  });

  it("end in all kinds at once", () => {
    forRandoms(8, (random) => expectSame(characters.withMixedLineEnds(SEED_TEXT, random)));
  });
});

describe("an encoding", () => {
  // — is in none of the older encodings; a file saved in them has a hyphen instead.
  const text = SEED_TEXT.replaceAll("—", "-");
  const encodings: (readonly [EncodeAs, boolean])[] = [
    ["shift_jis", false],
    ["euc-jp", false],
    ["iso-2022-jp", false],
    ["utf-8", true],
    ["utf-16le", true],
    ["utf-16le", false],
    ["utf-16be", true],
    ["utf-16be", false],
  ];
  it.each(encodings)("%s, with a byte order mark: %s", (encoding, bom) => {
    const source = documentOf(encodeAs(text, encoding, { bom }), { path: "report.txt" });
    expect(differences(readReport(source))).toEqual([]);
  });
});
