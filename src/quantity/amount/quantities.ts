import { joinQualifiers, type Qualifier } from "../bound/bounds.ts";
import { tidy } from "../model/numeral-types.ts";
import type { Quantity, QuantityKind } from "../model/types.ts";
import { SPEED_LENGTH } from "../unit/speeds.ts";
import type { Range } from "./ranges.ts";
import type { Reading } from "./reading.ts";

interface Amount {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly unit: string | null;
  readonly qualifiers: readonly Qualifier[];
  /** Decimal places of the numeral as printed, and its multiplier into base units: how wide 台 is. */
  readonly decimals: number;
  readonly scale?: number;
}

/** A record that is still being filled; copying it for each field would cost more than reading the text. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function record(
  text: string,
  start: number,
  end: number,
  kind: QuantityKind,
  value: number | null,
  unit: string | null,
): Mutable<Quantity> {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    min: null,
    max: null,
    minInclusive: null,
    maxInclusive: null,
    unit,
    approximate: false,
    change: null,
  };
}

/** A date or period, still without its days. */
export function undated(
  text: string,
  start: number,
  end: number,
  kind: "date" | "period",
): Mutable<Quantity> {
  return record(text, start, end, kind, null, null);
}

/** A quantity from a value and the qualifiers around it. Two-sided ones (30%台, ±10%) have no single value. */
export function amount(given: Amount): Mutable<Quantity> {
  const { text, start, end, kind, value, unit, qualifiers } = given;
  const quantity = record(text, start, end, kind, value, unit);
  for (const qualifier of qualifiers) apply(qualifier, quantity, given);
  return quantity;
}

function apply(qualifier: Qualifier, quantity: Mutable<Quantity>, given: Amount): void {
  const { value, qualifiers } = given;
  switch (qualifier.type) {
    case "about":
      quantity.approximate = true;
      return;
    case "change":
      quantity.change ??= qualifier.change;
      return;
    case "decade":
      quantity.value = null;
      if (value !== null && !qualifiers.some(isSide))
        setBounds(quantity, value, tidy(value + stepOf(given)), false);
      return;
    case "equal":
      setBounds(quantity, value, value, true);
      return;
    default:
      if (value === null) return;
      quantity[qualifier.type] = value;
      quantity[qualifier.type === "min" ? "minInclusive" : "maxInclusive"] = qualifier.inclusive;
  }
}

function isSide({ type }: Qualifier): boolean {
  return type === "min" || type === "max";
}

function setBounds(
  quantity: Mutable<Quantity>,
  min: number | null,
  max: number | null,
  inclusive: boolean,
): void {
  quantity.min = min;
  quantity.max = max;
  quantity.minInclusive = true;
  quantity.maxInclusive = inclusive;
}

/** How far 台 reaches: the place of the last digit that is not zero (30%台 to 40, 98%台 to 99). */
function stepOf({ value, decimals, scale = 1 }: Amount): number {
  if (decimals > 0) return 10 ** -decimals * scale;
  const printed = (value ?? 0) / scale;
  let step = 1;
  while (step < 1e15 && printed !== 0 && printed % (step * 10) === 0) step *= 10;
  return step * scale;
}

/** The quantity of a single number. */
export function fromReading(text: string, reading: Reading): Quantity {
  const { prefix, numeral, value, kind, unit, end, qualifiers, scale } = reading;
  const start = Math.min(prefix.start, numeral.start);
  const quantity = amount({
    text,
    start,
    end,
    kind,
    value,
    unit,
    qualifiers,
    decimals: numeral.decimals,
    scale,
  });
  if (prefix.sign === "plus") quantity.change ??= "increase";
  if (prefix.sign === "both" && value !== null && value !== 0) {
    setBounds(quantity, -value, value, quantity.maxInclusive ?? true);
    quantity.value = null;
  }
  quantity.numeral = { start: numeral.start, end: numeral.end };
  if (reading.si !== undefined) quantity.si = reading.si;
  if (reading.per) quantity.per = true;
  if (reading.issue !== undefined) quantity.issue = reading.issue;
  return quantity;
}

/** The quantity of a range: no value, two bounds. */
export function fromRange(text: string, range: Range): Quantity {
  const { left, right, end } = range;
  const isSpeed = left.unit === null && left.speed !== undefined && right.kind === "length";
  const first = isSpeed ? left.numeral.start - SPEED_LENGTH : left.numeral.start;
  const start = Math.min(left.prefix.start, first);
  const kind = isSpeed ? "number" : left.unit === null && right.unit !== null ? right.kind : left.kind;
  const qualifiers = joinQualifiers(left.qualifiers, right.qualifiers);
  const unit = isSpeed ? `${right.unit}/${left.speed}` : (left.unit ?? right.unit);
  const quantity = amount({ text, start, end, kind, value: null, unit, qualifiers, decimals: 0 });
  quantity.min = range.min;
  quantity.max = range.max;
  quantity.minInclusive = range.minInclusive;
  quantity.maxInclusive = range.maxInclusive;
  quantity.numeral = { start: left.numeral.start, end: right.numeral.end };
  if (right.si !== undefined && !isSpeed) quantity.si = right.si;
  if (left.issue !== undefined) quantity.issue = left.issue;
  return quantity;
}
