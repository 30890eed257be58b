import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { FACILITIES } from "../support/facilities.ts";
import { makeFolder, run } from "./run.ts";

async function runWith(config: object | string, argv: readonly string[], more: { stdin?: string } = {}) {
  const text = typeof config === "string" ? config : JSON.stringify(config);
  const cwd = await makeFolder({
    "reform.config.json": text,
    "r/r5.txt": FACILITIES,
    "r/r6.txt": FACILITIES,
  });
  return run(argv, { cwd, readReport, ...more });
}

async function ratingsOf(config: object, argv: readonly string[] = ["parse", "r/r5.txt", "--json"]) {
  const { stdout, stderr } = await runWith(config, argv);
  expect(stderr).toBe("");
  return JSON.parse(stdout).initiatives.map(({ rating }: { rating: string | null }) => rating);
}

const FIRST = ["B", "A", "C", "B", "A"];
const SECOND = ["A", "C", "B", "B", "C"];
const SAID = { columns: { "r/*.txt": { 第2欄: "rating" } } };

describe("columns in the configuration", () => {
  it("hold for parse, check, summary, show and columns", async () => {
    expect(await ratingsOf({})).toEqual(FIRST);
    expect(await ratingsOf(SAID)).toEqual(SECOND);

    const json = async (...argv: string[]) => JSON.parse((await runWith(SAID, argv)).stdout);
    const checked = await json("check", "r/r5.txt", "--json");
    expect(checked.reports[0].assessments.map(({ rating }: { rating: string }) => rating)).toEqual(SECOND);
    expect((await json("summary", "r/r5.txt", "--json")).total.ratings).toEqual({ A: 1, B: 2, C: 2 });
    expect((await json("show", "2", "r/r5.txt", "--json")).initiative.rating).toBe("C");
    const [header] = (await json("columns", "r/r5.txt", "--json")).headers;
    expect(header.columns[5]).toMatchObject({ name: "第2欄", field: "rating", sure: "sure" });
    expect(header.columns[5].why).toContainEqual({ what: "configuration", weight: 100 });
  });

  it("do not hold with --no-config, and those of another file do with --config", async () => {
    const argv = ["parse", "r/r5.txt", "--json"];
    expect(await ratingsOf(SAID, [...argv, "--no-config"])).toEqual(FIRST);
    const cwd = await makeFolder({
      "r/r5.txt": FACILITIES,
      "r/my.json": '{"columns": {"*": {"第2欄": "rating"}}}',
    });
    const { stdout } = await run([...argv, "--config", "r/my.json"], { cwd, readReport });
    expect(JSON.parse(stdout).initiatives[0].rating).toBe("A");
  });

  it("of all patterns that match count together, the later first", async () => {
    const columns = {
      "**/*.txt": { 第2欄: "rating", 愛称: "title" },
      "r/r5.txt": { 第２欄: "extra", 第1欄: "rating" },
      "r/r6.txt": { 愛称: "extra" },
    };
    const { stdout } = await runWith({ columns }, ["parse", "r/r5.txt", "r/r6.txt", "--json"]);
    const [five, six] = JSON.parse(stdout);
    expect(five.initiatives[0]).toMatchObject({ rating: "B", title: "ひだまり" });
    expect(six.initiatives[0]).toMatchObject({ rating: "A", title: "中央公民館" });
  });

  it("hold for standard input by its name", async () => {
    const columns = { "r/in.txt": { 第2欄: "rating" } };
    const rated = async (...argv: string[]) => {
      const { stdout } = await runWith({ columns }, ["parse", "-", "--json", ...argv], { stdin: FACILITIES });
      return JSON.parse(stdout).initiatives[0].rating;
    };
    expect(await rated("--stdin-filename", "r/in.txt")).toBe("A");
    expect(await rated()).toBe("B");
  });

  it("are said where the report has no such heading, or two are to be the same", async () => {
    const stderr = async (own: object, lang = "en") =>
      (await runWith({ columns: { "**": own } }, ["parse", "r/r5.txt", "--json", "--lang", lang])).stderr;
    expect(await stderr({ 第2覧: "rating" })).toBe(
      'reform: r/r5.txt: no header of this report has "第2覧", which columns in reform.config.json speaks of; did you mean 第2欄?\n',
    );
    expect(await stderr({ まったく別の見出し: "rating" })).toContain("(reform columns lists its headings)");
    expect(await stderr({ まったく別の見出し: "rating" }, "ja")).toContain(
      "見出し「まったく別の見出し」はこの報告書にありません",
    );
    expect(await stderr({ 第1欄: "rating", 第2欄: "rating" })).toContain(
      '"第2欄" could not be taken for rating as columns in reform.config.json says',
    );
  });
});

describe("ratings in the configuration", () => {
  it("say what symbols mean, before the legend", async () => {
    const ratings = { "r/*": { b: "achieved" }, "r/r5.*": { Ｃ: "nearly" } };
    const { stdout, stderr } = await runWith({ ratings }, ["check", "r/r5.txt", "--json"]);
    expect(stderr).toBe("");
    const [report] = JSON.parse(stdout).reports;
    expect(report.assessments.map(({ level }: { level: string }) => level)).toEqual([
      "achieved",
      "achieved",
      "nearly",
      "achieved",
      "achieved",
    ]);
  });

  it("are said where the report has no such symbol", async () => {
    const { stderr } = await runWith({ ratings: { "**": { A: "achieved", "◎": "exceeded" } } }, [
      "parse",
      "r/r5.txt",
      "--json",
    ]);
    expect(stderr).toBe(
      'reform: r/r5.txt: neither the legend nor a rating of this report has "◎", which ratings in reform.config.json speaks of\n',
    );
  });
});

describe("a configuration that cannot be right", () => {
  it.each([
    [
      '{"columns": {"r/*": {"第2欄": "ratings"}}}',
      /^reform: reform\.config\.json:1:22: columns\["r\/\*"\]\["第2欄"\] should be one of "policy", .*"rating".*, but is "ratings"; did you mean rating\?\n$/,
    ],
    ['{"ratings": {"r/*": {"A": "acheived"}}}', /but is "acheived"; did you mean achieved\?/],
    ['{"columns": {"r/*": {"第2欄": "評価点"}}}', /but is "評価点"\n$/],
    ['{"columns": {"r/*": "rating"}}', /columns\["r\/\*"\] should be an object/],
    ['{"columns": {"第2欄": "rating"}}', /columns\["第2欄"\] should be an object/],
    ['{"colums": {}}', /colums is no known key; did you mean columns\?/],
    [
      '{"columns": {"*a*b*c*d*e*": {}}}',
      /columns\["\*a\*b\*c\*d\*e\*"\]: one name of a pattern holds at most 4 wildcards/,
    ],
    ['{"columns": {"r": {"a": "title", "a": "item"}}}', /columns\.r\.a is given twice/],
  ])("%s", async (config, message) => {
    for (const argv of [
      ["parse", "r/r5.txt"],
      ["columns", "r/r5.txt"],
    ]) {
      const { code, stdout, stderr } = await runWith(config, argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(message);
    }
  });
});

describe("reform parse with a configuration", () => {
  it("takes its encoding and its limits, and nothing else", async () => {
    const argv = ["parse", "r/r5.txt"];
    const plain = await runWith({}, argv);
    const other = { lang: "ja", ambiguousWidth: 2, exclude: ["r/*"], maxFiles: 1, failOn: "info" };
    expect(await runWith(other, argv)).toEqual(plain);
    expect((await runWith({ limits: { lines: 2 } }, argv)).code).toBe(2);
    expect((await runWith({ encoding: "utf-16le" }, argv)).code).toBe(2);
    expect((await runWith({ encoding: "utf-16le" }, [...argv, "--encoding", "utf-8"])).code).toBe(0);
  });

  it("does not write over it", async () => {
    const { code, stderr } = await runWith({}, ["parse", "r/r5.txt", "-o", "json=reform.config.json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("reform.config.json");
  });
});
