import { assignRoles, type FilledColumn } from "../table/number-columns/assign-roles.ts";
import type { HeadedCell, Initiative, NumberColumn } from "./types.ts";

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

/** What a column is known by throughout a report: its field and its heading. */
export function columnKey({ field, heading }: Pick<HeadedCell, "field" | "heading">): string {
  return `${field}\n${heading}`;
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
  const columns = new Map<string, FilledColumn & { readonly texts: string[] }>();
  for (const { lines } of initiatives)
    for (const { cells } of lines)
      for (const { field, heading, text } of cells) {
        const role = FIELDS[field];
        if (role === undefined) continue;
        const key = columnKey({ field, heading });
        const column = columns.get(key) ?? { heading, field: role, texts: [] };
        columns.set(key, column);
        if (text !== null && column.texts.length < SAMPLE) column.texts.push(text);
      }
  const roles = assignRoles([...columns.values()], amountUnit);
  return new Map([...columns.keys()].flatMap((key, i) => (roles[i] ? [[key, roles[i]] as const] : [])));
}
