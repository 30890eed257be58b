import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatStart } from "../../../src/input/places.ts";
import { checkReport, openReport } from "../../../src/pipeline.ts";
import type { Report } from "../../../src/report/types.ts";
import { GOLDEN, readText, SEED_TEXT, toGolden } from "../../seeds/seed.ts";

// Files that other programs made: fixtures/files/make.py tells how.

const folder = new URL("../../../fixtures/files/", import.meta.url);

async function open(name: string): Promise<Report> {
  return openReport(readFileSync(new URL(name, folder)), { path: name });
}

function verdictsOf(report: Report) {
  return checkReport(report).assessments.map(({ verdict, outcome }) => [verdict, outcome]);
}

const seed = readText(SEED_TEXT);

describe.each(["seed-libreoffice.xlsx", "seed.ods"])(
  "the seed, line by line and cell by cell, as %s",
  (name) => {
    test("gives what its text gives", async () => {
      const report = await open(name);
      const places = ({ initiatives, ...front }: ReturnType<typeof toGolden>) => ({
        ...front,
        initiatives: initiatives.map(({ location: _, ...initiative }) => initiative),
      });
      expect(places(toGolden(report))).toEqual(places(toGolden(seed)));
      expect(verdictsOf(report)).toEqual(verdictsOf(seed));
    });
  },
);

describe.each(["seed-excel.xlsx", "seed-word.docx"])("the seed as a clerk keeps it in %s", (name) => {
  test("gives what a reader of the report found", async () => {
    const report = await open(name);
    const read = toGolden(report);
    expect(read.initiatives).toHaveLength(GOLDEN.initiatives.length);
    for (const [i, initiative] of read.initiatives.entries()) {
      const { location: _, status: __, numberInferred: _n, ...own } = initiative;
      const {
        location: ___,
        status: ____,
        numberInferred: _m,
        ...golden
      } = GOLDEN.initiatives[i] as typeof initiative;
      // The file has no line that describes the policy, and what the text lost it has.
      const policy = golden.policy && { ...golden.policy, description: null };
      expect(withoutBlanks(own)).toEqual(withoutBlanks({ ...golden, policy }));
    }
    expect(verdictsOf(report)).toEqual(verdictsOf(seed));
    const { title, issuer, published, fiscalYear, ratingScale } = GOLDEN;
    expect(read).toMatchObject({ title, issuer, published, fiscalYear, ratingScale });
  });
});

/** Line breaks of a cell are blanks in a field; where a text has them between Japanese words is its own. */
function withoutBlanks(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/(?<!\\)\\n|\s/g, ""));
}

describe.each(["workbook.xlsx", "workbook.ods"])("%s, as offices have them", (name) => {
  test("takes title, date and issuer from its cover, and the table from its sheet", async () => {
    const report = await open(name);
    expect(report).toMatchObject({
      title: "第2次みどり市行政改革大綱 取組結果",
      issuer: "みどり市",
      published: "2021-11",
    });
    expect(report.initiatives.map(({ id }) => id)).toEqual(["1-1", "1-2", "2-4", "2-5", "2-6"]);
    expect(toGolden(report).initiatives.map((one) => [one.title, one.do, one.rating])).toEqual([
      ["市税の収納率の向上", "収納率98.5%", "A"],
      ["基金の確保", "基金残高1,300千円", "A"],
      ["窓口の改善 （総合窓口）", "満足度75%", "B"],
      ["講座の開催", "12回", "A"],
      ["施設の統合", "1施設", "C"],
    ]);
  });

  test("says what was left out, and that the summary lists no initiatives", async () => {
    const report = await open(name);
    const said = report.diagnostics.map(({ rule, message }) => `${rule}: ${message.en}`);
    expect(said.filter((line) => line.startsWith("input/"))).toEqual([
      "input/hidden-sheets: hidden sheet left out: 選択肢 (--sheet with a name reads one)",
      expect.stringMatching(
        /^input\/hidden-rows: \d cells in hidden rows of the sheet 取組結果 were left out$/,
      ),
      "input/hidden-columns: 6 cells in hidden columns of the sheet 取組結果 were left out",
      'input/struck-text: 1 cell has text that is struck through, which was kept (such as "施設の統合")',
    ]);
    expect(said.filter((line) => line.startsWith("table/other-table"))).toEqual([
      expect.stringContaining("評価 A B C 計 件数 3 1 1 5 割合 60.0% 20.0% 20.0% 100.0%"),
    ]);
  });

  test("names places as the sheet has them", async () => {
    const report = await open(name);
    const struck = report.diagnostics.find(({ rule }) => rule === "input/struck-text");
    expect(struck && formatStart(report.document, struck.span)).toBe("取組結果!C9");
  });
});

test.each(["squared.xlsx", "squared.ods"])("%s is joined from a character a cell", async (name) => {
  const report = await open(name);
  expect(
    toGolden(report).initiatives.map((one) => [one.number, one.title, one.goal, one.do, one.rating]),
  ).toEqual([
    [1, "市税の収納率の向上", "収納率98%以上", "収納率98.5%", "A"],
    [2, "窓口の改善", "満足度80%以上", "満足度75%", "B"],
    [3, "講座の開催", "講座を12回開催", "講座を12回開催", "A"],
  ]);
  expect(report.diagnostics.filter(({ rule }) => rule === "input/joined-squares")).toHaveLength(1);
});
