import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { colorPalette } from "../../src/render/kit/color-palette.ts";
import { type DrawnCell, type DrawnSection, drawTable } from "../../src/render/kit/drawn-table.ts";
import { makePage, type PageOptions } from "../../src/render/kit/page.ts";
import { sanitizeForTerminal } from "../../src/text/sanitize.ts";
import { displayWidth, wrapToWidth } from "../../src/text/width.ts";

/** How many rows each table had that cli-table3 drew. */
const SIZES: number[] = vi.hoisted(() => []);

vi.mock("cli-table3", async (load) => {
  const { default: Table } = await load<{ default: typeof import("cli-table3") }>();
  class CountedTable extends Table {
    override toString() {
      SIZES.push(this.length);
      return super.toString();
    }
  }
  return { default: CountedTable };
});

const page = (options: Partial<PageOptions> = {}) => makePage({ width: 80, lang: "ja", ...options });
const cell = (text: string, more: Partial<DrawnCell> = {}): DrawnCell => ({
  lines: text.split("\n"),
  ...more,
});
const section = (rows: DrawnSection["rows"], ruled = false): DrawnSection => ({ rows, ruled });
const COLUMNS = [
  { width: 10, gap: 0 },
  { width: 4, gap: 2 },
  { width: 3, gap: 4 },
];
const ROW = [cell("財政課"), cell("取組", { align: "right" }), cell("8", { align: "right" })];

describe("a drawn table", () => {
  it("stands in its columns, with their gaps between them", () => {
    const second = [cell("第一の\n部署"), cell("1", { align: "right" }), cell("12%")];
    expect(drawTable([section([ROW]), section([second], true)], COLUMNS, page())).toEqual([
      "財政課      取組      8",
      "───────────────────────",
      "第一の         1    12%",
      "部署                   ",
    ]);
  });

  it("has cells over several columns", () => {
    const head = [cell(""), cell("── 12 ───", { span: 2 })];
    expect(drawTable([section([head, ROW])], COLUMNS, page())).toEqual([
      "            ── 12 ───  ",
      "財政課      取組      8",
    ]);
    const full = [cell("a".repeat(16), { span: 2 }), cell("100")];
    expect(drawTable([section([full, ROW])], COLUMNS, page())[0]).toBe("aaaaaaaaaaaaaaaa    100");
  });

  it("has no colour of its own, and puts that of a cell on its text alone", () => {
    const palette = colorPalette();
    const rows = [[cell("ab", { paint: palette.bad }), cell("x\ny", { paint: palette.strong }), cell("")]];
    const plain = [[cell("ab"), cell("x\ny"), cell("")]];
    expect(drawTable([section(plain, true)], COLUMNS, page())).toEqual([
      "───────────────────────",
      "ab          x          ",
      "            y          ",
    ]);
    expect(drawTable([section(rows, true)], COLUMNS, page({ palette }))).toEqual([
      `\u001b[2m${"─".repeat(23)}\u001b[22m`,
      `\u001b[31mab\u001b[39m${" ".repeat(10)}\u001b[1mx\u001b[22m${" ".repeat(10)}`,
      `${" ".repeat(12)}\u001b[1my\u001b[22m${" ".repeat(10)}`,
    ]);
  });

  it("keeps every character and one width, whatever stands in it and however wide the terminal draws it", () => {
    const text = fc
      .oneof(
        fc.string({ unit: "grapheme", maxLength: 30 }),
        fc.constantFrom(
          "👨‍👩‍👧‍👦課",
          "が\u3099課",
          "ﾃﾞｼﾞﾀﾙ課",
          "①②③課",
          "葛\u{e0100}城課",
          "\u0301",
          "🇯🇵・…―※",
          "\udfff",
          "👍🏿課",
        ),
      )
      .map(sanitizeForTerminal);
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 120 }),
        fc.constantFrom(1 as const, 2 as const),
        (texts, ambiguous) => {
          const measure = { ambiguous };
          const rows = texts.map((one) => [
            { lines: wrapToWidth(one, 10, measure) },
            cell("1"),
            cell("2", { align: "right" }),
          ]);
          const lines = drawTable([section(rows)], COLUMNS, page({ ambiguousWidth: ambiguous }));
          expect(new Set(lines.map((line) => displayWidth(line, measure)))).toEqual(new Set([23]));
          expect(lines.join("").replace(/[\s12]/g, "")).toBe(texts.join("").replace(/[\s12]/g, ""));
        },
      ),
    );
  });

  it("looks like one table however many rows it has", () => {
    const rows = Array.from({ length: 333 }, (_, index) => [
      cell(`第${index}課`),
      cell("1", { align: "right" }),
      cell(""),
    ]);
    const lines = drawTable([section([ROW]), section(rows, true), section([ROW], true)], COLUMNS, page());
    expect(lines).toHaveLength(1 + 1 + 333 + 1 + 1);
    expect(lines.flatMap((line, index) => (line.startsWith("─") ? [index] : []))).toEqual([1, 335]);
    expect(new Set(lines.map((line) => displayWidth(line)))).toEqual(new Set([23]));
    expect(lines.slice(2, 335).map((line) => /\d+/.exec(line)?.[0])).toEqual(
      rows.map((_, index) => `${index}`),
    );
  });

  it("is drawn in parts, for cli-table3 compares every row with those above it", () => {
    const rows = Array.from({ length: 5000 }, () => ROW);
    SIZES.length = 0;
    drawTable([section([ROW]), section(rows, true)], COLUMNS, page());
    expect(Math.max(...SIZES)).toBeLessThanOrEqual(100);
    expect(SIZES.reduce((sum, size) => sum + size, 0)).toBe(5001);
  });
});
