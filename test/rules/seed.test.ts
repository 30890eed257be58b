import { describe, expect, it } from "vitest";
import { toLocation } from "../../src/input/places.ts";
import { SEED_TEXT } from "../seeds/seed.ts";
import { findIn, readExample } from "./example-report.ts";

const { document } = readExample(SEED_TEXT);
const found = findIn(SEED_TEXT);
const of = (area: string) => found.filter(({ rule }) => rule.startsWith(`${area}/`));
const words = ({ span }: { span: { start: number; end: number } }) => SEED_TEXT.slice(span.start, span.end);

describe("the rules on the seed report", () => {
  it("find two ratings that the numbers do not bear out, and nothing else that weighs", () => {
    expect(found.filter(({ severity }) => severity !== "info")).toMatchObject([
      { rule: "rating/overrated", severity: "warning", initiative: "1-1-5" },
      { rule: "rating/overrated", severity: "warning", initiative: "1-3-2" },
    ]);
    expect(of("rating")).toHaveLength(2);
  });

  it("say of 1-1-5 what was found, what was expected, and why", () => {
    const [finding] = of("rating");
    expect(finding?.message.ja).toMatch(
      /^評価Aは「目標を達成」だが、.*一般会計の歳入決算規模は目標291億円に対し414億円/,
    );
    expect(finding && words(finding)).toBe("414億円");
    expect(finding?.related.at(-2)).toMatchObject({ message: { ja: "評価: A" } });
    expect(finding?.related.at(-1)).toMatchObject({ message: { ja: "凡例: Aは「目標を達成」" } });
    expect(finding?.related.map(words)).toContain("291億円");
    expect(finding && toLocation(document, finding.span).line).toBe(27);
  });

  it("point in 1-3-2 at the area that stayed furthest behind", () => {
    const [, finding] = of("rating");
    expect(finding && words(finding)).toBe("24.6ha");
    expect(finding?.message.ja).toContain("目標54.0haに対し24.6ha");
    expect(finding?.message.ja).toContain("目標78.1%に対し75.7%");
  });

  it("doubt two dates of 3-1-1 and no other", () => {
    expect(of("date").map((one) => [one.rule, one.initiative, words(one)])).toEqual([
      ["date/impossible-era", "3-1-1", "平成32年度"],
      ["date/wrong-era", "3-1-1", "平成2年4月1日"],
    ]);
    expect(of("date")[0]?.related.map(words)).toEqual(["平成32年4月1日"]);
    expect(of("date").map(({ data }) => data["really"] ?? data["fits"])).toEqual(["令和2年", "令和2年"]);
  });

  it("find no fault with its arithmetic, numerals, rates or units", () => {
    for (const area of ["arithmetic", "quantity", "rate"]) expect(of(area)).toEqual([]);
    expect(found.filter(({ rule }) => rule === "target/unit-mismatch")).toEqual([]);
  });

  it("name the targets without a result, among them the rate that the report withholds", () => {
    const open = found.filter(({ rule }) => rule === "target/no-result");
    expect(open.map(({ initiative }) => initiative)).toEqual(expect.arrayContaining(["1-3-3c", "4-2-1"]));
    expect(open.filter(({ initiative }) => initiative === "1-3-3c").map(words)).toEqual(["25.0%"]);
  });
});
