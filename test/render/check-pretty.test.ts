import { describe, expect, it } from "vitest";
import type { CheckedReport } from "../../src/check/types.ts";
import { checkPrettyRenderer } from "../../src/render/check/pretty/pretty.ts";
import { renderChecks } from "../../src/render/kit/check-renderer.ts";
import { colorPalette } from "../../src/render/kit/color-palette.ts";
import { displayWidth } from "../../src/text/width.ts";
import { makeChecked, makeCheckedReport, makeHostileReport, spanOf } from "./checks.ts";

const pretty = (
  width: number,
  options: Partial<Parameters<typeof checkPrettyRenderer>[0]> = {},
  checked = makeCheckedReport(),
) => renderChecks(checkPrettyRenderer({ width, lang: "ja", quiet: false, ...options }), [checked]);

describe("findings for people", () => {
  it.each([60, 80, 120, 200])("read as in the golden file at %i columns", async (width) => {
    await expect(pretty(width)).toMatchFileSnapshot(`__goldens__/check-${width}.ja.txt`);
  });

  it("speak English", async () => {
    await expect(pretty(80, { lang: "en" })).toMatchFileSnapshot("__goldens__/check-80.en.txt");
  });

  it.each([20, 33, 60, 80, 120, 200])("keep every line within %i columns", (width) => {
    for (const ambiguousWidth of [1, 2] as const) {
      for (const checked of [makeCheckedReport(), makeHostileReport()]) {
        for (const line of pretty(width, { ambiguousWidth }, checked).split("\n")) {
          expect(displayWidth(line, { ambiguous: ambiguousWidth })).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it.each([40, 60, 80, 120, 200])("put carets under the words meant at %i columns", (width) => {
    for (const ambiguous of [1, 2] as const) {
      const lines = pretty(width, { ambiguousWidth: ambiguous }).split("\n");
      const at = lines.findIndex((line) => line.includes("^^^^^^"));
      const words = lines[at - 1] ?? "";
      const start = words.indexOf("90.90％");
      expect(start).toBeGreaterThan(0);
      const measure = { ambiguous };
      expect((lines[at] ?? "").indexOf("^")).toBe(displayWidth(words.slice(0, start), measure));
      expect(lines[at]?.match(/\^/g)).toHaveLength(displayWidth("90.90％", measure));
    }
  });

  it("say the same with and without colour", () => {
    const colored = pretty(80, { palette: colorPalette() });
    expect(colored).toContain("\u001b[31m");
    // biome-ignore lint/complexity/useRegexLiterals: the escape character reads better spelled out
    const plain = colored.replace(new RegExp("\\u001b\\[\\d+m", "g"), "");
    const trimmed = (text: string) => text.replace(/ +$/gm, "");
    expect(trimmed(plain)).toBe(trimmed(pretty(80)));
  });

  it("let nothing of the report act on the terminal", () => {
    for (const width of [20, 80]) {
      expect(pretty(width, {}, makeHostileReport()).replaceAll("\n", "")).not.toMatch(
        /[\p{Cc}\u202e\p{Cs}]/u,
      );
    }
  });

  it("leave out what only informs when quiet, but count it", () => {
    const text = pretty(80, { quiet: true, lang: "en" });
    expect(text).not.toContain("report/stub");
    expect(text).toContain("rating/overrated");
    expect(text).toContain("1 error, 1 warning, 2 infos");
  });

  it("tell many infos of a rule as one", () => {
    const { report } = makeCheckedReport();
    const many = [...Array(20).keys()].map(() =>
      makeChecked({ rule: "report/stub", span: spanOf(report.document, "か゛") }),
    );
    const text = pretty(80, { lang: "en" }, makeCheckedReport({ findings: many }));
    expect(text).toContain("info  report/stub  ×20 (line 4)");
    expect(text.match(/report\/stub/g)).toHaveLength(1);
  });

  it("say that nothing was found, and what stands behind it", () => {
    const clean = (parts: Partial<CheckedReport>, quiet = false) =>
      pretty(120, { lang: "en", quiet }, makeCheckedReport(parts)).split("\n")[2];
    const { assessments, findings } = makeCheckedReport();
    const infos = findings.filter(({ severity }) => severity === "info");
    expect(clean({ findings: [] })).toBe("Nothing found (2 suppressed, 1 of 2 ratings checked).");
    expect(clean({ findings: infos, suppressed: [] }, true)).toBe(
      "No errors and no warnings (2 infos left out, 1 of 2 ratings checked).",
    );
    const all = assessments.map((one) => ({ ...one, verdict: "consistent" as const })).slice(0, 2);
    expect(clean({ findings: [], suppressed: [], assessments: all })).toBe("Nothing found.");
  });
});
