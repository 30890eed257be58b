import { comparable } from "../../indicator/measure/units.ts";
import type { Indicator } from "../../indicator/model/types.ts";
import { likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import type { Row } from "../../row/read-row.ts";

/** Likeness from which on two labels name one thing. */
const SAME_LABEL = 0.8;

/** For a target without a result: the number under its label that is in a unit which cannot be compared with it. */
export function findOtherUnit(indicator: Indicator, row: Row): Mention | null {
  if (indicator.result !== "no-actual" || indicator.reason === "restated") return null;
  const target = indicator.target.mention;
  if (!target || target.key.length < 2) return null;
  const alike = row
    .passagesOf("do", "check")
    .flatMap(({ mentions }) => mentions)
    .filter(({ key }) => likeness(target.key, key) >= SAME_LABEL);
  const [only] = alike;
  const differs = alike.every(({ quantity }) => comparable(target.quantity, quantity) === 0);
  return only && differs && only.quantity.issue === undefined ? only : null;
}
