import { describe, expect, it } from "vitest";
import { clipLines } from "../../src/render/kit/columns.ts";

describe("a text in few lines", () => {
  it.each([
    ["short", 10, 1, ["short"]],
    ["the row is shifted", 12, 1, ["the row is …"]],
    ["the row is shifted by one", 12, 2, ["the row is", "shifted by …"]],
    ["the row is shifted", 12, 3, ["the row is", "shifted"]],
    ["行が見出しよりずれています", 10, 2, ["行が見出し", "よりずれ…"]],
    ["one\ntwo three four", 9, 2, ["one", "two thre…"]],
  ])("%j in %i columns and %i lines", (text, width, max, lines) => {
    expect(clipLines(text, width, {}, max)).toEqual(lines);
  });
});
