import { describe, expect, it } from "vitest";
import { judgeDeeds } from "../../src/indicator/judges/deeds.ts";
import { fieldOf, mentionsOf } from "./mentions.ts";

const judge = (goal: string, result: string) =>
  judgeDeeds(fieldOf(goal, "goal"), {
    results: mentionsOf(result),
    texts: [fieldOf(result)],
    fiscalYear: 2020,
  }).map(({ result: outcome, reason, near }) => [outcome, reason, near]);

describe("something to be done", () => {
  it.each([
    ["基本方針を策定する", "3月に策定した。", "met", "words"],
    ["条例を改正する", "条例を改正し、公布した。", "met", "words"],
    ["基本方針を策定する", "引き続き検討する。", "missed", "words"],
    ["使用料を改定する", "改定は次年度に見送った。", "missed", "words"],
    ["広域化について合意", "合意には至らなかった。", "missed", "words"],
    ["令和3年度中に耐震診断を完了", "令和4年2月に完了した。", "met", "deadline"],
    ["令和2年9月までに方針を決定", "令和3年1月に決定した。", "missed", "deadline"],
    ["9月までに方針を決定", "8月に決定した。", "met", "deadline"],
    ["9月までに方針を決定", "11月に決定した。", "missed", "deadline"],
    ["3月までに方針を決定", "11月に決定した。", "met", "deadline"],
  ])("%s | %s", (goal, result, outcome, reason) => {
    expect(judge(goal, result)).toEqual([[outcome, reason, false]]);
  });

  it("done in part is nearly done", () => {
    expect(judge("計画を策定し条例を制定する", "計画は策定したが、条例の制定は見送った。")).toEqual([
      ["missed", "words", true],
    ]);
  });

  it.each([
    ["窓口が充実している状態", "窓口を設置した。"],
    ["基本方針を策定する", "関係課と調整した。"],
    ["平成17年度に締結した協定の内容", "協定を確認した。"],
    ["全施設の点検を実施", "点検を実施した。"],
    ["9月までに方針を決定", "9月に決定する予定である。"],
    ["市民の意識の向上", "周知した。"],
  ])("nothing is said of: %s | %s", (goal, result) => {
    expect(judge(goal, result)).toEqual([]);
  });
});

describe("items by number", () => {
  it.each([
    ["No.3・No.7の実施", "No.3は解体完了、No.7は協議中", ["met", "missed"]],
    ["No.2・No.5・No.9の着手", "No.2とNo.5に着手し、No.9は未着手", ["met", "met", "missed"]],
    ["整理番号12及び15の廃止", "12は廃止、15は調整中", ["met", "missed"]],
    ["No.3の実施", "No.4は完了", []],
  ])("%s | %s", (goal, result, outcomes) => {
    expect(judge(goal, result).map(([outcome]) => outcome)).toEqual(outcomes);
  });
});
