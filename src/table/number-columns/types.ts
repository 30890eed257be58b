/** What the numbers or words of a column are in the indicators of its rows. */
export type NumberRole =
  | "name" // what is measured
  | "unit" // in what
  | "baseline" // where it began: 基準値, 現状値
  | "target" // what was to be reached
  | "actual" // what was reached
  | "rate" // how much of the target was reached, printed
  | "effect" // what it saved or earned: never the result of another indicator
  | "due" // when the target is to be reached
  | "difference" // how far two other columns are apart
  | "value"; // a year's number; another cell of the line says whether it is a target or a result

/** The time that a heading names. */
export interface Period {
  /** The fiscal year, or the last of several; null where it names none. */
  readonly year: number | null;
  /** The first of several years; null where it is one or none. */
  readonly from: number | null;
  /** By how many years it lies from the report's own: -1 for 前年度, 1 for 次年度; null where it does not say so. */
  readonly relative: number | null;
  readonly part: "first-half" | "second-half" | "year-end" | null;
  readonly isCumulative: boolean;
  /** For the end of the plan, whenever that is: 最終目標. */
  readonly isFinal: boolean;
}

/** What the heading of a column of numbers says. */
export interface NumberColumn {
  readonly what: NumberRole;
  readonly period: Period | null;
  /** In its brackets (千円); null where it has none. */
  readonly unit: string | null;
  /** The measure that it names itself: 効果額 of 計画効果額, 利用者数 of 利用者数（目標）; empty where it names none. */
  readonly thing: string;
  /** Which of several indicators of a row it belongs to: 活動, 成果, 1, 2; empty where it does not say. */
  readonly series: string;
}
