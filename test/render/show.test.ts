import { describe, expect, it } from "vitest";
import type { Indicator, IndicatorValue } from "../../src/indicator/model/types.ts";
import { makePage } from "../../src/render/kit/page.ts";
import { proseLines, renderField } from "../../src/render/show/fields.ts";
import { renderIndicator } from "../../src/render/show/indicators.ts";
import { SHOW_WORDS } from "../../src/render/show/words.ts";
import { makeDocument } from "./reports.ts";

const value = (text: string, start: number): IndicatorValue => ({
  value: 1,
  min: null,
  max: null,
  unit: "%",
  text,
  field: "goal",
  span: { start, end: start + 2 },
  mention: null,
});

describe("a text of a report", () => {
  it.each([
    ["一つ ・二つ ・三つ", ["一つ", "・二つ", "・三つ"]],
    ["①一 ②二", ["①一", "②二"]],
    ["前文 【見出し】 ・項目", ["前文", "【見出し】", "・項目"]],
    ["前年比 ▲18.9%", ["前年比 ▲18.9%"]],
    ["道路・河川・公園", ["道路・河川・公園"]],
  ])("%j has each bullet on a line of its own", (text, lines) => {
    expect(proseLines(text, 40, {})).toEqual(lines);
  });

  it("sets in what follows a bullet", () => {
    expect(proseLines("・あいうえおかきくけこさし", 14, {})).toEqual(["・あいうえおか", "  きくけこさし"]);
  });

  it("stands beside its label, or below it on a narrow page", () => {
    const field = { label: "目標", lines: ["一", "二"] };
    expect(renderField(field, 6, makePage({ width: 80, lang: "ja" }))).toEqual(["目標    一", "        二"]);
    expect(renderField(field, 6, makePage({ width: 40, lang: "ja" }))).toEqual(["目標", "  一", "  二"]);
  });
});

describe("an indicator", () => {
  const indicator: Indicator = {
    name: "徴収率",
    unit: "%",
    better: "higher",
    target: value("95%", 0),
    actual: value("97%", 12),
    baseline: null,
    attainment: 1.021,
    result: "met",
    near: false,
    reason: "compared",
    direction: { better: "higher", confidence: 0.95, signs: [{ source: "name", logOdds: 3 }] },
    match: null,
    confidence: 0.98,
    features: null,
  };
  const render = (parts: Partial<Indicator>, lang: "ja" | "en" = "ja") =>
    renderIndicator(
      { ...indicator, ...parts },
      makeDocument(),
      makePage({ width: 100, lang }),
      SHOW_WORDS[lang],
    );

  it("goes from the target to the result, with places", () => {
    expect(render({})).toEqual(["  + 徴収率", "    95% → 97%  達成  確かさ 98%  達成率 102%  1:1 → 2:3"]);
  });

  it("says what is missing, what was nearly met and why", () => {
    expect(render({ actual: null, result: "no-actual", attainment: null, confidence: null }, "en")[1]).toBe(
      "    95% → (no result)  no result  1:1",
    );
    expect(render({ result: "missed", near: true, baseline: value("90%", 0) })[1]).toContain(
      "ほぼ達成  確かさ 98%  達成率 102%  基準 90%",
    );
    expect(render({ reason: "interim", attainment: null }, "en")[1]).toContain("a target for the whole plan");
    expect(render({ reason: "unlike", result: "missed" }, "en")[1]).toContain("may count another thing");
  });
});

describe("the words around an initiative", () => {
  const paths = (value: object, prefix = ""): string[] =>
    Object.entries(value).flatMap(([key, entry]) =>
      typeof entry === "object" && entry !== null ? paths(entry, `${prefix}${key}.`) : [prefix + key],
    );

  it("are in both languages", () => {
    expect(paths(SHOW_WORDS.ja)).toEqual(paths(SHOW_WORDS.en));
  });
});
