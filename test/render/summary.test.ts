import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bar } from "../../src/render/kit/bar.ts";
import { colorPalette } from "../../src/render/kit/color-palette.ts";
import { CSV, EXCEL_CSV } from "../../src/render/kit/delimited.ts";
import { makePage, type PageOptions } from "../../src/render/kit/page.ts";
import { FEATURES } from "../../src/render/summary/columns.ts";
import { renderSummaryCsv } from "../../src/render/summary/csv.ts";
import { summaryTable } from "../../src/render/summary/table.ts";
import { renderSummary } from "../../src/render/summary/text.ts";
import { SUMMARY_WORDS } from "../../src/render/summary/words.ts";
import { sortSummary } from "../../src/summary/sort.ts";
import { summarize } from "../../src/summary/summarize.ts";
import { GROUPINGS, type Summary } from "../../src/summary/types.ts";
import { displayWidth } from "../../src/text/width.ts";
import { makeAssessed, type Row } from "../summary/assessed.ts";

const SPAN = { start: 0, end: 0 };
const WIDTHS = [20, 33, 60, 80, 120, 200];

const page = (width: number, options: Partial<PageOptions> = {}) =>
  makePage({ width, lang: "ja", ...options });
const summaryOf = (...reports: Parameters<typeof makeAssessed>[]): Summary =>
  sortSummary(
    summarize(
      reports.map(([rows, parts]) => makeAssessed(rows, parts)),
      { by: "department" },
    ),
  );
const year = (value: number) => ({ fiscalYear: { label: `令和${value}年度`, year: 2018 + value } });
const MIXED: readonly Row[] = [
  { rating: "A", lead: ["財政課"] },
  { rating: "B", lead: ["財政課"], verdict: "overrated" },
  { rating: "C", lead: ["市民活動支援課"], verdict: "unverifiable" },
  { rating: null, lead: [], verdict: "unverifiable" },
];

describe("the table of a summary", () => {
  it("has one display width in every line, whatever the names, the widths and the terminal", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        "財政課",
        "👨‍👩‍👧‍👦課",
        "が\u3099課",
        "ﾃﾞｼﾞﾀﾙ課",
        "①②③課",
        "葛\u{e0100}城課",
        "\u0301",
        "課".repeat(99),
      ),
    );
    const row = fc.record({
      rating: fc.oneof(fc.constantFrom("A", "B", null), name),
      lead: fc.array(name, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 20, max: 220 }),
        fc.constantFrom(1 as const, 2 as const),
        fc.constantFrom(...GROUPINGS),
        (reports, width, ambiguousWidth, by) => {
          const assessed = reports.map((rows, index) => makeAssessed(rows, year(index)));
          const summary = summarize(assessed, { by });
          const context = { page: page(width, { ambiguousWidth }), words: SUMMARY_WORDS.ja };
          const measure = { ambiguous: ambiguousWidth };
          for (const blocks of [summary.blocks.map((_, index) => index), [0]]) {
            const table = summaryTable(summary, blocks, context);
            const widths = new Set((table?.lines ?? []).map((line) => displayWidth(line, measure)));
            expect(widths.size).toBe(table ? 1 : 0);
          }
          for (const line of renderSummary(summary, context.page).split("\n")) {
            expect(displayWidth(line, measure)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  it("leaves out what matters least first where there is little room", () => {
    const features = (width: number) => {
      const table = summaryTable(summaryOf([MIXED]), [0], { page: page(width), words: SUMMARY_WORDS.ja });
      return table && [...table.features];
    };
    expect(features(200)).toEqual([...FEATURES]);
    expect(features(72)).toEqual(["consistent", "share", "underrated", "unverifiable", "overrated"]);
    expect(features(60)).toEqual(["underrated", "unverifiable", "overrated"]);
    expect(features(50)).toEqual(["unverifiable", "overrated"]);
    expect(features(36)).toEqual([]);
    expect(features(20)).toBeNull();
  });

  it.each([
    ["ja", "幅が足りないため省いた列: 合う、A%（端末を広げるか --json で見られます）。"],
    ["en", "No room for these columns: fair, A% (a wider terminal or --json shows them)."],
  ] as const)("says which columns it left out, never that of ratings too high first (%s)", (lang, note) => {
    const words = SUMMARY_WORDS[lang];
    const joined = (text: string) => text.replace(/\n/g, lang === "ja" ? "" : " ");
    for (const summary of [summaryOf([MIXED]), summaryOf([MIXED, year(2)], [MIXED, year(3)])]) {
      const text = renderSummary(summary, page(60, { lang }));
      expect(text).toContain(words.verdicts.overrated);
      expect(text).toContain(words.verdicts.unverifiable);
      expect(joined(text)).toContain(note);
    }
    expect(renderSummary(summaryOf([MIXED]), page(200, { lang }))).not.toContain("--json");
  });

  it("ends in a bar, which takes what room is left", () => {
    const total = (width: number, options: Partial<PageOptions> = {}) =>
      renderSummary(summaryOf([MIXED]), page(width, options))
        .split("\n")
        .find((line) => line.startsWith("合計"));
    // A third of 6, of 10 and of 16 columns, which is as wide as it gets.
    expect(total(80)).toMatch(/ 33% {2}██$/);
    expect(total(84)).toMatch(/ 33% {2}███▍$/);
    expect(total(200)).toMatch(/ 33% {2}█████▍$/);
    expect(total(79)).toMatch(/ 33%$/);
    expect(total(200, { ascii: true })).toMatch(/ 33% {2}#####$/);
  });

  it("names over a line what columns have in common", () => {
    const head = (width: number, options: Partial<PageOptions> = {}) =>
      renderSummary(summaryOf([MIXED]), page(width, options))
        .split("\n")
        .slice(3, 6);
    expect(head(80)).toEqual([
      "                      ──── 達成度 ────  ────── 数値との照合 ──────",
      "主管課          取組   A   B   C  なし  合う  高すぎ  低すぎ  不明    A%",
      "─".repeat(80),
    ]);
    expect(head(80, { ascii: true })).toEqual([
      "                      ---- 達成度 ----  ------ 数値との照合 ------",
      "主管課          取組   A   B   C  なし  合う  高すぎ  低すぎ  不明    A%",
      "-".repeat(80),
    ]);
  });

  it("is made of ASCII but for the words where a line would be two columns wide", () => {
    for (const options of [{ ascii: true }, { ambiguousWidth: 2 as const }]) {
      const table = summaryTable(summaryOf([MIXED]), [0], {
        page: page(120, options),
        words: SUMMARY_WORDS.ja,
      });
      const signs = (table?.lines ?? []).join("").replace(/[\p{L}（）]/gu, "");
      expect(signs).toMatch(/^[ -~]+$/);
    }
  });

  it("leaves out ratings that none has before anything else", () => {
    const summary = summaryOf([[{ rating: "A", lead: ["財政課"] }]]);
    expect(renderSummary(summary, page(200))).toMatch(/ A +B +C /);
    const narrow = renderSummary(summary, page(46));
    expect(narrow).not.toMatch(/ A +B +C /);
    expect(narrow).toContain("合う");
  });

  it("puts years side by side where there is room, else one below the other", () => {
    const summary = summaryOf([MIXED, year(2)], [MIXED, year(3)]);
    const lines = (width: number) => renderSummary(summary, page(width)).split("\n");
    expect(lines(120).filter((line) => /令和2年度 .*令和3年度/.test(line))).toHaveLength(1);
    expect(lines(50)).toContain("令和2年度");
    expect(lines(50)).toContain("令和3年度");
    expect(lines(50).filter((line) => line.startsWith("合計"))).toHaveLength(2);
  });

  it("shows every count on a terminal of 20 columns", () => {
    const text = renderSummary(summaryOf([MIXED]), page(20));
    expect(text).toContain("財政課\n  取組 2  A 1  B 1\n");
    expect(text).toContain("合計\n  取組 4  A 1  B 1\n");
    expect(text).toContain("なし 1");
  });

  it("gathers ratings that the legend does not know in one column", () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ rating: `印${index}` }));
    const text = renderSummary(summaryOf([[...rows, { rating: "A" }]]), page(80));
    expect(text).toMatch(/A +B +C +他/);
    expect(text).toMatch(/合計 +31 +1 +· +· +30/);
  });

  it("takes the percentage over what is rated, and none where the legend is missing", () => {
    expect(renderSummary(summaryOf([MIXED]), page(80))).toMatch(/合計.* 33%/);
    const text = renderSummary(summaryOf([MIXED, { ratingScale: [] }]), page(80));
    expect(text).not.toContain("%");
    expect(text).toContain("記号の意味は不明");
  });
});

describe("the notes of a summary", () => {
  it.each(["ja", "en"] as const)("say what was added up and what was kept apart (%s)", (lang) => {
    const words = SUMMARY_WORDS[lang];
    const other = [{ symbol: "A", definition: "上回る", level: "exceeded" as const, span: SPAN }];
    const text = renderSummary(
      summaryOf(
        [MIXED, { ...year(2), issuer: "甲市" }],
        [MIXED, { ...year(2), issuer: "乙市" }],
        [MIXED, { ...year(3), ratingScale: other }],
      ),
      page(200, { lang }),
    );
    expect(text).toContain(words.summed("令和2年度", 2, "甲市、乙市"));
    expect(text).toContain(words.scalesDiffer);
    expect(text).not.toContain(words.involved);
  });

  it("leave it to the legends what a letter means on two scales", () => {
    const other = [{ symbol: "A", definition: "上回る", level: "exceeded" as const, span: SPAN }];
    const reports = [makeAssessed(MIXED, year(2)), makeAssessed(MIXED, { ...year(3), ratingScale: other })];
    const text = renderSummary(summarize(reports, { by: "rating" }), page(120));
    expect(text).toContain("A  目標を達成");
    expect(text).toContain("A  上回る");
    expect(text).not.toContain("A:");
  });

  it("name two blocks of one year by who published them", () => {
    const other = [{ symbol: "A", definition: "上回る", level: "exceeded" as const, span: SPAN }];
    const text = renderSummary(
      summaryOf([MIXED, { issuer: "甲市" }], [MIXED, { issuer: "乙市", ratingScale: other }]),
      page(200),
    );
    expect(text).toContain("令和2年度 甲市");
    expect(text).toContain("令和2年度 乙市");
  });
});

describe("a summary on a terminal", () => {
  it("says the same with and without colour", () => {
    for (const width of [20, 80]) {
      const colored = renderSummary(summaryOf([MIXED]), page(width, { palette: colorPalette() }));
      expect(colored).toContain("\u001b[31m");
      // biome-ignore lint/complexity/useRegexLiterals: the escape character reads better spelled out
      expect(colored.replace(new RegExp("\\u001b\\[\\d+m", "g"), "")).toBe(
        renderSummary(summaryOf([MIXED]), page(width)),
      );
    }
  });

  it("lets nothing of a report act on it", () => {
    const hostile = "課\u001b[31m\u202e\u0007\u009b2J\r\n次";
    const report = {
      title: hostile,
      issuer: hostile,
      fiscalYear: { label: hostile, year: 2020 },
      ratingScale: [{ symbol: hostile, definition: hostile, level: "achieved" as const, span: SPAN }],
    };
    const policy = { number: null, title: hostile, description: hostile };
    const rows = [{ rating: hostile, lead: [hostile], parts: { policy, strategy: policy } }];
    const assessed = [makeAssessed(rows, report), makeAssessed(rows, { ...report, ratingScale: [] })];
    for (const by of GROUPINGS) {
      for (const width of [20, 80, 200]) {
        const text = renderSummary(summarize(assessed, { by }), page(width));
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
      }
    }
  });

  it("is readable without initiatives, with 1,000 departments and with a name of 10,000 characters", () => {
    for (const width of WIDTHS) {
      expect(renderSummary(summaryOf([[]]), page(width))).toContain("取組がありません。");
      const many = Array.from({ length: 1000 }, (_, index) => ({ lead: [`第${index}課`] }));
      expect(renderSummary(summaryOf([many]), page(width)).split("第999課")).toHaveLength(2);
      const long = summaryOf([[{ lead: ["長".repeat(10_000)] }], { title: "題".repeat(10_000) }]);
      expect(renderSummary(long, page(width)).split("\n").length).toBeLessThan(30);
    }
  });
});

describe("the words of a summary", () => {
  const paths = (value: object, prefix = ""): string[] =>
    Object.entries(value).flatMap(([key, entry]) =>
      typeof entry === "object" && entry !== null ? paths(entry, `${prefix}${key}.`) : [prefix + key],
    );

  it("are in both languages", () => {
    expect(paths(SUMMARY_WORDS.ja)).toEqual(paths(SUMMARY_WORDS.en));
  });
});

describe("a bar", () => {
  it.each([
    [0, 4, "    "],
    [1, 4, "████"],
    [0.5, 4, "██  "],
    [0.5, 1, "▌"],
    [0.001, 2, "▏ "],
    [7, 2, "██"],
  ])("of %f in %i columns is %j", (share, width, expected) => {
    expect(bar(share, width, { ascii: false })).toBe(expected);
  });

  it("is drawn in ASCII where blocks are two columns wide", () => {
    expect(bar(0.5, 4, { ascii: true })).toBe("##  ");
    expect(bar(0.01, 4, { ascii: true })).toBe("#   ");
  });
});

describe("the CSV of a summary", () => {
  it("has a row for each group and no total", () => {
    expect(renderSummaryCsv(summaryOf([MIXED]), SUMMARY_WORDS.ja, CSV)).toBe(
      [
        "department,initiatives,rating:A,rating:B,rating:C,unrated,consistent,overrated,underrated,unverifiable,share",
        "財政課,2,1,1,0,0,1,1,0,0,0.5",
        "市民活動支援課,1,0,0,1,0,0,0,0,1,0",
        "（担当課なし）,1,0,0,0,1,0,0,0,1,",
        "",
      ].join("\r\n"),
    );
  });

  it("says of which year a row is where there are several", () => {
    const csv = renderSummaryCsv(summaryOf([[{}], year(2)], [[{}], year(3)]), SUMMARY_WORDS.ja);
    expect(csv.split("\r\n").map((row) => row.split(",").slice(0, 3).join(","))).toEqual([
      "fiscalYear,issuers,department",
      "令和2年度,南アルプス市,財政課",
      "令和3年度,南アルプス市,財政課",
      "",
    ]);
  });

  it("is safe in Excel when it is made for it", () => {
    const csv = renderSummaryCsv(summaryOf([[{ lead: ["=1+1"] }]]), SUMMARY_WORDS.ja, EXCEL_CSV);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv).toContain("\r\n'=1+1,");
  });
});
