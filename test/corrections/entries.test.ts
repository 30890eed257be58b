import { describe, expect, it } from "vitest";
import { type Conflict, conflictOf } from "../../src/corrections/conflicts.ts";
import { toCorrection, toEntry, troubleOf } from "../../src/corrections/entries.ts";
import { readNumber } from "../../src/corrections/read-words.ts";
import type { Entry, Said } from "../../src/corrections/types.ts";
import { correction, SIGNATURE } from "../support/corrected.ts";

const BASE = { report: "r5.txt", initiative: "1", ...SIGNATURE } as const;

function trouble(entry: Entry): string | null {
  return troubleOf(entry)?.message("here").en ?? null;
}

describe("an entry", () => {
  it("is a correction, and the correction that entry again", () => {
    const entry: Entry = { ...BASE, title: "収納率", result: { indicator: "率", was: null, is: "3%" } };
    expect(toCorrection(entry)).toEqual({
      ...BASE,
      title: "収納率",
      said: { kind: "result", indicator: "率", was: null, is: "3%" },
    });
    expect(toEntry(toCorrection(entry))).toEqual(entry);
  });

  it.each<[Partial<Entry>, string | null]>([
    [{}, "here does not say what is decided; expected one of confirm, reject, target,"],
    [
      { rating: { was: "A", is: "B" }, level: { was: "achieved", is: "missed" } },
      "here decides several things at once (level, rating)",
    ],
    [{ column: { heading: "判定", was: "extra", is: "rating" } }, "here should be null: a column"],
    [{ initiative: null, rating: { was: "A", is: "B" } }, "here should be the id of an initiative"],
    [{ result: { indicator: "率", was: "1%", is: "たくさん" } }, "here.is is not one number"],
    [{ target: { indicator: "率", was: "1%", is: "3%又は5%" } }, "here.is is not one number"],
    [{ target: { indicator: "額", was: "1円", is: "1,00円" } }, "here.is is not one number"],
    [{ rating: { was: "A", is: "A" } }, "here changes nothing: was and is are the same"],
    [{ rating: { was: "A", is: "B" } }, null],
    [{ initiative: null, explain: { rule: "rating/scale-unknown" } }, null],
    [{ initiative: null, column: { heading: "判定", was: "extra", is: "rating" } }, null],
  ])("%j: %s", (part, expected) => {
    const found = trouble({ ...BASE, ...part });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected);
  });
});

describe("two decisions", () => {
  const PAIR = { indicator: "率", target: "3%", actual: "2%" } as const;

  it.each<[Said, Said, Conflict | null]>([
    [{ kind: "rating", was: "A", is: "B" }, { kind: "rating", was: "A", is: "Ｂ" }, "repeats"],
    [{ kind: "rating", was: "A", is: "B" }, { kind: "rating", was: "A", is: "C" }, "contradicts"],
    [{ kind: "rating", was: "A", is: "B" }, { kind: "level", was: "achieved", is: "missed" }, null],
    [{ kind: "confirm", ...PAIR }, { kind: "confirm", ...PAIR }, "repeats"],
    [{ kind: "confirm", ...PAIR }, { kind: "reject", ...PAIR }, "contradicts"],
    [{ kind: "reject", ...PAIR }, { kind: "reject", ...PAIR, actual: "4%" }, null],
    [{ kind: "confirm", ...PAIR }, { kind: "result", indicator: "率", was: "2%", is: "5%" }, "contradicts"],
    [{ kind: "confirm", ...PAIR }, { kind: "result", indicator: "率", was: "9%", is: "5%" }, null],
    [{ kind: "reject", ...PAIR }, { kind: "result", indicator: "率", was: "2%", is: "5%" }, null],
    [
      { kind: "direction", indicator: "率", was: "unknown", is: "lower" },
      { kind: "direction", indicator: " 率", was: "unknown", is: "higher" },
      "contradicts",
    ],
    [{ kind: "explain", rule: "rating/overrated" }, { kind: "explain", rule: "target/no-result" }, null],
  ])("%j and %j: %s", (a, b, expected) => {
    const [one, other] = [correction("1", a), correction("1", b)];
    const same = (x: string, y: string) => x === y;
    expect(conflictOf(one, other, same)).toBe(expected);
    expect(conflictOf(other, one, same)).toBe(expected);
    expect(conflictOf(one, { ...other, initiative: "2" }, same)).toBeNull();
    expect(conflictOf(one, { ...other, report: "r6.txt" }, same)).toBeNull();
  });
});

describe("a number that a person wrote", () => {
  it.each<[string, object | null]>([
    ["96億円以上", { min: 9_600_000_000 }],
    ["１２，３４５千円", { value: 12_345_000 }],
    ["0", { value: 0 }],
    ["▲3.5%", { value: -3.5 }],
    ["10%〜20%", { min: 10, max: 20 }],
    ["", null],
    ["令和5年度", null],
    ["5人と6人", null],
  ])("%s", (text, expected) => {
    if (expected === null) expect(readNumber(text)).toBeNull();
    else expect(readNumber(text)).toMatchObject(expected);
  });
});
