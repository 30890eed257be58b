import { describe, expect, it } from "vitest";
import { readNumberHeading } from "../../../src/table/number-columns/read-heading.ts";
import type { NumberColumn, Period } from "../../../src/table/number-columns/types.ts";

/** What a heading says, without what it does not say. */
function shown(heading: string): Partial<Omit<NumberColumn, "period">> & { period?: Partial<Period> } {
  const { period, ...column } = readNumberHeading(heading) ?? {};
  const told = (entries: object) =>
    Object.fromEntries(
      Object.entries(entries).filter(([, value]) => value !== null && value !== "" && value !== false),
    );
  return { ...told(column), ...(period ? { period: told(period) } : {}) };
}

describe("the period of a heading", () => {
  it.each([
    ["目標値(R7)", { what: "target", period: { year: 2025 } }],
    ["H30実績", { what: "actual", period: { year: 2018 } }],
    ["平成31(目標値)", { what: "target", period: { year: 2019 } }],
    ["2030年目標", { what: "target", period: { year: 2030 } }],
    ["数値目標（R3～R7）", { what: "target", period: { from: 2021, year: 2025 } }],
    ["令和5年度 目標", { what: "target", period: { year: 2023 } }],
    ["目標値（令和６年度末）", { what: "target", period: { year: 2024 } }],
    ["実績値（令和6年3月31日現在）", { what: "actual", period: { year: 2023 } }],
    ["基準値（H27）", { what: "baseline", period: { year: 2015 } }],
    ["前年度実績", { what: "actual", period: { relative: -1 } }],
    ["今年度目標", { what: "target", period: { relative: 0 } }],
    ["翌年度目標値", { what: "target", period: { relative: 1 } }],
    ["上半期実績", { what: "actual", period: { part: "first-half" } }],
    ["実績 下半期（10月～3月）", { what: "actual", period: { part: "second-half" } }],
    ["年度末実績", { what: "actual", period: { part: "year-end" } }],
    ["累計目標", { what: "target", period: { isCumulative: true } }],
    ["最終目標値", { what: "target", period: { isFinal: true } }],
    ["R4", { what: "value", period: { year: 2022 } }],
    ["令和4年度", { what: "value", period: { year: 2022 } }],
  ])("%s", (heading, expected) => expect(shown(heading)).toEqual(expected));
});

describe("a heading under one that goes over several columns", () => {
  it.each([
    ["成果をはかる物差し 計画", { what: "target" }],
    ["成果をはかる物差し 実績", { what: "actual" }],
    ["成果をはかる物差し 単位", { what: "unit" }],
    ["計画と実績の比較 目標値", { what: "target" }],
    // Two columns in one.
    ["目標値 実績値", {}],
    ["実績 目標", {}],
  ])("%s", (heading, expected) => expect(shown(heading)).toEqual(expected));
});

describe("the unit of a heading", () => {
  it.each([
    ["効果額(単位:千円)", { what: "effect", thing: "効果額", unit: "千円" }],
    ["効果額（千円）", { what: "effect", thing: "効果額", unit: "千円" }],
    ["目標値[件]", { what: "target", unit: "件" }],
    ["達成率（％）", { what: "rate", unit: "％" }],
    ["達成度(%)", { what: "rate", unit: "%" }],
    ["実績値　単位：人", { what: "actual", unit: "人" }],
    ["指標（単位）", { what: "name" }],
    ["目標（案）", { what: "target" }],
    ["実績(b)", { what: "actual" }],
    ["達成率(b/a)", { what: "rate" }],
  ])("%s", (heading, expected) => expect(shown(heading)).toEqual(expected));
});

describe("a measure of the heading's own", () => {
  it.each([
    ["計画効果額", { what: "target", thing: "効果額" }],
    ["実績効果額", { what: "actual", thing: "効果額" }],
    ["効果額 目標", { what: "target", thing: "効果額" }],
    ["削減額（実績）", { what: "actual", thing: "削減額" }],
    ["利用者数（目標）", { what: "target", thing: "利用者数" }],
    ["目標交付率", { what: "target", thing: "交付率" }],
    ["成果指標 目標値", { what: "target", series: "outcome" }],
    ["活動指標名", { what: "name", series: "output" }],
    ["目標値①", { what: "target", series: "①" }],
  ])("%s", (heading, expected) => expect(shown(heading)).toEqual(expected));
});
