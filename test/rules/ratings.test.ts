import { describe, expect, it } from "vitest";
import type { RowExample } from "../../src/rules/types.ts";
import { exampleText, findInExample } from "./example-report.ts";

const found = (row: RowExample, rule: string) => findInExample(row).filter((one) => one.rule === rule);
const severities = (row: RowExample, rule: string) => found(row, rule).map(({ severity }) => severity);
const PERCENT = ["A：達成率110%以上", "B：達成率100%以上110%未満", "C：達成率100%未満"];

/** The best level has no percentage, and the one below it no upper end. */
const OPEN_TOP = [
  "S：目標を著しく上回る",
  "A：達成率120%以上",
  "B：達成率100%以上120%未満",
  "C：達成率100%未満",
];

describe("a level above a band without an end", () => {
  const accused = (rating: string, result: number) => {
    const row = { legend: OPEN_TOP, goal: "相談件数 100件以上", do: `相談件数 ${result}件`, rating };
    return findInExample(row)
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith("rating/"));
  };

  it.each([
    ["S", 130],
    ["A", 120],
    ["A", 150],
    ["B", 100],
    ["C", 40],
  ])("%s with %d of 100 is borne out", (rating, result) => {
    expect(accused(rating, result)).toEqual([]);
  });

  it.each([
    ["S", 40, "rating/overrated"],
    ["A", 110, "rating/overrated"],
    ["B", 40, "rating/overrated"],
    ["C", 130, "rating/underrated"],
  ])("%s with %d of 100 is not: %s", (rating, result, rule) => {
    expect(accused(rating, result)).toEqual([rule]);
  });
});

describe("rating/overrated", () => {
  const ID = "rating/overrated";

  it("is an error where no judged target was met", () => {
    expect(severities({ goal: "収納率 93.1%", do: "収納率 60.9%", rating: "A" }, ID)).toEqual(["error"]);
  });

  it("is a warning where some were, where all were missed by a hair, and for 'nearly'", () => {
    const some = { goal: "収納率 93.1%以上 広告収入 600千円以上", do: "収納率 60.9% 広告収入 700千円" };
    expect(severities({ ...some, rating: "A" }, ID)).toEqual(["warning"]);
    expect(severities({ goal: "収納率 98.0%", do: "収納率 97.1%", rating: "A" }, ID)).toEqual(["warning"]);
    expect(severities({ goal: "収納率 93.1%", do: "収納率 60.9%", rating: "B" }, ID)).toEqual(["warning"]);
  });

  it("is a warning where an amount is so far off that its unit may be wrong", () => {
    const row = { goal: "広告収入 600千円", do: "広告収入 590円", rating: "A" };
    expect(severities(row, ID)).toEqual(["warning"]);
    expect(severities(row, "quantity/suspicious-factor")).toEqual(["warning"]);
  });

  it("weighs less where only the distance from the target is told", () => {
    const row = { goal: "収納率 95%", check: "収納率は目標を2ポイント下回った。", rating: "A" };
    expect(severities(row, ID)).toEqual(["warning"]);
    expect(found(row, ID)[0]?.message.ja).toContain("収納率は目標95%と2ポイントの差");
  });

  it("names three indicators, the worst first, and counts the rest", () => {
    const goal = "講座の件数 100件以上 相談の件数 100件以上 登録の件数 100件以上 開催の件数 100件以上";
    const done = "講座の件数 40件 相談の件数 20件 登録の件数 30件 開催の件数 10件";
    const [finding] = found({ goal, do: done, rating: "A" }, ID);
    expect(finding?.message.ja).toMatch(/開催の件数は.*相談の件数は.*登録の件数は.*（ほか1件）$/);
    expect(finding?.message.en).toMatch(/and 1 more$/);
    expect(finding?.data["indicators"]).toHaveLength(4);
    // Three targets, the results of the second and the third, the rating, the clause of the legend.
    expect(finding?.related).toHaveLength(7);
  });

  it("takes a legend in percent at its word and says the rate", () => {
    const row = { goal: "相談件数 100件", do: "相談件数 105件", rating: "A", legend: PERCENT };
    expect(severities(row, ID)).toEqual(["warning"]);
    expect(found(row, ID)[0]?.message.ja).toContain("目標100件に対し105件（達成率105.0%）");
  });

  it("is silent where nothing can be judged or no legend is given", () => {
    expect(found({ goal: "窓口が整った状態", do: "検討した。", rating: "A" }, ID)).toEqual([]);
    expect(found({ goal: "収納率 93.1%", do: "収納率 60.9%", rating: "A", legend: [] }, ID)).toEqual([]);
  });
});

describe("rating/underrated", () => {
  const ID = "rating/underrated";

  it("is a warning where the rating says missed, and a hint above", () => {
    const row = { goal: "整備面積 400ha", do: "整備面積 427ha" };
    expect(severities({ ...row, rating: "C" }, ID)).toEqual(["warning"]);
    expect(severities({ ...row, rating: "D" }, ID)).toEqual(["warning"]);
    const legend = ["A：目標を達成", "B：目標をほぼ達成", "C：目標は未達成"];
    expect(severities({ ...row, rating: "B", legend }, ID)).toEqual(["info"]);
  });

  it("is silent where the legend's 'nearly' holds a reserve of its own", () => {
    expect(found({ goal: "整備面積 400ha", do: "整備面積 427ha", rating: "B" }, ID)).toEqual([]);
  });
});

describe("rating/missing", () => {
  const ID = "rating/missing";
  const row = { goal: "窓口が整備された状態", do: "窓口を整備した。", check: "利便性が向上した。" };

  it("points at the row's title and counts the others", () => {
    const [finding] = found({ ...row, title: "窓口の整備", rating: "" }, ID);
    const text = exampleText({ ...row, title: "窓口の整備", rating: "" });
    expect(finding?.severity).toBe("warning");
    expect(finding && text.slice(finding.span.start, finding.span.end)).toBe("窓口の整備");
    expect(finding?.message.ja).toContain("ほかの2件");
  });

  it("is silent on a row without a body", () => {
    expect(found({ title: "窓口の整備", rating: "" }, ID)).toEqual([]);
  });
});

describe("rating/not-in-scale", () => {
  const ID = "rating/not-in-scale";
  const row = { do: "窓口を整備した。", check: "利便性が向上した。", action: "継続する必要がある。" };

  it("weighs less where the words say why there is no rating", () => {
    expect(severities({ ...row, rating: "E" }, ID)).toEqual(["warning"]);
    expect(severities({ ...row, rating: "対象外" }, ID)).toEqual(["info"]);
  });

  it("knows symbols by their look-alikes, and nothing without a legend", () => {
    expect(found({ ...row, rating: "Ａ" }, ID)).toEqual([]);
    expect(found({ ...row, rating: "E", legend: [] }, ID)).toEqual([]);
  });
});

describe("rating/scale-unknown", () => {
  const ID = "rating/scale-unknown";

  it("is told once for the report", () => {
    const [finding, ...more] = found({ do: "整備した。", rating: "B", legend: [] }, ID);
    expect([finding?.initiative, finding?.data["ratings"], more.length]).toEqual([null, 3, 0]);
  });

  it("names the levels that are used and whose words tell nothing", () => {
    const legend = ["A：目標を達成", "B：その他", "C：備考のとおり"];
    const [finding, ...more] = found({ do: "整備した。", rating: "B", legend }, ID);
    expect(finding?.data).toEqual({ levels: [{ symbol: "B", definition: "その他" }], ratings: 1 });
    expect(more).toEqual([]);
  });
});
