import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/core/errors.ts";
import { readDocument } from "../../../src/input/read-document.ts";
import { readReport } from "../../../src/pipeline.ts";
import { escapeHtml, pageOf } from "../../support/pages.ts";
import { cmsPage } from "../../support/seed-pages.ts";

/** A rectangle of a table that is one cell. */
interface Tile {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

const TEXT = fc.string({
  unit: fc.constantFrom("あ", "A", "1", "<", "&", "。", "評"),
  minLength: 1,
  maxLength: 6,
});

/** A table that is covered by tiles: each takes as much as it wants and there is left. */
const TABLE = fc
  .record({
    width: fc.integer({ min: 1, max: 6 }),
    height: fc.integer({ min: 1, max: 6 }),
    wishes: fc.array(
      fc.record({
        rows: fc.integer({ min: 1, max: 3 }),
        columns: fc.integer({ min: 1, max: 3 }),
        text: TEXT,
      }),
      {
        minLength: 36,
        maxLength: 36,
      },
    ),
  })
  .map(({ width, height, wishes }) => {
    const taken = new Set<string>();
    const tiles: Tile[] = [];
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++) {
        if (taken.has(`${row} ${column}`)) continue;
        const wish = wishes[tiles.length] ?? { rows: 1, columns: 1, text: "x" };
        let columns = 1;
        while (columns < wish.columns && column + columns < width && !taken.has(`${row} ${column + columns}`))
          columns++;
        const rows = Math.min(wish.rows, height - row);
        for (let i = 0; i < rows; i++)
          for (let j = 0; j < columns; j++) taken.add(`${row + i} ${column + j}`);
        tiles.push({ row, column, rows, columns, text: wish.text });
      }
    return { height, tiles };
  });

function toHtml({ height, tiles }: { height: number; tiles: readonly Tile[] }): string {
  const cell = ({ rows, columns, text }: Tile) =>
    `<td rowspan=${rows} colspan=${columns}>${escapeHtml(text)}`;
  const rows = Array.from(
    { length: height },
    (_, row) =>
      `<tr>${tiles
        .filter((tile) => tile.row === row)
        .map(cell)
        .join("")}`,
  );
  return `<!doctype html><table>${rows.join("\n")}</table>`;
}

describe("any table of merged cells", () => {
  it("has each cell once, where it stands, with what it covers", async () => {
    await fc.assert(
      fc.asyncProperty(TABLE, async (table) => {
        const { grids, place, text } = await pageOf(toHtml(table));
        const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
        const read = cells.map((cell) => {
          const at = place(cell.span.start);
          expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
          return {
            row: at.kind === "node" ? at.row - 1 : -1,
            column: cell.index,
            rows: cell.rowSpan ?? 1,
            columns: cell.columnSpan ?? 1,
            text: cell.text,
          };
        });
        expect(read).toEqual(table.tiles);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a page that was damaged", () => {
  const bytes = new TextEncoder().encode(cmsPage());
  const DAMAGE = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: bytes.length - 1 }),
      cut: fc.integer({ min: 0, max: 2000 }),
      put: fc.constantFrom(
        "",
        "<",
        ">",
        "</td>",
        "<table>",
        "<tr>",
        "</table>",
        "<td rowspan=0 colspan=99999>",
        "<!--",
        '"',
        "&#0;",
        "<script>",
        "<select>",
        "<template>",
        "\0",
        "\u0080",
      ),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it("is read, or refused in words", async () => {
    await fc.assert(
      fc.asyncProperty(DAMAGE, async (damage) => {
        let page = Buffer.from(bytes);
        for (const { at, cut, put } of damage)
          page = Buffer.concat([page.subarray(0, at), Buffer.from(put), page.subarray(at + cut)]);
        try {
          readReport(await readDocument(new Uint8Array(page), { path: "a.html" }));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
