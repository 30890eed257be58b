import { describe, expect, test } from "vitest";
import { read, refusalOf, rowsOf, saidOf, textsOf, zipOf } from "./made.ts";

const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
const SPACES = 'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:draw="d" xmlns:dc="c"';

/** A spreadsheet of the tables in `body`, with styles. */
function spreadsheet(body: string, styles = "", manifest = "<manifest/>"): Uint8Array {
  return zipOf({
    mimetype: MIMETYPE,
    "META-INF/manifest.xml": manifest,
    "content.xml": `<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
  });
}

function table(rows: string, name = "表", attributes = ""): string {
  return `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;
}

function row(cells: string, attributes = ""): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

function cell(text: string, attributes = ""): string {
  return `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

async function shown(inner: string): Promise<string[]> {
  return textsOf(await read(spreadsheet(table(row(`<table:table-cell>${inner}</table:table-cell>`))))).flat();
}

describe("the text of a cell", () => {
  test("is its paragraphs, a line each, with blanks, tabs and line breaks", async () => {
    const text = await shown(
      '<text:p>目標<text:s text:c="3"/>3件</text:p><text:p>実績<text:line-break/>4件<text:tab/>達成</text:p>',
    );
    expect(text).toEqual(["目標   3件\n実績\n4件\t達成"]);
  });

  test("has neither notes nor the readings over names", async () => {
    const text = await shown(
      "<office:annotation><dc:creator>係長</dc:creator><text:p>要確認</text:p></office:annotation><text:p><text:ruby><text:ruby-base>南</text:ruby-base><text:ruby-text>みなみ</text:ruby-text></text:ruby>市</text:p>",
    );
    expect(text).toEqual(["南市"]);
  });

  test("is how a value shows; a value that is shown nowhere is taken as it is", async () => {
    const rows = row(
      cell("98.5%", 'office:value-type="percentage" office:value="0.985"') +
        '<table:table-cell office:value-type="percentage" office:value="0.07"/>' +
        '<table:table-cell office:value-type="float" office:value="12"/>',
    );
    expect(textsOf(await read(spreadsheet(table(rows))))).toEqual([["98.5%", "7%", "12"]]);
  });

  test("that is struck through is kept and said", async () => {
    const style =
      '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    const document = await read(
      spreadsheet(table(row(cell('<text:span text:style-name="T1">10件</text:span>12件'))), style),
    );
    expect(textsOf(document)).toEqual([["10件12件"]]);
    expect(saidOf(document)[0]).toMatch(/^input\/struck-text: 1 cell/);
  });
});

describe("a table", () => {
  test("has its rows wherever they stand: in headers, groups and rows", async () => {
    const rows = `<table:table-header-rows>${row(cell("見出し"))}</table:table-header-rows><table:table-row-group>${row(cell("一"))}<table:table-row-group>${row(cell("二"))}</table:table-row-group></table:table-row-group><table:table-rows>${row(cell("三"))}</table:table-rows>`;
    expect(rowsOf(await read(spreadsheet(table(rows))))).toEqual([
      ["表!A1=見出し"],
      ["表!A2=一"],
      ["表!A3=二"],
      ["表!A4=三"],
    ]);
  });

  test("repeats rows and columns; blank ones only move what follows", async () => {
    const rows =
      row(
        `${cell("-", 'table:number-columns-repeated="3"')}<table:table-cell table:number-columns-repeated="5"/>${cell("末")}`,
      ) +
      row("<table:table-cell/>", 'table:number-rows-repeated="1000"') +
      row(cell("下"), 'table:number-rows-repeated="2"') +
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1047573"',
      );
    expect(rowsOf(await read(spreadsheet(table(rows))))).toEqual([
      ["表!A1=-", "表!B1=-", "表!C1=-", "表!I1=末"],
      ["表!A1002=下"],
      ["表!A1003=下"],
    ]);
  });

  test("repeats no row without end", async () => {
    const document = await read(spreadsheet(table(row(cell("x"), 'table:number-rows-repeated="1000000"'))));
    expect(document.grids[0]?.rows).toHaveLength(1024);
  });

  test("is refused where a cell is repeated far to the right", async () => {
    const { en } = await refusalOf(
      spreadsheet(table(row(cell("x", 'table:number-columns-repeated="16384"')))),
    );
    expect(en).toMatch(/its sheet 表 has something in AMK1, .* --limit cells=1025,/);
  });

  test("shows a merged cell once, with what it covers", async () => {
    const rows =
      row(
        `${cell("方針", 'table:number-rows-spanned="2"')}${cell("目標", 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`,
      ) + row(`<table:covered-table-cell/>${cell("3件")}${cell("4件")}`);
    const document = await read(spreadsheet(table(rows)));
    expect(rowsOf(document)).toEqual([
      ["表!A1=方針", "表!B1=目標"],
      ["表!B2=3件", "表!C2=4件"],
    ]);
    expect(document.grids[0]?.rows[0]?.cells[0]).toMatchObject({ rowSpan: 2 });
    expect(document.grids[0]?.rows[0]?.cells[1]).toMatchObject({ columnSpan: 2 });
  });

  test("is read without what is hidden or filtered away, which is said", async () => {
    const rows = `<table:table-column/><table:table-column table:visibility="collapse"/>${row(cell("残") + cell("作業"))}${row(cell("昨年"), 'table:visibility="filter"')}`;
    const document = await read(spreadsheet(table(rows)));
    expect(textsOf(document)).toEqual([["残"]]);
    expect(saidOf(document)).toEqual([
      "input/hidden-rows: 1 cell in hidden rows of the sheet 表 was left out",
      "input/hidden-columns: 1 cell in hidden columns of the sheet 表 was left out",
    ]);
  });

  test("says what is written in shapes", async () => {
    const shapes =
      "<table:shapes><draw:frame><draw:text-box><text:p>※速報値</text:p></draw:text-box></draw:frame></table:shapes>";
    const document = await read(spreadsheet(table(shapes + row(cell("取組")))));
    expect(textsOf(document)).toEqual([["取組"]]);
    expect(saidOf(document)[0]).toMatch(/^input\/text-in-shapes: .*: ※速報値$/);
  });
});

describe("the sheets of a spreadsheet", () => {
  const style =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const book = spreadsheet(
    table(row(cell("昨年")), "控え", 'table:style-name="ta2"') + table(row(cell("結果")), "結果"),
    style,
  );

  test("are hidden by their style", async () => {
    const document = await read(book);
    expect(rowsOf(document)).toEqual([["結果!A1=結果"]]);
    expect(saidOf(document)).toEqual([
      "input/hidden-sheets: hidden sheet left out: 控え (--sheet with a name reads one)",
    ]);
  });

  test("may be chosen by name or number", async () => {
    expect(textsOf(await read(book, { sheet: "控え" }))).toEqual([["昨年"]]);
    expect(textsOf(await read(book, { sheet: "1" }))).toEqual([["結果"]]);
    expect((await refusalOf(book, { sheet: "2" })).en).toContain("its sheets: 1 結果, 控え (hidden)");
  });

  test("with a password are refused as such", async () => {
    const manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
    expect((await refusalOf(spreadsheet(table(""), "", manifest))).en).toMatch(/protected by a password/);
    expect((await refusalOf(zipOf({ mimetype: MIMETYPE, "encrypted-package": "x" }, 0))).en).toMatch(
      /password/,
    );
  });

  test("that are missing are said", async () => {
    expect((await refusalOf(spreadsheet(""))).en).toBe("報告.xlsx: there is no sheet in it.");
    expect((await refusalOf(spreadsheet(table("")))).en).toMatch(/no text in the cells that show/);
    expect((await refusalOf(zipOf({ mimetype: MIMETYPE }, 0))).en).toMatch(/damaged/);
  });
});
