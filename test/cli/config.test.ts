import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configSchema } from "../../src/cli/config/schema.ts";
import { check, checkJson } from "./check-run.ts";
import { temporaryFolder } from "./io/temporary-folder.ts";
import { run } from "./run.ts";

const STUB = "甲\ninfo report/stub 1-1-1\n";
const config = (value: object) => JSON.stringify(value);
const paths = (json: { reports: { source: { path: string } }[] }) =>
  json.reports.map(({ source }) => source.path);

describe("the configuration", () => {
  it("is found at or above the folder, its paths start from its own folder", async () => {
    const cwd = await temporaryFolder({
      "reform.config.json": config({ include: ["reports"], exclude: ["reports/old"], failOn: "info" }),
      "reports/a.txt": STUB,
      "reports/old/b.txt": STUB,
      "deep/er/x.md": "",
    });
    for (const folder of [cwd, join(cwd, "deep/er")]) {
      const { code, json } = await checkJson(folder, []);
      expect(code).toBe(1);
      expect(json.summary.reports).toBe(1);
    }
    expect(paths((await checkJson(join(cwd, "deep"), [])).json)).toEqual([join("..", "reports", "a.txt")]);
  });

  it("may stand in package.json; the nearest one counts, and one without the key is passed over", async () => {
    const cwd = await temporaryFolder({
      "package.json": config({ name: "x", reform: { failOn: "info" } }),
      "a/package.json": config({ name: "reform" }),
      "a/r.txt": STUB,
      "b/reform.config.json": config({ failOn: "never" }),
      "b/package.json": config({ reform: { failOn: "info" } }),
      "b/r.txt": STUB,
    });
    expect((await check(join(cwd, "a"), ["r.txt"])).code).toBe(1);
    expect((await check(join(cwd, "b"), ["r.txt"])).code).toBe(0);
    expect((await check(join(cwd, "a"), ["r.txt", "--no-config"])).code).toBe(0);
    expect((await check(cwd, ["a/r.txt", "--config", "b/reform.config.json"])).code).toBe(0);
    expect((await check(cwd, ["b/r.txt", "--config", "b/package.json"])).code).toBe(1);
  });

  it("may have comments, trailing commas and a byte order mark", async () => {
    const text =
      '\ufeff{\n  // 情報でも失敗にする\n  "failOn": "info", /* … */\n  "include": ["r.txt",],\n}\n';
    const cwd = await temporaryFolder({ "reform.config.json": text, "r.txt": STUB });
    expect(await check(cwd, [])).toMatchObject({ code: 1, stderr: "" });
  });

  it("gives way to the command line", async () => {
    const cwd = await temporaryFolder({
      "reform.config.json": config({
        failOn: "info",
        maxWarnings: 0,
        lang: "ja",
        rules: { "report/*": "warning" },
      }),
      "r.txt": STUB,
    });
    expect(await check(cwd, ["r.txt"])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("警告 1件"),
    });
    const { code, stdout } = await check(cwd, [
      "r.txt",
      "--fail-on",
      "error",
      "--max-warnings",
      "1",
      "--lang",
      "en",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("1 warning");
    expect((await checkJson(cwd, ["r.txt", "--rule", "report/*=off"])).json.summary.warnings).toBe(0);
  });

  it("leaves out what it excludes, unless the file itself is named", async () => {
    const cwd = await temporaryFolder({
      "reform.config.json": config({ exclude: ["old/**"] }),
      "a.txt": STUB,
      "old/b.txt": STUB,
    });
    expect(paths((await checkJson(cwd, ["."])).json)).toEqual(["a.txt"]);
    expect(paths((await checkJson(cwd, ["old/b.txt"])).json)).toEqual(["old/b.txt"]);
    expect((await check(cwd, ["old"])).stderr).toContain(
      "exclude in reform.config.json leaves out all of them",
    );
  });

  it("says where include matches nothing", async () => {
    const cwd = await temporaryFolder({ "reform.config.json": config({ include: ["none/*.txt"] }) });
    const { code, stderr } = await check(cwd, []);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "reform: none/*.txt: no file matches this pattern.\n",
    });
  });

  it("names a baseline beside itself", async () => {
    const cwd = await temporaryFolder({
      "reform.config.json": config({ baseline: "known.json", include: ["reports"] }),
      "reports/a.txt": STUB,
    });
    expect((await check(cwd, ["--update-baseline"])).code).toBe(0);
    const { json } = await checkJson(join(cwd, "reports"), []);
    expect(json.summary).toMatchObject({ infos: 0, suppressed: 1 });
  });
});

describe("a wrong configuration", () => {
  it.each([
    ['{"failon": "info"}', "1:2: failon is no known key; did you mean failOn?"],
    ['{"colour": 1}', /1:2: colour is no known key \(known: \$schema, include, /],
    [
      '{"failOn": "fatal"}',
      '1:2: failOn should be one of "error", "warning", "info", "never", but is "fatal"',
    ],
    ['{\n  "nearly": 80\n}', "2:3: nearly should be 1 or less, but is 80"],
    ['{"maxWarnings": 1.5}', "1:2: maxWarnings should be a whole number, but is 1.5"],
    ['{"include": "r.txt"}', '1:2: include should be an array […], but is "r.txt"'],
    ['{"include": ["a", 1]}', "1:19: include[1] should be a string, but is 1"],
    [
      '{"rules": {"report/stubb": "off"}}',
      '1:12: rules["report/stubb"] is no known rule; did you mean report/stub? (see reform rules)',
    ],
    [
      '{"rules": {"report/stub": "none"}}',
      '1:12: rules["report/stub"] should be one of "error", "warning", "info", "off", but is "none"',
    ],
    [
      '{"suppressions": [{"rule": "report/stub"}]}',
      "1:19: suppressions[0].reason is missing; expected a string",
    ],
    [
      '{"suppressions": [{"rule": "report/stub", "reason": " "}]}',
      '1:43: suppressions[0].reason should be something that is not empty, but is " "',
    ],
    [
      '{"suppressions": [{"rule": "report/stub", "reason": "x", "until": "2021-02-30"}]}',
      '1:58: suppressions[0].until should be a date that exists, as YYYY-MM-DD, but is "2021-02-30"',
    ],
    [
      '{"suppressions": [{"rule": "x/*", "reason": "x"}]}',
      '1:20: suppressions[0].rule "x/*" is no known rule (see reform rules)',
    ],
    [
      '{"suppressions": [{"rul": "x", "rule": "report/stub", "reason": "x"}]}',
      "1:20: suppressions[0].rul is no known key; did you mean rule?",
    ],
    ['{"rules": {"__proto__": "off"}}', "1:12: rules.__proto__ is no known rule (see reform rules)"],
    ['{"rules": {"constructor": "off"}}', "1:12: rules.constructor is no known rule (see reform rules)"],
    ['{"rules": {"toString": "off"}}', "1:12: rules.toString is no known rule (see reform rules)"],
    ['{"__proto__": {"failOn": "never"}}', /^1:2: __proto__ is no known key \(known: /],
    [
      '{"suppressions": [{"__proto__": {"rule": "report/stub", "reason": "x"}}]}',
      /^1:20: suppressions\[0\]\.__proto__ is no known key/,
    ],
    [
      '{"suppressions": [{"rule": "__proto__", "reason": "x"}]}',
      '1:20: suppressions[0].rule "__proto__" is no known rule (see reform rules)',
    ],
    ['{"maxFiles": 0}', "1:2: maxFiles should be 1 or more, but is 0"],
    ['{"encoding": "latin9"}', /^1:2: encoding: Unknown encoding "latin9"/],
    ['{"ambiguousWidth": 3}', "1:2: ambiguousWidth should be one of 1, 2, but is 3"],
    ['{"lang": "ja", "lang": "en"}', "1:16: lang is given twice"],
    ["[]", "1:1: (root) should be an object {…}, but is []"],
    ['{\n  "lang" "ja"\n}', "2:10: this is not JSON (colon expected)"],
  ])("such as %s is refused with its place and what was expected", async (text, message) => {
    const cwd = await temporaryFolder({ "reform.config.json": text, "r.txt": STUB });
    const { code, stdout, stderr } = await check(cwd, ["r.txt"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const start = "reform: reform.config.json:";
    expect(stderr.startsWith(start)).toBe(true);
    const rest = stderr.slice(start.length).trimEnd();
    if (typeof message === "string") expect(rest).toBe(message);
    else expect(rest).toMatch(message);
  });

  it("is named where it stands in package.json, and in Japanese", async () => {
    const cwd = await temporaryFolder({ "package.json": '{\n "reform": {"lang": "fr"}}', "r.txt": STUB });
    const { stderr } = await check(cwd, ["r.txt", "--lang", "ja"]);
    expect(stderr).toBe(
      'reform: package.json:2:13: reform.lang は "ja", "en" のいずれか を指定してください（今の値: "fr"）\n',
    );
  });

  it("that was named but is not there is said", async () => {
    const cwd = await temporaryFolder({ "r.txt": STUB, "package.json": "{}" });
    expect((await check(cwd, ["r.txt", "--config", "x.json"])).stderr).toBe(
      "reform: x.json: cannot be read (no such file)\n",
    );
    expect((await check(cwd, ["r.txt", "--config", "package.json"])).stderr).toBe(
      'reform: package.json: there is no "reform" key in it\n',
    );
  });
});

describe("suppressions", () => {
  const suppressed = (suppressions: object[], extra: object = {}) =>
    temporaryFolder({ "reform.config.json": config({ suppressions, ...extra }), "r.txt": STUB });

  it("take out what they accept and give the reason in JSON", async () => {
    const cwd = await suppressed([{ rule: "report/*", initiative: "1-1-1", reason: "確認済み" }]);
    const { json, stderr } = await checkJson(cwd, ["r.txt", "--fail-on", "info"]);
    expect(stderr).toBe("");
    expect(json.reports[0].findings).toEqual([]);
    expect(json.reports[0].suppressed[0]).toMatchObject({
      rule: "report/stub",
      suppression: { kind: "configuration", reason: "確認済み" },
    });
  });

  it("count until their last day, and are said to have ended after it", async () => {
    const cwd = await suppressed([{ rule: "report/stub", reason: "x", until: "2021-11-30" }]);
    const infos = async (today: string) => {
      const { json, stderr } = await checkJson(cwd, ["r.txt"], { today });
      return [json.summary.infos, stderr];
    };
    expect(await infos("2021-11-30")).toEqual([0, ""]);
    expect(await infos("2021-12-01")).toEqual([
      1,
      "reform: reform.config.json: the suppression of report/stub ended on 2021-11-30 and counts no longer [config/suppression-expired]\n",
    ]);
  });

  it("are said to be unused, unless only some of the reports were checked", async () => {
    const unused = { rule: "report/stub", initiative: "9-9-9", reason: "x" };
    const note =
      "reform: reform.config.json: the suppression of report/stub [9-9-9] matched nothing [config/suppression-unused]\n";
    expect((await check(await suppressed([unused]), ["r.txt"])).stderr).toBe(note);
    const cwd = await suppressed([unused], { include: ["*.txt"] });
    expect((await check(cwd, [])).stderr).toBe(note);
    expect((await check(cwd, ["r.txt"])).stderr).toBe("");
  });
});

describe("reform schema config", () => {
  it("describes every key and refuses others", async () => {
    const { code, stdout } = await run(["schema", "config"]);
    expect(code).toBe(0);
    const schema = JSON.parse(stdout);
    expect(Object.keys(schema.properties)).toEqual(Object.keys(configSchema.shape));
    expect(schema.additionalProperties).toBe(false);
    for (const property of Object.values<{ description?: string }>(schema.properties)) {
      expect(property.description).toBeTruthy();
    }
  });
});
