import { describe, expect, it } from "vitest";
import { htmlFindings, isUnreadable, unreadableFindings } from "../../src/table/unreadable.ts";
import { rowsOf } from "./rows.ts";

describe("what cannot be read", () => {
  it("is a row that is lost by more than half", () => {
    const [lost, half, fine] = rowsOf("\ufffd\ufffd\ufffd|課", "\ufffd\ufffd|課課", "1|財政課");
    expect([lost, half, fine].map((row) => row && isUnreadable(row))).toEqual([true, false, false]);
  });

  it("is said with its place, its count and its characters", () => {
    const [row] = rowsOf("収納率\ue123\ufffd％");
    expect(row && unreadableFindings(row)).toMatchObject([
      {
        rule: "text/unreadable-characters",
        span: { start: 3, end: 4 },
        data: { count: 2, sample: "U+E123, U+FFFD" },
      },
    ]);
  });

  it("is not HTML, which is reported by itself", () => {
    const [row] = rowsOf('<ul style="a"> 協議した');
    expect(row && htmlFindings(row)).toMatchObject([
      { rule: "text/html-residue", span: { start: 0, end: 14 } },
    ]);
  });
});
