import { describe, expect, it } from "vitest";
import { assessReport } from "../../src/pipeline.ts";
import { exampleText, readExample } from "../rules/example-report.ts";
import { mentionsOf } from "./mentions.ts";

/** A text with the signs, digits and letters of half width in full width. */
function wide(text: string): string {
  return text.replaceAll(/[0-9A-Za-z%().,:/+<>=~-]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) + 0xfee0),
  );
}

const TEXTS = [
  "収納率:98.5%(前年度98.0%)、滞納額 1,234千円",
  "目標(3か年の累計)36回、実績 40回",
  "H27末 58.1%→60.8%、前年度比+2.7ポイント",
  "取得者 9人/対象者 28人(1人当たり3日)",
  "1日平均 120人=計 43,800人",
];

describe("the numbers of a text in full width", () => {
  it.each(TEXTS)("mean what they mean in half width: %s", (text) => {
    const said = (one: string) =>
      mentionsOf(one).map(({ traits, behind, key, fullKey, fiscalYear, date, bracketed, hosted }) => {
        return { traits, behind, key, fullKey, fiscalYear, date, bracketed, hosted };
      });
    expect(said(text).length).toBeGreaterThan(1);
    expect(said(wide(text))).toEqual(said(text));
  });

  it("have labels as printed", () => {
    const label = (text: string) => mentionsOf(text)[0]?.label;
    expect(label("ＩＴ研修（Ａ）：１２人")).toBe("ＩＴ研修（Ａ）");
    expect(label("IT研修(A):12人")).toBe("IT研修(A)");
  });
});

const ROWS = [
  { goal: "収納率 98.5%以上", do: "収納率:98.6%(前年度比+0.1ポイント)" },
  { goal: "経費削減額(3年間) 1,200千円", do: "経費削減額 800千円(2年分)" },
  { goal: "待機児童をゼロ(0人)にする", do: "待機児童 3人(4/1現在)" },
  { goal: "歳出総額<歳入総額", do: "歳出総額 120億円、歳入総額 125億円" },
  { goal: "転出超過の縮小(現状120人)", do: "転出超過 100人" },
  { goal: "No.3・No.7の実施", do: "No.3は実施した。No.7は延期した。" },
  { goal: "全職員の受講", do: "全450人(100%)が受講した" },
  { goal: "苦情ゼロ", do: "-%" },
];

describe("a row in full width", () => {
  it.each(ROWS)("is judged as in half width: $goal", ({ goal, do: done }) => {
    const judged = (example: { goal: string; do: string }) =>
      assessReport(readExample(exampleText({ rating: "A", ...example })))
        .flatMap(({ indicators }) => indicators)
        .map(({ result, reason, attainment, near, target, actual }) => {
          return { result, reason, attainment, near, target: target.value, actual: actual?.value };
        });
    const narrow = judged({ goal, do: done });
    expect(narrow.length).toBeGreaterThan(0);
    expect(judged({ goal: wide(goal), do: wide(done) })).toEqual(narrow);
  });

  it.each([
    ["Ｗｅｂ申請率 ９０％以上", "Ｗｅｂ申請率 ９１％", "Ｗｅｂ申請率", "９０％以上", "９１％"],
    ["Web申請率 90%以上", "Web申請率 91%", "Web申請率", "90%以上", "91%"],
    ["苦情（Ａ地区）ゼロ", "苦情（Ａ地区）は０件", "苦情（Ａ地区）", "苦情（Ａ地区）ゼロ", "０件"],
  ])("shows names and numbers as printed: %s", (goal, done, name, target, actual) => {
    const [assessment] = assessReport(readExample(exampleText({ goal, do: done }))).filter(
      ({ indicators }) => indicators.length > 0,
    );
    const shown = assessment?.indicators.map((one) => [one.name, one.target.text, one.actual?.text]);
    expect(shown).toEqual([[name, target, actual]]);
  });
});
