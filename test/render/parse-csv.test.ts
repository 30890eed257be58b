import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CSV, EXCEL_CSV, guardFormula, TSV } from "../../src/render/kit/delimited.ts";
import { parseCsvRenderer } from "../../src/render/parse/csv.ts";
import { renderReports } from "../../src/render/parse/report-renderer.ts";
import type { Initiative } from "../../src/report/types.ts";
import { makeDocument, makeExtra, makeInitiative, makeReport } from "./reports.ts";

const read = (csv: string) => Papa.parse<string[]>(csv.trimEnd(), { newline: "\r\n", delimiter: "," }).data;

/** The rows as records by header, own keys only. */
function records(csv: string): Map<string, string>[] {
  const [header = [], ...rows] = read(csv);
  return rows.map((row) => new Map(header.map((name, index) => [name, row[index] ?? ""])));
}

describe("the CSV of one report", () => {
  const one = (initiatives: readonly Initiative[]) =>
    renderReports(parseCsvRenderer({ many: false }), [makeReport({ initiatives })]);

  it("has a header of field names and a row per initiative", async () => {
    const csv = one([
      makeInitiative(),
      makeInitiative({ id: "1-1-4", number: "R2-1", title: 'A,"B"', rating: null }),
    ]);
    await expect(csv.replaceAll("\r\n", "\n")).toMatchFileSnapshot("__goldens__/parse.csv");
    expect(csv.split("\r\n")).toHaveLength(4);
  });

  it("leaves empty what the report does not have", () => {
    const [record] = records(
      one([makeInitiative({ policy: null, strategy: null, title: null, number: null, rating: null })]),
    );
    for (const name of ["policyNumber", "policy", "strategy", "item", "title", "number", "rating", "level"]) {
      expect(record?.get(name)).toBe("");
    }
  });

  it("joins the departments and says the level of the rating", () => {
    const [record] = records(one([makeInitiative()]));
    expect(record?.get("lead")).toBe("政策推進課、財政課");
    expect(record?.get("level")).toBe("nearly");
  });

  it("calls the level of a rating that the legend does not have unknown", () => {
    expect(records(one([makeInitiative({ rating: "Z" })]))[0]?.get("level")).toBe("unknown");
  });

  it("gives the report's own headings columns, whatever they are called", () => {
    const extra = [
      makeExtra("__proto__", "甲"),
      makeExtra("goal", "乙"),
      makeExtra("効果額", "1"),
      makeExtra("効果額", "2"),
    ];
    const [first, second] = records(one([makeInitiative({ extra }), makeInitiative({ extra: [] })]));
    expect(first?.get("__proto__")).toBe("甲");
    expect(first?.get("goal")).toBe("見直された状態");
    expect(first?.get("goal (2)")).toBe("乙");
    expect(first?.get("効果額")).toBe("1");
    expect(first?.get("効果額 (2)")).toBe("2");
    expect(second?.get("効果額 (2)")).toBe("");
  });
});

describe("the CSV of several reports", () => {
  it("says which report each row is from, and has one header", () => {
    const reports = [
      makeReport({ initiatives: [makeInitiative({ extra: [makeExtra("効果額", "1")] })] }),
      makeReport({ document: makeDocument({ path: "r3.txt" }), fiscalYear: null, issuer: null }),
    ];
    const rows = records(renderReports(parseCsvRenderer({ many: true }), reports));
    expect(rows.map((row) => row.get("path"))).toEqual(["reports/r2.txt", "r3.txt"]);
    expect(rows.map((row) => row.get("fiscalYear"))).toEqual(["令和2年度", ""]);
    expect(rows.map((row) => row.get("year"))).toEqual(["2020", ""]);
    expect(rows.map((row) => row.get("extra"))).toEqual(['{"効果額":"1"}', ""]);
  });
});

describe("cells that a spreadsheet would run", () => {
  it.each([
    "=1+1",
    "+cmd",
    "-1+1",
    "@sum",
    "\t=1",
    "\r=1",
    "＝1",
    "＋1+1",
    "－A1",
    "＠x",
    "+",
    "=",
    "-5件",
    "--5",
  ])("guards %j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each([
    "-5",
    "+3.2%",
    "-1,234",
    "－５",
    "＋３．２％",
    "-",
    "－",
    "▲18.9%",
    "△7",
    "98.5%",
    "財政課",
    "",
    "'=1",
  ])("leaves %j alone", (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it("are guarded in CSV for Excel only, which begins with a byte order mark", () => {
    const report = makeReport({
      initiatives: [makeInitiative({ title: "=HYPERLINK(1)", extra: [makeExtra("=A1", "-3")] })],
    });
    const excel = renderReports(parseCsvRenderer({ many: false, dialect: EXCEL_CSV }), [report]);
    expect(excel.startsWith("\ufeffid,")).toBe(true);
    expect(excel).toContain(",'=HYPERLINK(1),");
    expect(excel).toContain(",'=A1,");
    expect(excel).toContain(",-3,");
    expect(renderReports(parseCsvRenderer({ many: false, dialect: CSV }), [report])).toContain(
      ",=HYPERLINK(1),",
    );
  });
});

describe("TSV", () => {
  it("keeps a row on its line", () => {
    const report = makeReport({ initiatives: [makeInitiative({ title: "一\t二\r\n三\u2028四" })] });
    const tsv = renderReports(parseCsvRenderer({ many: false, dialect: TSV }), [report]);
    expect(tsv).toContain("\t一 二 三 四\t");
    expect(tsv.split("\n")).toHaveLength(3);
  });
});

describe("CSV", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "あ", ",", '"', "\r\n", "\n", " ", "'", "=", "①") });

  it("gives back through a reader what was written", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const csv = rows.map((row) => CSV.row(row)).join("");
        const { data } = Papa.parse<string[]>(csv, { newline: "\r\n", delimiter: "," });
        expect(data.slice(0, -1)).toEqual(rows);
      }),
    );
  });
});
