import { describe, expect, it } from "vitest";
import type { RowExample } from "../../src/rules/types.ts";
import { exampleText, findInExample } from "./example-report.ts";

const of = (rule: string, row: RowExample) => findInExample(row).filter((one) => one.rule === rule);

describe("date/impossible-era", () => {
  const years = (row: RowExample) =>
    of("date/impossible-era", row).map(({ data, related }) => [
      data["printed"],
      data["really"],
      related.length,
    ]);

  it("is told once for each year of a row, with the other places", () => {
    const row = {
      goal: "平成32年度までに整備する。",
      plan: "平成３２年４月と平成33年度",
      action: "H34年度に見直す。",
    };
    expect(years(row)).toEqual([
      ["平成32年", "令和2年", 1],
      ["平成33年", "令和3年", 0],
      ["平成34年", "令和4年", 0],
    ]);
  });

  it("looks at titles, directions and both ends of a period", () => {
    expect(years({ title: "平成32年度予算の編成" })).toEqual([["平成32年", "令和2年", 0]]);
    expect(years({ direction: "計画期間は平成29年度～平成33年度である。" })).toEqual([
      ["平成33年", "令和3年", 0],
    ]);
    expect(years({ relatedPlans: "昭和65年策定" })).toEqual([["昭和65年", "平成2年", 0]]);
  });

  it.each(["平成29年度～令和8年度", "H26.8.29", "H27", "平成30年度", "平成31年度", "令和12年度", "昭和64年"])(
    "does not doubt %s",
    (text) => {
      expect(years({ goal: `${text}に関する計画` })).toEqual([]);
    },
  );
});

describe("date/wrong-era", () => {
  const places = (text: string) => {
    const row = { do: text };
    return of("date/wrong-era", row).map(({ span, data }) => [
      exampleText(row).slice(span.start, span.end),
      data["fits"],
    ]);
  };

  it.each([
    ["（平成2年4月1日現在624人）", "平成2年4月1日", "令和2年"],
    ["平成２年度末時点の残高", "平成２年度末", "令和2年"],
    ["昭和3年3月31日現在", "昭和3年3月31日", "令和3年"],
  ])("doubts %s", (text, place, fits) => {
    expect(places(text)).toEqual([[place, fits]]);
  });

  it.each([
    "令和2年4月1日現在624人",
    "平成30年4月1日現在624人",
    "平成2年に建設した庁舎の改修を実施した。",
    "平成2年から実施している事業",
    "平成5年4月1日現在624人",
    "平成2年制定の要綱",
    "平成2年度～令和2年度の実績",
  ])("does not doubt %s", (text) => {
    expect(places(text)).toEqual([]);
  });
});
