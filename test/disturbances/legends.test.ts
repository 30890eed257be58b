import { describe, expect, it } from "vitest";
import { GOLDEN, readText, toGolden } from "../seeds/seed.ts";
import { mapCells, SEED, toText } from "./document.ts";
import { expectSame } from "./expect-same.ts";
import * as legends from "./legends.ts";

/** Symbols as the program gives them: half width, one circle and one cross. */
const FOLDED: Readonly<Record<string, readonly string[]>> = {
  "another circle": ["◎", "○", "△", "×"],
  "full width": ["A", "B", "C", "D"],
};

describe("a legend", () => {
  it.each(Object.entries(legends.LEGENDS))("with %s", (_, lines) => {
    const document = legends.rewriteLegend(SEED, lines);
    expectSame(document);
    expect(toGolden(readText(toText(document))).ratingScale).toEqual(GOLDEN.ratingScale);
  });
});

describe("a scale", () => {
  it.each(Object.entries(legends.SCALES))("of %s", (name, symbols) => {
    const document = legends.rewriteScale(SEED, symbols);
    const folded = FOLDED[name] ?? symbols;
    expectSame(document, {
      initiative: (one) => ({ ...one, rating: legends.ratingIn(folded, one.rating) }),
    });
    expect(toGolden(readText(toText(document))).ratingScale).toEqual(
      GOLDEN.ratingScale.map((level, i) => ({ ...level, symbol: folded[i] })),
    );
  });
});

describe("a rating", () => {
  it.each(Object.entries(legends.RATING_FORMS))("%s", (_, form) => {
    expectSame(mapCells(SEED, "rating", form));
  });
});
