import { describe, expect, it } from "vitest";
import { numberInitiatives } from "../../src/report/number-initiatives.ts";
import type { UnnumberedInitiative } from "../../src/report/types.ts";
import { makeInitiative } from "../render/reports.ts";

function draft(
  strategy: number | null,
  number: number | string | null,
  outer: number | null = null,
): UnnumberedInitiative {
  const {
    id: _,
    numberInferred: __,
    ...rest
  } = makeInitiative({
    policy: { number: 1, title: "p", description: null },
    strategy: strategy === null ? null : { number: strategy, title: `s${strategy}` },
    number,
  });
  const above = outer === null ? [] : [{ number: outer, title: `o${outer}` }];
  return { ...rest, path: [...above, ...rest.path] };
}

const ids = (...drafts: UnnumberedInitiative[]) => numberInitiatives(drafts).value.map(({ id }) => id);
const rules = (...drafts: UnnumberedInitiative[]) =>
  numberInitiatives(drafts).findings.map(({ rule }) => rule);

describe("numbers and ids", () => {
  it("are policy, strategy and number", () => {
    expect(ids(draft(1, 1), draft(1, 2), draft(2, 1))).toEqual(["1-1-1", "1-1-2", "1-2-1"]);
  });

  it("begin with the levels above the policy", () => {
    expect(ids(draft(1, 1, 1), draft(2, 1, 1), draft(1, 1, 2))).toEqual(["1-1-1-1", "1-1-2-1", "2-1-1-1"]);
  });

  it("repeat with letters", () => {
    const repeated = [draft(3, 2), draft(3, 3), draft(3, 3), draft(3, 3)];
    expect(ids(...repeated)).toEqual(["1-3-2", "1-3-3a", "1-3-3b", "1-3-3c"]);
    expect(rules(...repeated)).toContain("report/number-duplicate");
  });

  it("follow from the sequence where they are missing", () => {
    const { value, findings } = numberInitiatives([draft(1, 1), draft(1, null), draft(1, 3), draft(1, null)]);
    expect(value.map(({ number, numberInferred }) => [number, numberInferred])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["report/number-inferred", "report/number-inferred"]);
  });

  it("are not inferred against what stands around them", () => {
    expect(numberInitiatives([draft(1, 1), draft(1, null), draft(1, 2)]).value[1]?.number).toBeNull();
  });

  it("may run on over strategies", () => {
    expect(ids(draft(1, 1), draft(1, 2), draft(2, 3))).toEqual(["1-1-1", "1-1-2", "1-2-3"]);
    expect(rules(draft(1, 1), draft(1, 2), draft(2, 3))).toEqual([]);
  });

  it("are reported where they jump", () => {
    expect(rules(draft(1, 1), draft(1, 2), draft(1, 7))).toEqual(["report/number-out-of-sequence"]);
  });

  it("may be ids", () => {
    expect(ids(draft(null, "R2-1"), draft(null, "R2-2"))).toEqual(["1-R2-1", "1-R2-2"]);
  });
});
