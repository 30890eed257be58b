import { groupEndings, startOfEnding } from "../../text/ends.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "./target-types.ts";

/** Ends of names that say themselves what is measured. */
const MEASURES = groupEndings([
  "数",
  "率",
  "量",
  "額",
  "割合",
  "残高",
  "面積",
  "時間",
  "日数",
  "指数",
  "費",
  "件数",
  "人数",
  "収入",
  "支出",
  "経費",
]);

/** 前期80人、後期80人, 現年分 98％ 滞繰分 24％, 5件（うち市外3件）: what is measured is told of one of them for all. */
export function withSiblings(targets: readonly Target[]): Target[] {
  return targets.map((target) => {
    if (target.direction.better !== "unknown" || target.kind !== "value" || namesMeasure(target))
      return target;
    const told = targets.filter(
      (other) =>
        other !== target &&
        other.kind === "value" &&
        other.mention.passage === target.mention.passage &&
        other.direction.better !== "unknown" &&
        comparable(other.mention.quantity, target.mention.quantity) === 1,
    );
    const [first] = told;
    const isOne = first && told.every(({ direction }) => direction.better === first.direction.better);
    return isOne ? { ...target, direction: first.direction } : target;
  });
}

function namesMeasure({ mention: { key } }: Target): boolean {
  return startOfEnding(key, MEASURES) < key.length;
}
