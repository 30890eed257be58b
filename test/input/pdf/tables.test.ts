import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/input/read-document.ts";
import { expectedRows, readFixture, readRows, SOURCE } from "./fixtures.ts";

const FEW = 3;

/** A blank that was typed is one in any width. */
const withPlainBlanks = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => text.replaceAll("\u3000", " ")));

describe("cells of ruled tables, against what the files were made from", () => {
  it.each([
    ["calc-a3", "a spreadsheet on A3", 7],
    ["calc-a4", "a spreadsheet in 4.6 points on A4", FEW],
    ["writer-cut-rows", "a document whose pages cut rows", 7],
    ["calc-later-columns", "columns that are printed on later pages", 7],
    ["chromium", "a page of a browser", 7],
    ["radicals", "a font that gives radicals for kanji", 1],
    ["rotated", "a page that is turned", FEW],
    ["owner-locked", "a file that may be read but not changed", FEW],
    ["inset", "a frame around every cell, set apart", FEW],
    ["dashed", "dashed rules without ones at the sides", FEW],
    ["marked", "a red frame that is laid over the table", FEW],
    ["upright-headings", "headings that are written downwards", FEW],
    ["unruled", "no rules, with tags", FEW],
  ])("%s: %s", async (name, _, count) => {
    expect(await readRows(readFixture(name))).toEqual(withPlainBlanks(expectedRows(count)));
  });

  it("white space tells the table where there are neither rules nor tags", async () => {
    const text = new TextDecoder("latin1").decode(readFixture("unruled"));
    const untagged = Uint8Array.from(text.replaceAll("/StructParents", "/StructPorents"), (char) =>
      char.charCodeAt(0),
    );
    expect(await readRows(untagged)).toEqual(withPlainBlanks(expectedRows(FEW)));
  });

  it("text in Shift_JIS by a character map that is not in the file", async () => {
    const rows = await readRows(readFixture("shift-jis"));
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["取組項目", "担当課", "評価"],
      ["市税の収納率", "税務課", "A"],
    ]);
  });
});

describe("places", () => {
  it("name page, table and row, with the box of the cell", async () => {
    const document = await readDocument(readFixture("writer-cut-rows"), { path: "report.pdf" });
    const at = document.text.indexOf("審議会等の委員の公募");
    expect(document.place(at)).toMatchObject({ kind: "box", page: 2, table: 1, column: 3 });
    const { box } = document.place(at) as { box: { left: number; width: number } };
    expect(box.left).toBeGreaterThan(100);
    expect(box.width).toBeGreaterThan(50);
  });

  it("of lines outside of tables name the line", async () => {
    const document = await readDocument(readFixture("calc-a3"), { path: "report.pdf" });
    expect(document.place(document.text.indexOf("令和5年7月"))).toMatchObject({
      page: 1,
      table: null,
      row: 2,
    });
  });

  it("of merged cells say what they cover", async () => {
    const { grids } = await readDocument(readFixture("calc-a3"), { path: "report.pdf" });
    const label = grids[0]?.rows
      .flatMap(({ cells }) => cells)
      .find(({ text }) => text === SOURCE.rows[0]?.[0]);
    expect(label).toMatchObject({ index: 0, rowSpan: 3 });
  });
});

describe("a guess", () => {
  it("is said to be one", async () => {
    const { findings } = await readDocument(readFixture("unruled"), { path: "report.pdf" });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["table/unruled", "warning"]]);
  });

  it("is not made where rules show the table", async () => {
    const { findings } = await readDocument(readFixture("chromium"), { path: "report.pdf" });
    expect(findings).toEqual([]);
  });
});
