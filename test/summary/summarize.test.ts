import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSummaryJson } from "../../src/contract/summary-json.ts";
import { summaryJson, summaryJsonSchema } from "../../src/contract/summary-schema.ts";
import { SORT_KEYS, sortSummary } from "../../src/summary/sort.ts";
import { summarize } from "../../src/summary/summarize.ts";
import { GROUPINGS, type Summary } from "../../src/summary/types.ts";
import { SCALE } from "../render/reports.ts";
import { makeAssessed, type Row } from "./assessed.ts";

const SPAN = { start: 0, end: 0 };
const keys = ({ groups }: Summary) => groups.map(({ key }) => key);
const counts = ({ groups }: Summary) =>
  Object.fromEntries(groups.map(({ key, all }) => [String(key), all.initiatives]));

describe("a summary", () => {
  it("counts ratings, what is unrated, verdicts and the share that was met", () => {
    const summary = summarize(
      [
        makeAssessed([
          { rating: "A" },
          { rating: "A", verdict: "overrated" },
          { rating: "B", verdict: "unverifiable" },
          { rating: null, verdict: "unverifiable" },
          { rating: "Ｘ" },
        ]),
      ],
      { by: "department" },
    );
    expect(summary.groups).toHaveLength(1);
    expect(summary.groups[0]?.all).toEqual({
      initiatives: 5,
      ratings: [
        { symbol: "A", count: 2 },
        { symbol: "B", count: 1 },
        { symbol: "C", count: 0 },
        { symbol: "Ｘ", count: 1 },
      ],
      unrated: 1,
      verdicts: { consistent: 2, overrated: 1, underrated: 0, unverifiable: 2 },
      corrected: 0,
      share: 0.5,
    });
    expect(summary.total.all).toEqual(summary.groups[0]?.all);
  });

  it("takes spellings that look alike for one department, under the most frequent", () => {
    const rows = ["企画ＩＴ課", "企画IT課", "企画IT課", "企画 IT課", "⾏政課", "行政課"];
    const summary = summarize([makeAssessed(rows.map((name) => ({ lead: [name] })))], { by: "department" });
    expect(counts(summary)).toEqual({ 企画IT課: 4, "⾏政課": 2 });
  });

  it("puts initiatives without a department, or with a phrase for one, on a line of their own, the last", () => {
    const assessed = makeAssessed([
      { lead: [] },
      { lead: ["全ての課等"] },
      { lead: ["各課"] },
      { lead: ["財政課"] },
    ]);
    const summary = sortSummary(summarize([assessed], { by: "department" }));
    expect(keys(summary)).toEqual(["財政課", null]);
    expect(summary.groups[1]?.all.initiatives).toBe(3);
  });

  it("counts an initiative once under its first department, or under every leading one when asked", () => {
    const assessed = [makeAssessed([{ lead: ["財政課", "管財課", "財政課"] }, { lead: ["管財課"] }])];
    expect(counts(summarize(assessed, { by: "department" }))).toEqual({ 財政課: 1, 管財課: 1 });
    const involved = summarize(assessed, { by: "department", involved: true });
    expect(counts(involved)).toEqual({ 財政課: 1, 管財課: 2 });
    expect(involved.total.all.initiatives).toBe(2);
  });

  it("keeps strategies of the same number and title under different policies apart", () => {
    const strategy = { number: 1, title: "見直し" };
    const policy = (number: number) => ({ number, title: "方針", description: null });
    const assessed = makeAssessed([
      { parts: { policy: policy(1), strategy } },
      { parts: { policy: policy(2), strategy } },
      { parts: { policy: null, strategy } },
      { parts: { policy: null, strategy: null } },
    ]);
    expect(keys(summarize([assessed], { by: "strategy" }))).toEqual([
      "1-1 見直し",
      "2-1 見直し",
      "1 見直し",
      null,
    ]);
    expect(keys(summarize([assessed], { by: "policy" }))).toEqual(["1 方針", "2 方針", null]);
  });

  it("gives the same totals however it is grouped, and each group's ratings add up", () => {
    const row = fc.record({
      rating: fc.constantFrom("A", "B", "C", "Z", null),
      lead: fc.array(fc.constantFrom("財政課", "管財課", "全ての課等", "納税課"), { maxLength: 3 }),
      verdict: fc.constantFrom("consistent" as const, "overrated" as const, "unverifiable" as const),
    });
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 8 }), { maxLength: 4 }), (reports) => {
        const assessed = reports.map((rows, index) =>
          makeAssessed(rows as Row[], { fiscalYear: { label: `${index % 2}年度`, year: index % 2 } }),
        );
        const summaries = GROUPINGS.map((by) => summarize(assessed, { by }));
        for (const { groups, total } of summaries) {
          expect(total).toEqual(summaries[0]?.total);
          const sum = groups.reduce((all, group) => all + group.all.initiatives, 0);
          expect(sum).toBe(reports.flat().length);
          for (const { all, blocks } of [...groups, total]) {
            const rated = all.ratings.reduce((sum, { count }) => sum + count, 0);
            expect(rated + all.unrated).toBe(all.initiatives);
            expect(blocks.reduce((sum, { initiatives }) => sum + initiatives, 0)).toBe(all.initiatives);
          }
        }
      }),
    );
  });
});

describe("several reports", () => {
  const of = (year: number, rows: readonly Row[], parts = {}) =>
    makeAssessed(rows, { fiscalYear: { label: `令和${year - 2018}年度`, year }, ...parts });

  it("of different years stand side by side, the earliest first", () => {
    const summary = summarize([of(2021, [{}, {}]), of(2020, [{ rating: "B" }])], { by: "department" });
    expect(summary.blocks.map(({ fiscalYear }) => fiscalYear?.year)).toEqual([2020, 2021]);
    expect(summary.groups[0]?.blocks.map(({ initiatives }) => initiatives)).toEqual([1, 2]);
    expect(summary.total.all.ratings).toEqual([
      { symbol: "A", count: 2 },
      { symbol: "B", count: 1 },
      { symbol: "C", count: 0 },
    ]);
  });

  it("of one year and scale are added up", () => {
    const summary = summarize([of(2020, [{}], { issuer: "甲市" }), of(2020, [{}], { issuer: "乙市" })], {
      by: "department",
    });
    expect(summary.blocks).toHaveLength(1);
    expect(counts(summary)).toEqual({ 財政課: 2 });
  });

  it("with different scales are never added up", () => {
    const other = [
      { symbol: "S", definition: "計画以上", level: "exceeded" as const, span: SPAN },
      { symbol: "A", definition: "計画どおり", level: "achieved" as const, span: SPAN },
      { symbol: "B", definition: "遅れ", level: "missed" as const, span: SPAN },
    ];
    const summary = summarize(
      [of(2020, [{ rating: "A" }, { rating: "B" }]), of(2020, [{ rating: "B" }], { ratingScale: other })],
      { by: "rating" },
    );
    expect(summary.blocks).toHaveLength(2);
    expect(counts(summary)).toEqual({ A: 1, "B:nearly": 1, "B:missed": 1 });
    expect(summary.total.all.ratings.map(({ symbol }) => symbol)).toEqual([
      "A",
      "B:nearly",
      "C",
      "S",
      "B:missed",
    ]);
    expect(summary.blocks[1]?.achieved).toEqual(["S", "A"]);
  });

  it("without a legend stand alone, since nobody knows what their letters mean", () => {
    const none = { ratingScale: [] };
    const summary = summarize([of(2020, [{}], none), of(2020, [{}], none)], { by: "rating" });
    expect(summary.blocks).toHaveLength(2);
    expect(keys(summary)).toEqual(["A:unknown-1", "A:unknown-2"]);
    expect(summary.total.all.share).toBeNull();
  });
});

describe("the order of a summary", () => {
  const summary = summarize(
    [
      makeAssessed([
        { lead: ["乙課"], rating: "A" },
        { lead: ["甲課"], rating: null },
        { lead: ["丙課"], rating: "B", verdict: "overrated" },
        { lead: ["丙課"], rating: "A" },
        { lead: [], rating: "A" },
      ]),
    ],
    { by: "department" },
  );

  it.each([
    ["initiatives", ["丙課", "乙課", "甲課", null]],
    ["name", ["丙課", "乙課", "甲課", null]],
    ["unrated", ["甲課", "丙課", "乙課", null]],
    ["overrated", ["丙課", "乙課", "甲課", null]],
    ["share", ["丙課", "乙課", "甲課", null]],
    ["rating", ["丙課", "乙課", "甲課", null]],
    ["report", ["乙課", "甲課", "丙課", null]],
  ] as const)("by %s", (key, expected) => {
    expect(keys(sortSummary(summary, key))).toEqual(expected);
    expect(SORT_KEYS).toContain(key);
  });

  it("is by itself that of the most initiatives, of the report, or of the scale", () => {
    expect(keys(sortSummary(summary))).toEqual(["丙課", "乙課", "甲課", null]);
    const policies = [10, 2].map((number) => ({
      parts: { policy: { number, title: "方針", description: null } },
    }));
    const assessed = [makeAssessed(policies)];
    expect(keys(sortSummary(summarize(assessed, { by: "policy" })))).toEqual(["10 方針", "2 方針"]);
    expect(keys(sortSummary(summarize(assessed, { by: "policy" }), "name"))).toEqual(["2 方針", "10 方針"]);
    const rated = [makeAssessed(["C", "B", "B", "A"].map((rating) => ({ rating })))];
    expect(keys(sortSummary(summarize(rated, { by: "rating" })))).toEqual(["A", "B", "C"]);
  });
});

describe("the JSON of a summary", () => {
  it("has the shape of its schema, for one year and for several", () => {
    const one = [makeAssessed([{}, { lead: [] }])];
    const two = [...one, makeAssessed([{}], { fiscalYear: null })];
    for (const assessed of [[], one, two]) {
      for (const by of GROUPINGS) {
        const json = toSummaryJson(summarize(assessed, { by }), "(none)");
        expect(summaryJson.strict().parse(json)).toEqual(json);
      }
    }
    expect(summaryJsonSchema()).toMatchObject({ title: "reform summary --json", type: "object" });
  });

  it("is that of the contract", () => {
    const json = toSummaryJson(
      summarize([makeAssessed([{}, { rating: "B", verdict: "overrated" }])], { by: "department" }),
      "(none)",
    );
    expect(json).toMatchObject({
      schemaVersion: 1,
      by: "department",
      groups: [
        {
          key: "財政課",
          initiatives: 2,
          ratings: { A: 1, B: 1 },
          unrated: 0,
          verdicts: { consistent: 1, overrated: 1, underrated: 0, unverifiable: 0 },
        },
      ],
      total: { initiatives: 2, ratings: { A: 1, B: 1, C: 0 }, unrated: 0 },
    });
    expect(json.groups[0]).not.toHaveProperty("years");
    expect(json.years[0]?.ratingScale).toEqual(SCALE.map(({ symbol, level }) => ({ symbol, level })));
  });

  it("says in words and by a mark what names nothing", () => {
    const json = toSummaryJson(summarize([makeAssessed([{ lead: [] }])], { by: "department" }), "(none)");
    expect(json.groups).toMatchObject([{ key: "(none)", missing: true }]);
  });
});
