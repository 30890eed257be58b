import type { Mention } from "../../row/passage/mentions.ts";
import { stripEnd } from "../../text/ends.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { type Actual, isActual, statedValue } from "./actuals.ts";
import { tells, thingsIn } from "./slots.ts";

/** Words at the end of a label that make it the sum of what stands before them. */
const SUM_WORDS = ["の合計額", "の合計", "の総計", "の総額", "の計"] as const;
const BETWEEN_PARTS = /と|及び|並びに|・|、/;

/** The things that a target's label adds up: 売却額 and 貸付額 for 売却額と貸付額の合計; empty where it adds nothing up. */
export function namedParts({ mention: { label } }: Target): string[] {
  const word = SUM_WORDS.find((one) => label.endsWith(one));
  const parts = word ? label.slice(0, -word.length).split(BETWEEN_PARTS) : [];
  const own = parts.map((part) => part.trim()).filter((part) => part.length > 1);
  return own.length > 1 && own.length === parts.length ? own : [];
}

/** A label without the particle that joins it to its number: 売却額は9,800千円. */
function nameOf({ label }: Mention): string {
  return stripEnd(label, /[はがもを:\s]/);
}

/** Whether a number is of one of the things that a target adds up, and so is no result by itself. */
export function isNamedPart(parts: readonly string[], mention: Mention): boolean {
  const name = nameOf(mention);
  return parts.some((part) => name.endsWith(part));
}

const ADDABLE: ReadonlySet<string> = new Set(["count", "money", "length", "area", "weight", "volume"]);

function isPlain(mention: Mention): boolean {
  return (
    isActual(mention) && !mention.hosted && mention.quantity.change === null && !mention.traits.has("part")
  );
}

/** The sum of the numbers of all things that a target adds up, each told once; null where one is missing. */
export function namedSumOf(target: Target, results: readonly Mention[]): Actual | null {
  const sums = namedParts(target);
  // 市道・農道の除草延長: what both have together, where it can be added up.
  const parts = sums.length > 0 || !ADDABLE.has(target.mention.quantity.kind) ? sums : thingsIn(target);
  const isOf = (mention: Mention, part: string) =>
    sums.length > 0
      ? nameOf(mention).endsWith(part)
      : tells(`${mention.group}${mention.label}`, part, parts) && isPlain(mention);
  const found = parts.map((part) =>
    results.filter(
      (mention) => isOf(mention, part) && comparable(target.mention.quantity, mention.quantity) === 1,
    ),
  );
  const mentions = found.flatMap((own) => (own.length === 1 ? own : []));
  const values = mentions.map((mention) => statedValue(mention));
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!first || !last || mentions.length < parts.length || values.includes(null)) return null;
  return {
    value: values.reduce((sum: number, value) => sum + (value ?? 0), 0),
    mention: first,
    upTo: last,
    how: "sum",
  };
}
