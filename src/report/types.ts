import type { Decision } from "../core/decision.ts";
import type { Finding } from "../core/finding.ts";
import type { Span } from "../core/span.ts";
import type { Cell } from "../input/grid/types.ts";
import type { Document } from "../input/model/document.ts";
import type { Rater } from "../table/columns/rater.ts";
import type { FiscalYear, Level, ReadHeader, ScaleLevel, TextField } from "../table/model/types.ts";
import type { NumberColumn } from "../table/number-columns/types.ts";
import type { Departments } from "./departments/types.ts";

export { RATERS, type Rater } from "../table/columns/rater.ts";
export { CELL_SIGNS, type CellPlacing, type CellReason } from "../table/model/cell-signs.ts";
export { COLUMN_SIGNS, type ColumnSign } from "../table/model/column-signs.ts";
export { FIELD_WORDS } from "../table/model/field-words.ts";
export {
  COLUMN_FIELDS,
  type ColumnField,
  type ColumnReason,
  type FiscalYear,
  type Level,
  type ReadColumn,
  type ReadHeader,
  SCALE_LEVELS,
  type ScaleLevel,
  type Sureness,
  type TableSettings,
  TEXT_FIELDS,
  type TextField,
} from "../table/model/types.ts";
export type { NumberColumn, NumberRole, Period } from "../table/number-columns/types.ts";
export type { Departments } from "./departments/types.ts";

/** A heading of the hierarchy: 基本方針, 取組みの方針 or 取組みの項目. */
export interface TierHeading {
  /** From its mark (`1 …`, `①…`, `第2章 …`); null where it has none. */
  readonly number: number | null;
  readonly title: string;
}

/** A heading of the hierarchy among all those that a row stands under. */
export interface PathLevel extends TierHeading {
  /** The heading of the column that holds it, as printed; absent for one on a line of its own. */
  readonly heading?: string;
}

export interface Policy extends TierHeading {
  /** The words that explain it (●…); null where there are none. */
  readonly description: string | null;
}

/** A rating with what its scale says of it, looked up once. */
export interface Rating {
  /** A symbol of the scale, folded to half width; the cell's own text where it is none of them. */
  readonly symbol: string;
  /** `unknown` where the scale does not know the symbol or does not say what it means. */
  readonly level: Level;
  /** What the scale says of the symbol; null where it does not know it. */
  readonly clause: ScaleLevel | null;
  /** The scale it was given on, best level first; empty where no legend was found. */
  readonly scale: readonly ScaleLevel[];
}

/** One of the ratings that a row holds. */
export interface GivenRating extends Rating {
  readonly by: Rater;
  /** The fiscal year that it is of; null where nothing tells. */
  readonly year: number | null;
  /** The heading of its column. */
  readonly column: string;
}

/** complete; partial: a column of the row is missing; stub: no rating and no body. */
export type Status = "complete" | "partial" | "stub";

/** A column of the report that has no field of its own, or a column of a further line of the row. */
export interface ExtraField {
  /** That of a further printed line of the row with the number of the line: 目標値 (2). */
  readonly heading: string;
  readonly text: string | null;
  readonly cell: Cell;
}

/** A cell with the heading of its column. */
export interface HeadedCell {
  /** The heading's own words, lines joined with a space. */
  readonly heading: string;
  /** What the column was taken for; `extra` where it has no field of its own. */
  readonly field: CellField | "extra";
  /** Its cleaned text; null where it is empty or a dash. */
  readonly text: string | null;
  readonly cell: Cell;
}

/** What one printed line of the table says of indicators: its cells in the order of the columns, levels left out. */
export interface IndicatorLine {
  readonly cells: readonly HeadedCell[];
}

/** One row of the table: what was to be done, what was done, and how it was rated. */
export interface Initiative {
  /** policy-strategy-number, unique within the report and stable. */
  readonly id: string;
  /** All levels of the hierarchy that it stands under, outermost first; `policy`, `strategy` and `item` are among the nearest. */
  readonly path: readonly PathLevel[];
  readonly policy: Policy | null;
  readonly strategy: TierHeading | null;
  readonly item: TierHeading | null;
  readonly number: number | string | null;
  readonly numberInferred: boolean;
  readonly title: string | null;
  readonly departments: Departments;
  /** The cleaned text of each prose field; null where the cell is empty, a dash or missing. */
  readonly texts: Readonly<Record<TextField, string | null>>;
  /** That of the office itself for the report's year. */
  readonly rating: Rating | null;
  /** Every rating that the row holds, in the order of the columns. */
  readonly ratings: readonly GivenRating[];
  readonly extra: readonly ExtraField[];
  /** Its printed lines: the row itself, then those that add indicators to it. */
  readonly lines: readonly IndicatorLine[];
  readonly status: Status;
  readonly page: number;
  readonly line: number;
  /** The whole row, first to last cell. */
  readonly span: Span;
  /** The cells behind the fields, by field; a field without a cell of its own in this row is absent. */
  readonly cells: Readonly<Partial<Record<CellField, Cell>>>;
  /** Cells of its row that no column could take. */
  readonly unplaced: readonly Cell[];
  /** Fields whose cell stands in a row above and goes over this one, too. */
  readonly carried: readonly CellField[];
  /** What a person decided of its rating, which `rating` follows; absent where nobody did. */
  readonly decided?: readonly Decision[];
}

/** An initiative before the sequence has told its number and id. */
export type UnnumberedInitiative = Omit<Initiative, "id" | "numberInferred">;

/** The fields that come from a cell of the row itself. */
export type CellField = "title" | "number" | "departments" | "rating" | TextField;

/** A whole report as data. */
export interface Report {
  readonly document: Document;
  readonly title: string | null;
  readonly issuer: string | null;
  /** ISO 8601, as precise as the report: `2021-11`. */
  readonly published: string | null;
  readonly fiscalYear: FiscalYear | null;
  /** Best level first; empty where no legend was found. */
  readonly ratingScale: readonly ScaleLevel[];
  /** What every column was taken for: one for each header of its own. */
  readonly headers: readonly ReadHeader[];
  readonly initiatives: readonly Initiative[];
  /** What the headings and the cells of the columns say of numbers, by `columnKey`; columns without a role are absent. */
  readonly numberColumns: ReadonlyMap<string, NumberColumn>;
  /** What was found while reading, ordered by place. */
  readonly diagnostics: readonly Finding[];
  /** What a person decided of its columns; absent where nobody did. */
  readonly decided?: readonly Decision[];
}
