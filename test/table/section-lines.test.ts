import { describe, expect, it } from "vitest";
import { findHeaders } from "../../src/table/header/read-header.ts";
import { sectionsAbove } from "../../src/table/section-lines.ts";
import { columnsOf, rowsOf } from "./rows.ts";

const HEADER = "番号|取組項目|年度目標|実績|評価";
const WITH_OFFICES = "番号|取組項目|担当課|年度目標|実績|評価";

/** The lines above the first header that head its rows. */
function above(...lines: readonly string[]) {
  const rows = rowsOf(...lines);
  const headers = findHeaders(rows);
  const offices = lines.includes(WITH_OFFICES) ? (["departments"] as const) : [];
  const found = sectionsAbove(rows, headers, [columnsOf("number", "title", ...offices)]);
  return [...found].map(({ cells }) => cells[0]?.text);
}

describe("lines above the first header that head its rows", () => {
  it.each([
    [["１．事務事業の見直し", HEADER], ["１．事務事業の見直し"]],
    [["■しごとをつくる", HEADER, "1|a|10件|12件|A", "■人の流れをつくる", HEADER], ["■しごとをつくる"]],
    [["【しごと】", HEADER, "1|a|10件|12件|A", "■人の流れをつくる", HEADER], []],
    [["■評価の結果", HEADER, "1|a|10件|12件|A"], []],
    [["■しごとをつくる", "市の概要", "表の見方", HEADER, "■人の流れをつくる", HEADER], []],
    [
      ["総務部", "税務課", HEADER, "1|a|10件|12件|A", "市民課", "2|b|10件|12件|A", "福祉課"],
      ["総務部", "税務課"],
    ],
    [["総務部", HEADER, "1|a|10件|12件|A", "市民課"], []],
    [["総務部", WITH_OFFICES, "1|a|税務課|10件|12件|A", "市民課", "福祉課"], []],
  ])("%j", (lines, expected) => {
    expect(above(...lines)).toEqual(expected);
  });
});
