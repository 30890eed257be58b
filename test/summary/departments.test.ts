import { describe, expect, it } from "vitest";
import { countedDepartments, isDepartmentPhrase } from "../../src/summary/departments.ts";

describe("a phrase instead of a department", () => {
  it.each([
    "全ての課等",
    "すべての課",
    "施設等を所管する全ての課等",
    "施設等を所管する課",
    "整備計画を有する所管課",
    "各課",
    "各課等",
    "各所属",
    "各施設所管課",
    "庁内各課",
    "市長部局各課",
    "関係各課",
    "関係課",
    "関係課等",
    "関係部署",
    "全課",
    "全庁",
    "全所属",
    "所管課",
    "施設所管課",
    "担当課",
    "その他関係課",
    "該当課",
    "本庁のみ",
    "全 て の 課",
  ])("is %s", (text) => {
    expect(isDepartmentPhrase(text)).toBe(true);
  });

  it.each([
    "財政課",
    "生活安全課",
    "環境保全課",
    "健康保全部",
    "各務原支所",
    "国際関係課",
    "関係人口推進室",
    "市民活動支援課",
    "企業局下水道課",
    "総務課（人事担当）",
    "すぐやる課",
    "管理課",
    "施設管理課",
    "教育委員会事務局",
    "有田支所",
  ])("is not %s", (text) => {
    expect(isDepartmentPhrase(text)).toBe(false);
  });

  it("gives way to the first name beside it", () => {
    const departments = { primary: "各課", lead: ["各課", "財政課", "管財課"], related: ["納税課"] };
    expect(countedDepartments(departments, false)).toEqual(["財政課"]);
    expect(countedDepartments(departments, true)).toEqual(["財政課", "管財課"]);
    expect(countedDepartments({ primary: "各課", lead: ["各課"], related: [] }, true)).toEqual([]);
  });
});
