import { describe, expect, it } from "vitest";
import { isNoValue, NO_VALUE_EVIDENCE } from "../../../src/table/number-columns/no-value.ts";
import { readNumberHeading } from "../../../src/table/number-columns/read-heading.ts";
import type { NumberRole } from "../../../src/table/number-columns/types.ts";
import { HEADING_WORDS } from "../../../src/table/number-columns/words.ts";

const roleOf = (heading: string) => readNumberHeading(heading)?.what ?? null;

describe("words of headings", () => {
  it.each(HEADING_WORDS.map(([, sense, [heading, role]]) => ({ heading, role, sense })))(
    "$heading has the role $role by $sense",
    ({ heading, role }) => expect(roleOf(heading)).toBe(role),
  );

  const roles: readonly string[] = [
    "name",
    "unit",
    "baseline",
    "target",
    "actual",
    "rate",
    "effect",
    "due",
    "difference",
  ] satisfies NumberRole[];

  it.each(
    HEADING_WORDS.filter(([, sense]) => roles.includes(sense)).map(([words, sense]) => ({ words, sense })),
  )("each of $words alone is a heading of that role", ({ words, sense }) => {
    const wrong = words.split(" ").filter((word) => roleOf(word) !== sense);
    expect(wrong).toEqual([]);
  });

  it("stand in one row only", () => {
    const all = HEADING_WORDS.flatMap(([words]) => words.split(" "));
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
});

describe("headings of prose", () => {
  it.each([
    "目標の設定理由",
    "目標達成に向けた課題",
    "実績に対する評価",
    "成果と課題",
    "取組内容",
    "取組工程に対する評価 (Check)",
    "今後の方向性",
    "達成度",
    "担当課",
    "備考",
    "No.",
    "目標値・実績値",
  ])("%s is none of numbers", (heading) => expect(readNumberHeading(heading)).toBeNull());
});

describe("cells without a value", () => {
  it.each(NO_VALUE_EVIDENCE)("%s", (text) => expect(isNoValue(text)).toBe(true));

  it.each(["0", "未着手", "98.2%（未確定）", "集計した", "中止"])("%s says something", (text) =>
    expect(isNoValue(text)).toBe(false),
  );
});
