import { describe, expect, test } from "vitest";
import { read, refusalOf, rowsOf, saidOf, textsOf, zipOf } from "./made.ts";

const SPACES = 'xmlns:w="w" xmlns:wps="wps" xmlns:mc="mc" xmlns:v="v" xmlns:a="a"';

function documentOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    ...more,
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
  });
}

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (inner: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const tr = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (rows: string, grid = "") => `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
const cells = (...texts: readonly string[]) => texts.map((text) => tc(p(text))).join("");

async function shown(paragraph: string): Promise<string[]> {
  return textsOf(await read(documentOf(tbl(tr(tc(`<w:p>${paragraph}</w:p>`)))))).flat();
}

describe("a document of Word", () => {
  test("is its lines and tables in their order, each with its place", async () => {
    const document = await read(
      documentOf(
        p("題名") +
          p("") +
          tbl(tr(cells("No.", "取組")) + tr(cells("1", "窓口"))) +
          p("（注）") +
          tbl(tr(cells("2"))),
      ),
    );
    expect(rowsOf(document)).toEqual([
      ["paragraph 1=題名"],
      ["table 1 row 1 column 1=No.", "table 1 row 1 column 2=取組"],
      ["table 1 row 2 column 1=1", "table 1 row 2 column 2=窓口"],
      ["paragraph 3=（注）"],
      ["table 2 row 1 column 1=2"],
    ]);
  });

  test("parts lines by tabs, as a text does", async () => {
    const document = await read(documentOf("<w:p><w:r><w:t>A</w:t><w:tab/><w:t>達成</w:t></w:r></w:p>"));
    expect(textsOf(document)).toEqual([["A", "達成"]]);
  });

  test("has a line for each paragraph and line break of a cell", async () => {
    const cell = tc(`${p("上")}<w:p><w:r><w:t>中</w:t><w:br/><w:t>下</w:t></w:r></w:p>`);
    expect(textsOf(await read(documentOf(tbl(tr(cell)))))).toEqual([["上\n中\n下"]]);
  });

  test("shows neither deletions nor readings, codes of fields or hidden text", async () => {
    expect(
      await shown(
        '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>元</w:t></w:r></w:moveFrom><w:r><w:ruby><w:rt><w:r><w:t>みなみ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>南</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>市</w:t></w:r>',
      ),
    ).toEqual(["新南市"]);
  });

  test("shows the marks of its lists, which stand nowhere in the text", async () => {
    const level = (ilvl: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="5">${level(0, "decimal", "%1")}${level(1, "decimalEnclosedCircle", "%2")}${level(2, "aiueoFullWidth", "%1-%3)")}</w:abstractNum><w:abstractNum w:abstractNumId="6">${level(0, "bullet", "\uf06c")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>`;
    const item = (list: number, depth: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const relation =
      '<Relationships><Relationship Id="r1" Type="x/numbering" Target="numbering.xml"/></Relationships>';
    const body =
      item(1, 0, "財政の健全化") +
      item(1, 1, "歳入") +
      item(1, 1, "歳出") +
      item(1, 2, "徴収") +
      item(1, 0, "市民") +
      item(1, 1, "窓口");
    const table = tbl(
      tr(tc(item(1, 0, "")) + tc(item(2, 0, "案内") + item(2, 0, "受付") + item(9, 0, "無"))),
    );
    const document = await read(
      documentOf(body + table, { "word/numbering.xml": numbering, "word/_rels/document.xml.rels": relation }),
    );
    expect(textsOf(document)).toEqual([
      ["1 財政の健全化"],
      ["①歳入"],
      ["②歳出"],
      ["1-ア) 徴収"],
      ["2 市民"],
      ["①窓口"],
      ["3", "・案内\n・受付\n無"],
    ]);
  });

  test("keeps text that is struck through, and says so", async () => {
    const body = tbl(
      tr(tc("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>10件</w:t></w:r><w:r><w:t>12件</w:t></w:r></w:p>")),
    );
    const document = await read(documentOf(body));
    expect(textsOf(document)).toEqual([["10件12件"]]);
    expect(saidOf(document)[0]).toMatch(/^input\/struck-text: 1 cell/);
  });

  test("says what is written in text boxes, once", async () => {
    const box = `<w:txbxContent>${p("※速報")}${p("値")}</w:txbxContent>`;
    const paragraph = `<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>後</w:t></w:r></w:p>`;
    const document = await read(documentOf(paragraph));
    expect(textsOf(document)).toEqual([["前後"]]);
    expect(saidOf(document)).toEqual([
      "input/text-in-shapes: text in shapes of the document, not read as a part of the table: ※速報 値",
    ]);
  });
});

describe("a table of Word", () => {
  test("has cells that go on downwards, whether that is said in full or not", async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const document = await read(
      documentOf(
        tbl(
          tr(tc(p("方針"), restart) + tc(p("一"))) +
            tr(tc(p(""), "<w:vMerge/>") + tc(p("二"))) +
            tr(tc(p(""), '<w:vMerge w:val="continue"/>') + tc(p("三"))) +
            tr(tc(p("次"), restart) + tc(p("四"))),
        ),
      ),
    );
    expect(textsOf(document)).toEqual([["方針", "一"], ["二"], ["三"], ["次", "四"]]);
    expect(document.grids[0]?.rows[0]?.cells[0]).toMatchObject({ rowSpan: 3, columnSpan: 1 });
    expect(document.grids[0]?.rows[1]?.cells[0]).toMatchObject({ index: 1 });
  });

  test("has cells over several columns, and rows that begin farther right", async () => {
    const document = await read(
      documentOf(
        tbl(
          tr(tc(p("広"), '<w:gridSpan w:val="2"/>') + tc(p("右"))) +
            tr(tc(p("中")) + tc(p("端")), '<w:gridBefore w:val="1"/>') +
            tr(cells("左", "央", "末")),
        ),
      ),
    );
    const indexes = document.grids[0]?.rows.map(({ cells }) => cells.map(({ index }) => index));
    expect(indexes).toEqual([
      [0, 2],
      [1, 2],
      [0, 1, 2],
    ]);
    expect(document.grids[0]?.rows[0]?.cells[0]).toMatchObject({ columnSpan: 2 });
  });

  test("takes columns together whose edges lie a hair apart", async () => {
    const grid = [2000, 40, 1960, 3000].map((width) => `<w:gridCol w:w="${width}"/>`).join("");
    const document = await read(
      documentOf(
        tbl(
          tr(tc(p("No.")) + tc(p("取組"), '<w:gridSpan w:val="2"/>') + tc(p("評価"))) +
            tr(tc(p("1"), '<w:gridSpan w:val="2"/>') + tc(p("窓口")) + tc(p("A"))),
          grid,
        ),
      ),
    );
    expect(document.grids[0]?.rows.map(({ cells }) => cells.map(({ index }) => index))).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  test("has no rows that were deleted", async () => {
    const document = await read(documentOf(tbl(tr(cells("残"), "<w:ins/>") + tr(cells("消"), "<w:del/>"))));
    expect(textsOf(document)).toEqual([["残"]]);
  });

  test("within a cell is lines of the cell; a frame around tables is none", async () => {
    const inner = tbl(tr(cells("目標", "3件")) + tr(cells("実績", "4件")));
    const within = await read(documentOf(tbl(tr(tc(p("1")) + tc(p("指標") + inner + p("以上"))))));
    expect(textsOf(within)).toEqual([["1", "指標\n目標 3件\n実績 4件\n以上"]]);
    const framed = await read(documentOf(tbl(tr(tc(p("題名") + inner)))));
    expect(textsOf(framed)).toEqual([["題名"], ["目標", "3件"], ["実績", "4件"]]);
  });

  test("may lie in many others", async () => {
    let inner = p("底");
    for (let depth = 0; depth < 40; depth++) inner = tbl(tr(tc(p("枠")) + tc(inner)));
    expect(
      textsOf(await read(documentOf(inner)))
        .flat()
        .join(""),
    ).toMatch(/^(?:枠\s*)+底$/);
  });
});

describe("a document that cannot be read", () => {
  test("has its tables as pictures", async () => {
    const picture = "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>";
    const { en, ja } = await refusalOf(documentOf(p("題名") + picture.repeat(2)));
    expect(en).toMatch(/no table but 2 pictures\. A table as a picture cannot be read/);
    expect(ja).toMatch(/画像が2個あります.*OCR/);
  });

  test("is blank, broken or larger than it may be", async () => {
    expect((await refusalOf(documentOf(p(" ")))).en).toBe("報告.xlsx: there is no text in the document.");
    expect((await refusalOf(documentOf("<w:p>"))).en).toMatch(
      /damaged or cut off \(at word\/document\.xml\)/,
    );
    expect(
      (await refusalOf(documentOf(p("あ").repeat(3000)), { limits: { memory: 50, ratio: 9999 } })).en,
    ).toMatch(/reading it needs about/);
  });
});
