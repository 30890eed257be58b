import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPieces } from "../../src/render/kit/json-pieces.ts";
import { toJsonText } from "../../src/render/kit/json-text.ts";
import { inBatches, joined } from "../../src/render/kit/pieces.ts";

describe("JSON in pieces", () => {
  const object = fc.dictionary(
    fc.string(),
    fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.array(fc.jsonValue())),
  );

  it("is what it is as a whole", () => {
    fc.assert(
      fc.property(object, fc.nat(6), (value, indent) => {
        const margin = " ".repeat(indent);
        const whole = toJsonText(value, 2).replaceAll("\n", `\n${margin}`);
        expect([...jsonPieces(value, indent)].join("")).toBe(margin + whole);
      }),
    );
  });

  it("takes the elements of a list as they are made", () => {
    const made: number[] = [];
    function* numbers() {
      for (let i = 1; i <= 3; i++) {
        made.push(i);
        yield i;
      }
    }
    const pieces = jsonPieces({ a: "b", list: numbers(), none: [] }, 0);
    let text = "";
    for (const piece of pieces) {
      text += piece;
      if (piece.includes("1")) expect(made).toEqual([1]);
    }
    expect(JSON.parse(text)).toEqual({ a: "b", list: [1, 2, 3], none: [] });
  });
});

describe("pieces", () => {
  it("are the same text, however they are put together", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (pieces) => {
        const text = pieces.join("");
        expect([...inBatches(pieces)].join("")).toBe(text);
        expect(joined(pieces)).toBe(text);
        expect([...inBatches(text)].join("")).toBe(text);
      }),
    );
  });

  it("are neither many nor long", () => {
    const batches = [...inBatches(Array.from({ length: 100_000 }, () => "0123456789"))];
    expect(batches.length).toBeLessThan(20);
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThan(70_000);
  });
});
