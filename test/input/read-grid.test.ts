import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetIn, offsetOf } from "../../src/input/grid/cell.ts";
import { readTsvGrid } from "../../src/input/grid/read-tsv.ts";
import type { Grid } from "../../src/input/grid/types.ts";
import { findLineStarts } from "../../src/input/readers/lines.ts";
import { documentOf } from "../support/documents.ts";

function gridOf(text: string, path = "r.tsv"): Grid {
  return documentOf(text, { path }).grids[0] as Grid;
}

const shape = ({ rows }: Grid) =>
  rows.map(({ line, width, cells }) => [line, width, ...cells.map(({ index, text }) => `${index}:${text}`)]);

describe("tab-separated text", () => {
  it("becomes rows of non-blank cells that know their line and index", () => {
    expect(shape(gridOf("A\t\tB\n\n\t\t\n C \t　\nD"))).toEqual([
      [1, 3, "0:A", "2:B"],
      [4, 2, "0:C"],
      [5, 1, "0:D"],
    ]);
  });

  it.each([
    ["LF", "A\tB\nC"],
    ["CRLF", "A\tB\r\nC"],
    ["CR", "A\tB\rC"],
  ])("may end its lines in %s", (_, text) => {
    expect(shape(gridOf(text))).toEqual([
      [1, 2, "0:A", "1:B"],
      [2, 1, "0:C"],
    ]);
  });

  it("does not take quotes for quoting, but drops the ones that are leftovers", () => {
    expect(shape(gridOf('"A\tB "x" C\t"D"\t"\nE'))).toEqual([
      [1, 4, "0:A", '1:B "x" C', "2:D"],
      [2, 1, "0:E"],
    ]);
  });

  it("gives spans that re-slice to the cell, in order and within the text", () => {
    const part = fc.constantFrom(
      "\t",
      "\t",
      "\n",
      "\r\n",
      "\r",
      '"',
      " ",
      "　",
      "\0",
      "あ",
      "A1",
      "・財政課",
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 60 }), (parts) => {
        const text = `x${parts.join("")}`;
        let last = 0;
        for (const { cells } of readTsvGrid({ text, lineStarts: findLineStarts(text) }).rows) {
          for (const { span, text: own } of cells) {
            expect(text.slice(span.start, span.end)).toBe(own);
            expect(own).not.toMatch(/[\t\r\n]/);
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.end;
          }
        }
      }),
    );
  });
});

describe("comma-separated text", () => {
  it("reads quoted cells with commas, line ends and quotes in them", () => {
    const grid = gridOf('No.,取組\r\n1,"a,\nb ""c"""\r\n2,d\r\n', "r.csv");
    expect(shape(grid)).toEqual([
      [1, 2, "0:No.", "1:取組"],
      [2, 2, "0:1", '1:a,\nb "c"'],
      [4, 2, "0:2", "1:d"],
    ]);
  });

  it("gives spans whose raw text, quotes made single, is the cell", () => {
    const part = fc.constantFrom(",", "\n", "\r\n", '"', "あ", "A", " ", "，");
    const cell = fc.string({ unit: part, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (lines) => {
        const quote = (one: string) => `"${one.replaceAll('"', '""')}"`;
        const text = ["見出し,x", ...lines.map((line) => line.map(quote).join(","))].join("\n");
        const document = documentOf(text, { path: "r.csv" });
        for (const one of document.grids.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells)) {
          const { start, end } = one.span;
          expect(document.text.slice(start, end).replaceAll('""', '"').replaceAll("\r\n", " \n")).toBe(
            one.text,
          );
          for (let at = 0; at < one.text.length; at++) {
            const place = offsetIn(one, at);
            if (!/[\r\n ]/.test(document.text[place] ?? "")) expect(document.text[place]).toBe(one.text[at]);
            expect(offsetOf(one, place)).toBe(at);
          }
        }
      }),
    );
  });

  it("counts the quotes that are written twice into a place", () => {
    const text = 'No.,実績\n1,"""速報""で97.0%となった"\n';
    const document = documentOf(text, { path: "r.csv" });
    const cell = document.grids[0]?.rows[1]?.cells[1];
    expect(cell?.text).toBe('"速報"で97.0%となった');
    const at = cell ? offsetIn(cell, cell.text.indexOf("97.0")) : -1;
    expect(text.slice(at, at + 4)).toBe("97.0");
    expect(document.place(at)).toEqual({ kind: "line", line: 2, column: 11 });
  });

  it("says where a cell stands, quotes left out", () => {
    const text = 'x,"財政課",y\n';
    const [, second] = gridOf(text, "r.csv").rows[0]?.cells ?? [];
    expect(text.slice(second?.span.start, second?.span.end)).toBe("財政課");
  });
});

describe("tab-separated text from a spreadsheet", () => {
  const text = 'No.\t取組\t実績\n1\t"窓口の\n改善"\t"97.0%\n""速報"""\n2\t委託\t3件\n';
  const { rows } = documentOf(text, { path: "sheet.txt" }).grids[0] as Grid;

  it("keeps a quoted line break in its cell", () => {
    expect(rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ["No.", "取組", "実績"],
      ["1", "窓口の\n改善", '97.0%\n"速報"'],
      ["2", "委託", "3件"],
    ]);
  });

  it("counts lines as the file has them", () => {
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it("takes a stray quote for an ordinary character", () => {
    const text = 'No.\t"取組\t実績\n1\t委託\t3件\n2\t"移管\t4件\n';
    expect(documentOf(text, { path: "pdf.txt" }).grids[0]?.rows).toHaveLength(3);
  });
});
