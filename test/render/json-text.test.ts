import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toJsonText } from "../../src/render/kit/json-text.ts";
import { sanitizeForTerminal } from "../../src/text/sanitize.ts";

describe("JSON text", () => {
  it("has every character that a terminal acts on escaped, and the value is the same", () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const char = String.fromCodePoint(code);
      if (sanitizeForTerminal(char) === char) continue;
      const text = toJsonText(char);
      expect(text).toMatch(/^"(?:\\[a-z0-9]+)+"$/);
      expect(JSON.parse(text)).toBe(char);
    }
  });

  it("has its own line ends, and no command of a CI service", () => {
    const value = { title: "##[error]x", list: ["::error::y", "\u202e\n::z"] };
    const text = toJsonText(value, 2);
    expect(text.split("\n")).toHaveLength(7);
    expect(text).not.toMatch(/##\[|\u202e|^\s*::/m);
    expect(JSON.parse(text)).toEqual(value);
  });

  it("gives any value back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(JSON.parse(toJsonText({ text }, 2))).toEqual({ text });
      }),
    );
  });
});
