import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAt } from "../../src/core/lines.ts";
import { toLocation } from "../../src/input/places.ts";
import { findLineStarts } from "../../src/input/readers/lines.ts";
import { documentOf } from "../support/documents.ts";

test.each([
  ["", [0]],
  ["a", [0]],
  ["a\n", [0, 2]],
  ["a\r\nb", [0, 3]],
  ["a\rb\rc", [0, 2, 4]],
  ["\n\r\n\r\r\n", [0, 1, 3, 4, 6]],
  ["\r\r\n\n", [0, 1, 3, 4]],
])("the lines of %j begin at %j", (text, starts) => {
  expect(findLineStarts(text)).toEqual(starts);
});

describe("a span of a text", () => {
  const document = documentOf("取組\r\n達成𠮷度\nA", { path: "a.tsv" });
  test.each([
    [0, 2, [1, 1, 1, 3]],
    [4, 9, [2, 1, 2, 6]],
    [2, 4, [1, 3, 2, 1]],
    [10, 11, [3, 1, 3, 2]],
    [11, 11, [3, 2, 3, 2]],
  ])("%i to %i", (start, end, [line, column, endLine, endColumn]) => {
    expect(toLocation(document, { start, end })).toEqual({ line, column, endLine, endColumn });
  });

  test("agrees with walking through the text", () => {
    const text = fc.string({ unit: fc.constantFrom("\r", "\n", "\r\n", "あ", "x", "\t") });
    fc.assert(
      fc.property(text, (text) => {
        const lineStarts = findLineStarts(text);
        const document = documentOf(`${text}x`, { path: "a.tsv" });
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = toLocation(document, { start: offset, end: offset });
          expect({ line, column }).toEqual(walk(text, offset));
          expect(lineAt(lineStarts, offset)).toBe(line);
        }
      }),
    );
  });
});

function walk(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  for (let at = 0; at < offset; at++) {
    const isEnd = text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n");
    column = isEnd ? 1 : column + 1;
    if (isEnd) line++;
  }
  return { line, column };
}
