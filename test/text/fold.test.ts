import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DROPPED, foldChar, foldKey, foldWidth, normalizeSpace } from "../../src/text/fold.ts";

describe("foldKey", () => {
  test.each([
    ["取組　達成度", "取組達成度"],
    ["Ｎｏ．１２", "no.12"],
    ["No. ", "no."],
    ["ＰＤＣＡ（Ｐｌａｎ）", "pdca(plan)"],
    ["ﾃﾞｰﾀ･ﾊﾟｿｺﾝ", "データ・パソコン"],
    ["か\u3099は\u309a", "がぱ"],
    ["ｱﾞ", "ア゛"],
    ["⽬標⾦額⾒直⼿⼊", "目標金額見直手入"],
    ["⻑期⺠間⻄部⻘年⻩⾊⻲", "長期民間西部青年黄色亀"],
    ["⽔⼾⿊字⾧", "水戸黒字長"],
    ["⻭⻯⻤⻨⻫⻝⻣⻁⺟⻳", "歯竜鬼麦斉食骨虎母龟"],
    ["神\ufa19福\ufa1b\uf9dc", "神神福福隆"],
    ["‐‑‒–—―−－-", "---------"],
    ["・･·•", "・・・・"],
    ["～〜~", "~~~"],
    ["葛\u{e0100}城\ufe0f市\u200b\ufeff\u00ad", "葛城市"],
    ["①98.5%　②５件", "①98.5%②5件"],
    ["㎡½Ⅳ㈱№▲", "㎡½Ⅳ㈱№▲"],
    ["サービス", "サービス"],
    ["￥１００", "¥100"],
    ["𠮷野家", "𠮷野家"],
    ["", ""],
  ])("%j becomes %j", (text, key) => {
    expect(foldKey(text)).toBe(key);
  });

  test("text with nothing to fold comes back as it is", () => {
    expect(foldKey("財政の健全化1,263,695")).toBe("財政の健全化1,263,695");
  });

  test("a second folding changes nothing", () => {
    fc.assert(
      fc.property(japanese, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
        expect(foldWidth(foldWidth(text))).toBe(foldWidth(text));
      }),
    );
  });

  test("the key has no white space, and is the key of the spaced text", () => {
    fc.assert(
      fc.property(japanese, (text) => {
        expect(foldKey(text)).not.toMatch(/\s/);
        expect(foldKey(foldWidth(text))).toBe(foldKey(text));
      }),
    );
  });
});

describe("foldWidth", () => {
  test.each([
    ["政策推進課　Ａ", "政策推進課 a"],
    ["a\u00a0\tb", "a  b"],
    ["ﾀﾞﾑ 事業", "ダム 事業"],
  ])("%j becomes %j", (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });
});

describe("foldChar", () => {
  test.each([
    [0x3000, 0x20],
    [0x200b, DROPPED],
    [0xff21, 0x61],
    [0x30fc, 0x30fc],
    [0xff70, 0x30fc],
    [0x2fd5, 0x9fa0],
    [0x2e9a, 0x2e9a],
    [0x2ef3, 0x9f9f],
    [0xfb00, 0xfb00],
  ])("%i becomes %i", (code, folded) => {
    expect(foldChar(code)).toBe(folded);
  });

  test("every radical with a normal form gets it or the Japanese kanji for it", () => {
    const different: string[] = [];
    for (let code = 0x2e80; code <= 0x2fdf; code++) {
      const char = String.fromCodePoint(code);
      const normal = char.normalize("NFKC");
      if (normal !== char && foldKey(char) !== normal) different.push(char + foldKey(char));
    }
    expect(different).toEqual(["⼾戸", "⾭青", "⿈黄", "⿊黒"]);
  });
});

test.each([
  ["  A　 B\r\n\tC\u00a0", "A B C"],
  ["　", ""],
  ["一つ", "一つ"],
])("normalizeSpace(%j) is %j", (text, expected) => {
  expect(normalizeSpace(text)).toBe(expected);
});

const japanese = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."アかｶﾞﾟ\u3099゛Ａa １･ー－⽬⻑①㎡　\ufe00") }),
);
