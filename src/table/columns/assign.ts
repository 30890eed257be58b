import munkres from "munkres";
import type { Heading } from "../header/read-header.ts";
import { type ColumnField, type ColumnReason, isTier } from "../model/types.ts";
import { CLAIMS, type Claim } from "./claims.ts";
import type { ColumnProfile } from "./profile.ts";
import { readWords, TRAITS } from "./traits.ts";
import { COLUMN_WEIGHTS, type WeighedSign } from "./weights.ts";

/** What one column may be: for each claim how much speaks for it, with reasons. */
export interface ColumnClaims {
  readonly scores: Readonly<Record<Claim, number>>;
  readonly why: (claim: Claim) => readonly ColumnReason[];
  /** What the column shows for or against a claim; its score is the sum of weight times degree. */
  readonly signs: (claim: Claim) => readonly ShownSign[];
  /** How much speaks for a column that is none of these. */
  readonly extra: number;
}

/** What each column is taken for; null for one without a field. */
export interface Assignment {
  readonly claims: readonly (Claim | null)[];
  readonly total: number;
}

/** Any number of columns may be levels; everything else is there once. */
const ONCE = CLAIMS.filter((claim) => claim !== "level");
/** What is known of a column besides its cells. */
export interface Known {
  readonly heading: Heading;
  /** What its year, or who rated, adds to what the heading says. */
  readonly bonus: (claim: Claim) => number;
  /** What a heading of the same words is taken for elsewhere in the report; null where it is nowhere else. */
  readonly elsewhere: Claim | null;
  /** How much its heading says that it has no field. */
  readonly extra: number;
  /** What the user says that it is; null where nothing was said. */
  readonly said: ColumnField | null;
}

/** What a column of a field is taken for. */
function claimOf(field: ColumnField): Claim | "extra" {
  return isTier(field) ? "level" : field;
}

/** What the user says goes before everything else. */
const SAID = 100;

/** @param trust how far the cells stand under their headings, 0 to 1 */
export function claimColumn(known: Known, profile: ColumnProfile, trust: number): ColumnClaims {
  const signsOf = readSigns(known, profile, trust);
  const scores = {} as Record<Claim, number>;
  for (const claim of CLAIMS) {
    let sum = isSaid(claim, known) ? SAID : 0;
    for (const { sign, degree } of signsOf(claim)) sum += COLUMN_WEIGHTS[sign][claim] * degree;
    scores[claim] = sum;
  }
  return {
    scores,
    signs: signsOf,
    why: (claim) => reasonsFor(claim, known, signsOf(claim)),
    extra: known.said === "extra" ? SAID : known.extra,
  };
}

/** A sign that a column shows, and how far. */
export interface ShownSign {
  readonly sign: WeighedSign;
  readonly degree: number;
}

/** Below this a column does not show a trait. */
const HARDLY = 0.05;

/** What a column shows for or against each claim; the score of a claim is the sum of weight times degree. */
export function readSigns(
  known: Known,
  profile: ColumnProfile,
  trust: number,
): (claim: Claim) => readonly ShownSign[] {
  const traits: ShownSign[] = TRAITS.map(({ sign, read }) => ({ sign, degree: read(profile) }))
    .filter(({ degree }) => degree > HARDLY)
    .map(({ sign, degree }) => ({ sign, degree: degree * trust }));
  return (claim) => [
    ...signsOfHeading(claim, known),
    ...traits,
    { sign: "wording", degree: readWords(profile, claim) * trust },
  ];
}

/** What speaks for a claim besides the cells. */
function signsOfHeading(claim: Claim, { heading, bonus, elsewhere }: Known): ShownSign[] {
  let named = 0;
  for (const { field, weight } of heading.matches)
    if (claimOf(field) === claim && weight > named) named = weight;
  return [
    named > 0 ? { sign: "heading", degree: named } : { sign: "no-heading", degree: 1 },
    { sign: "year-or-rater", degree: named > 0 || claim === "rating" ? bonus(claim) : 0 },
    { sign: "elsewhere", degree: claim === elsewhere ? 1 : 0 },
  ];
}

function isSaid(claim: Claim, { said }: Known): boolean {
  return said !== null && claimOf(said) === claim;
}

function reasonsFor(claim: Claim, known: Known, signs: readonly ShownSign[]): ColumnReason[] {
  const shown = signs.map(({ sign, degree }) => ({
    what: sign,
    weight: COLUMN_WEIGHTS[sign][claim] * degree,
  }));
  const configured: ColumnReason[] = isSaid(claim, known) ? [{ what: "configuration", weight: SAID }] : [];
  return [...configured, ...shown].filter(({ weight }) => weight !== 0);
}

/**
 * Takes each column for what makes the total best: each claim goes to one column at most, but for levels of the
 * hierarchy. What speaks for a column that is none of them counts as well.
 *
 * @param forbidden a column that must not be taken for a claim
 */
export function assignColumns(
  columns: readonly ColumnClaims[],
  forbidden: { readonly column: number; readonly claim: Claim } | null = null,
): Assignment {
  const scoreAt = (column: number, claim: Claim) =>
    forbidden?.column === column && forbidden.claim === claim
      ? Number.NEGATIVE_INFINITY
      : (columns[column]?.scores[claim] ?? 0);
  const levels = columns.map((_, i) => scoreAt(i, "level"));
  const bases = columns.map(({ extra }, i) => Math.max(extra, levels[i] as number));
  // Each claim against each column; a claim may also go to nobody, for nothing.
  const costs = ONCE.map((claim) => [
    ...columns.map((_, i) => Math.min(0, -(scoreAt(i, claim) - (bases[i] as number)) || 0)),
    ...ONCE.map(() => 0),
  ]);
  const claims = columns.map((_, i): Claim | null =>
    (levels[i] as number) > (columns[i]?.extra ?? 0) ? "level" : null,
  );
  let total = bases.reduce((sum, base) => sum + base, 0);
  for (const [row, column] of munkres(costs)) {
    const cost = costs[row]?.[column] ?? 0;
    if (cost === 0) continue;
    claims[column] = ONCE[row] as Claim;
    total -= cost;
  }
  return { claims, total };
}
