import { isTier } from "../table/model/types.ts";
import { assignRoles, type FilledColumn } from "../table/number-columns/assign-roles.ts";
import { cleanText } from "../text/clean.ts";
import type { HeadedCell, Initiative, NumberColumn, ReadColumn, Report } from "./types.ts";

/** So many cells show what a column holds. */
const SAMPLE = 200;

/** Fields that may hold numbers of indicators, with what their columns were taken for. */
const FIELDS: Readonly<Partial<Record<HeadedCell["field"], FilledColumn["field"]>>> = {
  title: "title",
  goal: "goal",
  plan: "plan",
  do: "do",
  extra: null,
};

interface Filling extends FilledColumn {
  readonly at: number;
  readonly texts: string[];
  readonly beside: Set<number>;
}

/** What a column is known by throughout a report: its field and its heading. */
export function columnKey({ field, heading }: Pick<HeadedCell, "field" | "heading">): string {
  return `${field}\n${heading}`;
}

/** What a column of a header says of numbers; null where it says nothing. */
export function roleOf(
  { field, heading }: Pick<ReadColumn, "field" | "heading">,
  { numberColumns }: Pick<Report, "numberColumns">,
): NumberColumn | null {
  return isTier(field)
    ? null
    : (numberColumns.get(columnKey({ field, heading: cleanText(heading).text })) ?? null);
}

/**
 * What the columns of a report say of numbers, by `columnKey`.
 *
 * @param amountUnit the unit of amounts that a line around the table gives
 */
export function readNumberColumns(
  initiatives: readonly Pick<Initiative, "lines">[],
  amountUnit: string | null,
): ReadonlyMap<string, NumberColumn> {
  const columns = new Map<string, Filling>();
  const columnOf = (cell: HeadedCell): Filling | null => {
    const field = FIELDS[cell.field];
    if (field === undefined) return null;
    const key = columnKey(cell);
    const known = columns.get(key);
    if (known) return known;
    const made = { at: columns.size, heading: cell.heading, field, texts: [], beside: new Set<number>() };
    columns.set(key, made);
    return made;
  };
  for (const { lines } of initiatives)
    for (const { cells } of lines) {
      const filled = cells.flatMap((cell) => {
        const column = columnOf(cell);
        const { text } = cell;
        return column && text !== null && column.texts.length < SAMPLE ? [{ column, text }] : [];
      });
      for (const { column, text } of filled) {
        column.texts.push(text);
        for (const other of filled) column.beside.add(other.column.at);
      }
    }
  const roles = assignRoles([...columns.values()], amountUnit);
  return new Map([...columns.keys()].flatMap((key, i) => (roles[i] ? [[key, roles[i]] as const] : [])));
}
