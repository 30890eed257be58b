import { describe, expect, it } from "vitest";
import { cleanText, rawOffset } from "../../src/text/clean.ts";

describe("glyphs that were set apart", () => {
  it.each([
    ["窓 口 の 改 善", "窓口の改善"],
    ["窓　口　の　改　善", "窓口の改善"],
    ["6 0 件", "60件"],
    ["9 8 . 5 %", "98.5%"],
    ["1 , 2 0 0 千 円", "1,200千円"],
    ["電 子 決 裁 率 7 0 ％", "電子決裁率70％"],
    ["窓 口 の 改 善　研 修 の 充 実", "窓口の改善 研修の充実"],
    ["１ 財 政 の 健 全 化", "１ 財政の健全化"],
    ["8 分 4 0 秒 以 内", "8分40秒以内"],
    ["待 ち\n時 間 の 短 縮", "待ち時間の短縮"],
  ])("are joined where every one was: %s", (raw, text) => {
    expect(cleanText(raw).text).toBe(text);
  });

  it.each([
    "A B C D",
    "大 中 小",
    "1 2 3",
    "1 2 3 年",
    "○ △ × ○ ○",
    "3 件",
    "窓 口 の改善",
    "会議 の 開 催",
    "実績 6 0 件",
    "8 件 2 人",
    "① ② ③",
  ])("stay where they may be words of their own: %s", (raw) => {
    expect(cleanText(raw).text).toBe(raw);
  });

  it("keep the way back to where they stand", () => {
    const clean = cleanText(" 6 0 件 ");
    expect([0, 1, 2].map((at) => rawOffset(clean, at))).toEqual([1, 3, 5]);
  });
});
