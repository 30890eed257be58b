import { describe, expect, it } from "vitest";
import { readReport } from "../../src/pipeline.ts";
import { documentOf } from "../support/documents.ts";

function read(...lines: readonly string[]) {
  const text = ["いずみ市行政改革実施計画 取組結果（令和4年度）", "A：達成　B：未達成", "", ...lines].join(
    "\n",
  );
  const { initiatives, diagnostics } = readReport(documentOf(text.replaceAll("|", "\t"), { path: "r.txt" }));
  return {
    rows: initiatives.map(({ departments: { lead } }) => lead.join("、")),
    extra: initiatives.map(({ extra }) => extra.map(({ text: own }) => own).join("、")),
    unplaced: diagnostics
      .filter(({ rule }) => rule === "table/unplaced-text")
      .map(({ data }) => data["text"]),
  };
}

const HEADER = "部|課|No.|取組項目|目標|実績|評価";
const row = (offices: string, n: number) => `${offices}|${n}|取組その${n}|10件以上|12件|A`;

describe("offices in cells that go over several rows", () => {
  it("are carried down where the divisions before them are as well", () => {
    const rows = [
      row("総務部|税務課", 1),
      row("|", 2),
      row("|財政課", 3),
      row("市民部|市民課", 4),
      row("|", 5),
    ];
    expect(read(HEADER, ...rows).rows).toEqual(["税務課", "税務課", "財政課", "市民課", "市民課"]);
  });

  it("are not where every row prints its division, or a division has no section", () => {
    const each = [
      row("総務部|税務課", 1),
      row("総務部|", 2),
      row("総務部|財政課", 3),
      row("市民部|市民課", 4),
    ];
    expect(read(HEADER, ...each).rows[1]).not.toBe("税務課");
    const bare = [
      row("総務部|税務課", 1),
      row("|", 2),
      row("|財政課", 3),
      row("市民部|", 4),
      row("|市民課", 5),
    ];
    expect(read(HEADER, ...bare).rows[1]).toBe("");
  });
});

describe("a note below a table that begins in a later column", () => {
  it("goes on with no row", () => {
    const found = read(
      `|${HEADER}`,
      `|${row("総務部|税務課", 1)}`,
      `|${row("市民部|市民課", 2)}`,
      "|※架空の市です。||||||",
    );
    expect(found.extra).toEqual(["総務部", "市民部"]);
    expect(found.unplaced).toEqual(["※架空の市です。"]);
  });

  it("but a note in the column of remarks is one of its row", () => {
    const own = "No.|取組項目|担当課|目標|実績|評価|備考";
    const rows = [
      "1|取組1|税務課|10件以上|12件|A|速報値による。",
      "|||||| ※確定値は来年度に公表",
      "2|取組2|市民課|10件以上|12件|A|",
    ];
    const found = read(own, ...rows);
    expect(found.unplaced).toEqual([]);
    expect(found.extra.join()).toContain("※確定値");
  });
});
