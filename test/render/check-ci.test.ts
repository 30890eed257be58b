import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";
import type { Log } from "sarif";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { KNOWN_RULES } from "../../src/check/known-rules.ts";
import type { NotRead } from "../../src/check/totals.ts";
import type { CheckedReport } from "../../src/check/types.ts";
import { checkGithubRenderer } from "../../src/render/check/github.ts";
import { checkJunitRenderer } from "../../src/render/check/junit.ts";
import { checkMarkdownRenderer, escapeMarkdown } from "../../src/render/check/markdown.ts";
import { checkSarifRenderer } from "../../src/render/check/sarif.ts";
import { type CheckRenderOptions, renderChecks } from "../../src/render/kit/check-renderer.ts";
import { withPath } from "../support/documents.ts";
import { HOSTILE, makeChecked, makeCheckedReport, makeHostileReport } from "./checks.ts";

const OPTIONS: CheckRenderOptions = { lang: "ja", quiet: false, failOn: "error", windowsPaths: false };
/** All ratings of the report checked. */
const CHECKED = makeCheckedReport().assessments.map((one) => ({ ...one, verdict: "consistent" as const }));
const NOT_READ: readonly NotRead[] = [
  { path: "a,:%.txt", message: { ja: "表がない", en: "there is no table" } },
  { path: "\u202e\u001b.txt", message: { ja: "##[表]がない", en: "there is ##[no] table" } },
];
const many = (severity: "error" | "warning" | "info", count: number): CheckedReport =>
  makeCheckedReport({ findings: Array.from({ length: count }, () => makeChecked({ severity })) });

describe("GitHub workflow commands", () => {
  const github = (reports: CheckedReport[], options: Partial<CheckRenderOptions> = {}) =>
    renderChecks(checkGithubRenderer({ ...OPTIONS, lang: "en", ...options }), reports);

  it("say file, place, rule and message", () => {
    expect(github([makeCheckedReport()]).split("\n")[0]).toBe(
      '::error file=reports/r2.txt,line=3,endLine=3,col=167,endColumn=173,title=rating/overrated [1-1-1] 市税収納率の向上::rated A, which means "目標を達成", but 市税合計徴収率: target 93.1%25以上, reported 90.90％',
    );
  });

  it("stay one command a line whatever the report says", () => {
    const lines = github([makeHostileReport()], { showSuppressed: true }).trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) (file=[^:\r\n]*,)?title=[^:,\r\n]*::[^\r\n]*$/);
      expect(line.replace(/%(25|0D|0A|3A|2C)/g, "")).not.toContain("%");
      expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  it.each([
    ["error", 10],
    ["warning", 10],
    ["info", 9],
  ] as const)(
    "show at most so many of %s as GitHub does, over all reports, and count the rest",
    (severity, limit) => {
      const lines = github([many(severity, 7), many(severity, 8)])
        .trimEnd()
        .split("\n");
      expect(lines.slice(0, -1)).toHaveLength(limit);
      expect(lines.at(-1)).toMatch(/^::notice title=reform::not shown/);
      expect(lines.at(-1)).toContain(`${15 - limit} ${severity}s`);
      const [last, ...others] = github([many(severity, limit)])
        .trimEnd()
        .split("\n")
        .toReversed();
      expect(others).toHaveLength(limit);
      expect(last).not.toContain("not shown");
    },
  );

  it("are silent about infos when quiet", () => {
    const text = github([{ ...many("info", 20), suppressed: [], assessments: CHECKED }], { quiet: true });
    expect(text).toBe("");
  });

  it("say in one notice at the end which ratings were not checked and how many findings are suppressed", () => {
    const last = (options: Partial<CheckRenderOptions>) =>
      github([makeCheckedReport()], options).trimEnd().split("\n").at(-1)?.split("%0A");
    const counts = [
      "::notice title=reform::1 of 2 ratings checked: 0 consistent, 1 overrated, 0 underrated",
      "1 not checked: no numeric target (1)",
      "suppressed findings: 2 (1 by configuration, 1 by baseline)",
    ];
    expect(last({})).toEqual(counts);
    expect(last({ showSuppressed: true })).toEqual([
      ...counts,
      "- reports/r2.txt:1:1 report/stub [1-1-2] the row is shifted one cell to the left (configuration: 確認済み)",
      "- reports/r2.txt:1:1 report/stub the row is shifted one cell to the left (held by the baseline)",
    ]);
  });

  it("name each input that could not be read", () => {
    const text = renderChecks(checkGithubRenderer({ ...OPTIONS, lang: "en" }), [], NOT_READ);
    expect(text).toBe(
      "::error file=a%2C%3A%25.txt,title=input that could not be read::a,:%25.txt: there is no table\n" +
        "::error file=<U+202E>␛.txt,title=input that could not be read::<U+202E>␛.txt: there is ＃[no] table\n" +
        "::notice title=reform::inputs that could not be read and were not checked: 2\n",
    );
  });

  it("name files as GitHub does on Windows", () => {
    const checked = makeCheckedReport();
    const document = withPath(checked.report.document, "reports\\r2.txt");
    const text = github([{ ...checked, report: { ...checked.report, document } }], { windowsPaths: true });
    expect(text).toContain("file=reports/r2.txt,");
  });
});

/** The official schema, as Microsoft's own matchers carry it. */
function compileSchema(): ValidateFunction {
  // The validators are CommonJS whose types do not say how they are imported.
  const require = createRequire(import.meta.url);
  const ajv = new (require("ajv-draft-04").default)({ strict: false, unicodeRegExp: false });
  require("ajv-formats").default(ajv);
  return ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
}

describe("SARIF", () => {
  const validate = compileSchema();
  const render = (reports: readonly CheckedReport[], withSuppressed: boolean, notRead?: readonly NotRead[]) =>
    JSON.parse(
      renderChecks(
        checkSarifRenderer({ ...OPTIONS, withSuppressed, version: "1.2.3", rules: KNOWN_RULES }),
        reports,
        notRead,
      ),
    ) as Log;
  const sarif = (...reports: CheckedReport[]): Log => render(reports, false);

  it.each([
    ["nothing", []],
    ["a report", [makeCheckedReport()]],
    [
      "a report without findings before others",
      [makeCheckedReport({ findings: [], suppressed: [] }), makeCheckedReport()],
    ],
    ["hostile text", [makeHostileReport(), makeCheckedReport()]],
  ] as const)("is valid for %s", (_, reports) => {
    for (const withSuppressed of [false, true]) {
      const log = render(reports, withSuppressed, NOT_READ);
      validate(log);
      expect(validate.errors).toBeNull();
      const count = reports.reduce(
        (sum, one) => sum + one.findings.length + (withSuppressed ? one.suppressed.length : 0),
        0,
      );
      expect(log.runs[0]?.results).toHaveLength(count);
    }
  });

  it("names no address but that of its schema: the program has none of its own", () => {
    const addresses = JSON.stringify(sarif(makeCheckedReport())).match(/\bhttps?:[^"]*/g);
    expect(addresses).toEqual(["https://json.schemastore.org/sarif-2.1.0.json"]);
  });

  it("makes no link of a text of the report", () => {
    const link = "[ここ](https://e.example) [1] \\ ##[x]";
    const message = { ja: link, en: link };
    const checked = makeCheckedReport();
    const findings = checked.findings.map((one) => ({
      ...one,
      message,
      related: [{ message, span: one.span }],
    }));
    const [run] = render([{ ...checked, findings }], false, [{ path: link, message }]).runs;
    const [result] = run?.results ?? [];
    const texts = [
      result?.message.text,
      result?.relatedLocations?.[0]?.message?.text,
      run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text,
    ];
    for (const text of texts) {
      expect(text).toContain("\\[ここ\\](https://e.example) \\[1\\] \\\\ ＃\\[x\\]");
      expect(text).not.toMatch(/(?<!\\)[[\]]/);
    }
  });

  it("tells of inputs that could not be read", () => {
    const [run] = render([], false, NOT_READ).runs;
    expect(run?.results).toEqual([]);
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      "a,:%.txt: 表がない",
      "<U+202E>␛.txt: ＃\\[表\\]がない",
    ]);
    expect(sarif().runs[0]?.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it("holds rules, places, fingerprints and, where asked for, why a result is suppressed", () => {
    const left = sarif(makeCheckedReport()).runs[0]?.results ?? [];
    expect(left.map(({ level }) => level)).toEqual(["error", "warning", "note", "note"]);
    const [run] = render([makeCheckedReport()], true).runs;
    const [first] = run?.results ?? [];
    expect(run).toMatchObject({
      columnKind: "utf16CodeUnits",
      tool: { driver: { name: "reform", version: "1.2.3" } },
    });
    expect(first).toMatchObject({
      ruleId: "rating/overrated",
      level: "error",
      partialFingerprints: { "reform/v1": "00000000000000e1" },
      suppressions: [],
    });
    expect(first?.relatedLocations).toHaveLength(2);
    expect(run?.results?.map(({ level }) => level)).toEqual([
      "error",
      "warning",
      "note",
      "note",
      "note",
      "note",
    ]);
    expect(run?.results?.slice(4).map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: "external", justification: "確認済み" }],
      [{ kind: "external", justification: "ベースラインに記録済み" }],
    ]);
    const rules = run?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      if (ruleIndex !== undefined) expect(rules[ruleIndex]?.id).toBe(ruleId);
    }
    const known = rules.find(({ id }) => id === "report/stub");
    expect(known?.help?.text).toContain("PDFから");
    expect(known?.help?.text).toContain("Extraction lost");
  });

  it.each([
    ["令和2年度/報告 書.txt", "%E4%BB%A4%E5%92%8C2%E5%B9%B4%E5%BA%A6/%E5%A0%B1%E5%91%8A%20%E6%9B%B8.txt"],
    ["/tmp/a#b.txt", "file:///tmp/a%23b.txt"],
    ["C:/a b.txt", "file:///C:/a%20b.txt"],
  ])("writes %s as a URI", (path, uri) => {
    const checked = makeCheckedReport();
    const document = withPath(checked.report.document, path);
    const [first] = sarif({ ...checked, report: { ...checked.report, document } }).runs[0]?.results ?? [];
    expect(first?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });
});

describe("JUnit", () => {
  const junit = (reports: CheckedReport[], options: Partial<CheckRenderOptions> = {}) =>
    renderChecks(checkJunitRenderer({ ...OPTIONS, ...options }), reports);

  /** The elements of a document, which throws where it is not well formed. */
  function parse(xml: string) {
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) =>
      elements.push({ name, attributes: { ...attributes } as never }),
    );
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(xml).close();
    return elements;
  }
  const named = (xml: string, name: string) => parse(xml).filter((element) => element.name === name);

  it("reads as in the golden file", async () => {
    await expect(junit([makeCheckedReport()])).toMatchFileSnapshot("__goldens__/check.junit.xml");
  });

  it("has a suite per report and a case per initiative, and one for the report where it is needed", () => {
    const xml = junit([makeCheckedReport(), makeCheckedReport({ findings: [] })]);
    expect(named(xml, "testsuite").map(({ attributes }) => attributes["tests"])).toEqual(["4", "3"]);
    expect(named(xml, "testcase")).toHaveLength(7);
  });

  it("counts what is suppressed and what could not be checked, and names the former where asked", () => {
    const properties = new Map(
      named(junit([makeCheckedReport()]), "property").map(({ attributes }) => [
        attributes["name"],
        attributes["value"],
      ]),
    );
    const counts = {
      ratings: "2",
      "ratings.verified": "1",
      "unverifiable.no-rating": "1",
      "unverifiable.no-target": "1",
      "unverifiable.no-result": "0",
      "suppressed.configuration": "1",
      "suppressed.baseline": "1",
    };
    for (const [name, value] of Object.entries(counts))
      expect([name, properties.get(name)]).toEqual([name, value]);
    const [plain, listed] = [false, true].map((showSuppressed) =>
      junit([makeCheckedReport()], { showSuppressed }),
    );
    expect(plain).toContain("抑制した指摘: 2件（設定 1件、ベースライン 1件）");
    expect(plain).not.toContain("確認済み");
    expect(listed).toContain("[1-1-2] (設定: 確認済み)");
  });

  it("has an error for each input that could not be read", () => {
    const xml = renderChecks(checkJunitRenderer(OPTIONS), [makeCheckedReport()], NOT_READ);
    expect(named(xml, "testsuite").at(-1)?.attributes).toMatchObject({ tests: "2", errors: "2" });
    const names = named(xml, "testcase").map(({ attributes }) => attributes["name"]);
    expect(names.slice(-2)).toEqual(["a,:%.txt", "<U+202E>\ufffd.txt"]);
    expect(named(xml, "error").map(({ attributes }) => attributes["message"])).toEqual([
      "表がない",
      "##[表]がない",
    ]);
    expect(xml).not.toContain("##[");
  });

  it.each([
    ["never", 0],
    ["error", 1],
    ["warning", 2],
    ["info", 4],
  ] as const)("fails from %s", (failOn, failures) => {
    const xml = junit([makeCheckedReport()], { failOn });
    expect(named(xml, "failure")).toHaveLength(failures);
    expect(named(xml, "testsuite")[0]?.attributes["failures"]).toBe(String(failures));
  });

  it("is well formed whatever the report says", () => {
    const [failure] = named(junit([makeHostileReport()]), "failure");
    expect(failure?.attributes["message"]).toContain("<script>alert(1)</script>");
    expect(failure?.attributes["message"]).toContain("\ufffd");
  });
});

describe("Markdown", () => {
  const markdown = (reports: CheckedReport[], quiet = false) =>
    renderChecks(checkMarkdownRenderer({ ...OPTIONS, quiet }), reports);

  it("reads as in the golden file", async () => {
    await expect(markdown([makeCheckedReport()])).toMatchFileSnapshot("__goldens__/check.md.txt");
  });

  it("takes nothing of the report for markup", () => {
    const text = escapeMarkdown(HOSTILE);
    expect(text.replace(/&(#8203|lt|gt|amp);/g, "")).not.toMatch(/(?<!\\)[|`*_[\]#<>&\n\r]/);
    expect(text).not.toMatch(/@(?!&#8203;)/);
    expect(text).not.toContain("://");
    // Within a word too, where GitHub still makes a link or an issue of them.
    for (const words of ["_www.e.example", "あGH-12", "x#12", "WWW.e.example", "mailto:a@e.example"]) {
      const read = escapeMarkdown(words).replaceAll("&#8203;", "\u200b");
      expect(read).not.toMatch(/www\.|GH-\d|#\d|@[^\u200b]/i);
    }
    const rows = markdown([makeHostileReport()])
      .split("\n")
      .filter((line) => /^\| (エラー|警告|情報) \|/.test(line) && !line.includes("報告書"));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });

  it("cuts long lists, the worst first, and says how much is left out", () => {
    const findings = [...many("info", 80).findings, ...many("error", 5).findings];
    const text = markdown([makeCheckedReport({ findings })]);
    expect(text.match(/^\| エラー \|(?! 警告)/gm)).toHaveLength(5);
    expect(text.match(/^\| 情報 \|/gm)).toHaveLength(45);
    expect(text).toContain("ほか 35件");
    expect(markdown(Array.from({ length: 100 }, () => many("error", 50))).length).toBeLessThan(2 ** 20);
  });

  it("leaves out what only informs when quiet", () => {
    expect(markdown([makeCheckedReport()], true)).not.toContain("report/stub");
  });

  it("names what is suppressed where asked, and the inputs that could not be read", () => {
    const render = (showSuppressed: boolean) =>
      renderChecks(checkMarkdownRenderer({ ...OPTIONS, showSuppressed }), [makeCheckedReport()], NOT_READ);
    expect(render(false)).toContain("抑制した指摘: 2件（設定 1件、ベースライン 1件）");
    expect(render(false)).not.toContain("確認済み");
    expect(render(true)).toMatch(/^\| 情報 \| 1:1 \| .*\(report\/stub\) \| 設定 \| 確認済み \|$/m);
    expect(render(true)).toMatch(/\| ベースライン \| ベースラインに記録済み \|$/m);
    expect(render(false)).toContain("- **a,:%.txt**: 表がない");
    expect(render(false)).toContain("- **<U+202E>␛.txt**: ".replace("<", "&lt;").replace(">", "&gt;"));
  });
});
