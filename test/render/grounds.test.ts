import { describe, expect, it } from "vitest";
import { KNOWN_RULES } from "../../src/check/known-rules.ts";
import type { CheckedReport } from "../../src/check/types.ts";
import { toFindingJson } from "../../src/contract/check-json.ts";
import type { Grounds, Lang } from "../../src/core/finding.ts";
import { checkGithubRenderer } from "../../src/render/check/github.ts";
import { checkHtmlRenderer } from "../../src/render/check/html/html.ts";
import { checkJunitRenderer } from "../../src/render/check/junit.ts";
import { checkMarkdownRenderer } from "../../src/render/check/markdown.ts";
import { checkPrettyRenderer } from "../../src/render/check/pretty/pretty.ts";
import { checkSarifRenderer } from "../../src/render/check/sarif.ts";
import { type CheckRenderer, renderChecks } from "../../src/render/kit/check-renderer.ts";
import { groundsSuffix, surenessText } from "../../src/render/kit/grounds.ts";
import { makePage } from "../../src/render/kit/page.ts";
import { renderInitiative } from "../../src/render/show/text.ts";
import { makeCheckedReport, spanOf } from "./checks.ts";

const CAUSE = "コンビニ収納を開始した";

/** A report whose findings of a rule are accusations. */
function makeAccused(parts: Partial<Grounds> = {}): CheckedReport {
  const checked = makeCheckedReport();
  const grounds: Grounds = {
    confidence: 0.969,
    doubt: { what: "columns", message: { ja: "文中から探した", en: "it was sought in prose" } },
    explanation: { text: CAUSE, span: spanOf(checked.report.document, CAUSE) },
    ...parts,
  };
  const findings = checked.findings.map((finding) =>
    finding.rule === "rating/overrated" ? { ...finding, grounds } : finding,
  );
  return { ...checked, findings };
}

const all = (lang: Lang) => ({
  lang,
  quiet: false,
  failOn: "error" as const,
  windowsPaths: false,
  version: "1.0.0",
  rules: KNOWN_RULES,
});
const RENDERERS: Readonly<Record<string, (lang: Lang) => CheckRenderer>> = {
  pretty: (lang) => checkPrettyRenderer({ lang, quiet: false, width: 200 }),
  markdown: (lang) => checkMarkdownRenderer(all(lang)),
  github: (lang) => checkGithubRenderer(all(lang)),
  junit: (lang) => checkJunitRenderer(all(lang)),
  sarif: (lang) => checkSarifRenderer(all(lang)),
  html: (lang) => checkHtmlRenderer({ lang, quiet: false }),
};

describe.each(Object.entries(RENDERERS))("an accusation in %s", (name, create) => {
  it("stands beside how sure it is, the row's own explanation, and what would make it wrong", () => {
    const ja = renderChecks(create("ja"), [makeAccused()]);
    for (const words of ["確かさ 96%", "この行にある説明", CAUSE, "最も不確かな点: 文中から探した"])
      expect(ja).toContain(words);
    const en = renderChecks(create("en"), [makeAccused()]).replaceAll("&#39;", "'").replaceAll("&apos;", "'");
    // GitHub's commands take no percent sign as it is.
    const sure = name === "github" ? "96 %25 sure" : "96 % sure";
    for (const words of [sure, "the row's own explanation", CAUSE, "weakest point: it was sought in prose"])
      expect(en).toContain(words);
  });

  it("stands alone where nothing is known of it", () => {
    const text = renderChecks(create("ja"), [
      makeAccused({ confidence: null, doubt: null, explanation: null }),
    ]);
    const noFacts = text.replace(',"confidence":null,"doubt":null,"explanation":null', "");
    expect(noFacts).toBe(renderChecks(create("ja"), [makeCheckedReport()]));
  });
});

describe("what only informs", () => {
  it("has its grounds below it in pretty and HTML, too", () => {
    const checked = makeAccused();
    const findings = checked.findings.map((one) => ({ ...one, severity: "info" as const }));
    for (const name of ["pretty", "html"]) {
      const text = renderChecks((RENDERERS[name] as (lang: Lang) => CheckRenderer)("ja"), [
        { ...checked, findings },
      ]);
      for (const words of ["確かさ 96%", `この行にある説明: 「${CAUSE}」`, "最も不確かな点: 文中から探した"])
        expect(text).toContain(words);
    }
  });
});

describe("reform show", () => {
  it("has the grounds below the accusation", () => {
    const checked = makeAccused();
    const [assessment] = checked.assessments;
    if (!assessment) throw new Error("no assessment");
    const text = renderInitiative(
      checked,
      { ...assessment, confidence: 0.969 },
      makePage({ lang: "en", width: 200 }),
    );
    for (const words of [
      "rated higher than the numbers  96 % sure",
      `the row's own explanation: "${CAUSE}"`,
      "weakest point: it was sought in prose",
    ])
      expect(text).toContain(words);
  });
});

describe("the JSON of an accusation", () => {
  it("holds its grounds among the facts, with the place of the explanation", () => {
    const { report, findings } = makeAccused();
    const finding = findings.find(({ grounds }) => grounds);
    if (!finding) throw new Error("nothing is accused");
    const { data } = toFindingJson(finding, report.document, "en");
    expect(data).toEqual({
      rating: "A",
      confidence: 0.969,
      doubt: { what: "columns", message: "it was sought in prose" },
      explanation: { text: CAUSE, location: expect.objectContaining({ line: 3 }) },
    });
    const none = { ...finding, grounds: { confidence: null, doubt: null, explanation: null } };
    expect(toFindingJson(none, report.document, "en").data).toEqual({
      rating: "A",
      confidence: null,
      doubt: null,
      explanation: null,
    });
  });
});

describe("how sure something is", () => {
  it.each([
    [0.9699, "確かさ 96%"],
    [0.97, "確かさ 97%"],
    [0.84999, "確かさ 84%"],
    [0.29, "確かさ 29%"],
    [1, "確かさ 100%"],
  ])("never reads as more than it is: %d", (confidence, text) => {
    expect(surenessText(confidence, "ja")).toBe(text);
  });

  it("is no part of what accuses nobody", () => {
    expect(groundsSuffix({}, "ja")).toBe("");
  });
});
