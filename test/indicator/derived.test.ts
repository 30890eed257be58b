import { describe, expect, it } from "vitest";
import { netOf } from "../../src/indicator/pairing/net.ts";
import { perHeadOf } from "../../src/indicator/pairing/per-head.ts";
import { shareOf } from "../../src/indicator/pairing/shares.ts";
import { headingRole } from "../../src/row/passage/headings.ts";
import { namesPartOfYear } from "../../src/row/passage/periods.ts";
import { mentionsOf, targetOf } from "./mentions.ts";

describe("shareOf", () => {
  it.each([
    ["洋式化率 65％", "洋式598基（全920基）", 65],
    ["受診率 80％", "対象者150人のうち126人が受診した", 84],
    ["回収率 60％", "調査票2,000通を発送し、1,300通を回収した。", 65],
    ["実施率 90％", "対策必要箇所 50か所、対策済箇所 46か所", 92],
    ["相談者に占める解決者の比率 0.5", "相談者200人に対し解決者は120人であった。", 0.6],
  ])("%s by %s is %s", (goal, text, value) => {
    expect(shareOf(targetOf(goal), mentionsOf(text))?.value).toBeCloseTo(value, 9);
  });

  it.each([
    ["受診率 80％", "対象者150人、案内状300通"],
    ["受診者数 80人", "対象者150人のうち126人が受診した"],
    ["回収率 60％", "1,300通を回収し、督促を200通、再送を80通行った。"],
  ])("%s has none by %s", (goal, text) => {
    expect(shareOf(targetOf(goal), mentionsOf(text))).toBeNull();
  });
});

describe("perHeadOf", () => {
  it("divides a total by the heads and by the months", () => {
    const target = targetOf("職員1人当たりの時間外勤務 月平均10時間以内");
    const found = perHeadOf(target, mentionsOf("年間の時間外勤務は計24,000時間、職員数は250人である。"));
    expect((found?.value ?? 0) / 3600).toBeCloseTo(8, 9);
  });

  it.each([
    ["職員1人当たりの研修時間 20時間", "研修の総時間は6,200時間であった。"],
    ["職員1人当たりの研修時間 20時間", "研修の総時間は6,200時間、受講者は90人であった。"],
    ["研修時間 20時間", "研修の総時間は6,200時間、職員数は300人であった。"],
  ])("finds none: %s | %s", (goal, text) => {
    expect(perHeadOf(targetOf(goal), mentionsOf(text))).toBeNull();
  });
});

describe("netOf", () => {
  it("is what came less what went", () => {
    expect(netOf(targetOf("会員数 30人の純増"), mentionsOf("入会42人、退会18人"))?.value).toBe(24);
  });

  it("is none without both", () => {
    expect(netOf(targetOf("会員数 30人の純増"), mentionsOf("入会42人"))).toBeNull();
    expect(netOf(targetOf("会員数 30人"), mentionsOf("入会42人、退会18人"))).toBeNull();
  });
});

describe("headingRole", () => {
  it.each([
    ["【目標】98%", "target"],
    ["【目標】98% 【実績】96%", "actual"],
    ["[令和3年度実績]96%", "actual"],
    ["【前年度】受診率 41%", "baseline"],
    ["【取組】96%", null],
    ["【目標】を定めた。96%", null],
    ["96%", null],
  ])("%s: %s", (view, role) => {
    expect(headingRole(view, view.search(/\d+%$/))).toBe(role);
  });
});

describe("namesPartOfYear", () => {
  it.each([["上半期の利用者は"], ["4~9月"], ["12月末現在"], ["第3四半期までに"], ["(9月末時点)"]])(
    "%s",
    (words) => {
      expect(namesPartOfYear(words)).toBe(true);
    },
  );

  it.each([
    ["年間の利用者は"],
    ["4~3月"],
    ["3月末現在"],
    ["前期比"],
    ["4月から7月まで休館したため"],
    ["後期高齢者"],
  ])("not %s", (words) => {
    expect(namesPartOfYear(words)).toBe(false);
  });
});
