import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthOf, runOn } from "./growth.ts";
import { PLACES, type Place, reportOfPages, reportOfRows, reportWith } from "./reports.ts";

/** What the program looks for, and what makes it look again: words, openings without ends, spaces, digits, marks. */
const PIECES = [
  "では",
  "の",
  "までに",
  "速報値",
  "計画",
  "毎年度",
  "\u1680",
  "\u3000 ",
  "（",
  "（a",
  "【",
  "(1",
  "「",
  "1",
  "１年",
  "1.",
  "1%",
  "1,",
  "1-",
  "1月",
  "5か年",
  "全員（",
  "目標",
  "目標を",
  "達成率",
  "（年度",
  "令和1年",
  "前年度",
  "●",
  "・",
  "①",
  "A：",
  "●・",
  "：",
  "=",
  "<",
  "<a ",
  '="',
  '"',
  "-",
  "ー",
  "、",
  "。",
  "第",
  "課",
  "課（",
  "市",
  "関係課 ",
  "ゼロ",
  "状態（",
  "計画（",
  "滞納",
  "発生",
  "漢字",
  "㍻",
  "ｶﾞ",
  "&amp;",
  "👨‍👩‍👧",
] as const;

const LENGTH = 1200;

/** A text of this length: a beginning, the piece again and again, and an end at which a match may fail late. */
function fill(piece: string, length: number, end = "け95%x"): string {
  return `x${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}${end}`;
}

function growth(place: Place, piece: string, argv: readonly string[] = ["check"]) {
  const make = (length: number) => reportWith(place, fill(piece, length));
  return growthOf((report: string) => runOn(argv, report), LENGTH, make);
}

describe("the time that check takes grows with the length of a text, not with its square", () => {
  it.each(PLACES)(
    "in this place: %s",
    async (place) => {
      const slow: string[] = [];
      for (const piece of PIECES) {
        const found = await growth(place, piece);
        if (found !== null) slow.push(`${piece}: ${found}`);
      }
      expect(slow).toEqual([]);
    },
    300_000,
  );

  it("whatever pieces follow each other", async () => {
    const piece = fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLACES), piece, async (place, pieces) => {
        expect(await growth(place, pieces.join(""))).toBeNull();
      }),
      { seed: 20211130, numRuns: 60 },
    );
  }, 300_000);

  it.each([
    [["check", "--format", "html"]],
    [["check", "--format", "markdown"]],
    [["parse", "--format", "json"]],
    [["parse", "--format", "csv"]],
    [["summary"]],
  ])(
    "with %j",
    async (argv) => {
      for (const place of ["heading", "department", "goal", "do"] as const)
        for (const piece of ["では", "\u1680", "（", "1%", "●", "<a ", "👨‍👩‍👧"])
          expect(await growth(place, piece, argv), `${place} ${piece}`).toBeNull();
    },
    300_000,
  );
});

describe("the time that check takes grows with the number of", () => {
  it.each([
    ["pages", (size: number) => reportOfPages(size, "up")],
    ["pages out of order", (size: number) => reportOfPages(size, "to and fro")],
    ["pages of other columns", (size: number) => reportOfPages(size, "up", (page) => `\t列${page}`)],
    ["rows out of order", reportOfRows],
  ])(
    "%s",
    async (_, make) => {
      expect(await growthOf((report: string) => runOn(["check"], report), 100, make)).toBeNull();
    },
    300_000,
  );
});

describe("the measure", () => {
  const spaces = (length: number) => `${" ".repeat(length)}x`;

  it("tells a time that grows faster than the length", async () => {
    const search = (text: string) => void /\s+\s+$/.test(text);
    expect(await growthOf(search, 200, spaces)).toMatch(/ms for 200, .* ms for 800$/);
  });

  it("lets pass one that grows with the length", async () => {
    const count = (text: string) => {
      for (let times = 0; times < 100; times++) text.split(" ");
    };
    expect(await growthOf(count, 20_000, spaces)).toBeNull();
  });
});
