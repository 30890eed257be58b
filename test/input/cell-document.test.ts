import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/core/limits.ts";
import { cellDocument } from "../../src/input/cells/cell-document.ts";
import type { ReadCell, ReadTable } from "../../src/input/cells/types.ts";
import type { Candidate } from "../../src/input/model/reader.ts";
import { formatStart, toLocation } from "../../src/input/places.ts";

const candidate: Candidate = {
  path: "取組.xlsx",
  bytes: null,
  limits: DEFAULT_LIMITS,
  part: {},
  text: () => ({ text: "", encoding: "utf-8" }),
};

function cell(ref: string, index: number, text: string, rest: Partial<ReadCell> = {}): ReadCell {
  return { text, index, place: { kind: "cell", sheet: "取組", ref }, ...rest };
}

const goal = cell("C3", 2, "3件\n以上", { rows: 2 });
const TABLES: readonly ReadTable[] = [
  { rows: [{ width: 1, cells: [cell("A1", 0, "取組結果")] }] },
  {
    rows: [
      { width: 3, cells: [cell("A2", 0, "取組"), cell("C2", 2, "目標")] },
      { width: 3, cells: [] },
      { width: 3, cells: [goal] },
    ],
  },
];

describe("a document of cells", () => {
  const document = cellDocument(candidate, TABLES, { format: "xlsx" });

  test("has the cells one after the other as its text", () => {
    expect(document.text).toBe("取組結果\n\n\n取組\t\t目標\n\n\t\t3件\n以上\n\n\n");
  });

  test("has rows without the blank ones, which keep a line", () => {
    expect(document.grids.map(({ rows }) => rows.map(({ line }) => line))).toEqual([[1], [4, 6]]);
  });

  test("keeps what a merged cell covers", () => {
    const [merged] = document.grids[1]?.rows[1]?.cells ?? [];
    expect(merged).toMatchObject({ text: "3件\n以上", index: 2, rowSpan: 2, columnSpan: 1 });
  });

  test("gives the place and the cell of an offset", () => {
    const at = document.text.indexOf("以上");
    expect(formatStart(document, { start: at, end: at + 2 })).toBe("取組!C3");
    expect(toLocation(document, { start: 0, end: 4 })).toEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 5,
      sheet: "取組",
      ref: "A1",
    });
    const { start, end } = document.unitAt(at);
    expect(document.text.slice(start, end)).toBe("3件\n以上");
  });

  test("lets findings stand at a cell", () => {
    const found = cellDocument(candidate, TABLES, {
      format: "xlsx",
      findings: (spanOf) => [
        {
          rule: "input/example",
          severity: "info",
          message: { ja: "例", en: "example" },
          span: spanOf(goal),
          initiative: null,
          related: [],
          data: {},
        },
      ],
    });
    const span = found.findings[0]?.span;
    expect(span && found.text.slice(span.start, span.end)).toBe("3件\n以上");
  });

  test("is refused where it would need too much memory", () => {
    const small = { ...candidate, limits: { ...DEFAULT_LIMITS, memory: 1 } };
    expect(() => cellDocument(small, TABLES, { format: "xlsx" })).toThrow(/--limit memory=/);
  });
});
