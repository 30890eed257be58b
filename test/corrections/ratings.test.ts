import { describe, expect, it } from "vitest";
import { toParseJson } from "../../src/contract/parse-json.ts";
import { openReportNow } from "../../src/pipeline.ts";
import { correction, PLAN, SIGNATURE } from "../support/corrected.ts";
import { FACILITIES } from "../support/facilities.ts";
import { assessmentOf, checkUnder, staleOf } from "./support.ts";

describe("a rating that a person set", () => {
  it("is what the numbers are held against; what is printed is still among the ratings", () => {
    const checked = checkUnder([correction("1", { kind: "rating", was: "A", is: "C" })]);
    const { initiative, level, verdict } = assessmentOf(checked, "1");
    expect({ symbol: initiative.rating?.symbol, level, verdict }).toEqual({
      symbol: "C",
      level: "missed",
      verdict: "consistent",
    });
    expect(initiative.ratings.map(({ symbol }) => symbol)).toEqual(["A"]);
    expect(initiative.decided).toEqual([{ kind: "rating", about: null, was: "A", is: "C", ...SIGNATURE }]);
  });

  it("stands in the JSON of parse with what was read", () => {
    const report = openReportNow(PLAN, { path: "r5.txt" }, {}, [
      correction("2", { kind: "rating", was: "A", is: "Ｂ" }),
    ]);
    const json = toParseJson(report, "en");
    expect(json.initiatives[1]).toMatchObject({
      rating: "B",
      ratings: [{ symbol: "A" }],
      corrections: [{ kind: "rating", was: "A", is: "Ｂ", by: "山田花子" }],
    });
    expect(json.initiatives[0]).not.toHaveProperty("corrections");
  });

  it("may be given where the row has none", () => {
    const text = PLAN.replace("84%となった。\tA", "84%となった。\t");
    const checked = checkUnder([correction("2", { kind: "rating", was: null, is: "A" })], text);
    expect(staleOf(checked)).toEqual([]);
    expect(assessmentOf(checked, "2").verdict).toBe("consistent");
  });

  it("is not applied where the row has another rating now, or the legend lacks it", () => {
    const other = checkUnder([correction("1", { kind: "rating", was: "B", is: "C" })]);
    expect(staleOf(other)).toEqual([expect.stringContaining('"B" was read then, and "A" is now')]);
    const unknown = checkUnder([correction("1", { kind: "rating", was: "A", is: "E" })]);
    expect(staleOf(unknown)).toEqual([expect.stringContaining('the legend of the report has no "E"')]);
    for (const checked of [other, unknown]) expect(assessmentOf(checked, "1").verdict).toBe("overrated");
  });
});

describe("a level that a person set", () => {
  it("goes before the legend, for this initiative alone", () => {
    const checked = checkUnder([correction("1", { kind: "level", was: "achieved", is: "missed" })]);
    expect(assessmentOf(checked, "1")).toMatchObject({ level: "missed", verdict: "consistent" });
    expect(assessmentOf(checked, "2")).toMatchObject({ level: "achieved", verdict: "consistent" });
    expect(checked.report.ratingScale[0]).toMatchObject({ symbol: "A", level: "achieved" });
  });
});

describe("a column that a person set", () => {
  const heading = { kind: "column", heading: "第2欄", was: "extra", is: "rating" } as const;

  it("is read as that, and the report says so", () => {
    const read = (...corrections: Parameters<typeof checkUnder>[0]) => checkUnder(corrections, FACILITIES);
    const was = read().report.headers[0]?.columns.find(({ name }) => name === "第2欄")?.field;
    expect(was).toBe("extra");
    const { report } = read(correction(null, heading));
    expect(report.initiatives.map(({ rating }) => rating?.symbol)).toEqual(["A", "C", "B", "B", "C"]);
    expect(report.decided).toEqual([
      { kind: "column", about: "第2欄", was: "extra", is: "rating", ...SIGNATURE },
    ]);
  });

  it("is not applied where no header has it, or it is read otherwise now", () => {
    const none = checkUnder([correction(null, { ...heading, heading: "第9欄" })], FACILITIES);
    expect(staleOf(none)).toEqual([expect.stringContaining('no header has "第9欄"')]);
    const other = checkUnder([correction(null, { ...heading, was: "goal" })], FACILITIES);
    expect(staleOf(other)).toEqual([expect.stringContaining('"goal" was read then, and "extra" is now')]);
    expect(other.report.decided).toBeUndefined();
  });
});

describe("an initiative", () => {
  it("that is gone, or has given its id to another row, is reported and not touched", () => {
    const gone = checkUnder([correction("9", { kind: "rating", was: "A", is: "C" })]);
    expect(staleOf(gone)).toEqual([expect.stringContaining("this report has no initiative 9")]);
    const said = { kind: "rating", was: "A", is: "C" } as const;
    const moved = checkUnder([correction("1", said, { title: "庁舎の省エネ" })]);
    expect(staleOf(moved)).toEqual([
      expect.stringContaining('initiative 1 is now "収納率の向上" and not "庁舎の省エネ"'),
    ]);
    expect(assessmentOf(moved, "1").initiative.rating?.symbol).toBe("A");
    // Widths and spaces make no other title.
    const same = checkUnder([correction("1", said, { title: "収納率 の向上" })]);
    expect(staleOf(same)).toEqual([]);
  });

  it("that is reported once has one finding for it, of the rule correction/stale, at its own place", () => {
    const { findings, report } = checkUnder([
      correction("4", { kind: "level", was: "missed", is: "nearly" }),
    ]);
    const own = findings.filter(({ rule }) => rule === "correction/stale");
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ severity: "warning", initiative: "4" });
    expect(report.document.place(own[0]?.span.start ?? 0)).toMatchObject({ line: 7 });
    expect(own[0]?.message.ja).toBe(
      "山田花子さんの訂正（2024-06-01、達成の段階を訂正）は適用していません: 訂正したときは「missed」と読み取られていましたが、今は「achieved」です",
    );
  });
});
