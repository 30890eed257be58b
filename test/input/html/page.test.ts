import { describe, expect, it } from "vitest";
import { formatStart, toLocation } from "../../../src/input/places.ts";
import { pageOf, rowsOf } from "../../support/pages.ts";

describe("a table of a page", () => {
  it("has its cells where those above and before them leave room", async () => {
    const html = `<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f<tr><td colspan=4>g</table>`;
    expect(await rowsOf(html)).toEqual([
      [
        [0, "a"],
        [1, "b"],
        [3, "c"],
      ],
      [
        [1, "d"],
        [2, "e"],
        [3, "f"],
      ],
      [[0, "g"]],
    ]);
  });

  it("keeps how much a merged cell covers, no more than there is", async () => {
    const { grids } = await pageOf(
      `<table><tr><td rowspan=0>a<td colspan=0>b<td rowspan=9999>c<tr><td>d</table>`,
    );
    const [first, second] = grids[0]?.rows ?? [];
    expect(first?.cells).toMatchObject([{ text: "a", rowSpan: 2 }, { text: "b" }, { text: "c", rowSpan: 2 }]);
    expect(first?.cells[1]?.columnSpan ?? 1).toBe(1);
    expect(second?.cells).toMatchObject([{ text: "d", index: 1 }]);
  });

  it("covers no more than a thousand columns with a cell", async () => {
    const { grids } = await pageOf(`<table><tr><td colspan=9999>a</table>`);
    expect(grids[0]?.rows[0]).toMatchObject({ width: 1000 });
  });

  it("ends a merged cell with its group of rows", async () => {
    const html = `<table><tbody><tr><td rowspan=5>a<td>b</tbody><tbody><tr><td>c<td>d</tbody></table>`;
    expect(await rowsOf(html)).toEqual([
      [
        [0, "a"],
        [1, "b"],
      ],
      [
        [0, "c"],
        [1, "d"],
      ],
    ]);
  });

  it("has its head first and its foot last, wherever they stand", async () => {
    const html = `<table><tfoot><tr><td>foot</tfoot><tbody><tr><td>body</tbody><thead><tr><td>head</thead></table>`;
    expect(await rowsOf(html)).toEqual([[[0, "head"]], [[0, "body"]], [[0, "foot"]]]);
  });

  it.each([
    ["a line end for br and for blocks", "一<br>二<div>三</div><p>四</p>五", "一\n二\n三\n四\n五"],
    ["white space as browsers show it", " a \n\t b&nbsp;c ", "a b\u00a0c"],
    [
      "no blank for a line end of the source between Japanese letters",
      "目標を\n   達成した",
      "目標を達成した",
    ],
    ["the lines of pre", "<pre>a\n  b</pre>", "a\nb"],
    ["words without their readings", "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", "漢字"],
    ["characters by name and number", "&lt;b&gt; &amp; &#x2460;&yen;", "<b> & ①¥"],
    ["no scripts, styles and comments", "a<script>x</script><style>y</style><!-- z -->b", "ab"],
    ["what a picture says", '<img src="a.png" alt="◎">', "◎"],
    ["a table within as lines", "a<table><tr><td>b<td>c<tr><td>d</table>", "a\nb c\nd"],
  ])("reads %s", async (_, cell, text) => {
    const rest = "<td>1<td>2<td>3<td>4<td>5<td>6";
    const rows = await rowsOf(`<table><tr><td>${cell}</td>${rest}</table>`);
    expect(rows[0]?.[0]).toEqual([0, text]);
  });

  it("is taken out of the table that only puts it beside a menu", async () => {
    const html = `<table><tr><td>menu<td><h1>title</h1><table><tr><td>a<td>b<tr><td>c<td>d</table></table>`;
    expect(await rowsOf(html)).toEqual([
      [[0, "menu"]],
      [[0, "title"]],
      [
        [0, "a"],
        [1, "b"],
      ],
      [
        [0, "c"],
        [1, "d"],
      ],
    ]);
  });

  it("stands between the lines around it, its caption above it", async () => {
    const html = `<h1>one</h1><p>two<br>three</p><table><caption>four</caption><tr><td>a</table><p>five`;
    expect((await rowsOf(html)).map((row) => row.map(([, text]) => text))).toEqual([
      ["one"],
      ["two"],
      ["three"],
      ["four"],
      ["a"],
      ["five"],
    ]);
  });
});

describe("what a page hides", () => {
  const TABLE = `<style>.x{display:none} td.y { visibility : hidden } @media print{.z{display:none}}</style>
    <nav>menu</nav><table><col><col style="display:none"><tr><td>a<td>b<td>c<td class=x>d
    <tr hidden><td>e<tr><td style="color:red;display: none">f<td>g<td class=y>h<td class=z>i</table><footer>foot</footer>`;

  it("is left out, with the columns and rows that are hidden", async () => {
    expect(await rowsOf(TABLE)).toEqual([
      [
        [0, "a"],
        [1, "c"],
      ],
      [[2, "i"]],
    ]);
  });

  it("is said", async () => {
    const { findings } = await pageOf(TABLE);
    expect(findings.map(({ rule, data }) => [rule, data])).toEqual([
      ["input/html-left-out", { hidden: 4, around: 2 }],
    ]);
  });
});

describe("places on a page", () => {
  const html = `<p>title</p><table><tr><td>x</table><p>more</p><table><tr><td>a<td>b<tr><td>c<td>達成</table>`;
  it("are table, row and column, or the number of a paragraph", async () => {
    const document = await pageOf(html);
    const place = (text: string) => {
      const start = document.text.indexOf(text);
      return formatStart(document, { start, end: start + text.length });
    };
    expect(["title", "x", "more", "達成"].map(place)).toEqual([
      "paragraph 1",
      "table 1 row 1 column 1",
      "paragraph 2",
      "table 2 row 2 column 2",
    ]);
    const start = document.text.indexOf("達成");
    expect(toLocation(document, { start, end: start + 2 })).toMatchObject({
      table: 2,
      row: 2,
      tableColumn: 2,
    });
  });
});
