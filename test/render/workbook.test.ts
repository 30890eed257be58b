import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { cleanCellText, escapeString, LONGEST_TEXT } from "../../src/render/workbook/xlsx/clean-text.ts";
import { dayNumber } from "../../src/render/workbook/xlsx/day-number.ts";
import { rowHeight } from "../../src/render/workbook/xlsx/row-height.ts";
import { toSheetNames } from "../../src/render/workbook/xlsx/sheet-names.ts";
import type { CellValue, Sheet, SheetColumn } from "../../src/render/workbook/xlsx/types.ts";
import { writeWorkbook } from "../../src/render/workbook/xlsx/write-workbook.ts";

/** A sheet with one row of these values. */
function sheetOf(values: readonly CellValue[], parts: Partial<SheetColumn> = {}): Sheet {
  const columns = values.map((_, i) => ({ heading: `欄${i + 1}`, width: 20, ...parts }));
  return { name: "取組", columns, rows: [values] };
}

/** The parts of a workbook by name, each proven to be well-formed XML. */
function partsOf(sheets: readonly Sheet[], lang: "ja" | "en" = "ja"): Map<string, string> {
  const files = Object.entries(unzipSync(writeWorkbook({ lang, sheets })));
  const parts = new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
  for (const text of parts.values()) new SaxesParser().write(text).close();
  return parts;
}

const sheet1 = (values: readonly CellValue[], parts: Partial<SheetColumn> = {}) =>
  partsOf([sheetOf(values, parts)]).get("xl/worksheets/sheet1.xml") ?? "";

describe("a workbook", () => {
  it("is the same bytes for the same input", () => {
    const write = () => writeWorkbook({ lang: "ja", sheets: [sheetOf(["甲", 1, { date: "2021-11-30" }])] });
    expect(write()).toEqual(write());
  });

  it("keeps its heading in sight, filters, and prints as wide as the page on each", () => {
    const parts = partsOf([sheetOf(["甲", "乙"])]);
    const sheet = parts.get("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(parts.get("xl/workbook.xml")).toContain("'取組'!$1:$1");
    expect(parts.get("xl/workbook.xml")).toContain("'取組'!$A$1:$B$2");
  });

  it("leaves totals and notes behind the table out of the filter", () => {
    const sheet = { ...sheetOf(["甲", 1]), footers: [["合計", 1]] };
    expect(partsOf([sheet]).get("xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A1:B2"/>');
  });

  it("writes numbers, shares and days as numbers with their formats", () => {
    expect(sheet1([96, 1.5])).toMatch(/<c r="A2" s="\d+"><v>96<\/v><\/c><c r="B2" s="\d+"><v>1\.5<\/v><\/c>/);
    expect(sheet1([0.702], { format: "share" })).toContain("<v>0.702</v>");
    expect(sheet1([{ date: "2021-11-30" }])).toContain("<v>44530</v>");
    const styles = (lang: "ja" | "en") => partsOf([sheetOf(["甲"])], lang).get("xl/styles.xml");
    expect(styles("ja")).toContain("[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;");
    expect(styles("en")).toContain("yyyy-mm-dd");
  });

  it("leaves a number empty that is none", () => {
    expect(sheet1([Number.NaN, Number.POSITIVE_INFINITY])).not.toContain("<v>NaN");
    expect(sheet1([Number.POSITIVE_INFINITY])).not.toContain("Infinity");
  });
});

describe("texts of strangers in a workbook", () => {
  it.each(["=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "＝1+1", "\t=1"])("keep %j a text", (text) => {
    const parts = partsOf([sheetOf([text])]);
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="A2" s="\d+" t="s"><v>1<\/v><\/c>/);
    expect([...parts.values()].join("")).not.toContain("<f>");
  });

  it("mark what looks like a formula, so that it stays a text where somebody edits it", () => {
    const styleOf = (text: string) => /<c r="A2" s="(\d+)"/.exec(sheet1([text]))?.[1];
    const looks =
      (partsOf([sheetOf(["甲"])]).get("xl/styles.xml") ?? "").split("<cellXfs")[1]?.split("<xf ") ?? [];
    expect(looks[Number(styleOf("=1+1")) + 1]).toContain('quotePrefix="1"');
    expect(looks[Number(styleOf("甲")) + 1]).not.toContain("quotePrefix");
  });

  it.each([
    ["a\u0000b\u0007c\u001b[31m", "a␀b␇c␛[31m"],
    ["a\ufffeb\uffff", "a<U+FFFE>b<U+FFFF>"],
    ["a\ud800b\udc00", "a<U+D800>b<U+DC00>"],
    ["一\r\n二\r三\n四", "一\n二\n三\n四"],
    ["a\u202eb", "a<U+202E>b"],
    ["葛\u{e0100}城𠮷野家", "葛\u{e0100}城𠮷野家"],
  ])("show %j harmlessly", (text, shown) => {
    expect(cleanCellText(text)).toBe(shown);
    expect(() => partsOf([sheetOf([text])])).not.toThrow();
  });

  it("stay what they are where they look like a character's number", () => {
    expect(escapeString("_x000D_ _x41_ <a&b>")).toBe("_x005F_x000D_ _x41_ &lt;a&amp;b&gt;");
  });

  it("are cut at what a cell holds, never within a character", () => {
    expect(cleanCellText("あ".repeat(LONGEST_TEXT))).toBe("あ".repeat(LONGEST_TEXT));
    const cut = cleanCellText(`${"あ".repeat(LONGEST_TEXT - 2)}𠮷野`);
    expect(cut).toBe(`${"あ".repeat(LONGEST_TEXT - 2)}…`);
  });

  it("are harmless as headings and as names of sheets, too", () => {
    const hostile = "=1\ufffe\u0000<b>&\"'[]:*?/\\";
    const sheet = { name: hostile, columns: [{ heading: hostile, width: 10 }], rows: [] };
    const [name = ""] = toSheetNames([hostile]);
    expect(name).not.toMatch(/[[\]:*?/\\'\u0000\ufffe]/);
    expect(() => partsOf([sheet, sheet])).not.toThrow();
  });
});

describe("the names of sheets", () => {
  it("are short, unlike each other but for case and width, and never empty", () => {
    expect(toSheetNames(["A", "a", "Ａ", "", "History"])).toEqual(["A", "a (2)", "Ａ (3)", "_", "History_"]);
    const [long = "", second = ""] = toSheetNames(["課".repeat(40), "課".repeat(40)]);
    expect(long).toBe(`${"課".repeat(30)}…`);
    expect(second).toBe(`${"課".repeat(26)}… (2)`);
  });
});

describe("days", () => {
  it.each([
    ["1900-03-01", 61],
    ["2021-11-30", 44530],
    ["2021-11", 44501],
    ["1900-02-28", null],
    ["2021-02-30", null],
    ["令和3年", null],
  ])("%s is %s", (date, number) => {
    expect(dayNumber(date)).toBe(number);
  });
});

describe("the height of a row", () => {
  it("is that of the text with the most lines, up to what Excel allows", () => {
    const one = rowHeight(["あ"], [11]);
    expect(rowHeight(["あ".repeat(5)], [11])).toBe(one);
    expect(rowHeight(["あ".repeat(6), "い"], [11, 11])).toBeGreaterThan(one);
    expect(rowHeight(["a\nb\nc"], [11])).toBe(rowHeight(["あ".repeat(15)], [11]));
    expect(rowHeight(["あ".repeat(100_000)], [11])).toBe(409);
  });
});
