import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { DEFAULT_LIMITS, LIMITS, type LimitName, withDefaults } from "../../src/core/limits.ts";
import { type Extent, estimateMemory, measureText } from "../../src/input/limits/estimate-memory.ts";
import { readDocumentNow } from "../../src/input/read-document.ts";
import { findLineStarts } from "../../src/input/readers/lines.ts";
import { SEED_TEXT } from "../seeds/seed.ts";

const HEADER = "No.\t具体的な取組み項目\t取組主管課\t達成目標\t取組状況\t取組達成度\n";
const ROW = "1\t窓口の改善\t総務課\t3件\t4件\tA\n";
const TEXT = HEADER + ROW.repeat(3);

/** What is said of a text that is more than one limit allows; null where it is not. */
function refusal(text: string, limits: Partial<Record<LimitName, number>>, path = "r.txt") {
  try {
    readDocumentNow(text, { path, limits: withDefaults(limits) });
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).messages;
  }
}

describe("a limit", () => {
  it.each<[LimitName, string, number, string, string]>([
    ["bytes", TEXT, TEXT.length, "too large to read, with 96 bytes", "大きすぎて読めません: 96バイト"],
    ["lines", TEXT, 5, "it has 5 lines", "5行あります"],
    ["lines", `${TEXT}\r\r\n\n`, 8, "it has 8 lines", "8行あります"],
    ["lineLength", TEXT, 36, "line 1 is 36 characters long", "1行目が36文字あり"],
    ["cells", `${TEXT}2\t\t\t\t\t\t\t\tx\n`, 9, "line 5 has 9 cells", "5行目に9個のセルがあります"],
    ["cellLength", TEXT, 9, "line 1 has a cell of 9 characters", "1行目に9文字のセルがあります"],
    [
      "cellLength",
      `${TEXT}2\t"${"い\n".repeat(20)}う"\n`,
      41,
      "line 5 has a cell of 41 characters",
      "5行目に41文字のセルがあります",
    ],
  ])("of %s is what may be, and one more is said", (name, text, most, en, ja) => {
    expect(refusal(text, { [name]: most })).toBeNull();
    const said = refusal(text, { [name]: most - 1 });
    expect(said?.en).toContain(`r.txt: ${en}`);
    expect(said?.en).toContain(
      `; the limit is ${most - 1} ${LIMITS[name].unit.en} (raise it with --limit ${name}=${most},`,
    );
    expect(said?.ja).toContain(`r.txt: ${ja}`);
    expect(said?.ja).toContain(`（上限は${most - 1}${LIMITS[name].unit.ja}。--limit ${name}=${most} か、`);
  });

  it("counts what stands in quotes and in every format", () => {
    const csv = `No.,具体的な取組み項目,"取組,主管,課",達成目標\n1,"a\nb,c",課,目標\n`;
    expect(refusal(csv, { cells: 4 }, "r.csv")).toBeNull();
    expect(refusal(csv, { cells: 3 }, "r.csv")?.en).toContain("line 1 has 4 cells");
    expect(refusal(csv, { cellLength: 4 }, "r.csv")?.en).toMatch(/line 1 has a cell of 9 characters/);
    const markdown = "| No. | 項目 | 課 |\n| --- | --- | --- |\n| 1 | あいう | 課 |\n";
    expect(refusal(markdown, { cells: 3 }, "r.md")).toBeNull();
    expect(refusal(markdown, { cells: 2 }, "r.md")?.en).toContain("line 1 has 3 cells");
  });

  it("of memory is an estimate, and says how to give more", () => {
    expect(refusal(TEXT, { memory: DEFAULT_LIMITS.memory })).toBeNull();
    const said = refusal(ROW.repeat(100_000), { memory: 100 });
    expect(said?.en).toMatch(
      /reading it needs about \d+ MiB of memory \(100,000 rows, 600,000 cells\), which NODE_OPTIONS=--max-old-space-size=\d+ gives to Node; the limit is 100 MiB \(raise it with --limit memory=\d+,/,
    );
    expect(said?.ja).toMatch(/メモリが要ります（100,000行、600,000セル）/);
  });

  it("has its reason", () => {
    for (const { why, unit, default: usual } of Object.values(LIMITS)) {
      expect(why.length).toBeGreaterThan(40);
      expect(unit.ja).not.toBe("");
      expect(Number.isSafeInteger(usual) && usual > 0).toBe(true);
    }
  });
});

describe("what a text holds", () => {
  const piece = fc.constantFrom("\t", "\t\t", "\n", "\r\n", "\r", "\n\n", "あ", "ab", " ", "\u3000");

  it("is counted as by hand", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const lines = text.split(/\r\n|\n|\r/);
        const cells = lines.flatMap((line) => line.split("\t"));
        expect(measureText({ text, lineStarts: findLineStarts(text) }, "\t")).toEqual({
          length: text.length,
          lines: lines.length,
          rows: lines.filter((line) => line !== "").length,
          cells: cells.length,
          filled: cells.filter((cell) => cell !== "").length,
        });
      }),
    );
  });

  it("fits by default where it is 50 MB of honest pages", () => {
    const extent = measureText({ text: SEED_TEXT, lineStarts: findLineStarts(SEED_TEXT) }, "\t");
    const times = 50_000_000 / Buffer.byteLength(SEED_TEXT);
    const all = Object.fromEntries(Object.entries(extent).map(([name, count]) => [name, count * times]));
    expect(estimateMemory(all as unknown as Extent, DEFAULT_LIMITS)).toBeLessThan(
      DEFAULT_LIMITS.memory * 1024 ** 2,
    );
    expect(50_000_000).toBeLessThan(DEFAULT_LIMITS.bytes);
    expect(extent.lines * times).toBeLessThan(DEFAULT_LIMITS.lines);
  });
});
