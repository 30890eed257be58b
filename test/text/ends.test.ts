import { describe, expect, it } from "vitest";
import { groupEndings, startOfEnding, stripEnd } from "../../src/text/ends.ts";

describe("the end of a text", () => {
  it.each([
    ["達成した。、 ", "達成した"],
    ["。、", ""],
    ["", ""],
    ["。達成", "。達成"],
  ])("of '%s' can be taken off by characters", (text, rest) => {
    expect(stripEnd(text, /[。、\s]/)).toBe(rest);
  });

  const PARTICLES = groupEndings(["まで", "までに", "に", "は", "ab", "b", "abc"]);

  it.each([
    ["徴収率までには", "徴収率"],
    ["徴収率", "徴収率"],
    ["まで", ""],
    ["", ""],
    // でに is none of the words, but までに is.
    ["でに", "で"],
    // abc, or ab and then no c: the longest end that can be made of words counts.
    ["xabcb", "x"],
    ["xbab", "x"],
  ])("of '%s' can be taken off by words", (text, rest) => {
    expect(text.slice(0, startOfEnding(text, PARTICLES))).toBe(rest);
  });
});
