import type { Message } from "../core/finding.ts";

/** What a column holds, by the names of Table Schema. `integer` fits into 32 bits. */
export type TidyType = "string" | "integer" | "number" | "boolean";
export type TidyValue = string | number | boolean | null;

/** A column of a flat table. Its name is ASCII and no reserved word of SQL. */
export interface TidyColumn<Row> {
  readonly name: string;
  readonly type: TidyType;
  readonly about: Message;
  /** Never null. */
  readonly isRequired?: true;
  /** Known only where the report was checked, not where it was only read. */
  readonly isOfCheck?: true;
  value(row: Row): TidyValue;
}

/** Columns that are those of the key of another table. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
}

/** A flat table: what it is, what identifies a row, and how its rows come out of `Source`. */
export interface TidyTable<Source, Row = never> {
  readonly name: string;
  readonly about: Message;
  /** Columns that together identify a row. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly columns: readonly TidyColumn<Row>[];
  rows(source: Source): Iterable<Row>;
}

/** A table whose rows are of a kind that only itself knows. */
export interface AnyTable<Source> {
  readonly name: string;
  readonly about: Message;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly columns: readonly Omit<TidyColumn<never>, "value">[];
  /** The values of each row, in the order of the columns. */
  values(source: Source): Iterable<readonly TidyValue[]>;
}

/** The table without the kind of its rows. */
export function closed<Source, Row>({ columns, rows, ...table }: TidyTable<Source, Row>): AnyTable<Source> {
  return {
    ...table,
    columns,
    *values(source) {
      for (const row of rows(source)) yield columns.map((column) => toStorable(column.value(row)));
    },
  };
}

/**
 * An empty text is null, since CSV cannot tell them apart, and so is a number that is none. Lone halves of surrogate
 * pairs are no text that a file can hold.
 */
function toStorable(value: TidyValue): TidyValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return value;
  return value === "" ? null : value.replace(LONE_SURROGATE, "\ufffd");
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
