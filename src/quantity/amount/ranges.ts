import { afterSpace, classAt, isDigit, isSpace } from "../../text/chars.ts";
import { DASHES } from "../../text/dashes.ts";
import { indexWords, wordAt } from "../../text/word-index.ts";
import { tidy } from "../model/numeral-types.ts";
import { type Reading, readOne } from "./reading.ts";

/** Two readings that are the ends of one range. */
export interface Range {
  readonly left: Reading;
  readonly right: Reading;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}

type Connector = { readonly end: number; readonly type: "tilde" | "hyphen" | "from" | "and" | "none" };

/** The range that `left` opens: 10～20%, 40%以上60%以下, 10人から20人まで. */
export function readRange(text: string, left: Reading): Range | undefined {
  const connector = connectorAt(text, left.end);
  if (connector === undefined || (connector.type === "none" && left.qualifiers.length === 0))
    return undefined;
  const at = skipWords(text, connector.end);
  if (classAt(text, at) === 0) return undefined;
  const right = readOne(text, at, connector.end);
  if ("skip" in right) return undefined;
  if (left.value === null || right.value === null)
    return connector.type === "tilde" ? broken(left, right) : undefined;
  if (!agree(left, right)) return undefined;
  return connector.type === "none" || hasSide(left, "min")
    ? bounded(text, left, right, connector)
    : spanned(text, left, right, connector);
}

/** 10～1 5人: where one end cannot be read, neither is the range. */
function broken(left: Reading, right: Reading): Range {
  const issue = left.issue ?? right.issue;
  const ends = { min: null, max: null, minInclusive: true, maxInclusive: true };
  return { left: { ...left, issue }, right, end: right.end, ...ends };
}

const CONNECTORS = indexWords<Connector["type"]>([
  ["~", "tilde"],
  ...[...DASHES].map((word): [string, "hyphen"] => [word, "hyphen"]),
  ["から", "from"],
  ["より", "from"],
  ["と", "and"],
  ..."、かつ かつ 、 , で".split(" ").map((word): [string, "none"] => [word, "none"]),
]);

/** What joins two numbers to a range; a bound may also follow another directly. */
function connectorAt(text: string, pos: number): Connector | undefined {
  const at = afterSpace(text, pos);
  const match = wordAt(CONNECTORS, text, at);
  if (match !== undefined) {
    // In `-3% -5%` the dash is the sign of the second number.
    const sign = match.data === "hyphen" && at > pos && !isSpace(text, match.edge);
    return sign ? undefined : { end: match.edge, type: match.data };
  }
  return classAt(text, at) === 0 && text[at] !== "最" && text[at] !== "少"
    ? undefined
    : { end: at, type: "none" };
}

/** 第 and 時速 are said again before the second number. */
function skipWords(text: string, pos: number): number {
  const at = afterSpace(text, pos);
  if (text[at] === "第") return at + 1;
  return text[at + 1] === "速" && "時分秒".includes(text[at]!) ? at + 2 : at;
}

/** The units agree, or the first number has none of its own. */
function agree(left: Reading, right: Reading): boolean {
  if (left.kind === right.kind && left.unit === right.unit) return true;
  if (left.unit !== null && left.unit === `${right.unit}/h`) return true;
  return left.unit === null && left.kind === "number";
}

function hasSide({ qualifiers }: Reading, side: "min" | "max"): boolean {
  return qualifiers.some(({ type }) => type === side);
}

function inclusive({ qualifiers }: Reading, side: "min" | "max"): boolean {
  for (const qualifier of qualifiers) if (qualifier.type === side) return qualifier.inclusive;
  return true;
}

/** 40%以上60%未満: both ends say what they are. */
function bounded(text: string, left: Reading, right: Reading, { type }: Connector): Range | undefined {
  if (type !== "none") return undefined;
  if (
    hasSide(left, "max") &&
    hasSide(right, "min") &&
    left.prefix.qualifiers.length > 0 &&
    right.prefix.qualifiers.length > 0
  ) {
    return build(text, left, right, { min: inclusive(right, "min"), max: inclusive(left, "max") });
  }
  // 50%以下20%以上: the upper end first.
  if (hasSide(left, "max") && hasSide(right, "min") && left.value! > right.value!)
    return build(text, left, right, { min: inclusive(right, "min"), max: inclusive(left, "max") });
  if (!hasSide(left, "min") || !hasSide(right, "max") || left.value! > right.value!) return undefined;
  return build(text, left, right, { min: inclusive(left, "min"), max: inclusive(right, "max") });
}

function spanned(text: string, left: Reading, right: Reading, { type }: Connector): Range | undefined {
  if (hasSide(left, "max") || hasSide(right, "min")) return undefined;
  const closed = hasSide(right, "max");
  const between = text.startsWith("の間", right.end);
  if (type === "and" && !between) return undefined;
  // 10%から20%に上昇 are two values; 10%から20%まで is a range.
  const movesTo =
    /^[にへ]/.test(text.slice(right.end, right.end + 1)) ||
    right.qualifiers.some(({ type }) => type === "change");
  if (type === "from" && !closed && !between && (left.unit !== null || movesTo)) {
    if (left.unit === null || movesTo || left.kind !== "number") return undefined;
  }
  if (type === "hyphen" && (left.value! >= right.value! || isDigit(text, right.end))) return undefined;
  return build(text, left, right, { min: true, max: inclusive(right, "max") });
}

function build(text: string, left: Reading, right: Reading, ends: { min: boolean; max: boolean }): Range {
  const low = lowEnd(left, right);
  const swapped = low > right.value!;
  const end = text.startsWith("の間", right.end) ? right.end + 2 : right.end;
  return {
    left,
    right,
    end,
    min: swapped ? right.value : low,
    max: swapped ? low : right.value,
    minInclusive: ends.min,
    maxInclusive: ends.max,
  };
}

/** In 5～10万円 the first number shares 万円 with the second. */
function lowEnd(left: Reading, right: Reading): number {
  const value = left.value!;
  if (left.unit !== null) return value;
  const scaled = tidy(value * right.scale);
  const shared = tidy(scaled * right.numeral.multiplier);
  return !left.numeral.hasUnits && shared <= right.value! ? shared : scaled;
}
