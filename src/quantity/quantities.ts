import type { Mark } from "./bounds.ts";
import { tidy } from "./numeral.ts";
import type { Range } from "./ranges.ts";
import type { Reading } from "./reading.ts";
import type { Quantity, QuantityKind } from "./types.ts";

interface Amount {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly unit: string | null;
  readonly marks: readonly Mark[];
  /** Decimal places of the numeral as printed, and its multiplier into base units: how wide 台 is. */
  readonly decimals: number;
  readonly scale?: number;
}

/** A quantity from a value and the marks around it. Two-sided ones (30%台, ±10%) have no single value. */
export function amount({
  text,
  start,
  end,
  kind,
  value,
  unit,
  marks,
  decimals,
  scale = 1,
}: Amount): Quantity {
  const bounds = boundsOf(value, marks, decimals, scale);
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value: marks.some(({ type }) => type === "decade") ? null : value,
    ...bounds,
    unit,
    approximate: marks.some(({ type }) => type === "about"),
    change: changeOf(marks),
  };
}

type Bounds = Pick<Quantity, "min" | "max" | "minInclusive" | "maxInclusive">;

function boundsOf(value: number | null, marks: readonly Mark[], decimals: number, scale: number): Bounds {
  let bounds: Bounds = { min: null, max: null, minInclusive: null, maxInclusive: null };
  if (value === null) return bounds;
  const sided = marks.some(({ type }) => type === "min" || type === "max");
  for (const mark of marks)
    if (mark.type !== "decade" || !sided)
      bounds = withBound(bounds, mark, value, stepOf(value / scale, decimals) * scale);
  return bounds;
}

function withBound(bounds: Bounds, mark: Mark, value: number, step: number): Bounds {
  switch (mark.type) {
    case "min":
      return { ...bounds, min: value, minInclusive: mark.inclusive };
    case "max":
      return { ...bounds, max: value, maxInclusive: mark.inclusive };
    case "equal":
      return { min: value, max: value, minInclusive: true, maxInclusive: true };
    case "decade":
      return { min: value, minInclusive: true, max: tidy(value + step), maxInclusive: false };
    default:
      return bounds;
  }
}

/** How far 台 reaches: the place of the last digit that is not zero (30%台 to 40, 98%台 to 99). */
function stepOf(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (step < 1e15 && value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

function changeOf(marks: readonly Mark[]): Quantity["change"] {
  for (const mark of marks) if (mark.type === "change") return mark.change;
  return null;
}

/** The quantity of a single number. */
export function fromReading(text: string, reading: Reading): Quantity {
  const { prefix, numeral, value, kind, unit, end, marks, scale } = reading;
  const start = Math.min(prefix.start, numeral.start);
  const base = amount({ text, start, end, kind, value, unit, marks, decimals: numeral.decimals, scale });
  return { ...signed(base, prefix.sign), ...extras(reading) };
}

function signed(quantity: Quantity, sign: Reading["prefix"]["sign"]): Quantity {
  const { value } = quantity;
  if (sign === "plus") return { ...quantity, change: quantity.change ?? "increase" };
  if (sign !== "both" || value === null || value === 0) return quantity;
  return {
    ...quantity,
    value: null,
    min: -value,
    max: value,
    minInclusive: true,
    maxInclusive: quantity.maxInclusive ?? true,
  };
}

function extras({ numeral, si, issue, per }: Reading): Partial<Quantity> {
  return {
    numeral: { start: numeral.start, end: numeral.end },
    ...(si === undefined ? {} : { si }),
    ...(per === true ? { per } : {}),
    ...(issue === undefined ? {} : { issue }),
  };
}

/** The quantity of a range: no value, two bounds. */
export function fromRange(
  text: string,
  { left, right, end, min, max, minInclusive, maxInclusive }: Range,
): Quantity {
  const start = Math.min(left.prefix.start, left.numeral.start);
  const marks = [...left.marks, ...right.marks];
  const unit = right.unit ?? left.unit;
  const kind = right.unit === null ? left.kind : right.kind;
  const base = amount({ text, start, end, kind, value: null, unit: left.unit ?? unit, marks, decimals: 0 });
  return {
    ...base,
    kind: left.unit === null ? kind : left.kind,
    min,
    max,
    minInclusive,
    maxInclusive,
    ...(right.si === undefined ? {} : { si: right.si }),
    numeral: { start: left.numeral.start, end: right.numeral.end },
  };
}
