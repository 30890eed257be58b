import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitClusters } from "../../src/text/clusters.ts";
import { displayWidth, padToWidth, truncateToWidth, wrapToWidth } from "../../src/text/width.ts";

describe("displayWidth", () => {
  test.each([
    ["", 0, 0],
    ["abc 1,263", 9, 9],
    ["財政の健全化", 12, 12],
    ["ﾃﾞｰﾀ", 4, 4],
    ["（A）", 5, 5],
    ["①▲●※◎○△×", 8, 16],
    ["…", 1, 2],
    ["か\u3099", 2, 2],
    ["葛\u{e0100}城", 4, 4],
    ["𠮷野", 4, 4],
    ["👨‍👩‍👧", 2, 2],
    ["🇯🇵", 2, 2],
    ["e\u0301", 1, 1],
    ["a\u200bb\x1b\u202e", 2, 2],
    ["㎡½", 3, 4],
  ])("%j takes %i columns, or %i", (text, narrow, wide) => {
    expect(displayWidth(text)).toBe(narrow);
    expect(displayWidth(text, { ambiguous: 1 })).toBe(narrow);
    expect(displayWidth(text, { ambiguous: 2 })).toBe(wide);
  });
});

test("a text is as wide as its characters together", () => {
  fc.assert(
    fc.property(mixed, ambiguous, (text, ambiguous) => {
      const widths = splitClusters(text, { ambiguous }).map(({ width }) => width);
      expect(displayWidth(text, { ambiguous })).toBe(widths.reduce((sum, width) => sum + width, 0));
    }),
  );
});

describe("truncateToWidth", () => {
  test.each([
    ["財政の健全化", 12, "財政の健全化"],
    ["財政の健全化", 11, "財政の健全…"],
    ["財政の健全化", 10, "財政の健…"],
    ["財政", 3, "財…"],
    ["財政", 2, "…"],
    ["財政", 1, "…"],
    ["財政", 0, ""],
    ["か\u3099か\u3099", 3, "か\u3099…"],
  ])("%j in %i columns is %j", (text, width, expected) => {
    expect(truncateToWidth(text, width)).toBe(expected);
  });

  test("a wide ellipsis needs two columns", () => {
    expect(truncateToWidth("財政の", 5, { ambiguous: 2 })).toBe("財…");
    expect(truncateToWidth("財政の", 1, { ambiguous: 2 })).toBe("");
  });

  test("never wider than asked for", () => {
    fc.assert(
      fc.property(mixed, fc.nat(20), ambiguous, (text, width, ambiguous) => {
        expect(displayWidth(truncateToWidth(text, width, { ambiguous }), { ambiguous })).toBeLessThanOrEqual(
          width,
        );
      }),
    );
  });
});

test.each([
  ["財政", 6, "left", "財政  "],
  ["財政", 6, "right", "  財政"],
  ["財政", 7, "center", " 財政  "],
  ["財政", 3, "right", "財政"],
] as const)("padToWidth(%j, %i, %s) is %j", (text, width, align, expected) => {
  expect(padToWidth(text, width, { align })).toBe(expected);
});

test("padToWidth fills up on the right unless told", () => {
  expect(padToWidth("▲", 3)).toBe("▲  ");
  expect(padToWidth("▲", 3, { ambiguous: 2 })).toBe("▲ ");
});

describe("wrapToWidth", () => {
  test.each([
    ["", 10, [""]],
    ["財政の健全化", 12, ["財政の健全化"]],
    ["財政の健全化", 6, ["財政の", "健全化"]],
    ["財政の健全化", 7, ["財政の", "健全化"]],
    // 行頭禁則: the character before goes down with the mark.
    ["達成した。次年度", 8, ["達成し", "た。次年", "度"]],
    ["データベース", 4, ["デー", "タ", "ベー", "ス"]],
    ["取っ手", 4, ["取っ", "手"]],
    // 行末禁則: the opening bracket goes down with what it opens.
    ["健全化（抑制）", 8, ["健全化", "（抑制）"]],
    ["目標98.5%以上", 6, ["目標", "98.5%", "以上"]],
    ["収入1,263,695千円", 10, ["収入", "1,263,695", "千円"]],
    ["率は▲18.9%", 6, ["率は", "▲18.9%"]],
    ["１，２６３人", 8, ["１，２６", "３人"]],
    // A number longer than the line has to be cut.
    ["1,263,695", 5, ["1,263", ",695"]],
    ["the quick fox", 9, ["the quick", "fox"]],
    ["【取組主管課】 ・財政課 ・管財課", 14, ["【取組主管課】", "・財政課 ・管", "財課"]],
    ["一\n二\r\n\n三", 10, ["一", "二", "", "三"]],
    ["   一", 2, ["一"]],
    ["財政", 2, ["財", "政"]],
    ["財政", 1, ["財", "政"]],
    ["。。。", 2, ["。", "。", "。"]],
    ["R2-1の1/3", 4, ["R2-1", "の", "1/3"]],
    ["write it with --excel", 17, ["write it with", "--excel"]],
    ["設定は--fail-onで", 10, ["設定は", "--fail-on", "で"]],
    ["help is at -h", 12, ["help is at", "-h"]],
    ["it writes .github/x", 12, ["it writes", ".github/x"]],
  ])("%j in %i columns", (text, width, lines) => {
    expect(wrapToWidth(text, width)).toEqual(lines);
  });

  test("ambiguous characters may count double", () => {
    expect(wrapToWidth("▲▲▲", 4, { ambiguous: 2 })).toEqual(["▲▲", "▲"]);
  });

  test("loses no character but white space, and every line fits", () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 1, max: 24 }), ambiguous, (text, width, ambiguous) => {
        const lines = wrapToWidth(text, width, { ambiguous });
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) {
          const isLoneWide = splitClusters(line).filter((cluster) => cluster.width > 0).length === 1;
          if (!isLoneWide) expect(displayWidth(line, { ambiguous })).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("without white space the lines are exactly the text", () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 2, max: 24 }), (text, width) => {
        const solid = text.replace(/\s/g, "");
        expect(wrapToWidth(solid, width).join("")).toBe(solid);
      }),
    );
  });

  test("prose breaks by the rules wherever it can", () => {
    const word = fc.constantFrom("財政", "を図る。", "（抑制）", "「評価」", "1,263,695千円", "98.5%", "、");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 14, max: 30 }), (words, width) => {
        const text = words.join("").replace(/、+/g, "、").replace(/^、/, "");
        for (const line of wrapToWidth(text, width)) {
          expect(line).not.toMatch(/^[、。）」%,]/);
          expect(line).not.toMatch(/[（「,]$/);
        }
      }),
    );
  });
});

const mixed = fc.string({
  unit: fc.constantFrom(
    ..."財政のー。、（）「」1239,.%AbZ ①▲ﾃﾞ　\n",
    "か\u3099",
    "葛\u{e0100}",
    "👨‍👩‍👧",
    "𠮷",
    "\t",
  ),
});
const ambiguous = fc.constantFrom(1 as const, 2 as const);
