import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { PLAN } from "../support/corrected.ts";
import { encodeAs } from "../support/encode.ts";
import { FACILITIES } from "../support/facilities.ts";
import { makeFolder, type RunOptions, run } from "./run.ts";

const SIGNED = ["--by", "山田花子", "--reason", "決算書で確認した", "--date", "2024-06-01"];
const FILE = "reform.corrections.json";

function real(cwd: string, argv: readonly string[], options: RunOptions = {}) {
  return run(argv, { cwd, readReport, ...options });
}

async function entriesOf(cwd: string, name = FILE) {
  return JSON.parse(await readFile(join(cwd, name), "utf8")).corrections;
}

/** The entry that the options write for the plan, and what was said of it. */
async function write(id: string, options: readonly string[], text = PLAN) {
  const cwd = await makeFolder({ "r5.txt": text });
  const { code, stdout, stderr } = await real(cwd, ["correct", id, "r5.txt", ...options, ...SIGNED]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(FILE) });
  const [entry] = await entriesOf(cwd);
  return { entry, stdout, stderr, cwd };
}

async function refusal(argv: readonly string[], lang = "en", text = PLAN) {
  const cwd = await makeFolder({ "r5.txt": text });
  const { code, stdout, stderr } = await real(cwd, ["correct", ...argv, "--lang", lang]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  await expect(readFile(join(cwd, FILE))).rejects.toThrow("ENOENT");
  return stderr;
}

const BASE = {
  report: "r5.txt",
  initiative: "1",
  title: "収納率の向上",
  by: "山田花子",
  date: "2024-06-01",
  reason: "決算書で確認した",
};
const PAIR = { indicator: "市税収納率", target: "98.0%以上" };

describe("reform correct", () => {
  it.each<[string[], object]>([
    [["--confirm"], { confirm: { ...PAIR, actual: "95.1%" } }],
    [["--reject"], { reject: { ...PAIR, actual: "95.1%" } }],
    [["--result", "98.4%"], { result: { ...PAIR, was: "95.1%", is: "98.4%" } }],
    [["--target", "95%以上"], { target: { indicator: "市税収納率", was: "98.0%以上", is: "95%以上" } }],
    [
      ["--target", "3件以上", "--indicator", "滞納整理"],
      { target: { indicator: "滞納整理", was: null, is: "3件以上" } },
    ],
    [["--rating", "C"], { rating: { was: "A", is: "C" } }],
    [["--level", "missed"], { level: { was: "achieved", is: "missed" } }],
  ])("%j writes what was read, and what counts", async (options, decision) => {
    const { entry, cwd } = await write("1", options);
    expect(entry).toEqual({ ...BASE, ...decision });
    // What it wrote is followed.
    const { stdout } = await real(cwd, ["check", "r5.txt", "--json"]);
    const [report] = JSON.parse(stdout).reports;
    expect(report.findings.filter(({ rule }: { rule: string }) => rule === "correction/stale")).toEqual([]);
    expect(JSON.stringify(report.assessments[0])).toContain('"by":"山田花子"');
  });

  it("sets the better way of a target without a bound", async () => {
    const { entry } = await write("4", ["--direction", "higher"]);
    expect(entry.direction).toEqual({ indicator: "市債残高", target: "120億円", was: "lower", is: "higher" });
  });

  it("explains a finding by the words that it speaks of", async () => {
    const { entry, cwd } = await write("1", ["--explain", "rating/overrated"]);
    expect(entry.explain.rule).toBe("rating/overrated");
    expect(entry.explain.was.slice(0, 3)).toEqual(["95.1%", "98.0%以上", "A"]);
    const { code, stdout } = await real(cwd, ["check", "r5.txt", "--fail-on", "info"]);
    expect(code).toBe(0);
    expect(stdout).toContain("explained: 決算書で確認した (by 山田花子 on 2024-06-01)");
  });

  it("sets a column of the report as a whole", async () => {
    const { entry, cwd } = await write("-", ["--column", "第2欄=rating"], FACILITIES);
    expect(entry).toMatchObject({
      initiative: null,
      column: { heading: "第2欄", was: "extra", is: "rating" },
    });
    const { stdout } = await real(cwd, ["parse", "r5.txt", "--json"]);
    expect(JSON.parse(stdout).initiatives[1].rating).toBe("C");
  });

  it("says what it wrote and what that changes, in the language of the user", async () => {
    const english = await write("1", ["--result", "98.4%"]);
    expect(english.stderr).toBe("reform: wrote entry 1 of reform.corrections.json\n");
    expect(english.stdout).toBe(
      [
        "1  r5.txt",
        '   [1] result set: 市税収納率 "95.1%" → "98.4%" (by 山田花子 on 2024-06-01: 決算',
        "   書で確認した)",
        "   by the numbers: rated higher than the numbers → the numbers bear the rating",
        "   out",
        "",
      ].join("\n"),
    );
    const japanese = await write("1", ["--result", "98.4%", "--lang", "ja"]);
    expect(japanese.stderr).toBe("reform: reform.corrections.json に書きました（1番目）\n");
    expect(japanese.stdout).toContain("[1] 実績を訂正: 市税収納率 「95.1%」 → 「98.4%」（山田花子、");
    expect(japanese.stdout).toContain("数値との照合: 評価が数値より高い → 評価は数値に見合う\n");
  });

  it("dates a decision today unless told", async () => {
    const cwd = await makeFolder({ "r5.txt": PLAN });
    const argv = ["correct", "1", "r5.txt", "--reject", "--by", "山田", "--reason", "別のもの"];
    expect((await real(cwd, argv, { today: "2025-02-03" })).code).toBe(0);
    expect((await entriesOf(cwd))[0].date).toBe("2025-02-03");
  });

  it("reads a report in Shift_JIS, and takes the only indicator or the one that is named", async () => {
    const cwd = await makeFolder({});
    await writeFile(join(cwd, "r5.txt"), encodeAs(PLAN, "shift_jis"));
    for (const [id, name] of [
      ["1", "市税収納率"],
      ["2", "1"],
    ] as const) {
      const argv = ["correct", id, "r5.txt", "--reject", "--indicator", name, ...SIGNED];
      expect((await real(cwd, argv)).stdout).toContain("pairing rejected");
    }
    expect((await entriesOf(cwd)).map(({ reject }: { reject: object }) => reject)).toEqual([
      { indicator: "市税収納率", target: "98.0%以上", actual: "95.1%" },
      { indicator: "窓口満足度", target: "80%以上", actual: "84%" },
    ]);
  });
});

describe("the file", () => {
  it("keeps other entries, comments and line ends as they are", async () => {
    const old = [
      "\ufeff{",
      "  // 令和5年度の訂正",
      '  "schemaVersion": 1,',
      '  "corrections": [',
      '    {"report": "r4.txt", "initiative": "9", "by": "佐藤", "date": "2023-01-05", "reason": "x", "rating": {"was": "A", "is": "B"}}, // 去年',
      "  ],",
      "}",
      "",
    ].join("\r\n");
    const cwd = await makeFolder({ "r5.txt": PLAN, "r4.txt": PLAN, [FILE]: old });
    expect((await real(cwd, ["correct", "1", "r5.txt", "--rating", "C", ...SIGNED])).stderr).toContain(
      "wrote entry 2",
    );
    const text = await readFile(join(cwd, FILE), "utf8");
    expect(text).toContain("// 令和5年度の訂正\r\n");
    expect(text).toContain("// 去年");
    expect(text).toContain('"佐藤"');
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect((await real(cwd, ["correct", "--list"])).stdout.trim().split("\n")).toEqual([
      "1  r4.txt",
      '   [9] rating set: "A" → "B" (by 佐藤 on 2023-01-05: x)',
      "2  r5.txt",
      '   [1] rating set: "A" → "C" (by 山田花子 on 2024-06-01: 決算書で確認した)',
    ]);
  });

  it("is written where the configuration or --corrections says, with paths from its own folder", async () => {
    const cwd = await makeFolder({
      "in/r5.txt": PLAN,
      "data/x": "",
      "reform.config.json": '{"corrections": "data/c.json", "include": ["in"]}',
    });
    expect((await real(cwd, ["correct", "1", "--rating", "C", ...SIGNED])).code).toBe(0);
    expect((await entriesOf(cwd, "data/c.json"))[0].report).toBe("../in/r5.txt");
    const other = ["correct", "2", "in/r5.txt", "--rating", "C", "--corrections", "mine.json", ...SIGNED];
    expect((await real(cwd, other)).code).toBe(0);
    expect((await entriesOf(cwd, "mine.json"))[0].report).toBe("in/r5.txt");
  });

  it("has / in its paths on Windows, too", async () => {
    const cwd = await makeFolder({ "in/r5.txt": PLAN });
    const argv = ["correct", "1", "in/r5.txt", "--rating", "C", ...SIGNED];
    expect((await real(cwd, argv, { platform: "win32" })).code).toBe(0);
    expect((await entriesOf(cwd))[0].report).toBe("in/r5.txt");
  });

  it("loses an entry by its number", async () => {
    const { cwd } = await write("1", ["--rating", "C"]);
    expect((await real(cwd, ["correct", "2", "r5.txt", "--rating", "B", ...SIGNED])).code).toBe(0);
    const { stderr, stdout } = await real(cwd, ["correct", "--remove", "1"]);
    expect(stderr).toBe("reform: took entry 1 out of reform.corrections.json\n");
    expect(stdout).toContain("[1] rating set");
    expect((await entriesOf(cwd)).map(({ initiative }: { initiative: string }) => initiative)).toEqual(["2"]);
    for (const number of ["2", "0", "x"]) {
      const result = await real(cwd, ["correct", "--remove", number]);
      expect(result.code).toBe(2);
      expect(result.stderr).toContain(`has no entry ${number} (it has 1)`);
    }
  });

  it("that is broken is left as it is", async () => {
    const cwd = await makeFolder({ "r5.txt": PLAN, [FILE]: '{"schemaVersion": 1}' });
    const { code, stderr } = await real(cwd, ["correct", "1", "r5.txt", "--rating", "C", ...SIGNED]);
    expect(code).toBe(2);
    expect(stderr).toContain("corrections is missing");
    expect(await readFile(join(cwd, FILE), "utf8")).toBe('{"schemaVersion": 1}');
  });

  it("takes texts as they are, and no text is more than a text", async () => {
    const cwd = await makeFolder({ "r5.txt": PLAN });
    const reason = '"}], "x": [{"\\\n::error::y\u001b[31m';
    const argv = ["correct", "1", "r5.txt", "--rating", "C", "--by", "<b>山</b>", "--reason", reason];
    const written = await real(cwd, argv);
    expect((await entriesOf(cwd))[0]).toMatchObject({ by: "<b>山</b>", reason });
    const listed = await real(cwd, ["correct", "--list"]);
    for (const { stdout } of [written, listed]) {
      expect(stdout).not.toContain("\u001b");
      expect(stdout).not.toMatch(/^\s*::/m);
    }
  });
});

describe("what makes no sense is refused, and nothing is written", () => {
  it.each<[string[], string, string]>([
    [["1", "r5.txt", ...SIGNED], "say what is decided with one of --confirm", "1つ指定してください"],
    [
      ["1", "r5.txt", "--confirm", "--rating", "B", ...SIGNED],
      "--confirm, --rating",
      "1回に決められるのは1つ",
    ],
    [
      ["1", "r5.txt", "--reject", "--by", " ", "--reason", "x"],
      "--by is missing or empty",
      "--by がないか、空です",
    ],
    [["1", "r5.txt", "--reject", "--by", "x"], "--reason is missing or empty", "--reason がないか、空です"],
    [
      ["1", "r5.txt", "--reject", ...SIGNED, "--date", "2024-02-30"],
      "--date cannot be 2024-02-30",
      "--date の値 2024-02-30 は使えません",
    ],
    [["1", "r5.txt", "--result", "多数", ...SIGNED], "多数 is not one number", "1つの数値として読めません"],
    [["1", "r5.txt", "--result", "95.1%", ...SIGNED], "is what is read already", "何も変わりません"],
    [["1", "r5.txt", "--rating", "Z", ...SIGNED], 'the legend of the report has no "Z"', "凡例にありません"],
    [["1", "r5.txt", "--direction", "lower", ...SIGNED], "say the contrary", "向きが合いません"],
    [
      ["1", "r5.txt", "--explain", "rating/x", ...SIGNED],
      "there is no rule rating/x",
      "という規則はありません",
    ],
    [
      ["2", "r5.txt", "--explain", "rating/overrated", ...SIGNED],
      "no finding of rating/overrated in initiative 2",
      "の指摘はありません",
    ],
    [["7", "r5.txt", "--reject", ...SIGNED], "there is no initiative 7", "取組 7 はありません"],
    [
      ["1", "r5.txt", "--reject", "--indicator", "9", ...SIGNED],
      "1 市税収納率 (98.0%以上 → 95.1%)",
      "どの数値目標か",
    ],
    [
      ["-", "r5.txt", "--column", "評価=rating", ...SIGNED],
      'no header of this report has "評価"',
      "はこの報告書にありません",
    ],
    [["-", "r5.txt", "--column", "達成度=ratings", ...SIGNED], "did you mean rating?", "もしかして: rating"],
    [
      ["-", "r5.txt", "--rating", "B", ...SIGNED],
      "--rating needs the id of an initiative",
      "取組の番号が要ります",
    ],
    [["1", "r5.txt", "--column", "達成度=extra", ...SIGNED], "write - for the id", "代わりに - と書いて"],
  ])("%j", async (argv, en, ja) => {
    expect(await refusal(argv)).toContain(en);
    expect(await refusal(argv, "ja")).toContain(ja);
  });

  it("where the file says the same, or otherwise, already", async () => {
    const { cwd } = await write("1", ["--rating", "C"]);
    const again = await real(cwd, ["correct", "1", "r5.txt", "--rating", "C", ...SIGNED]);
    expect(again.stderr).toContain("entry 1 of reform.corrections.json decides the same");
    const other = await real(cwd, ["correct", "1", "./r5.txt", "--rating", "B", ...SIGNED]);
    expect(other.stderr).toContain("entry 1 of reform.corrections.json says otherwise");
    expect([again.code, other.code]).toEqual([2, 2]);
    expect(await entriesOf(cwd)).toHaveLength(1);
  });

  it("but one input that cannot be read does not stop the others; the exit code says so", async () => {
    const cwd = await makeFolder({ "r5.txt": PLAN });
    const { code, stderr } = await real(cwd, [
      "correct",
      "1",
      "none.txt",
      "r5.txt",
      "--rating",
      "C",
      ...SIGNED,
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("none.txt");
    expect(await entriesOf(cwd)).toHaveLength(1);
  });

  it("where several reports have the initiative", async () => {
    const cwd = await makeFolder({ "in/r5.txt": PLAN, "in/r6.txt": PLAN });
    const { code, stderr } = await real(cwd, ["correct", "1", "in", "--rating", "C", ...SIGNED]);
    expect(code).toBe(2);
    expect(stderr).toContain("1 is in several reports: in/r5.txt, in/r6.txt (name one of them)");
  });
});
