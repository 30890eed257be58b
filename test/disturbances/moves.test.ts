import { describe, expect, it } from "vitest";
import { GOLDEN, readText, toGolden } from "../seeds/seed.ts";
import { SEED, toText } from "./document.ts";
import { expectSame } from "./expect-same.ts";
import * as moves from "./moves.ts";
import { forRandoms } from "./random.ts";

describe("cells that moved", () => {
  it.each([
    ["rows move by up to four cells, each on its own", moves.moveRows],
    ["the rows of a page move together", moves.movePages],
    ["empty cells at the ends are cut or added", moves.changeEnds],
    ["empty cells stand in the middle of rows", moves.insertBlanks],
    ["blank lines are strewn in", moves.strewBlankLines],
  ] as const)("%s", (_, disturb) => {
    forRandoms(25, (random) => expectSame(disturb(SEED, random)));
  });
});

describe("pages", () => {
  it("may break anywhere between rows", () => {
    forRandoms(15, (random) => expectSame(moves.breakPages(SEED, random)));
  });

  it("may all be one", () => {
    forRandoms(1, (random) => expectSame(moves.joinPages(SEED, random)));
  });

  it("may be joined two by two", () => {
    forRandoms(1, (random) => expectSame(moves.mergePages(SEED, random)));
  });

  it("are counted by their headers", () => {
    forRandoms(1, (random) => {
      const pages = toGolden(readText(toText(moves.joinPages(SEED, random)))).initiatives;
      expect(pages.map(({ location }) => location.page)).toEqual(pages.map(() => 1));
    });
  });
});

describe("the legend", () => {
  it.each(["end", "first", "before", "after"] as const)("may stand at: %s", (where) => {
    const text = toText(moves.placeLegend(SEED, where));
    expectSame(text);
    expect(toGolden(readText(text)).ratingScale).toEqual(GOLDEN.ratingScale);
  });

  it("may be missing: then the scale is unknown, and the ratings are still read", () => {
    const bare = SEED.filter(({ kind }) => kind !== "legend");
    expectSame(bare);
    expect(readText(toText(bare)).ratingScale).toEqual([]);
  });
});
