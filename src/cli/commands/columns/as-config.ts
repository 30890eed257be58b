import { resolve } from "node:path";
import { toColumnSettings } from "../../../report/merge-headers.ts";
import type { ColumnField, Report } from "../../../report/types.ts";
import { nameFrom, type PathPlace, patternOf } from "../../io/match-path.ts";

/** A field for each heading of a report, by the pattern that stands for it. */
export type ColumnsConfig = Readonly<Record<string, Readonly<Record<string, ColumnField>>>>;

/**
 * What columns were taken for, as `columns` in the configuration says it.
 * @param cwd the folder from which the report is named; absolute
 */
export function toColumnsConfig(
  { document, headers }: Pick<Report, "document" | "headers">,
  place: PathPlace,
  cwd: string,
): ColumnsConfig {
  const name = nameFrom(place, resolve(cwd, document.source.path));
  return { [patternOf(name)]: Object.fromEntries(toColumnSettings(headers)) };
}
