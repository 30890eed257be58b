import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHECK_FILE_FORMATS, CHECK_FORMATS } from "../../src/cli/commands/check/settings.ts";
import { PARSE_FILE_FORMATS, PARSE_FORMATS } from "../../src/cli/commands/parse/format.ts";
import { OUTPUT_ENDINGS } from "../../src/cli/shell/output-format.ts";
import { check } from "./check-run.ts";
import { temporaryFolder } from "./io/temporary-folder.ts";
import { run } from "./run.ts";

const folder = () => temporaryFolder({ "a.txt": "甲" });

/** What a command writes to a file of this name under `-o`. */
async function written(command: string, output: string, name: string): Promise<string> {
  const cwd = await temporaryFolder({ "a.txt": "甲\nerror rating/overrated 1-1-1\n" });
  const argv = ["a.txt", "-o", output, "--lang", "en"];
  const result =
    command === "check"
      ? await check(cwd, [...argv, "--fail-on", "never"])
      : await run([command, ...argv], { cwd });
  expect(result).toMatchObject({ code: 0, stderr: "" });
  return readFile(join(cwd, name), "utf8");
}

describe("the format of an output", () => {
  it("is known for every format of a command", () => {
    expect(Object.keys(OUTPUT_ENDINGS.parse)).toEqual([...PARSE_FORMATS, ...PARSE_FILE_FORMATS]);
    expect(Object.keys(OUTPUT_ENDINGS.check)).toEqual([...CHECK_FORMATS, ...CHECK_FILE_FORMATS]);
  });

  it("is that of one ending only", () => {
    for (const endings of Object.values<Record<string, readonly string[]>>(OUTPUT_ENDINGS)) {
      const all = Object.values(endings).flat();
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it.each([
    ["parse", "o.json", "json"],
    ["parse", "o.ndjson", "ndjson"],
    ["parse", "o.jsonl", "ndjson"],
    ["parse", "o.CSV", "csv"],
    ["parse", "o.tsv", "tsv"],
    ["parse", "o.parquet", "parquet"],
    ["parse", "o.txt", "table"],
    ["parse", "o", "table"],
    ["summary", "o.json", "json"],
    ["summary", "o.csv", "csv"],
    ["summary", "o.txt", "table"],
    ["check", "o.json", "json"],
    ["check", "o.ndjson", "ndjson"],
    ["check", "o.sarif", "sarif"],
    ["check", "o.sarif.json", "sarif"],
    ["check", "o.xml", "junit"],
    ["check", "o.md", "markdown"],
    ["check", "o.htm", "html"],
    ["check", "o.HTML", "html"],
    ["check", "o.parquet", "parquet"],
    ["check", "o.txt", "pretty"],
    ["check", ".o", "pretty"],
    ["check", "o.", "pretty"],
    ["check", "年=度.html", "html"],
    ["parse", "o.xlsx", "xlsx"],
    ["check", "o.xlsx", "xlsx"],
    ["summary", "o.xlsx", "xlsx"],
  ])("of %s -o %s is told by the name: %s", async (command, name, format) => {
    // The extension of a file whose format is named says nothing.
    expect(await written(command, name, name)).toBe(await written(command, `${format}=x.bin`, "x.bin"));
  });

  it.each(Object.entries<Record<string, readonly string[]>>(OUTPUT_ENDINGS))(
    "of %s is not that of another",
    async (command, endings) => {
      const texts = new Set<string>();
      for (const format of Object.keys(endings)) texts.add(await written(command, `${format}=x`, "x"));
      expect(texts.size).toBe(Object.keys(endings).length);
    },
  );

  it("is named before the first = only, and in a word of its own", async () => {
    expect(await written("parse", "json=a=b", "a=b")).toBe(await written("parse", "o.json", "o.json"));
    expect(await written("parse", "./json=o.csv", "json=o.csv")).toBe(
      await written("parse", "o.csv", "o.csv"),
    );
  });
});

describe("an output whose name means nothing", () => {
  const PARSE =
    "means no format (known: .txt, .json, .ndjson, .jsonl, .csv, .tsv, .parquet, .xlsx; or write FORMAT=FILE with one of table, json, ndjson, csv, tsv, parquet, xlsx)";

  it.each([
    [["parse", "a.txt", "-o", "a.docx"], `a.docx: the extension .docx ${PARSE}`],
    [["parse", "a.txt", "-o", "report.2021"], `report.2021: the extension .2021 ${PARSE}`],
    [
      ["summary", "a.txt", "-o", "a.tsv"],
      "a.tsv: the extension .tsv means no format (known: .txt, .json, .csv, .xlsx; or write FORMAT=FILE with one of table, json, csv, xlsx)",
    ],
    [
      ["check", "a.txt", "-o", "a.pdf"],
      "a.pdf: the extension .pdf means no format (known: .txt, .json, .ndjson, .jsonl, .sarif, .sarif.json, .xml, .md, .markdown, .html, .htm, .parquet, .xlsx; or write FORMAT=FILE with one of pretty, json, ndjson, github, sarif, junit, markdown, html, parquet, xlsx)",
    ],
    [
      ["parse", "a.txt", "-o", "jsno=a.json"],
      "option --output cannot be jsno=a.json (expected FILE, or FORMAT=FILE with one of table, json, ndjson, csv, tsv, parquet, xlsx)",
    ],
    [
      ["summary", "a.txt", "-o", "json"],
      "option --output cannot be json (expected FILE, or FORMAT=FILE with one of table, json, csv, xlsx)",
    ],
    [
      ["parse", "a.txt", "-o", "csv="],
      "option --output cannot be csv= (expected FILE, or FORMAT=FILE with one of table, json, ndjson, csv, tsv, parquet, xlsx)",
    ],
    [
      ["parse", "a.txt", "-o", ""],
      "option --output cannot be  (expected FILE, or FORMAT=FILE with one of table, json, ndjson, csv, tsv, parquet, xlsx)",
    ],
    [
      ["parse", "a.txt", "-o", "toString=a"],
      "option --output cannot be toString=a (expected FILE, or FORMAT=FILE with one of table, json, ndjson, csv, tsv, parquet, xlsx)",
    ],
    [
      ["parse", "a.txt", "--json", "-o", "csv=a.csv"],
      "options --json and --output csv=… cannot be used together",
    ],
    [
      ["summary", "a.txt", "--excel", "-o", "json=a.json"],
      "options --excel and --output json=… cannot be used together",
    ],
  ])("is wrong usage, and nothing is written: %j", async (argv, message) => {
    const cwd = await folder();
    expect(await run(argv, { cwd })).toEqual({ code: 2, stdout: "", stderr: `reform: ${message}\n` });
    expect(await readdir(cwd)).toEqual(["a.txt"]);
  });

  it("is told in Japanese", async () => {
    const { stderr } = await run(["summary", "a.txt", "-o", "a.docx", "--lang", "ja"], {
      cwd: await folder(),
    });
    expect(stderr).toBe(
      "reform: a.docx: 拡張子 .docx に当たる形式がありません（使える拡張子: .txt、.json、.csv、.xlsx。または 形式=ファイル、形式は table、json、csv、xlsx）\n",
    );
  });
});
