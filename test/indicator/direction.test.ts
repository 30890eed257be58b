import { describe, expect, it } from "vitest";
import { betterOf } from "../../src/indicator/direction/direction.ts";

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
  ])("%s: more is better", (label) => {
    expect(better(label)).toBe("higher");
  });

  it("takes the words of the sentence before those of the row", () => {
    expect(better("決算規模", "決算規模を縮小する", "歳入の確保")).toBe("lower");
    expect(better("決算規模", "", "安定的な運営", "予算規模への計画的な縮小を図る")).toBe("lower");
  });

  it("does not say where nothing is said, or both", () => {
    expect(better("件数")).toBe("unknown");
    expect(better("規模", "", "削減と確保")).toBe("unknown");
  });
});
