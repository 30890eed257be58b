import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { openReport, readReport } from "../../src/pipeline.ts";
import { SEED_TEXT } from "../seeds/seed.ts";
import { makeFolder, type RunOptions, run } from "./run.ts";

/** A folder with the seed, and a second issuer's copy of it. */
let cwd = "";

beforeAll(async () => {
  cwd = await makeFolder({
    "r2.txt": SEED_TEXT,
    "two/a.txt": SEED_TEXT,
    "two/b.txt": SEED_TEXT.replaceAll("南アルプス市", "北アルプス市"),
  });
});

const start = (argv: readonly string[], options: RunOptions = {}) =>
  run(argv, { cwd, readReport, ...options });

const partsOf = async (name: string) => unzipSync(await readFile(join(cwd, name)));

async function sheetNames(name: string): Promise<string[]> {
  const workbook = strFromU8((await partsOf(name))["xl/workbook.xml"] as Uint8Array);
  return [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, sheet = ""]) => sheet);
}

/** What stands in the rows of a sheet, by its number from 1. */
async function rowsOf(name: string, number: number): Promise<string[][]> {
  const parts = await partsOf(name);
  const textOf = (part: string) => strFromU8(parts[part] as Uint8Array);
  const strings = [...textOf("xl/sharedStrings.xml").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = ""]) => text,
  );
  const rows = textOf(`xl/worksheets/sheet${number}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs);
  return [...rows].map(([, cells = ""]) =>
    [...cells.matchAll(/<c [^>]*?(t="s")?(?:\/>|><v>([^<]*)<\/v><\/c>)/g)].map(([, isText, value = ""]) =>
      isText ? (strings[Number(value)] ?? "") : value,
    ),
  );
}

/** The cell of the row with this first cell, under a heading. */
function cellOf(rows: readonly string[][], isRow: (row: readonly string[]) => boolean, heading: string) {
  const [head = []] = rows;
  return rows.find(isRow)?.[head.indexOf(heading)];
}

describe("reform parse -o X.xlsx", () => {
  it("reads back to the same initiatives, the same bytes each time", async () => {
    expect(await start(["parse", "r2.txt", "-o", "p.xlsx", "--lang", "ja"])).toMatchObject({
      code: 0,
      stdout: "",
    });
    const bytes = await readFile(join(cwd, "p.xlsx"));
    await start(["parse", "r2.txt", "-o", "p.xlsx", "--lang", "ja"]);
    expect(await readFile(join(cwd, "p.xlsx"))).toEqual(bytes);
    const [own, again] = [
      await openReport(SEED_TEXT, { path: "r2.txt" }),
      await openReport(bytes, { path: "p.xlsx" }),
    ];
    expect(again.initiatives.map(({ id }) => id)).toEqual(own.initiatives.map(({ id }) => id));
    expect(await sheetNames("p.xlsx")).toEqual(["取組", "凡例"]);
  });

  it("says first which report a row is from, where there are several", async () => {
    await start(["parse", "two/a.txt", "two/b.txt", "-o", "two.xlsx", "--lang", "ja"]);
    const rows = await rowsOf("two.xlsx", 1);
    expect(rows[0]?.slice(0, 3)).toEqual(["発行", "対象年度", "基本方針"]);
    expect(rows[1]?.slice(0, 2)).toEqual(["南アルプス市", "令和2年度"]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["北アルプス市", "令和2年度"]);
    expect(rows).toHaveLength(1 + 2 * 38);
  });

  it("has English headings on demand", async () => {
    await start(["parse", "r2.txt", "-o", "en.xlsx", "--lang", "en"]);
    expect((await rowsOf("en.xlsx", 1))[0]).toContain("departments");
    expect(await sheetNames("en.xlsx")).toEqual(["initiatives", "legend"]);
  });
});

describe("reform check -o X.xlsx", () => {
  beforeAll(() => start(["check", "r2.txt", "-o", "c.xlsx", "--by-department", "--lang", "ja"]));

  it("has findings, targets, initiatives and counts, then departments of which something was found", async () => {
    const names = await sheetNames("c.xlsx");
    expect(names.slice(0, 4)).toEqual(["指摘", "目標と実績", "取組", "集計"]);
    expect(names).toContain("財政課");
    expect(await rowsOf("c.xlsx", 4)).toContainEqual(expect.arrayContaining(["納税課"]));
    expect(names).not.toContain("納税課");
  });

  it("says of a finding which, where, how far and how sure", async () => {
    const rows = await rowsOf("c.xlsx", 1);
    const cell = (heading: string) => cellOf(rows, (row) => row.at(-1) === "rating/overrated", heading);
    expect(cell("取組ID")).toBe("1-1-5");
    expect(cell("主管課")).toBe("財政課");
    expect(cell("規則")).toBe("自己評価が数値より高い");
    expect(cell("達成度")).toBe("A");
    expect(cell("凡例での意味")).toBe("目標を達成");
    expect([cell("目標"), cell("実績")]).toEqual(["291億円", "414億円"]);
    // 291 ÷ 414 is 0.7029, cut to a tenth of a percent.
    expect(cell("達成率")).toBe("0.702");
    expect(Number(cell("確かさ"))).toBeGreaterThan(0.9);
    expect(cell("この行にある説明")).toContain("新型コロナウイルス");
  });

  it("has a row for each target, with its numbers as numbers", async () => {
    const rows = await rowsOf("c.xlsx", 2);
    const cell = (heading: string) => cellOf(rows, (row) => row[0] === "1-1-5", heading);
    expect([cell("目標"), cell("目標の数値"), cell("実績の数値"), cell("単位")]).toEqual([
      "291億円",
      "29100000000",
      "41400000000",
      "円",
    ]);
  });

  it("counts ratings and verdicts by department, with the total behind", async () => {
    const rows = await rowsOf("c.xlsx", 4);
    const total = (heading: string) => cellOf(rows, (row) => row[0] === "合計", heading);
    expect([total("取組"), total("A"), total("B"), total("C"), total("高すぎ")]).toEqual([
      "38",
      "10",
      "23",
      "1",
      "2",
    ]);
  });

  it("gives a department its findings and room for an answer", async () => {
    const number = (await sheetNames("c.xlsx")).indexOf("財政課") + 1;
    const [head, ...rows] = await rowsOf("c.xlsx", number);
    expect(head?.at(-1)).toBe("回答");
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row[head?.indexOf("主管課") ?? 0]?.split("\n")[0]))).toEqual(
      new Set(["財政課"]),
    );
  });

  it("never puts departments of different issuers on one sheet", async () => {
    await start(["check", "two/a.txt", "two/b.txt", "-o", "c2.xlsx", "--by-department", "--lang", "ja"]);
    const names = await sheetNames("c2.xlsx");
    expect(names).toContain("財政課 南アルプス市");
    expect(names).toContain("財政課 北アルプス市");
  });

  it("says that there is nothing where there is nothing", async () => {
    await start(["check", "r2.txt", "-o", "none.xlsx", "--rule", "*=off", "--lang", "ja"]);
    expect((await rowsOf("none.xlsx", 1)).flat()).toContain("指摘はありません。");
  });
});

describe("reform summary -o X.xlsx", () => {
  it("is a sheet of counts", async () => {
    expect((await start(["summary", "r2.txt", "--by-policy", "-o", "s.xlsx", "--lang", "ja"])).code).toBe(0);
    expect(await sheetNames("s.xlsx")).toEqual(["集計"]);
    expect((await rowsOf("s.xlsx", 1))[0]?.slice(0, 5)).toEqual(["基本方針", "取組", "A", "B", "C"]);
  });
});

describe("a workbook that goes nowhere", () => {
  it.each([
    [["parse", "r2.txt", "--format", "xlsx"], "name a file with -o X.xlsx"],
    [["check", "r2.txt", "--format", "xlsx"], "name a file with -o X.xlsx"],
    [["check", "r2.txt", "--by-department"], "name the workbook with -o X.xlsx"],
    [["check", "r2.txt", "--by-department", "-o", "a.html"], "name the workbook with -o X.xlsx"],
  ])("%j is refused with words", async (argv, words) => {
    const { code, stdout, stderr } = await start(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });

  it("leaves an old one where no input can be read", async () => {
    await writeFile(join(cwd, "old.xlsx"), "old");
    await writeFile(join(cwd, "no.txt"), "表のない文書");
    expect((await start(["parse", "no.txt", "-o", "old.xlsx"])).code).toBe(2);
    expect(await readFile(join(cwd, "old.xlsx"), "utf8")).toBe("old");
    expect((await readdir(cwd)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("--excel", () => {
  it("has Japanese headings in Japanese, and the names of fields in English", async () => {
    const parse = async (lang: string) =>
      (await start(["parse", "r2.txt", "--excel", "--lang", lang])).stdout;
    expect(await parse("ja")).toMatch(/^\ufeff取組ID,基本方針の番号,基本方針,/);
    expect(await parse("en")).toMatch(/^\ufeffid,policyNumber,policy,/);
    const summary = async (lang: string) =>
      (await start(["summary", "r2.txt", "--excel", "--lang", lang])).stdout;
    expect(await summary("ja")).toMatch(
      /^\ufeff主管課,取組,A,B,C,D,（評価なし）,合う,高すぎ,低すぎ,不明,達成の割合\r\n/,
    );
    expect(await summary("en")).toMatch(/^\ufeffdepartment,initiatives,rating:A,/);
  });
});
