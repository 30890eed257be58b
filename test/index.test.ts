import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { refuseUnknownRules } from "../src/check/rule-names.ts";
import { parseData } from "../src/cli/config/data-file.ts";
import { configSchema } from "../src/cli/config/schema.ts";
import { validateData } from "../src/cli/config/validate.ts";
import {
  checkReport,
  InputError,
  parseReport,
  type ReadOptions,
  summarizeReports,
  UsageError,
} from "../src/index.ts";
import { parseEncodingName } from "../src/input/encoding/names.ts";
import { encodeAs } from "./support/encode.ts";
import { FACILITIES } from "./support/facilities.ts";

const seed = readFileSync(new URL("../seeds/000_c5e0678bee15d5f0.txt", import.meta.url));

/** As short as a report may be. */
const TEXT =
  "No.\t具体的な取組み項目\t取組主管課\t達成目標\t取組状況\t取組達成度\n1\t窓口の改善\t総務課\t3件\t4件\tA\n";

describe("the public API", () => {
  it("parses text and bytes alike", () => {
    const fromBytes = parseReport(seed, { path: "seed.txt" });
    const fromText = parseReport(seed.toString("utf8"), { path: "seed.txt" });
    expect(fromBytes).toEqual(fromText);
    expect(fromBytes).toMatchObject({ schemaVersion: 1, issuer: "南アルプス市", published: "2021-11" });
    expect(fromBytes.initiatives).toHaveLength(38);
  });

  it("checks a report", () => {
    const { findings, assessments } = checkReport(seed, { lang: "ja" });
    expect(assessments).toHaveLength(38);
    expect(
      findings.filter(({ severity }) => severity === "warning").map(({ initiative }) => initiative),
    ).toEqual(["1-1-5", "1-3-2"]);
    expect(
      checkReport(seed, { rules: { "rating/overrated": "off" } }).findings.some(
        ({ rule }) => rule === "rating/overrated",
      ),
    ).toBe(false);
  });

  it("summarises by any grouping to the same totals", () => {
    for (const by of ["department", "policy", "strategy", "rating"] as const) {
      const { groups, total } = summarizeReports([seed], { by });
      expect(total).toMatchObject({ initiatives: 38, ratings: { A: 10, B: 23, C: 1, D: 0 }, unrated: 4 });
      expect(groups.reduce((sum, { initiatives }) => sum + initiatives, 0)).toBe(38);
    }
  });

  it("throws an InputError that says what was expected", () => {
    expect(() => parseReport("no table here\n", { path: "memo.txt" })).toThrow(InputError);
    expect(() => parseReport("no table here\n", { path: "memo.txt" })).toThrow(/memo\.txt.*headings/);
  });
});

describe("options that cannot be", () => {
  /** What a call throws; fails where it throws nothing, or something that the documentation does not name. */
  function complaint(call: () => unknown): string {
    try {
      call();
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      expect((error as UsageError).messages.ja).toMatch(/[ぁ-ん]/);
      return (error as UsageError).message;
    }
    throw new Error("nothing was thrown");
  }
  // What types would keep out: a caller of JavaScript has none.
  const check = (options: object) => complaint(() => checkReport(TEXT, options));
  const parse = (options: object) => complaint(() => parseReport(TEXT, options));
  const summarize = (options: object, inputs: unknown = [TEXT]) =>
    complaint(() => summarizeReports(inputs as string[], options));

  it.each([
    [
      { rules: { "rating/overated": "off" } },
      /rules\["rating\/overated"\] is no known rule; did you mean rating\/overrated\?/,
    ],
    [
      { rules: { "rating/overrated": "loud" } },
      /rules\["rating\/overrated"\] should be one of "error", "warning", "info", "off", but is "loud"/,
    ],
    [{ rules: ["rating/overrated"] }, /rules should be an object/],
    [{ rules: JSON.parse('{"__proto__":"off"}') }, /rules\.__proto__ is no known rule/],
    [{ nearly: 5 }, /nearly should be 1 or less, but is 5/],
    [{ nearly: -0.1 }, /nearly should be 0 or more, but is -0\.1/],
    [{ nearly: "0.8" }, /nearly should be a number, but is "0\.8"/],
    [{ nearly: Number.NaN }, /nearly should be a number, but is NaN/],
    [{ suppressions: [{ rule: "rating/overrated" }] }, /suppressions\[0\]\.reason is missing/],
    [
      { suppressions: [{ rule: "rating/overrated", reason: " " }] },
      /suppressions\[0\]\.reason should be something that is not empty/,
    ],
    [
      { suppressions: [{ rule: "rating/x", reason: "known" }] },
      /suppressions\[0\]\.rule "rating\/x" is no known rule/,
    ],
    [
      { suppressions: [{ rule: "rating/*", reason: "known", untill: "2030-01-01" }] },
      /suppressions\[0\]\.untill is no known key; did you mean until\?/,
    ],
    [
      { suppressions: [{ rule: "rating/*", reason: "known", until: "2030-02-30" }] },
      /suppressions\[0\]\.until should be a date that exists/,
    ],
    [{ suppressions: {} }, /suppressions should be an array/],
    [{ limits: { cels: 5 } }, /limits\.cels is no known key; did you mean cells\?/],
    [{ limits: { cells: 0 } }, /limits\.cells should be 1 or more, but is 0/],
    [{ limits: { cells: 1.5 } }, /limits\.cells should be a whole number/],
    [{ today: "yesterday" }, /today should be a date that exists/],
    [{ nearlly: 0.5 }, /nearlly is no known key; did you mean nearly\?/],
  ])("are refused by checkReport: %j", (options, expected) => {
    expect(check(options)).toMatch(expected);
  });

  it.each([
    [{ encoding: "klingon" }, /encoding.*klingon/],
    [{ encoding: 932 }, /encoding should be a string, but is 932/],
    [{ format: "xml" }, /format should be one of .*"tsv".*, but is "xml"/],
    [{ path: 1 }, /path should be a string, but is 1/],
    [{ lang: "fr" }, /lang should be one of "ja", "en", but is "fr"/],
    [{ limits: 5 }, /limits should be an object/],
    [
      { columns: { 区分: "ratings" } },
      /columns\["区分"\] should be one of .*, but is "ratings"; did you mean rating\?/,
    ],
    [{ columns: ["rating"] }, /columns should be an object/],
    [
      { ratings: { A: "acheived" } },
      /ratings\.A should be one of .*, but is "acheived"; did you mean achieved\?/,
    ],
    [{ ratings: { A: 1 } }, /ratings\.A should be one of .*, but is 1/],
    [{ pth: "a.txt" }, /pth is no known key; did you mean path\?/],
  ])("are refused by all three: %j", (options, expected) => {
    for (const complain of [check, parse]) expect(complain(options)).toMatch(expected);
    expect(summarize({}, [{ input: TEXT, ...options }])).toMatch(
      "lang" in options ? /lang is no known key/ : expected,
    );
    if (!("path" in options))
      expect(summarize(options)).toMatch("pth" in options ? /pth is no known key/ : expected);
  });

  it.each([
    [{ by: "mayor" }, /by should be one of "department", "policy", "strategy", "rating", but is "mayor"/],
    [{ nearly: 5 }, /nearly should be 1 or less, but is 5/],
    [{ involved: "yes" }, /involved should be true or false/],
    [{ by: "rating", involved: true }, /involved is for by: "department" alone/],
    [{ rules: {} }, /rules is no known key/],
  ])("are refused by summarizeReports: %j", (options, expected) => {
    expect(summarize(options)).toMatch(expected);
  });

  it("and so is what is no report at all", () => {
    for (const input of [undefined, null, 5, {}, [TEXT]]) {
      expect(complaint(() => parseReport(input as never))).toMatch(
        /parseReport: input should be a string or a Uint8Array/,
      );
      expect(complaint(() => checkReport(input as never))).toMatch(
        /checkReport: input should be a string or a Uint8Array/,
      );
    }
    expect(summarize({}, TEXT)).toMatch(/inputs should be an array/);
    expect(summarize({}, [TEXT, 5])).toMatch(/inputs\[1\] should be an object/);
    expect(summarize({}, [{ path: "a.txt" }])).toMatch(/inputs\[0\]\.input is missing/);
    expect(complaint(() => checkReport(TEXT, 5 as never))).toMatch(
      /checkReport: options should be an object/,
    );
  });

  it("are those that the configuration refuses, and no others", () => {
    const values = [
      { nearly: 0 },
      { nearly: 1 },
      { nearly: 1.01 },
      { nearly: "1" },
      { nearly: null },
      { rules: {} },
      { rules: { "table/*": "off" } },
      { rules: { "tabel/*": "off" } },
      { rules: { "table/stub": null } },
      { suppressions: [] },
      { suppressions: [{}] },
      { suppressions: [{ rule: "*", reason: "all" }] },
      {
        suppressions: [
          { rule: "table/*", reason: "known", initiative: "1-*", by: "me", until: "2024-02-29" },
        ],
      },
      { suppressions: [{ rule: "table/*", reason: "known", until: "2023-02-29" }] },
      { suppressions: [{ rule: "table/*", reason: "known", until: "tomorrow" }] },
      { suppressions: [{ rule: "", reason: "known" }] },
      { suppressions: [{ rule: "table/*", reason: "" }] },
      { suppressions: [{ rule: "table/*", reason: "known", initiative: "" }] },
      { suppressions: "none" },
      { encoding: "" },
      { encoding: "sjis" },
      { encoding: "sjiss" },
      { encoding: 5 },
      { lang: "ja" },
      { lang: "de" },
      { limits: {} },
      { limits: { lines: 1_000_000 } },
      { limits: { lines: 0 } },
      { limits: { lines: "many" } },
      { limits: { pages: 5 } },
      { limits: { cells: 2.5 } },
    ];
    const isAccepted = (call: () => unknown) => {
      try {
        call();
        return true;
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        return false;
      }
    };
    const byConfiguration = (value: object) => {
      const file = parseData(JSON.stringify(value), "reform.config.json");
      const config = validateData(configSchema, file);
      refuseUnknownRules(config, file.place);
      if (config.encoding !== undefined) parseEncodingName(config.encoding);
    };
    const verdicts = values.map((value) => [value, isAccepted(() => checkReport(TEXT, value as never))]);
    expect(verdicts).toEqual(values.map((value) => [value, isAccepted(() => byConfiguration(value))]));
    expect(new Set(verdicts.map(([, accepted]) => accepted)).size).toBe(2);
  });
});

describe("options that can be", () => {
  it("may be undefined, which says nothing", () => {
    const nothing = {
      path: undefined,
      encoding: undefined,
      format: undefined,
      limits: undefined,
      lang: undefined,
    };
    expect(parseReport(TEXT, nothing)).toEqual(parseReport(TEXT));
    expect(checkReport(TEXT, { ...nothing, nearly: undefined, rules: undefined })).toEqual(checkReport(TEXT));
    const { lang: _, ...reading } = nothing;
    expect(summarizeReports([{ input: TEXT, ...reading }])).toEqual(summarizeReports([TEXT]));
  });

  it("say how each report is read, in every function alike", () => {
    const csv = `No.,具体的な取組み項目,取組主管課,達成目標,取組状況,取組達成度\n1,窓口の改善,総務課,3件,4件,A\n`;
    const bytes = encodeAs(csv, "shift_jis");
    const options = { path: "令和4年度.txt", encoding: "sjis", format: "csv" } as const;
    expect(parseReport(bytes, options).source).toEqual({
      path: "令和4年度.txt",
      format: "csv",
      encoding: "shift_jis",
      lines: 3,
    });
    expect(checkReport(bytes, options).source).toEqual(parseReport(bytes, options).source);
    const counted = summarizeReports([{ input: bytes, ...options }, seed]);
    expect(counted.years.flatMap(({ reports }) => reports).toSorted()).toEqual([
      "report-2.txt",
      "令和4年度.txt",
    ]);
    expect(counted.total.initiatives).toBe(39);
    expect(summarizeReports([bytes], { encoding: "sjis", format: "csv" }).total.initiatives).toBe(1);
  });

  it("limit each report by itself", () => {
    const few = { limits: { lines: 100 } };
    for (const call of [
      () => parseReport(seed, few),
      () => checkReport(seed, few),
      () => summarizeReports([TEXT, seed], few),
      () => summarizeReports([TEXT, { input: seed, ...few }]),
    ]) {
      expect(call).toThrow(InputError);
      expect(call).toThrow(/it has \d+ lines; the limit is 100 lines \(raise it with --limit lines=\d+/);
    }
    expect(summarizeReports([{ input: seed, limits: { lines: 1000 } }], few).total.initiatives).toBe(38);
  });

  it("count what is nearly met as the command line does", () => {
    const report = `No.\t具体的な取組み項目\t取組主管課\t達成目標\t取組状況\t取組達成度\n1\t収納率の向上\t税務課\t収納率100％\t収納率85％\tB\n`;
    const legend = "A：目標を達成した\nB：目標を概ね達成した\nC：目標を達成していない\n";
    const verdict = (nearly: number) => {
      const [initiative] = checkReport(legend + report, { nearly }).assessments;
      const { total } = summarizeReports([legend + report], { nearly });
      expect(Object.entries(total.verdicts).find(([, count]) => count === 1)?.[0]).toBe(initiative?.verdict);
      return initiative?.verdict;
    };
    expect([verdict(0.8), verdict(0.9)]).toEqual(["consistent", "overrated"]);
  });

  it("let suppressions end when they say", () => {
    const rules = (until: string | undefined, today?: string) =>
      checkReport(seed, {
        suppressions: [{ rule: "rating/overrated", reason: "known", ...(until ? { until } : {}) }],
        ...(today ? { today } : {}),
      }).findings.map(({ rule }) => rule);
    expect(rules(undefined)).not.toContain("rating/overrated");
    expect(rules("2021-12-31", "2021-12-31")).not.toContain("rating/overrated");
    expect(rules("2021-12-31", "2022-01-01")).toContain("rating/overrated");
    expect(rules("2021-12-31")).toContain("rating/overrated");
    expect(rules("9999-12-31")).not.toContain("rating/overrated");
  });
});

describe("columns and ratings", () => {
  const columns = { 第2欄: "rating" } as const;
  const ratings = { C: "achieved" } as const;

  it("go before what is read otherwise, in all three", () => {
    const rated = (options: ReadOptions) =>
      parseReport(FACILITIES, options).initiatives.map(({ rating }) => rating);
    expect(rated({})).toEqual(["B", "A", "C", "B", "A"]);
    expect(rated({ columns })).toEqual(["A", "C", "B", "B", "C"]);

    const { assessments } = checkReport(FACILITIES, { columns, ratings });
    expect(assessments.map(({ level }) => level)).toEqual([
      "achieved",
      "achieved",
      "nearly",
      "nearly",
      "achieved",
    ]);

    expect(summarizeReports([FACILITIES], { columns }).total.ratings).toEqual({ A: 1, B: 2, C: 2 });
  });

  it("of one report go before those of all", () => {
    const own = { input: FACILITIES, columns: { 第1欄: "rating" } as const };
    expect(summarizeReports([own], { columns }).total.ratings).toEqual({ A: 2, B: 2, C: 1 });
  });
});
