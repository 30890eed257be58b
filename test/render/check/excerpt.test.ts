import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptAround } from "../../../src/render/check/pretty/excerpt.ts";
import { sanitizeForTerminal } from "../../../src/text/sanitize.ts";
import { displayWidth } from "../../../src/text/width.ts";

const PIECES = [
  ..."abc 19.%",
  "市",
  "税",
  "①",
  "ﾃﾞ",
  "か\u3099",
  "\u3099",
  "e\u0301",
  "👨‍👩‍👧",
  "🇯🇵",
  "葛\u{e0100}",
  "\t",
  "\u001b",
  "\u202e",
  "\ud800",
  "\r\n",
  "　",
];

const scene = fc
  .record({
    pieces: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
    from: fc.nat(200),
    length: fc.nat(30),
    margin: fc.nat(5),
    width: fc.integer({ min: 12, max: 90 }),
    ambiguous: fc.constantFrom(1 as const, 2 as const),
  })
  .map(({ pieces, from, length, margin, ...rest }) => {
    const text = pieces.join("");
    const start = Math.min(from, text.length);
    const end = Math.min(start + length, text.length);
    const limits = { start: Math.max(0, start - margin * 20), end: Math.min(text.length, end + margin * 20) };
    return { text, span: { start, end }, limits, ...rest };
  });

const safe = (text: string) => sanitizeForTerminal(text === "\r" ? " " : text);
/** CRLF may be one space or two. */
const flat = (text: string) => text.replace(/ +/g, " ");

describe("an excerpt", () => {
  it("has its carets exactly under the marked words, and fits", () => {
    fc.assert(
      fc.property(scene, ({ text, span, limits, width, ambiguous }) => {
        const measure = { ambiguous };
        const found = excerptAround(text, span, limits, width, measure);
        const line = found.before + found.marked + found.after;
        expect(displayWidth(line, measure)).toBeLessThanOrEqual(width);
        expect(found.caretStart).toBe(displayWidth(found.before, measure));
        const marked = displayWidth(found.before + found.marked, measure) - found.caretStart;
        expect(found.caretWidth).toBe(Math.max(1, marked));
        expect(line).not.toMatch(/[\p{Cc}\u202e\p{Cs}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("marks the whole characters that the span touches, and only shows what the text has", () => {
    fc.assert(
      fc.property(scene, ({ text, span, limits, ambiguous }) => {
        const { before, marked, after } = excerptAround(text, span, limits, 10_000, { ambiguous });
        const raw = text.slice(limits.start, limits.end);
        const parts = [...new Intl.Segmenter("ja", { granularity: "grapheme" }).segment(raw)].map(
          ({ segment, index }) => ({
            text: safe(segment),
            start: limits.start + index,
            length: segment.length,
          }),
        );
        expect(flat(before + marked + after)).toBe(flat(parts.map((part) => part.text).join("")));
        if (span.end === span.start) return;
        const touched = parts.filter(({ start, length }) => start < span.end && start + length > span.start);
        expect(flat(marked)).toBe(flat(touched.map((part) => part.text).join("")));
      }),
      { numRuns: 1000 },
    );
  });

  it("shows a window with the words before, and … where the cell goes on", () => {
    const text = `${"前".repeat(100)}徴収率 90.9%${"後".repeat(100)}`;
    const start = text.indexOf("90.9%");
    const around = excerptAround(text, { start, end: start + 5 }, { start: 0, end: text.length }, 40, {});
    expect(around.before + around.marked + around.after).toBe("…前前前前前前前徴収率 90.9%後後後後後後…");
    expect(around).toMatchObject({ marked: "90.9%", caretWidth: 5 });
  });

  it("reads only the surroundings of a place in a cell of any length", () => {
    const text = `${"市".repeat(2_000_000)}90%`;
    const start = text.length - 3;
    const around = excerptAround(text, { start, end: text.length }, { start: 0, end: text.length }, 20, {});
    expect(around.before + around.marked + around.after).toBe("…市市市市市市市90%");
  });
});
