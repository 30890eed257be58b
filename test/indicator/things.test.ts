import { describe, expect, it } from "vitest";
import { compareThings, samenessIn } from "../../src/indicator/judges/same-thing.ts";
import { balanceOf, isSameBalance, readBalances } from "../../src/row/passage/balances.ts";
import { isTopic, thingBefore, thingOf } from "../../src/row/passage/things.ts";
import { mentionsOf } from "./mentions.ts";

describe("the thing that a label counts", () => {
  it.each([
    ["待機児童数", { head: "待機児童", of: "", narrowed: "" }],
    ["年度末の待機児童は", { head: "待機児童", of: "", narrowed: "" }],
    ["ビニール片の混入が", { head: "混入", of: "ビニール片", narrowed: "" }],
    ["軽微な事故", { head: "事故", of: "", narrowed: "軽微" }],
    ["死亡事故の発生件数", { head: "死亡事故", of: "", narrowed: "" }],
    ["滞納額", { head: "滞納", of: "", narrowed: "" }],
    ["待機児童対策として保育士", { head: "保育士", of: "", narrowed: "" }],
    ["待機児童に関する問い合わせ", { head: "問い合わせ", of: "", narrowed: "" }],
    ["待機児童の解消のため", { head: "", of: "", narrowed: "" }],
    ["令和2年度末", { head: "", of: "", narrowed: "" }],
    ["", { head: "", of: "", narrowed: "" }],
  ])("%s", (label, expected) => {
    expect(thingOf(label)).toEqual(expected);
  });

  it.each([
    ["の赤字であったが、今年度は", ""],
    ["を採用し、待機児童は", "待機児童"],
    ["待機児童は", "待機児童"],
  ])("words that belong to the number before are left out: %s", (label, head) => {
    expect(thingBefore({ group: "", label }).head).toBe(head);
  });

  it.each([
    ["待機児童は4月に", true],
    ["待機児童については、年度末に", true],
    ["待機児童対策は", false],
    ["待機児童は減った。定員は", false],
  ])("%s is about 待機児童: %s", (before, expected) => {
    expect(isTopic("待機児童", before)).toBe(expected);
  });
});

describe("one thing held against another", () => {
  it.each([
    ["待機児童", "待機児童数", "same"],
    ["待機児童", "保育所の待機児童", "same"],
    ["交通事故", "職員の交通事故", "same"],
    ["事故", "死亡事故", "same"],
    ["事故", "軽微な事故", "same"],
    ["重大な労働災害", "重大災害", "same"],
    ["死亡事故", "事故", "wider"],
    ["重大な事故", "事故", "wider"],
    ["重大な事故", "軽微な事故", "other"],
    ["死亡事故", "物損事故", "other"],
    ["異物混入", "ビニール片の混入", "kin"],
    ["給食の異物混入", "水道の異物混入", "kin"],
    ["待機児童", "隠れ待機児童", "other"],
    ["待機児童", "入所児童", "other"],
    ["待機児童", "保育士", "other"],
    ["苦情", "問い合わせ", "other"],
  ])("%s and %s: %s", (target, found, expected) => {
    expect(compareThings(thingOf(target), thingOf(found))).toBe(expected);
  });
});

/** Each number of a text with what it counts of the thing. */
const counted = (thing: string, text: string) => {
  const mentions = mentionsOf(text);
  const samenessOf = samenessIn(thingOf(thing), mentions);
  return mentions.map((mention) => `${mention.quantity.text} ${samenessOf(mention)}`);
};

describe("a number counts the thing", () => {
  it.each([
    ["待機児童", "12人", ["12人 same"]],
    ["待機児童", "4月 12人、3月 0人", ["12人 same", "0人 same"]],
    ["待機児童", "待機児童は12人であった", ["12人 same"]],
    ["待機児童", "12人の待機児童が生じた", ["12人 same"]],
    ["待機児童", "定員は60人、待機児童は12人", ["60人 other", "12人 same"]],
    ["違反", "違反3件を確認した", ["3件 same"]],
    ["苦情", "苦情が4件寄せられた", ["4件 same"]],
    ["危険箇所", "危険箇所 3か所", ["3か所 same"]],
    ["待機児童", "3クラブを増設した", ["3クラブ other"]],
    ["待機児童", "待機児童のいる 2地区", ["2地区 other"]],
    ["待機児童", "待機児童が12人減少した", ["12人減少 other"]],
    ["待機児童", "待機児童12人を解消した", ["12人 other"]],
    ["待機児童", "保育士12人を採用した", ["12人 other"]],
    ["待機児童", "待機児童対策に 3千万円", ["3千万円 other"]],
    ["不祥事", "他市で不祥事が3件発生した", ["3件 other"]],
    ["苦情", "前年度の苦情 3件", ["3件 other"]],
  ])("%s: %s", (thing, text, expected) => {
    expect(counted(thing, text)).toEqual(expected);
  });
});

/** Each amount of a text that is a balance, with its sign. */
const balances = (text: string) =>
  [...readBalances(mentionsOf(text))].map(([{ quantity }, { sign }]) => `${sign} ${quantity.text}`);

describe("an amount is a balance", () => {
  it.each([
    ["収支 ▲1億2千万円の赤字", ["- ▲1億2千万円"]],
    ["1億2千万円の赤字", ["- 1億2千万円"]],
    ["経常収支は 300万円の黒字となった", ["+ 300万円"]],
    ["当年度純利益 12,905千円を計上", ["+ 12,905千円"]],
    ["当年度純損失 12,905千円", ["- 12,905千円"]],
    ["実質単年度収支 ▲4,812千円", ["+ ▲4,812千円"]],
    ["8,450千円（前年度 △21,300千円）", ["+ 8,450千円", "+ △21,300千円"]],
    ["医業収支 ▲2億円、経常収支 1千万円", ["+ ▲2億円", "+ 1千万円"]],
    ["使用料収入 5億円", []],
    ["人件費 ▲12,000千円", []],
    ["繰入金 2億円により黒字", []],
    ["赤字を3千万円圧縮した", []],
    ["3千万円の赤字を解消した", []],
    ["収支は前年度比 ▲300万円", []],
    ["配水管の更新に 3億円を投じた", []],
  ])("%s", (text, expected) => {
    expect(balances(text)).toEqual(expected);
  });

  it.each([
    ["経常収支", "経常収支", true],
    ["経常損益", "経常利益", true],
    ["病院事業", "病院事業の経常収支", true],
    ["収支", "実質収支", true],
    ["当年度純損益", "純利益", true],
    ["経常収支", "医業収支", false],
    ["実質収支", "剰余金", false],
    ["水道事業", "病院事業の収支", false],
  ])("%s and %s are one: %s", (a, b, expected) => {
    expect(isSameBalance(balanceOf(a), balanceOf(b))).toBe(expected);
  });
});
