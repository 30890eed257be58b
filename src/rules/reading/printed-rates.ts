import type { Quantity } from "../../quantity/model/types.ts";
import { labelKey, likeness } from "../../row/passage/labels.ts";
import type { Passage } from "../../row/passage/passage.ts";
import type { Row } from "../../row/read-row.ts";
import { stripEnd } from "../../text/ends.ts";
import type { NumberPair } from "./pairs.ts";

/** An achievement rate as a report prints it. */
export interface PrintedRate {
  readonly quantity: Quantity;
  readonly passage: Passage;
  /** The words before 達成率 in its clause. */
  readonly label: string;
}

const SAME_LABEL = 0.6;
const RATE = /(?:達成率|達成度|進捗率)$/;
const BEHIND_RATE = /[\s　:：はが約]/;
const LABEL_EDGE = /[\s　。、・（）()\d％%]/;
/** How far behind its result a rate may stand: `180件（達成率90%）`. */
const BESIDE = 12;

/** The achievement rates in the results of a row and in columns of their own. */
export function findRates(row: Row): PrintedRate[] {
  return row.passages.flatMap((passage) => {
    if (passage.field === "extra") return RATE.test(passage.heading) ? onlyRate(passage) : [];
    if (passage.field !== "do" && passage.field !== "check") return [];
    return /達成率|達成度|進捗率/.test(passage.text) ? ratesIn(passage) : [];
  });
}

function onlyRate(passage: Passage): PrintedRate[] {
  const [quantity, ...more] = passage.quantities;
  return quantity && more.length === 0 && isPlain(quantity) && /^(?:percent|number)$/.test(quantity.kind)
    ? [{ quantity, passage, label: "" }]
    : [];
}

function ratesIn(passage: Passage): PrintedRate[] {
  return passage.quantities.flatMap((quantity) => {
    const before = passage.text.slice(Math.max(0, quantity.start - 40), quantity.start);
    const words = stripEnd(before, BEHIND_RATE);
    if (!RATE.test(words) || quantity.kind !== "percent" || !isPlain(quantity)) return [];
    return [{ quantity, passage, label: words.replace(RATE, "").split(LABEL_EDGE).at(-1) ?? "" }];
  });
}

function isPlain({ value, min, max, approximate }: Quantity): boolean {
  return value !== null && min === null && max === null && !approximate;
}

/** The pair that a rate belongs to: the one whose result stands right before it, or the only one of the row. */
export function pairOfRate(
  { quantity, passage, label }: PrintedRate,
  pairs: readonly NumberPair[],
  onlyOne: boolean,
): NumberPair | null {
  const at = passage.spanOf(quantity.start, quantity.end).start;
  const key = labelKey(label);
  const speaksOf = ({ indicator }: NumberPair) =>
    key === "" || likeness(key, labelKey(indicator.name)) >= SAME_LABEL;
  const beside = pairs.find(({ actual }) => {
    const gap = at - actual.span.end;
    if (actual.field !== passage.field || gap < 0 || gap > BESIDE) return false;
    return !/[\d０-９。]/.test(passage.text.slice(quantity.start - gap, quantity.start));
  });
  if (beside) return speaksOf(beside) ? beside : null;
  const [only] = pairs;
  return pairs.length === 1 && onlyOne && only && speaksOf(only) ? only : null;
}
