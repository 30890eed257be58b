import { comparable } from "../../indicator/measure/units.ts";
import { likeness } from "../../indicator/mentions/labels.ts";
import type { Mention } from "../../indicator/mentions/mentions.ts";
import type { Indicator } from "../../indicator/model/types.ts";
import { mentionOf } from "./places.ts";
import type { RowReading } from "./row.ts";

/** Likeness from which on two labels name one thing. */
const SAME_LABEL = 0.8;

/** For a target without a result: the number under its label that is in a unit which cannot be compared with it. */
export function findOtherUnit(indicator: Indicator, row: RowReading): Mention | null {
  if (indicator.result !== "no-actual" || indicator.reason === "restated") return null;
  const target = mentionOf(row, indicator.target);
  if (!target || target.key.length < 2) return null;
  const alike = row
    .passagesOf("do", "check")
    .flatMap(({ mentions }) => mentions)
    .filter(({ key }) => likeness(target.key, key) >= SAME_LABEL);
  const [only] = alike;
  const differs = alike.every(({ quantity }) => comparable(target.quantity, quantity) === 0);
  return only && differs && only.quantity.issue === undefined ? only : null;
}
