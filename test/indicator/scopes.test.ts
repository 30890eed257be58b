import { describe, expect, it } from "vitest";
import { joinRanges, lastAtMost, outsideBrackets } from "../../src/row/passage/scopes.ts";
import { findBrackets } from "../../src/text/brackets.ts";
import { foldedView } from "../../src/text/folded-view.ts";
import { findBoundaries } from "../../src/text/sentences.ts";

const brackets = (text: string) =>
  findBrackets(foldedView(text)).map(({ start, end }) => text.slice(start, end));
const pieces = (text: string) => {
  const starts = findBoundaries(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
};

describe("findBrackets", () => {
  it.each([
    ["70%（H27:54.3%）", ["（H27:54.3%）"]],
    ["a(b)c（d）", ["(b)", "（d）"]],
    ["外（中（内）側）", ["（内）", "（中（内）側）"]],
    ["開いたまま（令和2年度", []],
    ["閉じだけ）120件", []],
    ["【見出し】「引用」", []],
  ])("%s", (text, expected) => {
    expect(brackets(text)).toEqual(expected);
  });
});

describe("findBoundaries", () => {
  it.each([
    ["開催した。参加者 12人", ["開催した。", "参加者 12人"]],
    ["①講座 3回②研修 2回", ["①", "講座 3回②", "研修 2回"]],
    ["・講座 ・研修", ["・", "講座 ・", "研修"]],
    ["納付・徴収", ["納付・徴収"]],
    ["【実績】12件", ["【実績】", "12件"]],
    ["12件※速報", ["12件※", "速報"]],
    ["12件、3回", ["12件、3回"]],
  ])("%s", (text, expected) => {
    expect(pieces(text).filter((piece) => piece !== "")).toEqual(expected);
  });

  it("finds the boundary at or before a place", () => {
    expect(lastAtMost([0, 5, 9], 4)).toBe(0);
    expect(lastAtMost([0, 5, 9], 5)).toBe(5);
    expect(lastAtMost([0, 5, 9], 100)).toBe(9);
  });
});

describe("what is outside brackets with numbers", () => {
  it.each([
    ["受診率（H27 54%）は", "受診率は"],
    ["受診率（国保）は", "受診率（国保）は"],
    ["A（1件）B（2件）C", "ABC"],
    ["受診率は", "受診率は"],
  ])("%s → %s", (text, expected) => {
    const view = foldedView(text);
    const ranges = outsideBrackets(view, { start: 0, end: text.length }, findBrackets(view));
    expect(joinRanges(text, ranges)).toBe(expected);
  });
});
