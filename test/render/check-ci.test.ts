import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";
import type { Log } from "sarif";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { KNOWN_RULES } from "../../src/check/known-rules.ts";
import type { CheckedReport } from "../../src/check/types.ts";
import { checkGithubRenderer } from "../../src/render/check/github.ts";
import { checkJunitRenderer } from "../../src/render/check/junit.ts";
import { checkMarkdownRenderer, escapeMarkdown } from "../../src/render/check/markdown.ts";
import { checkSarifRenderer } from "../../src/render/check/sarif.ts";
import { type CheckRenderOptions, renderChecks } from "../../src/render/kit/check-renderer.ts";
import { withPath } from "../support/documents.ts";
import { HOSTILE, makeChecked, makeCheckedReport, makeHostileReport } from "./checks.ts";

const OPTIONS: CheckRenderOptions = { lang: "ja", quiet: false, failOn: "error", windowsPaths: false };
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
    const lines = github([makeHostileReport()]).trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) file=[^:\r\n]*,title=[^:,\r\n]*::[^\r\n]*$/);
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
      expect(
        github([many(severity, limit)])
          .trimEnd()
          .split("\n"),
      ).toHaveLength(limit);
    },
  );

  it("are silent about infos when quiet", () => {
    expect(github([many("info", 20)], { quiet: true })).toBe("");
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
  const sarif = (...reports: CheckedReport[]): Log =>
    JSON.parse(
      renderChecks(checkSarifRenderer({ ...OPTIONS, version: "1.2.3", rules: KNOWN_RULES }), reports),
    );

  it.each([
    ["nothing", []],
    ["a report", [makeCheckedReport()]],
    [
      "a report without findings before others",
      [makeCheckedReport({ findings: [], suppressed: [] }), makeCheckedReport()],
    ],
    ["hostile text", [makeHostileReport(), makeCheckedReport()]],
  ] as const)("is valid for %s", (_, reports) => {
    const log = sarif(...reports);
    validate(log);
    expect(validate.errors).toBeNull();
    const count = reports.reduce((sum, one) => sum + one.findings.length + one.suppressed.length, 0);
    expect(log.runs[0]?.results).toHaveLength(count);
  });

  it("holds rules, places, fingerprints and why a result is suppressed", () => {
    const [run] = sarif(makeCheckedReport()).runs;
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
});
