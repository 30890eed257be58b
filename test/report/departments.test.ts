import { describe, expect, it } from "vitest";
import { readDepartments } from "../../src/report/departments/read-departments.ts";

describe("departments", () => {
  it.each([
    [
      "【取組主管課】 ●政策推進課 ・財政課 【関係課等】 ・全ての課等",
      "政策推進課",
      ["政策推進課", "財政課"],
      ["全ての課等"],
    ],
    ["【取組主管課】 ・秘書課 ●環境課 【関係課等】", "環境課", ["秘書課", "環境課"], []],
    [
      "取組主管課等 ・政策推進課 【関係課等】 ・施設等を所管する全ての課等",
      "政策推進課",
      ["政策推進課"],
      ["施設等を所管する全ての課等"],
    ],
    ["財政課、税務課", "財政課", ["財政課", "税務課"], []],
    ["総務部人事課／企画部企画課", "総務部人事課", ["総務部人事課", "企画部企画課"], []],
    [
      "税務課（収納係、管理係） 市民課",
      "税務課（収納係、管理係）",
      ["税務課（収納係、管理係）", "市民課"],
      [],
    ],
    ["【担当課】財政課 【関係課】－", "財政課", ["財政課"], []],
    ["-", null, [], []],
    [null, null, [], []],
  ])("%s", (raw, primary, lead, related) => {
    expect(readDepartments(raw)).toEqual({ primary, lead, related });
  });
});
