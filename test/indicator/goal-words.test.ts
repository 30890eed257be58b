import { describe, expect, it } from "vitest";
import { GOAL_EVIDENCE, readGoalWords } from "../../src/indicator/better/goal-words.ts";

const NAME = "搬入量";
const read = (goal: string, name = NAME) => readGoalWords(goal, name);

describe("what a goal says of a measure", () => {
  it.each(GOAL_EVIDENCE.map(({ evidence, better }) => [evidence, better] as const))(
    "%s: %s",
    (goal, better) => {
      const { bound, verb } = read(goal, "");
      expect([bound, verb]).toContain(better);
    },
  );

  it.each([
    ["搬入量を500t以下に抑える。", { bound: "lower", verb: "lower" }],
    ["搬入量を前年度以下とする。", { bound: "lower", verb: "unknown" }],
    ["搬入量の増加を図る。", { bound: "unknown", verb: "higher" }],
    ["搬入量を前年度比10t減とする。", { bound: "unknown", verb: "lower" }],
    ["ごみを減らす講座により、搬入量を500tとする。", { bound: "unknown", verb: "unknown" }],
    ["搬入量 500t、研修の参加者 80人以上", { bound: "unknown", verb: "unknown" }],
    ["講座を増やす。搬入量を減らす。", { bound: "unknown", verb: "lower" }],
    ["搬入量を減らすための講座を開く。", { bound: "unknown", verb: "unknown" }],
    ["搬入量の削減効果を調べる。", { bound: "unknown", verb: "unknown" }],
    ["搬入量を30人以上の事業所ごとに調べる。", { bound: "unknown", verb: "unknown" }],
    ["搬入量を以下のとおり定める。", { bound: "unknown", verb: "unknown" }],
    ["搬入量を増やし、のちに減らす。", { bound: "unknown", verb: "unknown" }],
    ["苦情を減らす。", { bound: "unknown", verb: "unknown" }],
  ])("%s", (goal, expected) => expect(read(goal)).toEqual(expected));

  it("of a name that counts what was cut turns the verb", () =>
    expect(read("搬入量を500t削減する。", "搬入量の削減量").verb).toBe("higher"));
});
