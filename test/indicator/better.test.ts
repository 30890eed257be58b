import { describe, expect, it } from "vitest";
import { betterOf } from "../../src/indicator/better/better.ts";

const better = (label: string, context = "", ...row: string[]) => betterOf({ label, context, row });

describe("betterOf", () => {
  it.each([
    "実質公債費比率",
    "職員数",
    "時間外勤務",
    "苦情件数",
    "ごみ排出量",
    "市債残高",
    "待機児童数",
    "未収金",
    "交通事故発生件数",
    "経常収支比率",
    "将来負担比率",
    "平均待ち時間",
    "不登校児童生徒の割合",
    "むし歯有病率",
    "漏水事故件数",
    "空き家数",
    "不法投棄件数",
    "処理日数",
    "1人1日当たりごみ排出量",
    "人件費",
    "喫煙率",
  ])("%s: less is better", (label) => {
    expect(better(label)).toBe("lower");
  });

  it.each([
    "徴収率",
    "経費削減額",
    "縮減面積",
    "財政効果額",
    "ごみの資源化率",
    "空き家除却",
    "基金残高",
    "滞納繰越分徴収率",
    "来館者数",
    "空き家バンク登録数",
    "苦情対応研修",
    "経費節減率",
    "不登校相談件数",
    "メタボ健診受診率",
    "耕作放棄地の解消面積",
    "待機児童対策に係る整備数",
    "出生数",
    "認知度",
  ])("%s: more is better", (label) => {
    expect(better(label)).toBe("higher");
  });

  it("takes the words of the sentence before those of the row", () => {
    expect(better("決算規模", "決算規模を縮小する", "歳入の確保")).toBe("lower");
    expect(better("決算規模", "", "安定的な運営", "予算規模への計画的な縮小を図る")).toBe("lower");
  });

  it.each(["事故防止訓練", "滞納整理件数", "納付率"])("%s: that less is better, is not said", (label) => {
    expect(better(label)).not.toBe("lower");
  });

  it("asks the words around only where the label does not tell", () => {
    expect(better("来館者数", "経費を削減する")).toBe("higher");
    expect(better("経費", "満足度を向上させる")).toBe("lower");
    expect(better("規模", "規模を拡大する")).toBe("higher");
  });

  it("does not say where nothing is said, or both", () => {
    expect(better("件数")).toBe("unknown");
    expect(better("規模", "", "削減と確保")).toBe("unknown");
  });
});
