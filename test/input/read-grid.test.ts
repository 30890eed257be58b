import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSource } from "../../src/input/encoding/decode.ts";
import { readGrid } from "../../src/input/grid/read-grid.ts";
import type { Grid } from "../../src/input/grid/types.ts";

function gridOf(text: string, path = "r.tsv"): Grid {
  return readGrid(createSource(text, { path }));
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
        const source = createSource(text, { path: "r.tsv" });
        let last = 0;
        for (const { cells } of readGrid(source).rows) {
          for (const { span, text: own } of cells) {
            expect(source.text.slice(span.start, span.end)).toBe(own);
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

  it("says where a cell stands, quotes left out", () => {
    const text = 'x,"財政課",y\n';
    const [, second] = gridOf(text, "r.csv").rows[0]?.cells ?? [];
    expect(text.slice(second?.span.start, second?.span.end)).toBe("財政課");
  });
});

describe("tab-separated text from a spreadsheet", () => {
  const text = 'No.\t取組\t実績\n1\t"窓口の\n改善"\t"97.0%\n""速報"""\n2\t委託\t3件\n';
  const { rows } = readGrid(createSource(text, { path: "sheet.txt" }));

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
    const stray = readGrid(
      createSource('No.\t"取組\t実績\n1\t委託\t3件\n2\t"移管\t4件\n', { path: "pdf.txt" }),
    );
    expect(stray.rows).toHaveLength(3);
  });
});
