import { describe, expect, it } from "vitest";
import { nameAnchors } from "../../../src/render/check/html/anchors.ts";
import { SCRIPT } from "../../../src/render/check/html/client.js.ts";
import { cutAround } from "../../../src/render/check/html/excerpt.ts";
import { markField, markText } from "../../../src/render/check/html/marked-text.ts";
import { toText } from "../../../src/render/check/html/markup.ts";
import { renderHtml } from "../../../src/render/check/html/page.ts";
import { countRatings, percent } from "../../../src/render/check/html/view.ts";
import { HTML_WORDS } from "../../../src/render/check/html/words.ts";
import { makeAssessment, makeIndicator, makeIndicatorValue } from "../../check/rules.ts";
import { makeCheckedReport } from "../checks.ts";
import { makeFullReport, makeInitiative, makeReport } from "../reports.ts";
import { attribute, parsePage, textOf, withClass } from "./pages.ts";

describe("anchors", () => {
  const names = (...ids: string[]) => {
    const anchors = nameAnchors({ initiatives: ids.map((id) => makeInitiative({ id })) }, 0);
    return ids.map((id) => anchors.initiative(id));
  };

  it("are the ids of the initiatives", () => {
    expect(names("1-1-5", "1-3-3a", "R2-1")).toEqual(["i-1-1-5", "i-1-3-3a", "i-R2-1"]);
  });

  it("are ASCII, and differ where the ids do", () => {
    const found = names("24-1-(2)", "24-1-（2）", "改-1", "a b", "a_b", "a_20_b", "\u{20b9f}");
    expect(found[0]).toBe("i-24-1-_28_2_29_");
    expect(found.filter((name) => !/^[A-Za-z][\w-]*$/.test(name ?? ""))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it("have the number of the report before them from the second on", () => {
    const { initiative, section, finding } = nameAnchors({ initiatives: [makeInitiative({ id: "1-1" })] }, 1);
    expect([initiative("1-1"), section("summary"), finding(0)]).toEqual(["r2-i-1-1", "r2-summary", "r2-f-1"]);
    expect(initiative("none")).toBeUndefined();
  });
});

describe("marked texts", () => {
  it("set marks off and begin a line before the marks of a list", () => {
    const marks = [{ start: 5, end: 8, kind: "target" as const }];
    expect(toText(markText("・割合は95%以上 ・件数 ※注 a", marks))).toBe(
      '・割合は9<mark class="target">5%以</mark>上<br>・件数<br>※注 a',
    );
  });

  it("keep a sign that is no mark of a list in its line", () => {
    expect(toText(markText("比率 ▲18.9% △3 ○印", []))).toBe("比率 ▲18.9% △3 ○印");
  });

  it("leave marks out that overlap or lie outside", () => {
    const mark = (start: number, end: number) => ({ start, end, kind: "actual" as const });
    expect(toText(markText("abcdef", [mark(3, 5), mark(1, 4), mark(5, 99), mark(2, 2)]))).toBe(
      'a<mark class="actual">bcd</mark>ef',
    );
  });

  it("find the numbers in a text whose white space was made one", () => {
    const raw = "目標　　は<br>  95%\u200b以上";
    const cell = { text: raw, span: { start: 100, end: 100 + raw.length }, index: 0 };
    const at = 100 + raw.indexOf("95%");
    const target = makeIndicatorValue({ span: { start: at, end: at + 3 } });
    const assessment = makeAssessment({ indicators: [makeIndicator({ target, actual: null })] });
    expect(toText(markField("目標 は 95%以上", cell, assessment))).toBe(
      '目標 は <mark class="target">95%</mark>以上',
    );
    expect(toText(markField("別の文", cell, assessment))).toBe("別の文");
  });
});

describe("excerpts", () => {
  const text = `前${"あ".repeat(200)}数値${"い".repeat(200)}後`;
  const at = text.indexOf("数値");

  it("show the place with some of what stands around it, within its cell", () => {
    const { before, marked, after } = cutAround(
      text,
      { start: at, end: at + 2 },
      { start: 0, end: text.length },
    );
    expect([before, marked, after]).toEqual([`…${"あ".repeat(90)}`, "数値", `${"い".repeat(90)}…`]);
    const cell = cutAround(text, { start: at, end: at + 2 }, { start: at - 3, end: at + 4 });
    expect([cell.before, cell.after]).toEqual(["あああ", "いい"]);
  });

  it("tear no character in two, and cut a long place short", () => {
    const pairs = "\u{20b9f}".repeat(300);
    const { before, marked, after } = cutAround(pairs, { start: 201, end: 203 }, { start: 0, end: 600 });
    expect(`${before}${after}`).not.toMatch(/\p{Cs}/u);
    expect(marked).toHaveLength(2);
    expect(cutAround(pairs, { start: 0, end: 600 }, { start: 0, end: 600 }).marked).toMatch(/^.{120}…$/u);
  });
});

describe("ratings", () => {
  it("are counted in the order of the legend, then those it lacks, then none", () => {
    const counts = countRatings(makeFullReport()).map(({ symbol, count, level }) => [symbol, count, level]);
    expect(counts).toEqual([
      ["A", 1, "achieved"],
      ["B", 1, "nearly"],
      ["C", 0, "missed"],
      ["達成度Ｘ", 1, null],
      [null, 1, null],
    ]);
  });

  it("never round a missed target up to 100 %", () => {
    expect([0.9999, 1, 0.29, 6.318475, 0].map(percent)).toEqual([
      "99.9%",
      "100.0%",
      "29.0%",
      "631.8%",
      "0.0%",
    ]);
  });

  it("are shown without a legend, which is said to be missing", () => {
    const report = makeReport({ ratingScale: [] });
    const page = renderHtml([makeCheckedReport({ report, findings: [], suppressed: [] })], { lang: "ja" });
    expect(page).toContain(HTML_WORDS.ja.legend.noScale);
    const [legend] = withClass(parsePage(page).elements, "legend");
    expect(legend && textOf(legend)).toContain("B");
  });
});

describe("departments", () => {
  it("have a bar each up to twelve; the others share one", () => {
    const initiatives = Array.from({ length: 20 }, (_, index) => {
      const primary = `第${index + 1}課`;
      return makeInitiative({ id: `1-1-${index}`, departments: { primary, lead: [primary], related: [] } });
    });
    const report = makeReport({ initiatives });
    const page = renderHtml([makeCheckedReport({ report, assessments: [], findings: [], suppressed: [] })], {
      lang: "ja",
    });
    const totals = withClass(parsePage(page).elements, "total").map((cell) => Number(textOf(cell)));
    expect(totals).toEqual([20, ...Array.from({ length: 12 }, () => 1), 8]);
    expect(page).toContain("その他 8課");
  });
});

describe("the bars of attainment", () => {
  const barsOf = (attainment: number | null) => {
    const indicator = makeIndicator({ attainment, near: false });
    const checked = makeCheckedReport();
    const assessments = [
      makeAssessment({ initiative: checked.report.initiatives[0] as never, indicators: [indicator] }),
    ];
    const page = renderHtml([{ ...checked, assessments }], { lang: "ja" });
    const { elements } = parsePage(page);
    return {
      widths: withClass(elements, "fill-missed").flatMap((rect) => attribute(rect, "width") ?? []),
      lines: withClass(elements, "goal").filter(({ tagName }) => tagName === "path").length,
      cuts: withClass(elements, "cut").length,
    };
  };

  it("are as long as the attainment, beside a line at 100 %", () => {
    // Each indicator is drawn twice: in the chart, and with its initiative.
    expect(barsOf(0.702)).toEqual({ widths: ["70.2", "70.2"], lines: 2, cuts: 0 });
  });

  it("are cut at 200 % with a mark, and never shorter than nothing", () => {
    expect(barsOf(6.3)).toEqual({ widths: ["200", "200"], lines: 2, cuts: 2 });
    expect(barsOf(-0.5)).toEqual({ widths: ["0", "0"], lines: 2, cuts: 0 });
  });

  it("are left out where attainment has no meaning", () => {
    expect(barsOf(null)).toEqual({ widths: [], lines: 0, cuts: 0 });
    expect(barsOf(Number.POSITIVE_INFINITY)).toEqual({ widths: [], lines: 0, cuts: 0 });
  });
});

describe("words", () => {
  const keysOf = (value: unknown, path = ""): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
      : [path];

  it("exist in both languages", () => {
    expect(keysOf(HTML_WORDS.en).toSorted()).toEqual(keysOf(HTML_WORDS.ja).toSorted());
  });

  it("are not empty, but for the status of a complete initiative, and no Japanese is among the English", () => {
    const texts = (value: unknown): string[] =>
      typeof value === "string"
        ? [value]
        : typeof value === "object" && value
          ? Object.values(value).flatMap(texts)
          : [];
    for (const words of [HTML_WORDS.ja, HTML_WORDS.en]) {
      expect(texts(words).filter((text) => text === "")).toHaveLength(1);
    }
    expect(texts(HTML_WORDS.en).filter((text) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it("write dates as precisely as they are known", () => {
    expect(["2021", "2021-11", "2021-11-05"].map(HTML_WORDS.ja.date)).toEqual([
      "2021年",
      "2021年11月",
      "2021年11月5日",
    ]);
    expect(["2021", "2021-11", "2021-11-05"].map(HTML_WORDS.en.date)).toEqual([
      "2021",
      "November 2021",
      "5 November 2021",
    ]);
  });
});

describe("the script", () => {
  it("is a program, writes no markup and asks for nothing", () => {
    expect(() => new Function(SCRIPT)).not.toThrow();
    expect(SCRIPT).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|import\(|localStorage/,
    );
    expect(SCRIPT).not.toContain("</");
  });
});
