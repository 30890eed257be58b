/** What a quantity measures. */
export type QuantityKind =
  | "number"
  | "percent"
  | "point"
  | "money"
  | "count"
  | "area"
  | "length"
  | "weight"
  | "volume"
  | "duration"
  | "age"
  | "ordinal"
  | "date"
  | "period";

/** A number read in a text, in base units (円, plain numbers, percent, percentage points, seconds). */
export interface Quantity {
  /** Half-open UTF-16 offsets into the text as given; a bound word such as 以上 belongs to the span. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: QuantityKind;
  /** null for dates and periods, and where the numeral is malformed (see `issue`). */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean | null;
  readonly maxInclusive: boolean | null;
  /** 円, %, ポイント, 人, 件, ㎡, 秒, … ; null for a bare number. */
  readonly unit: string | null;
  /** 約, 程度, 概ね, ほぼ, 前後, 弱, 強 … */
  readonly approximate: boolean;
  readonly change: "increase" | "decrease" | null;
  /** ISO 8601, as precise as the text. */
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly fiscalYear?: number;
  /** Why the numeral cannot be read. */
  readonly issue?: string;
  /** Where the numeral itself stands, without bounds and unit: the value as printed. */
  readonly numeral?: { readonly start: number; readonly end: number };
  /** For areas, lengths, weights and volumes: how many ㎡, m, kg or ㎥ one of `unit` is. */
  readonly si?: number;
  /** What something is measured by: the 1人 of 1人当たり. */
  readonly per?: boolean;
  /** An era year that cannot be (平成32年), with the era and its last year. */
  readonly impossibleEra?: { readonly era: string; readonly year: number };
}
