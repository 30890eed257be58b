import { isKanji, isNumeral } from "../../text/chars.ts";
import { indexWords, wordAt } from "../../text/word-index.ts";
import { joinQualifiers, prefixBefore, suffixAt } from "../bound/bounds.ts";
import type { Quantity } from "../model/types.ts";
import { amount } from "./quantities.ts";

type Meaning = Pick<Quantity, "kind" | "value" | "unit" | "change">;

const DAY = 86400;
const half: Meaning = { kind: "number", value: 0.5, unit: null, change: null };
const time = (value: number): Meaning => ({ kind: "duration", value, unit: "秒", change: null });

/** Numbers that are words: 半減 halves, 倍増 doubles, 半年 is a time. */
const WORDS = indexWords<Meaning>([
  ["半減", { kind: "number", value: 0.5, unit: "倍", change: "decrease" }],
  ["倍増", { kind: "number", value: 2, unit: "倍", change: "increase" }],
  ["倍加", { kind: "number", value: 2, unit: "倍", change: "increase" }],
  ["半分", half],
  ["半数", half],
  ["半額", half],
  ["半年間", time(182.5 * DAY)],
  ["半年", time(182.5 * DAY)],
  ["半月間", time(15 * DAY)],
  ["半月", time(15 * DAY)],
  ["半日", time(DAY / 2)],
  ["半世紀", time(50 * 365 * DAY)],
  ["半時間", time(1800)],
]);

/** Reads 半 or 倍 at `at` where it makes a number of its own. */
export function readWordNumber(text: string, at: number, floor: number): Quantity | undefined {
  const match = wordAt(WORDS, text, at);
  if (
    match === undefined ||
    (at > floor && (isNumeral(text, at - 1) || "過大前後上下折生".includes(text[at - 1]!)))
  )
    return undefined;
  if (match.word === "半月" && isKanji(text, match.edge) && text[match.edge] !== "以") return undefined;
  const suffix = suffixAt(text, match.edge, true);
  const prefix = prefixBefore(text, at, floor);
  const qualifiers = joinQualifiers(prefix.qualifiers, suffix === undefined ? [] : [suffix.qualifier]);
  const { kind, value, unit, change } = match.data;
  const end = suffix?.end ?? match.edge;
  return {
    ...amount({ text, start: prefix.start, end, kind, value, unit, qualifiers, decimals: 1 }),
    change,
  };
}
