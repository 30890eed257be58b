import { describe, it } from "vitest";
import type { GoldenInitiative } from "../seeds/seed.ts";
import { type CellName, PROSE, SEED } from "./document.ts";
import { expectSame } from "./expect-same.ts";
import * as headers from "./headers.ts";

const inOneLine = (headings: readonly string[]) => headers.rewriteHeader(SEED, [headings]);
const ALL = headers.headerLine();

describe("a header", () => {
  it("in one line", () => {
    expectSame(inOneLine(ALL));
  });

  const synonyms = headers.COLUMNS.flatMap((name) =>
    headers.SYNONYMS[name].split(" ").map((heading) => [name, heading] as const),
  );
  it.each(synonyms)("calls %s by another name: %s", (name, heading) => {
    expectSame(inOneLine(headers.headerLine({ [name]: heading })));
  });

  it.each(["令和3年度", "R3年度", "平成30年度", "Ｒ２年度", "2020年度", "今年度"])(
    "speaks of the year %s",
    (year) => {
      const headings = {
        goal: `${year}の達成目標`,
        plan: `${year}計画`,
        do: `${year}の取組内容`,
        rating: `${year}の取組達成度`,
      };
      expectSame(inOneLine(headers.headerLine(headings)));
    },
  );

  it.each([" ", "　", "  "])("is spaced out by '%s'", (space) => {
    expectSame(inOneLine(ALL.map((heading) => [...heading].join(space))));
  });

  it("runs downwards, a character a line", () => {
    expectSame(headers.rewriteHeader(SEED, headers.verticalHeader(ALL)));
  });

  it.each(ALL.slice(1).map((heading, i) => [i, ALL[i], heading] as const))(
    "has two headings in one cell (%i: %s, %s)",
    (i, left, right) => {
      expectSame(inOneLine([...ALL.slice(0, i), `${left}${right}`, "", ...ALL.slice(i + 2)]));
      expectSame(inOneLine([...ALL.slice(0, i), `${left} ${right}`, ...ALL.slice(i + 2)]));
    },
  );

  it("has all headings in one cell", () => {
    expectSame(inOneLine([ALL.join("")]));
    expectSame(inOneLine([ALL.join(" ")]));
  });

  it.each(ALL.map((heading, i) => [heading, i] as const))("has a blank cell too many before %s", (_, i) => {
    expectSame(inOneLine([...ALL.slice(0, i), "", ...ALL.slice(i)]));
  });

  it.each(ALL.map((heading, i) => [heading, i] as const))("shows %s twice", (_, i) => {
    expectSame(inOneLine([...ALL.slice(0, i), ALL[i] ?? "", ...ALL.slice(i)]));
  });

  it.each(ALL.map((heading, i) => [heading, i] as const))("lacks %s on one page", (_, i) => {
    const full = inOneLine(ALL);
    const second = full.flatMap(({ kind }, at) => (kind === "header" ? [at] : []))[1] ?? -1;
    expectSame(
      full.map((line, at) =>
        at === second ? { ...line, cells: line.cells.filter((_, j) => j !== i) } : line,
      ),
    );
  });
});

describe("a report without the column", () => {
  const without = (initiative: GoldenInitiative, name: CellName): GoldenInitiative => ({
    ...initiative,
    [name]: name === "departments" ? { primary: null, lead: [], related: [] } : null,
  });

  it.each(["item", "departments", ...PROSE.filter((name) => name !== "rating")] as const)("%s", (name) => {
    expectSame(headers.dropColumns(SEED, [name]), { initiative: (one) => without(one, name) });
  });

  it("rating: then only order tells the evaluation from what comes after it", () => {
    expectSame(headers.dropColumns(SEED, ["rating"]), {
      initiative: (one) => without(one, "rating"),
      skip: ({ status }) => status === "partial",
    });
  });

  it.each([
    ["direction", "relatedPlans"],
    ["item", "relatedPlans", "action"],
    ["plan", "check"],
    ["goal", "direction", "item"],
  ] as const)("%s, %s …", (...names) => {
    expectSame(headers.dropColumns(SEED, names), {
      initiative: (one) => names.reduce<GoldenInitiative>(without, one),
      skip: ({ status }) => status === "partial",
    });
  });
});
