import { describe, expect, it } from "vitest";
import type { RowExample } from "../../src/rules/types.ts";
import { findInExample } from "./example-report.ts";

const ID = "rating/contradicts-words";
const found = (row: RowExample) =>
  findInExample(row)
    .filter(({ rule }) => rule === ID)
    .map(({ severity, data }) => `${severity}: ${data["sentence"]}`);

describe(`${ID} under a rating that says the target was reached`, () => {
  it.each([
    "目標には届かなかった。",
    "計画は未達成である。",
    "コロナ禍により目標は未達成。",
    "数値目標は達成に至らなかった",
    "目標を達成することができませんでした。",
    "目標を達成していない。",
    "・参加者数は目標を大きく下回った。",
  ])("reports %s", (check) => {
    expect(found({ check, rating: "A" })).toHaveLength(1);
  });

  it("quotes the sentence alone and points at it", () => {
    const check = "研修を実施した。参加者数は目標を下回った。引き続き周知する。";
    expect(found({ check, rating: "A" })).toEqual(["warning: 参加者数は目標を下回った"]);
  });

  it("reads what was done as well", () => {
    expect(found({ do: "目標を達成できなかった。", rating: "A" })).toHaveLength(1);
  });

  it.each([
    ["a part", "一部の目標を達成できなかった。"],
    ["another year", "前年度は目標を達成できなかった。"],
    ["what follows turns it", "目標を達成できなかったが、改善が図られた。"],
    ["a condition", "目標を達成できなかった場合は、次年度に繰り越す。"],
    ["an aim", "目標を達成できるよう取り組んだ。"],
    ["the heading of a form", "未達成の理由：なし"],
    ["a box to tick", "□達成 ■未達成"],
    ["less is better", "人件費は計画を下回った。"],
    ["in front of a noun", "計画を下回る経費で実施した。"],
    ["another subject was reached", "受講者数は目標を下回った。実施回数は目標を達成した。"],
    ["no target is named", "会議を開催することができなかった。"],
  ])("is silent: %s", (_, check) => {
    expect(found({ check, rating: "A" })).toEqual([]);
  });

  it("is silent where the numbers say that the target was met", () => {
    expect(
      found({ goal: "収納率 95%", do: "収納率 96%", check: "収納率は計画を下回った。", rating: "A" }),
    ).toEqual([]);
  });
});

describe(`${ID} under other ratings`, () => {
  it.each(["目標を達成した。", "すべての目標を達成できた。", "今年度も目標を上回った。"])(
    "reports %s as a hint where the rating says that it was not",
    (check) => {
      expect(found({ check, rating: "C" })).toEqual([`info: ${check.slice(0, -1)}`]);
      expect(found({ check, rating: "D" })).toHaveLength(1);
    },
  );

  it.each([
    "目標を達成した。今後も継続する必要がある。",
    "研修の実施率は目標を達成できた。",
    "目標を達成したものの、課題が残る。",
    "目標を達成できなかった。",
  ])("is silent on %s", (check) => {
    expect(found({ check, rating: "C" })).toEqual([]);
  });

  it("is silent under 'nearly', which fits either", () => {
    for (const check of ["目標を達成できなかった。", "目標を達成した。"])
      expect(found({ check, rating: "B" })).toEqual([]);
  });

  it("is silent without a legend", () => {
    expect(found({ check: "目標を達成できなかった。", rating: "A", legend: [] })).toEqual([]);
  });
});
