import type { Lang } from "../../../core/finding.ts";

/** A day, `YYYY-MM-DD`, or a month, `YYYY-MM`. */
export interface DateValue {
  readonly date: string;
}

/** What a cell holds; null leaves it empty. A text is always a text, whatever it looks like. */
export type CellValue = string | number | DateValue | null;

/** How the numbers of a column are shown: 1,234.5, as they are (1234), whole percent, or percent to a tenth. */
export type NumberFormat = "number" | "ordinal" | "percent" | "share";

/** What a text of a column says at a glance, by its fill as well. */
export type Tone = "bad" | "doubtful";

export interface SheetColumn {
  readonly heading: string;
  /** In digits, of which a Japanese character takes two. */
  readonly width: number;
  /** `number` unless told. */
  readonly format?: NumberFormat;
  /** The texts that are tinted. */
  readonly tones?: ReadonlyMap<string, Tone>;
}

export type SheetRow = readonly CellValue[];

export interface Sheet {
  /** As it is meant to be; what a workbook does not allow is replaced when it is written. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows behind the table, which no filter moves: totals and notes. */
  readonly footers?: readonly SheetRow[];
}

export interface Workbook {
  readonly lang: Lang;
  readonly sheets: readonly Sheet[];
}
