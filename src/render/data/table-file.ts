import type { TidySource } from "../../tidy/source.ts";
import type { AnyTable } from "../../tidy/types.ts";
import { CSV } from "../kit/delimited.ts";
import { openParquet } from "./parquet.ts";

/** A table as a file that is written a report at a time. */
export interface TableFile {
  begin(): string;
  add(source: TidySource): Iterable<string | Uint8Array>;
  end(): Uint8Array | string;
}

/** What the file says of itself. */
export interface TableOptions {
  /** The program, with its version. */
  readonly generator: string;
}

/** The table as Parquet. */
export function parquetFile(table: AnyTable<TidySource>, { generator }: TableOptions): TableFile {
  const parquet = openParquet(table.columns, { generator, table: table.name });
  return {
    begin: () => "",
    *add(source) {
      for (const values of table.values(source)) {
        const bytes = parquet.add(values);
        if (bytes) yield bytes;
      }
    },
    end: () => parquet.end(),
  };
}

/** The table as CSV (RFC 4180, UTF-8); null is an empty cell, booleans are true and false. */
export function csvFile(table: AnyTable<TidySource>): TableFile {
  return {
    begin: () => CSV.row(table.columns.map(({ name }) => name)),
    *add(source) {
      for (const values of table.values(source))
        yield CSV.row(values.map((value) => (typeof value === "boolean" ? String(value) : value)));
    },
    end: () => "",
  };
}
