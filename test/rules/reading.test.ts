import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRow } from "../../src/row/read-row.ts";
import { printLike, slackOf, stepOf } from "../../src/rules/reading/precision.ts";
import { maskBrackets } from "../../src/text/brackets.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { exampleText, readExample } from "./example-report.ts";

describe("the place value of the last printed digit", () => {
  it.each([
    ["46.1%", 0.1],
    ["414億円", 1e8],
    ["50億4千7百万円", 1e6],
    ["1,263,695千円", 1e3],
    ["３億4890円", 1],
    ["２．１ポイント", 0.1],
    ["15,577.43㎡", 0.01],
    ["百四十人", 1],
  ])("%s: %d", (text, step) => {
    expect(stepOf(text)).toBeCloseTo(step, 10);
  });

  it("allows no rounding of whole things, but of rates", () => {
    expect(slackOf({ text: "25件", unit: "件" })).toBe(0);
    expect(slackOf({ text: "76%", unit: "%" })).toBe(1);
    expect(slackOf({ text: "5千円", unit: "円" })).toBe(1000);
  });

  it.each([
    ["16,000千円", 15_000_000, "15,000千円"],
    ["67%", 76, "76%"],
    ["67%", 66.666, "66.7%"],
    ["2.9百万円", 2_500_000, "2.5百万円"],
  ])("prints %s like %d: %s", (text, value, expected) => {
    expect(printLike({ text }, value)).toBe(expected);
  });
});

describe("brackets", () => {
  it("are blotted out, inner ones too, and only where they close", () => {
    expect(maskBrackets("甲（乙(丙)）丁")).toBe("甲\0\0\0\0\0\0丁");
    expect(maskBrackets("甲（乙")).toBe("甲（乙");
    expect(maskBrackets("甲）乙")).toBe("甲）乙");
  });

  it("never change the length of a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("（", "）", "(", ")", "甲", "𠮷", "1") }), (text) => {
        expect(maskBrackets(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe("sentences", () => {
  it("end at full stops, bullets and circled numbers", () => {
    const text = "・甲を行った。乙を行った ・丙を行った。①丁";
    expect(splitSentences(text).map((one) => one.text)).toEqual([
      "甲を行った",
      "乙を行った",
      "丙を行った",
      "丁",
    ]);
  });

  it("know where they stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("。", " ", "・", "甲", "①", "※") }), (text) => {
        for (const { text: sentence, start } of splitSentences(text))
          expect(text.slice(start, start + sentence.length)).toBe(sentence);
      }),
    );
  });
});

describe("the texts of a row", () => {
  const report = readExample(
    exampleText({ title: "例", goal: "収納率 95%", do: "収納率 96%", extra: { 達成率: "101%" } }),
  );
  const row = readRow(report.initiatives[1]!);

  it("come in the order of the columns, each number with its place in the source", () => {
    expect(row.passages.map(({ field }) => field)).toEqual(["title", "goal", "do", "extra"]);
    for (const { quantities, spanOf } of row.passages)
      for (const { start, end, text } of quantities) {
        const span = spanOf(start, end);
        expect(report.document.text.slice(span.start, span.end)).toBe(text);
      }
    expect(row.passagesOf("check", "do").map(({ text }) => text)).toEqual(["収納率 96%"]);
  });

  it("are read once", () => {
    expect(row.passages[1]?.quantities).toBe(row.passages[1]?.quantities);
  });
});
