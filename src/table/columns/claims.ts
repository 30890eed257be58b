/** What a column may be taken for: a field, or any level of the hierarchy. */
export const CLAIMS = [
  "number",
  "title",
  "level",
  "departments",
  "rating",
  "direction",
  "relatedPlans",
  "goal",
  "plan",
  "do",
  "check",
  "action",
] as const;
export type Claim = (typeof CLAIMS)[number];

/** A number for each claim, in the order of `CLAIMS`. */
export type ClaimRow = readonly number[];

/** Rows of numbers as they are looked up: by name and claim. */
export function perClaim<Name extends string>(
  rows: Readonly<Record<Name, ClaimRow>>,
): Readonly<Record<Name, Readonly<Record<Claim, number>>>> {
  const named = (row: ClaimRow) => Object.fromEntries(CLAIMS.map((claim, i) => [claim, row[i] ?? 0]));
  const all = Object.entries<ClaimRow>(rows).map(([name, row]) => [name, named(row)] as const);
  return Object.fromEntries(all) as Record<Name, Record<Claim, number>>;
}
