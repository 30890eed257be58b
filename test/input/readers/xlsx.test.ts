import { describe, expect, test } from "vitest";
import {
  inlineRow,
  read,
  refusalOf,
  rowsOf,
  saidOf,
  textsOf,
  workbookMembers,
  workbookOf,
  zipOf,
} from "./made.ts";

/** The one text of a workbook of one cell. */
async function shown(cell: string, rest: Partial<Parameters<typeof workbookMembers>[0]> = {}) {
  const workbook = { sheets: [{ name: "表", data: `<row r="1">${cell}</row>` }], ...rest };
  return textsOf(await read(workbookOf(workbook))).flat();
}

/** Styles of the formats, in order, from style 1. */
function formats(...codes: readonly string[]): string {
  const own = codes.map(
    (code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const cells = codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return `<numFmts>${own.join("")}</numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0"/>${cells.join("")}</cellXfs>`;
}

describe("texts of a workbook", () => {
  test("are shared, by number", async () => {
    const strings = '<si><t>窓口</t></si><si><t xml:space="preserve"> 財政課 </t></si>';
    expect(await shown('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>', { strings })).toEqual([
      "財政課",
      "窓口",
    ]);
  });

  test("are runs one after the other, without the readings over them", async () => {
    const strings =
      '<si><r><t>南</t></r><r><rPr><b/></rPr><t>アルプス</t></r><rPh sb="0" eb="1"><t>ミナミ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await shown('<c r="A1" t="s"><v>0</v></c>', { strings })).toEqual(["南アルプス"]);
  });

  test("may stand in the cell, within `is` or as its value", async () => {
    expect(await shown('<c r="A1" t="inlineStr"><is><t>窓口</t></is></c>')).toEqual(["窓口"]);
    expect(await shown('<c r="A1" t="inlineStr"><v>窓口</v></c>')).toEqual(["窓口"]);
    expect(await shown('<c r="A1" t="str"><f>A2&amp;"課"</f><v>財政課</v></c>')).toEqual(["財政課"]);
  });

  test("keep their line ends as LF, however they are written", async () => {
    expect(await shown('<c r="A1" t="inlineStr"><is><t>上_x000D_\n下&#13;&#10;底</t></is></c>')).toEqual([
      "上\n下\n底",
    ]);
  });

  test("are missing where the workbook has none", async () => {
    expect(await shown('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>3</v></c>')).toEqual(["3"]);
  });

  test("that are struck through are kept and said", async () => {
    const strings = "<si><r><rPr><strike/></rPr><t>10件</t></r><r><t>12件</t></r></si>";
    const document = await read(
      workbookOf({
        sheets: [{ name: "表", data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
        strings,
      }),
    );
    expect(textsOf(document)).toEqual([["10件12件"]]);
    expect(saidOf(document)).toEqual([
      'input/struck-text: 1 cell has text that is struck through, which was kept (such as "10件12件")',
    ]);
  });
});

describe("values of a workbook", () => {
  test.each([
    ["0.0%", "0.985", "98.5%"],
    ["#,##0", "1234567", "1,234,567"],
    ['0"件"', "12", "12件"],
    ['#,##0"千円";"▲"#,##0"千円"', "-5300", "▲5,300千円"],
    ['[$-411]ggge"年"m"月"', "44501", "令和3年11月"],
    ["General", "0.30000000000000004", "0.3"],
    ["yyyy/m/d", "44501", "2021/11/1"],
  ])("of format %s: %s shows as %s", async (code, value, text) => {
    expect(await shown(`<c r="A1" s="1"><v>${value}</v></c>`, { styles: formats(code) })).toEqual([text]);
  });

  test.each([
    ["27", "44501", "R3.11.1"],
    ["31", "44501", "2021年11月1日"],
    ["55", "44501", "2021年11月"],
    ["58", "44501", "令和3年11月1日"],
    ["10", "0.985", "98.50%"],
  ])("of the format that has the number %s", async (id, value, text) => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
    expect(await shown(`<c r="A1" s="1"><v>${value}</v></c>`, { styles })).toEqual([text]);
  });

  test("count days from 1904 where the workbook says so", async () => {
    const rest = { styles: formats("yyyy/m/d"), properties: '<workbookPr date1904="1"/>' };
    expect(await shown('<c r="A1" s="1"><v>43039</v></c>', rest)).toEqual(["2021/11/1"]);
  });

  test("may be yes or no, an error, or a date in letters", async () => {
    const cells =
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" s="1" t="d"><v>2021-11-01</v></c>';
    expect(await shown(cells, { styles: formats("yyyy/m/d") })).toEqual(["TRUE", "#DIV/0!", "2021/11/1"]);
  });

  test("of formulas are those that were saved; one without is said", async () => {
    const document = await read(
      workbookOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1*2</f></c></row>'),
    );
    expect(textsOf(document)).toEqual([["2"]]);
    expect(saidOf(document)[0]).toMatch(
      /^input\/unvalued-formulas: 1 formula of the sheet 表 came without a value/,
    );
  });
});

describe("a sheet", () => {
  test("names each cell as Excel does, and tells no place where none is written", async () => {
    const document = await read(
      workbookOf('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect(rowsOf(document)).toEqual([["表!B3=1", "表!C3=2"], ["表!A4=3"]]);
  });

  test("shows a merged cell once, with what it covers", async () => {
    const document = await read(
      workbookOf({
        sheets: [
          {
            name: "表",
            data:
              inlineRow(1, { A: "方針", B: "目標", C: "隠れ", D: "評価" }) +
              inlineRow(2, { B: "3件", C: "4件" }),
            behind: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
          },
        ],
      }),
    );
    expect(rowsOf(document)).toEqual([
      ["表!A1=方針", "表!B1=目標", "表!D1=評価"],
      ["表!B2=3件", "表!C2=4件"],
    ]);
    expect(document.grids[0]?.rows[0]?.cells[0]).toMatchObject({ rowSpan: 2, columnSpan: 1 });
    expect(document.grids[0]?.rows[0]?.cells[1]).toMatchObject({ rowSpan: 1, columnSpan: 2 });
    expect(saidOf(document)).toEqual([
      "input/covered-cells: 1 cell under merged cells of the sheet 表 was left out",
    ]);
  });

  test("is read without its hidden rows and columns, which is said; a merged cell shows where any of it does", async () => {
    const document = await read(
      workbookOf({
        sheets: [
          {
            name: "表",
            before: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
            data: `<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="C1"><v>9</v></c></row>${inlineRow(2, { B: "作業", C: "残" })}`,
            behind: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
          },
        ],
      }),
    );
    expect(rowsOf(document)).toEqual([["表!A1=1", "表!C2=残"]]);
    expect(saidOf(document)).toEqual([
      "input/hidden-rows: 1 cell in hidden rows of the sheet 表 was left out",
      "input/hidden-columns: 1 cell in hidden columns of the sheet 表 was left out",
    ]);
  });

  test("says what is written in shapes", async () => {
    const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";
    const document = await read(
      workbookOf({
        sheets: [{ name: "表", data: inlineRow(1, { A: "取組" }) }],
        more: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="r1" Type="${rel}" Target="../drawings/drawing1.xml"/></Relationships>`,
          "xl/drawings/drawing1.xml":
            '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>※速報値</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>',
        },
      }),
    );
    expect(saidOf(document)).toEqual([
      "input/text-in-shapes: text in shapes of the sheet 表, not read as a part of the table: ※速報値",
    ]);
  });

  test("may be far down, and keeps what is apart apart", async () => {
    const document = await read(workbookOf(inlineRow(1, { A: "上" }) + inlineRow(1_048_576, { A: "下" })));
    expect(rowsOf(document)).toEqual([["表!A1=上"], ["表!A1048576=下"]]);
    expect(document.text).toBe("上\n\n\n\n下\n\n\n");
  });

  test("may have blank cells and rows that are formatted, also where they do not name their place", async () => {
    const rows =
      '<row r="1" ht="20"><c r="A1" s="0"/><c r="B1" s="0"/></row><row r="2" ht="20"/><row r="3"><c r="A3"/><c r="B3"><v>1</v></c></row>' +
      '<row ht="20"/><row><c/><c s="0"/><c><v>2</v></c></row>';
    expect(rowsOf(await read(workbookOf(rows)))).toEqual([["表!B3=1"], ["表!C5=2"]]);
  });

  test("is refused where something stands far to the right, naming the cell", async () => {
    const { en, ja } = await refusalOf(
      workbookOf(inlineRow(1, { A: "上" }) + inlineRow(1_048_576, { XFD: "x" })),
    );
    expect(en).toMatch(/its sheet 表 has something in XFD1048576, .* --limit cells=16384,/);
    expect(ja).toMatch(/シート「表」の XFD1048576 にセルがあり/);
  });

  test("is refused where many cells share a long text, before they are laid out", async () => {
    const strings = `<si><t>${"長".repeat(30_000)}</t></si>`;
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`;
    const { en } = await refusalOf(workbookOf({ sheets: [{ name: "表", data: row.repeat(60) }], strings }), {
      limits: { ratio: 1000 },
    });
    expect(en).toMatch(/reading it needs about [\d,]+ MiB of memory/);
  });
});

describe("the sheets of a workbook", () => {
  const book = workbookOf({
    sheets: [
      { name: "控え", state: "hidden", data: inlineRow(1, { A: "昨年" }) },
      { name: "表紙", data: inlineRow(1, { A: "題名" }) },
      { name: "取組 結果", data: inlineRow(1, { A: "結果" }) },
    ],
  });

  test("are read in their order, hidden ones left out and said", async () => {
    const document = await read(book);
    expect(rowsOf(document)).toEqual([["表紙!A1=題名"], ["取組 結果!A1=結果"]]);
    expect(saidOf(document)).toEqual([
      "input/hidden-sheets: hidden sheet left out: 控え (--sheet with a name reads one)",
    ]);
  });

  test.each([
    ["取組 結果", "結果"],
    ["取組　結果", "結果"],
    ["2", "結果"],
    ["1", "題名"],
    ["控え", "昨年"],
  ])("may be chosen: %s", async (sheet, text) => {
    const document = await read(book, { sheet });
    expect(textsOf(document)).toEqual([[text]]);
    expect(saidOf(document)).toEqual([]);
  });

  test.each(["3", "集計", "0", ""])("are listed where there is none: %j", async (sheet) => {
    const { en, ja } = await refusalOf(book, { sheet });
    expect(en).toBe(
      `報告.xlsx: there is no sheet "${sheet}" (its sheets: 1 表紙, 2 取組 結果, 控え (hidden))`,
    );
    expect(ja).toBe(
      `報告.xlsx: シート「${sheet}」はありません（あるシート: 1 表紙、2 取組 結果、控え（非表示））`,
    );
  });

  test("are found where the workbook names them from its root, with other prefixes and other case", async () => {
    const members = workbookMembers({ sheets: [{ name: "表", data: "" }] });
    const bytes = zipOf({
      ...members,
      "xl/_rels/workbook.xml.rels": members["xl/_rels/workbook.xml.rels"].replace(
        "worksheets/sheet1.xml",
        "/xl/Worksheets/Sheet1.xml",
      ),
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(rowsOf(await read(bytes))).toEqual([["表!A1=7"]]);
  });

  test("that hold nothing are said", async () => {
    expect((await refusalOf(workbookOf("<row/>"))).en).toBe(
      "報告.xlsx: there is no text in the cells that show.",
    );
  });
});

describe("what no workbook is", () => {
  const members = workbookMembers({ sheets: [{ name: "表", data: inlineRow(1, { A: "x" }) }] });
  const sheet = "xl/worksheets/sheet1.xml";

  test.each([
    [
      "a document type",
      '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>',
      /declares a document type/,
    ],
    [
      "an unknown entity",
      "<worksheet>&b;</worksheet>",
      /damaged or cut off \(at xl\/worksheets\/sheet1\.xml\)/,
    ],
    ["half an element", "<worksheet><sheetData><row>", /damaged or cut off/],
    ["too deep a nest", `<worksheet>${"<a>".repeat(600)}${"</a>".repeat(600)}</worksheet>`, /damaged/],
  ])("%s", async (_, xml, message) => {
    expect((await refusalOf(zipOf({ ...members, [sheet]: xml }))).en).toMatch(message);
  });

  test("a sheet that is named and not there", async () => {
    const { [sheet]: _, ...rest } = members as Record<string, string>;
    expect((await refusalOf(zipOf(rest))).en).toMatch(
      /damaged or cut off \(at xl\/worksheets\/sheet1\.xml\)/,
    );
  });
});
