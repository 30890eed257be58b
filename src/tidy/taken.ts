import type { TidySource } from "./source.ts";
import type { TidyColumn, TidyTable } from "./types.ts";

/** What a row of another table tells of its report. */
export const OF_REPORT = ["path", "title", "issuer", "fiscal_year"];

/** Names that mean something else beside those of the indicator. */
const RENAMED: Readonly<Record<string, string>> = {
  "reports.title": "report_title",
  "initiatives.title": "initiative_title",
  "initiatives.confidence": "verdict_confidence",
};

/** The columns of one table under names of their own in another. */
export function taken<From, To>(
  table: TidyTable<TidySource, From>,
  names: readonly string[],
  rowOf: (row: To) => From,
): TidyColumn<To>[] {
  return names.flatMap((name) => {
    const column = table.columns.find((one) => one.name === name);
    if (!column) throw new Error(`${table.name} has no column ${name}`);
    const own = RENAMED[`${table.name}.${name}`] ?? name;
    return [{ ...column, name: own, value: (row: To) => column.value(rowOf(row)) }];
  });
}
