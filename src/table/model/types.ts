import type { Finding } from "../../core/finding.ts";
import type { Span } from "../../core/span.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import type { ColumnSign } from "./column-signs.ts";
import type { LabelKind } from "./label-mark.ts";

/** Levels above the policy, in tables that have more than three; the last is the nearest. */
export const OUTER_TIERS = ["outer5", "outer4", "outer3", "outer2", "outer1"] as const;

export type OuterTier = (typeof OUTER_TIERS)[number];

/** The levels of the hierarchy above an initiative, outermost first. */
export const TIERS = [...OUTER_TIERS, "policy", "strategy", "item"] as const;
export type Tier = (typeof TIERS)[number];

const TIER_FIELDS: ReadonlySet<string> = new Set(TIERS);

/** Which kind of mark stands for which level of the hierarchy in a report. */
export type TierMarks = ReadonlyMap<LabelKind, Tier>;

/** Whether a column holds headings of the hierarchy. */
export function isTier(field: string): field is Tier {
  return TIER_FIELDS.has(field);
}

/** The fields that hold prose, in the order of the columns. */
export const TEXT_FIELDS = ["direction", "relatedPlans", "goal", "plan", "do", "check", "action"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Every column that a report of this kind may have; `extra` stands for columns without a field of their own. */
export const COLUMN_FIELDS = [
  "policy",
  "strategy",
  "item",
  "number",
  "title",
  "departments",
  "rating",
  ...TEXT_FIELDS,
  ...OUTER_TIERS,
  "extra",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** A column as the header of a page shows it. */
export interface Column {
  readonly field: ColumnField;
  /** The header's own words, lines merged. */
  readonly heading: string;
  /** Index of its heading in the header row. */
  readonly index: number;
  /** What it was taken for if the user did not say otherwise; absent where that is the same. */
  readonly looks?: ColumnField;
}

/** One thing that speaks for or against taking a column for something. */
export interface ColumnReason {
  /** What the heading, the cells or the rest of the report show. */
  readonly what: ColumnSign;
  readonly weight: number;
}

/** How clearly a column is what it was taken for. */
export type Sureness = "sure" | "rather" | "doubtful";

/** What a column was taken for, how sure that is, and why. */
export interface ReadColumn {
  readonly heading: string;
  /** What settings call it: its heading, with ` (2)`, ` (3)` … where the header has it again. */
  readonly name: string;
  /** Index of its heading in the header row. */
  readonly index: number;
  readonly field: ColumnField;
  /** How much worse the table would read otherwise; null for a column without a field. */
  readonly margin: number | null;
  /** The margin in words; null for a column without a field. */
  readonly sure: Sureness | null;
  /** The heading of the column that would then take its place; null where none would. */
  readonly rival: string | null;
  /** How many of the rows that were looked at hold something. */
  readonly filled: number;
  /** Some of its texts, as they begin. */
  readonly examples: readonly string[];
  readonly why: readonly ColumnReason[];
}

/** The columns of one header. */
export interface ReadHeader {
  readonly span: Span;
  readonly columns: readonly ReadColumn[];
}

/** What the user says of a report's table. */
export interface TableSettings {
  /** What columns are, by the words of their headings; the second column of the same heading is `heading (2)`. */
  readonly columns?: Readonly<Record<string, ColumnField>> | undefined;
  /** What ratings say of the target, by symbol; goes before the legend. */
  readonly ratings?: Readonly<Record<string, Level>> | undefined;
}

/** A line below a row that holds more of it, such as a further indicator: each cell with the column it stands under. */
export interface FurtherLine {
  readonly row: Row;
  readonly cells: readonly { readonly column: Column; readonly cell: Cell }[];
}

/** A body row whose cells were brought to columns. */
export interface TableRow {
  readonly row: Row;
  /** Printed page, from 1: the number of headers seen so far. */
  readonly page: number;
  readonly columns: readonly Column[];
  /** For each column the cell that was placed there; null where the column is empty. */
  readonly placed: readonly (Cell | null)[];
  /** Cells that no column could take. */
  readonly unplaced: readonly Cell[];
  /** A second reading that is almost as good: for each column the cell it would have; null where the row is sure. */
  readonly alternative: readonly (Cell | null)[] | null;
  /** How many cells the row stands to the right of its header (negative: to the left). */
  readonly shift: number;
  /** Indices of columns whose cell is missing so that the cells behind it moved up. */
  readonly missing: readonly number[];
  /** Index of the plan's column where its cell seems to hold the missing results as well; null elsewhere. */
  readonly merged: number | null;
  /** The lines below it that hold more of it, top to bottom. */
  readonly further: readonly FurtherLine[];
  /** Indices of columns whose cell stands in a row above and goes over this one, too. */
  readonly carried: readonly number[];
}

/** What a level of a rating scale says of the target. */
export const SCALE_LEVELS = ["exceeded", "achieved", "nearly", "missed", "infeasible", "unknown"] as const;
export type Level = (typeof SCALE_LEVELS)[number];

/** One level of a report's rating scale. */
export interface ScaleLevel {
  /** As the legend prints it, folded to half width: `A`, `◎`, `達成`. */
  readonly symbol: string;
  /** The legend's own words. */
  readonly definition: string;
  readonly level: Level;
  /** Lower bound of the achievement rate in percent, where the legend states one. */
  readonly min?: number;
  /** Upper bound of the achievement rate in percent, where the legend states one. */
  readonly max?: number;
  /** The lower bound itself does not belong to the level: 100％超. */
  readonly minExclusive?: true;
  /** The upper bound itself does not belong to the level: 100％未満. */
  readonly maxExclusive?: true;
  /** The level says that a part was reached, and nothing of how much. */
  readonly isPart?: true;
  /** Words that the legend adds on lines of their own. */
  readonly note?: string;
  /** Where the legend says so. */
  readonly span: Span;
}

/** What the symbols of one column of ratings mean. */
export interface ColumnScale {
  readonly heading: string;
  /** Index of its heading in the first header that has it. */
  readonly index: number;
  readonly levels: readonly ScaleLevel[];
}

export interface FiscalYear {
  /** As the report writes it: 令和2年度. */
  readonly label: string;
  /** The year of the common era in which it begins. */
  readonly year: number;
}

/** What stands around the table. */
export interface FrontMatter {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly published: string | null;
  readonly fiscalYear: FiscalYear | null;
}

/** A report's table with everything around it. */
export interface Table {
  readonly front: FrontMatter;
  /** The scale of the report's own rating. */
  readonly scale: readonly ScaleLevel[];
  /** The scale of each column that a legend explains, that of the report's own rating first. */
  readonly scales: readonly ColumnScale[];
  readonly rows: readonly TableRow[];
  /** What every column was taken for: one for each header of its own. */
  readonly headers: readonly ReadHeader[];
  /** Which kind of mark stands for which tier of the hierarchy in this report. */
  readonly marks: TierMarks;
  /** The unit of amounts that a line around the table gives: （単位：千円）; null where none does. */
  readonly amountUnit: string | null;
  readonly findings: readonly Finding[];
}
