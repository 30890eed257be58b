import { type ColumnField, OUTER_TIERS } from "../model/types.ts";

/** The fields that weights tell apart; what is above a policy looks like one. */
export const WEIGHED_FIELDS = [
  "policy",
  "strategy",
  "item",
  "number",
  "title",
  "departments",
  "rating",
  "direction",
  "relatedPlans",
  "goal",
  "plan",
  "do",
  "check",
  "action",
  "extra",
] as const satisfies readonly ColumnField[];

/** A number for each field, in the order of `WEIGHED_FIELDS`. */
export type FieldRow = readonly number[];

/** Rows of numbers as they are looked up: by name and field. */
export function perField<Name extends string>(
  rows: Readonly<Record<Name, FieldRow>>,
): Readonly<Record<Name, Readonly<Record<ColumnField, number>>>> {
  const all = Object.entries<FieldRow>(rows).map(([name, row]) => [name, byField(row)] as const);
  return Object.fromEntries(all) as Record<Name, Record<ColumnField, number>>;
}

function byField(row: FieldRow): Record<ColumnField, number> {
  const own = WEIGHED_FIELDS.map((field, i) => [field, row[i] ?? 0] as const);
  const outer = OUTER_TIERS.map((field) => [field, row[WEIGHED_FIELDS.indexOf("policy")] ?? 0] as const);
  return Object.fromEntries([...outer, ...own]) as Record<ColumnField, number>;
}
