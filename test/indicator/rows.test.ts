import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/indicator/model/types.ts";
import { assessReport, openReportNow, readReport } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

const HEADER =
  "基本方針\t取組みの方針\tNo.\t具体的な取組み項目\t取組主管課 関係課等\t今後の取組方向\t達成目標\t計画内容\t取組状況\t評価\t取組達成度\t見直し、改善事項";
const LEGEND = ["【取組達成度】", "A：目標を達成", "B：目標はほぼ達成", "C：目標は未達成"];

interface Cells {
  readonly goal?: string;
  readonly plan?: string;
  readonly do?: string;
  readonly check?: string;
  readonly rating?: string;
  readonly direction?: string;
  readonly legend?: readonly string[];
}

/** The judgement of a report with one row. */
function assess(cells: Cells): Assessment {
  const row = [
    "",
    "",
    "1",
    "取組",
    "【取組主管課】 ・総務課",
    cells.direction ?? "",
    cells.goal ?? "",
    cells.plan ?? "",
    cells.do ?? "",
    cells.check ?? "",
    cells.rating ?? "A",
    "",
  ];
  const text = [
    "改革実施計画取組結果（令和2年度）",
    ...(cells.legend ?? LEGEND),
    "",
    HEADER,
    row.join("\t"),
  ].join("\n");
  const [assessment] = assessReport(openReportNow(text, { path: "row.txt" }), { nearly: 0.8 });
  if (!assessment) throw new Error("no initiative");
  return assessment;
}

const shown = ({ indicators }: Assessment) =>
  indicators.map(({ target, actual, result }) => [target.text, actual?.text ?? null, result]);

describe("targets and results of a row", () => {
  it("carries a group label over to the items behind it", () => {
    const found = assess({
      goal: "住民税 現年度 98.0% 過年度 20.0% 保険料 現年度 94.0% 過年度 18.0%",
      do: "保険料 現年度 95.1% 過年度 17.0% 住民税 現年度 97.5% 過年度 25.0%",
    });
    expect(shown(found)).toEqual([
      ["98.0%", "97.5%", "missed"],
      ["20.0%", "25.0%", "met"],
      ["94.0%", "95.1%", "met"],
      ["18.0%", "17.0%", "missed"],
    ]);
    expect(found.outcome).toBe("partial");
  });

  it("takes the year's figure of the plan for that of the whole plan", () => {
    const found = assess({
      goal: "計画期間内の売却額を次のとおりとする。 ・売却額 50,000千円",
      plan: "[達成目安] 売却額 10,000千円",
      do: "・土地売却額 12,400千円",
    });
    expect(shown(found)).toEqual([["10,000千円", "12,400千円", "met"]]);
  });

  it("takes planned figures among the results for targets", () => {
    const found = assess({
      goal: "整備を進める。",
      plan: "年2回",
      do: "計画延長 L=12.0km",
      check: "実績延長 L=6.5km",
    });
    expect(shown(found)).toContainEqual(["12.0km", "6.5km", "missed"]);
  });

  it("does not take a restated target for a result", () => {
    const found = assess({ goal: "利用率 95%以上", do: "利用率95%以上を目標に取り組んだ。" });
    expect(found.indicators).toMatchObject([{ result: "no-actual", reason: "restated", actual: null }]);
    expect(found.outcome).toBe("unknown");
  });

  it("reads the baseline in brackets as such", () => {
    const found = assess({
      goal: "参加している市民の割合 70%（H27:54.3%）",
      do: "参加している市民の割合 66.4%",
    });
    expect(found.indicators).toMatchObject([
      { baseline: { value: 54.3 }, actual: { value: 66.4 }, result: "missed" },
    ]);
  });

  it("does not pair a number of another matter in long prose", () => {
    const prose =
      "感染症対策の経費が100億円を超える決算となる中、関係課と協議を重ね、窓口の改善に取り組み、市民の声を反映した運営に努め、各種の調整を行い、成果を上げた。";
    expect(
      assess({ goal: "最終予算規模を250億円とする", do: "予算を編成した。", check: prose }).indicators,
    ).toMatchObject([{ result: "no-actual" }]);
  });

  it("knows the direction from the row's own words", () => {
    const cells = { goal: "決算規模 250億円", do: "決算規模 260億円" };
    expect(assess({ ...cells, direction: "予算規模の計画的な縮小を図る。" }).outcome).toBe("missed");
    expect(assess(cells).outcome).toBe("unknown");
  });

  it("gives the report's own words", () => {
    const found = assess({ goal: "　徴収率　　９８．５％", do: "徴収率 99.0%" });
    expect(found.indicators[0]?.target.text).toBe("９８．５％");
  });
});

describe("verdicts", () => {
  it.each([
    ["A", "100件", "80件", "overrated"],
    ["A", "100件", "100件", "consistent"],
    ["B", "100件", "80件", "consistent"],
    ["B", "100件", "79件", "overrated"],
    ["B", "100件", "120件", "underrated"],
    ["C", "100件", "60件", "consistent"],
    ["C", "100件", "120件", "underrated"],
  ])("%s with target %s and result %s is %s", (rating, target, actual, verdict) => {
    expect(assess({ goal: `相談 ${target}`, do: `相談 ${actual}`, rating }).verdict).toBe(verdict);
  });

  it("leaves a B alone whose clause has another reason", () => {
    const legend = ["【取組達成度】", "A：目標を達成", "B：目標はほぼ達成しているが課題がある", "C：未達成"];
    expect(assess({ goal: "相談 100件", do: "相談 120件", rating: "B", legend }).verdict).toBe("consistent");
  });

  it("takes a legend with percentages at its word", () => {
    const legend = ["【評価】", "A：達成率90%以上", "B：達成率70%以上90%未満", "C：達成率70%未満"];
    const judge = (rating: string, actual: string) =>
      assess({ goal: "利用者 100人", do: `利用者 ${actual}`, rating, legend }).verdict;
    expect(judge("A", "95人")).toBe("consistent");
    expect(judge("B", "95人")).toBe("underrated");
    expect(judge("A", "80人")).toBe("overrated");
  });

  it("says nothing without a legend, without a rating, without numbers", () => {
    expect(assess({ goal: "利用者 100人", do: "利用者 10人", legend: [] }).verdict).toBe("unverifiable");
    expect(assess({ goal: "利用者 100人", do: "利用者 10人", rating: "" }).verdict).toBe("unverifiable");
    expect(assess({ goal: "適正な運営", do: "適正に運営した。" }).verdict).toBe("unverifiable");
  });

  it("convicts nobody by words alone", () => {
    expect(assess({ goal: "方針を決定", do: "引き続き協議" })).toMatchObject({
      outcome: "missed",
      verdict: "unverifiable",
    });
  });
});

describe("indicator columns", () => {
  const report = (row: string) =>
    readReport(
      documentOf(
        [
          "改革実施計画取組結果（令和2年度）",
          ...LEGEND,
          "",
          "No.\t取組名\t担当課\t指標名\t単位\t基準値\t目標値\t実績値\t達成率\t評価",
          row,
        ].join("\n"),
        { path: "columns.txt" },
      ),
    );

  it("reads name, unit, baseline, target and result from columns of their own", () => {
    const [assessment] = assessReport(
      report("1\t窓口の改善\t市民課\t待ち時間\t分\t12.5\t10.0\t11.2\t89.3%\tA"),
      { nearly: 0.8 },
    );
    expect(assessment).toMatchObject({
      outcome: "missed",
      indicators: [
        {
          better: "lower",
          baseline: { value: 750 },
          target: { value: 600, text: "10.0分" },
          actual: { value: 672 },
        },
      ],
    });
  });
});

describe("the seed", () => {
  const folder = new URL("../../seeds/", import.meta.url);
  const name = "000_c5e0678bee15d5f0";
  const report = readReport(
    documentOf(readFileSync(new URL(`${name}.txt`, folder), "utf8"), { path: "seed.txt" }),
  );
  const expected = JSON.parse(readFileSync(new URL(`${name}.judgements.json`, folder), "utf8"))
    .initiatives as Record<
    string,
    { outcome: string; verdict: string; pairs: { target: string; actual: string | null; result: string }[] }
  >;
  const assessments = new Map(assessReport(report, { nearly: 0.8 }).map((one) => [one.initiative.id, one]));

  it("knows every initiative that was judged by reading", () => {
    expect([...assessments.keys()]).toEqual(expect.arrayContaining(Object.keys(expected)));
  });

  it.each(Object.entries(expected))("%s is judged as by reading", (id, { outcome, verdict, pairs }) => {
    const assessment = assessments.get(id);
    expect(assessment).toMatchObject({ outcome, verdict });
    expect(
      new Set(
        assessment?.indicators.map(
          ({ target, actual, result }) => `${target.text} → ${actual?.text ?? null} ${result}`,
        ),
      ),
    ).toEqual(new Set(pairs.map(({ target, actual, result }) => `${target} → ${actual} ${result}`)));
  });

  it("judges no other initiative", () => {
    const others = [...assessments.values()].filter(({ initiative }) => !(initiative.id in expected));
    expect(others.every(({ outcome, verdict }) => outcome === "unknown" && verdict === "unverifiable")).toBe(
      true,
    );
  });

  it("shows the place of every number in the source", () => {
    for (const { indicators } of assessments.values()) {
      for (const { target, actual } of indicators) {
        for (const value of [target, actual]) {
          if (value?.value != null)
            expect(report.document.text.slice(value.span.start, value.span.end)).toContain(
              value.text.slice(0, 4),
            );
        }
      }
    }
  });
});
