import { describe, expect, it } from "vitest";
import type { Said } from "../../src/corrections/types.ts";
import { correction, PLAN, SIGNATURE } from "../support/corrected.ts";
import { assessmentOf, checkUnder, staleOf } from "./support.ts";

const RATE = { indicator: "市税収納率", target: "98.0%以上" } as const;

function judged(id: string, ...said: readonly Said[]) {
  const checked = checkUnder(said.map((one) => correction(id, one)));
  const { verdict, outcome, indicators } = assessmentOf(checked, id);
  return { verdict, outcome, indicator: indicators[0], indicators, stale: staleOf(checked), checked };
}

describe("without corrections", () => {
  it("the first rating is too high, the others hold or cannot be told", () => {
    const { assessments } = checkUnder([]);
    expect(assessments.map(({ verdict }) => verdict)).toEqual([
      "overrated",
      "consistent",
      "unverifiable",
      "consistent",
    ]);
    expect(assessments.flatMap(({ indicators }) => indicators).filter(({ decided }) => decided)).toEqual([]);
  });
});

describe("a result that a person set", () => {
  it("is judged in the place of what was read, which is kept beside it", () => {
    const { verdict, indicator, stale } = judged("1", { kind: "result", ...RATE, was: "95.1%", is: "98.4%" });
    expect({ verdict, stale }).toEqual({ verdict: "consistent", stale: [] });
    expect(indicator).toMatchObject({
      result: "met",
      reason: "corrected",
      actual: { value: 98.4, text: "98.4%" },
    });
    expect(indicator?.decided).toEqual([
      { kind: "result", about: "市税収納率", was: "95.1%", is: "98.4%", ...SIGNATURE },
    ]);
  });

  it("may accuse as well", () => {
    const said: Said = { kind: "result", indicator: "窓口満足度", was: "84%", is: "61%" };
    const { verdict, indicator } = judged("2", said);
    expect({ verdict, result: indicator?.result }).toEqual({ verdict: "overrated", result: "missed" });
    expect(indicator?.attainment).toBeCloseTo(61 / 80);
  });

  it("of another unit decides nothing", () => {
    const { verdict, indicator } = judged("1", { kind: "result", ...RATE, was: "95.1%", is: "98人" });
    expect({ verdict, result: indicator?.result }).toEqual({ verdict: "unverifiable", result: "unclear" });
  });

  it("of a target in 億円 may be written in 千円", () => {
    const said: Said = { kind: "result", indicator: "市債残高", was: "118億円", is: "12,100,000千円" };
    const { verdict, indicator } = judged("4", said);
    expect(indicator?.actual?.value).toBe(12_100_000_000);
    expect({ verdict, result: indicator?.result }).toEqual({ verdict: "overrated", result: "missed" });
  });
});

describe("a target that a person set", () => {
  it("is what the result is held against", () => {
    const { verdict, indicator } = judged("1", {
      kind: "target",
      indicator: "市税収納率",
      was: "98.0%以上",
      is: "95%以上",
    });
    expect(verdict).toBe("consistent");
    expect(indicator).toMatchObject({ result: "met", target: { text: "95%以上", min: 95 } });
  });

  it("may be one that nobody read, with a result of its own", () => {
    const target: Said = { kind: "target", indicator: "発行回数", was: null, is: "12回以上" };
    expect(judged("3", target).indicators[1]).toMatchObject({
      name: "発行回数",
      better: "higher",
      result: "no-actual",
    });
    const result: Said = { kind: "result", indicator: "発行回数", target: "12回以上", was: null, is: "3回" };
    const { indicators, verdict, stale } = judged("3", target, result);
    expect(stale).toEqual([]);
    expect(indicators[1]).toMatchObject({ result: "missed", attainment: 0.25 });
    expect(indicators[1]?.decided?.map(({ kind }) => kind)).toEqual(["target", "result"]);
    // The words of the row (毎月発行した) still stand against an accusation.
    expect(verdict).toBe("unverifiable");
  });

  it("is no new one where one of that name is read by now", () => {
    const { stale } = judged("1", { kind: "target", indicator: "市税収納率", was: null, is: "90%以上" });
    expect(stale).toEqual([expect.stringContaining('nothing was read then, and "98.0%以上" is now')]);
  });
});

describe("the better way that a person set", () => {
  it("decides where no bound does", () => {
    const said: Said = { kind: "direction", indicator: "市債残高", was: "lower", is: "higher" };
    const { verdict, indicator } = judged("4", said);
    expect(indicator).toMatchObject({ better: "higher", result: "missed", reason: "corrected" });
    expect(verdict).toBe("overrated");
  });

  it("is refused where the words of the target say the contrary", () => {
    const said: Said = { kind: "direction", indicator: "市税収納率", was: "higher", is: "lower" };
    const { verdict, stale } = judged("1", said);
    expect(verdict).toBe("overrated");
    expect(stale).toEqual([expect.stringContaining('the words of the target "98.0%以上" say the contrary')]);
  });
});

describe("a pairing", () => {
  it("that is rejected is not judged", () => {
    const { verdict, indicator, checked } = judged("1", { kind: "reject", ...RATE, actual: "95.1%" });
    expect(indicator).toMatchObject({
      actual: null,
      result: "unclear",
      reason: "rejected",
      attainment: null,
    });
    expect(verdict).toBe("unverifiable");
    expect(checked.findings.filter(({ rule }) => rule.startsWith("rating/"))).toEqual([]);
  });

  it("that is confirmed may accuse", () => {
    const { verdict, indicator } = judged("1", { kind: "confirm", ...RATE, actual: "95.1%" });
    expect(indicator).toMatchObject({ result: "missed", reason: "confirmed" });
    expect(verdict).toBe("overrated");
  });

  it("of words may be confirmed, too, and then bears the rating out or not", () => {
    const { indicators } = assessmentOf(checkUnder([]), "3");
    const [words] = indicators;
    const { verdict, indicator } = judged("3", {
      kind: "confirm",
      indicator: words?.name ?? "",
      target: words?.target.text ?? "",
      actual: words?.actual?.text ?? "",
    });
    expect(indicator).toMatchObject({ result: "met", reason: "confirmed" });
    expect(verdict).toBe("underrated");
  });

  it("that is no longer read so is not applied, and that is said", () => {
    const { verdict, stale } = judged("1", { kind: "reject", ...RATE, actual: "94.0%" });
    expect(verdict).toBe("overrated");
    expect(stale).toEqual([
      'the correction by 山田花子 of 2024-06-01 (pairing rejected) is not applied: "94.0%" was read then, and "95.1%" is now',
    ]);
  });
});

describe("corrections of one indicator", () => {
  it("stand together, each held against what was read, in any order", () => {
    const said: Said[] = [
      { kind: "result", indicator: "市債残高", target: "120億円", was: "118億円", is: "131億円" },
      { kind: "target", indicator: "市債残高", was: "120億円", is: "130億円" },
      { kind: "direction", indicator: "市債残高", was: "lower", is: "higher" },
    ];
    for (const all of [said, said.toReversed()]) {
      const { indicator, stale, verdict } = judged("4", ...all);
      expect(stale).toEqual([]);
      expect(indicator).toMatchObject({ result: "met", better: "higher" });
      expect(indicator?.decided).toHaveLength(3);
      expect(verdict).toBe("consistent");
    }
  });

  it("do not touch the other initiatives", () => {
    const { checked } = judged("1", { kind: "reject", ...RATE, actual: "95.1%" });
    const others = (one: typeof checked) => one.assessments.slice(1).map(({ verdict }) => verdict);
    expect(others(checked)).toEqual(others(checkUnder([])));
  });

  it("are told apart by the target, and are not applied where that does not tell", () => {
    const twice = PLAN.replace("市税収納率 98.0%以上", "窓口満足度 90%以上、窓口満足度 90%以上");
    const said: Said = { kind: "direction", indicator: "窓口満足度", was: "higher", is: "higher" };
    const count = assessmentOf(checkUnder([], twice), "1").indicators.length;
    // A target said twice is one.
    expect(count).toBe(1);
    expect(staleOf(checkUnder([correction("1", said)], twice))).toEqual([]);
  });
});
