import munkres from "munkres";
import type { Heading } from "../header/read-header.ts";
import { type ColumnField, type ColumnReason, isTier } from "../model/types.ts";
import type { ColumnProfile } from "./profile.ts";
import { CLAIMS, type Claim, readWords, TRAITS } from "./traits.ts";

/** What one column may be: for each claim how much speaks for it, with reasons. */
export interface ColumnClaims {
  readonly scores: Readonly<Record<Claim, number>>;
  readonly why: (claim: Claim) => readonly ColumnReason[];
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
/** A column that no heading speaks for is taken for something only where its cells do so clearly. */
const UNNAMED = -1.5;
const UNNAMED_ONCE: Readonly<Partial<Record<Claim, number>>> = { title: -0.3, rating: -0.5, number: -0.5 };

const AS_ELSEWHERE = 2.5;

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
  const shown: Shown[] = TRAITS.map((trait) => ({ trait, degree: trait.read(profile) })).filter(
    ({ degree }) => degree > 0.05,
  );
  const scores = {} as Record<Claim, number>;
  for (const claim of CLAIMS) scores[claim] = scoreOf(claim, known, profile, shown, trust);
  return {
    scores,
    why: (claim) => reasonsFor(claim, known, profile, shown, trust),
    extra: known.said === "extra" ? SAID : known.extra,
  };
}

interface Shown {
  readonly trait: (typeof TRAITS)[number];
  readonly degree: number;
}

function scoreOf(
  claim: Claim,
  known: Known,
  profile: ColumnProfile,
  shown: readonly Shown[],
  trust: number,
): number {
  let sum = 0;
  for (const { trait, degree } of shown) sum += trait.weights[claim] * degree;
  sum = (sum + readWords(profile, claim)) * trust;
  for (const { weight } of knownReasons(claim, known)) sum += weight;
  return sum;
}

/** What speaks for a claim besides the cells. */
function knownReasons(claim: Claim, { heading, bonus, elsewhere, said }: Known): ColumnReason[] {
  let named = 0;
  for (const { field, weight } of heading.matches)
    if (claimOf(field) === claim && weight > named) named = weight;
  return [
    named > 0
      ? { what: "heading", weight: named }
      : { what: "no-heading", weight: UNNAMED_ONCE[claim] ?? UNNAMED },
    { what: "year-or-rater", weight: named > 0 || claim === "rating" ? bonus(claim) : 0 },
    { what: "configuration", weight: said !== null && claimOf(said) === claim ? SAID : 0 },
    { what: "elsewhere", weight: claim === elsewhere ? AS_ELSEWHERE : 0 },
  ];
}

function reasonsFor(
  claim: Claim,
  known: Known,
  profile: ColumnProfile,
  shown: readonly Shown[],
  trust: number,
): ColumnReason[] {
  const traits = shown.map(({ trait, degree }) => ({
    what: trait.sign,
    weight: trait.weights[claim] * degree * trust,
  }));
  const wording = { what: "wording", weight: readWords(profile, claim) * trust } as const;
  return [...knownReasons(claim, known), ...traits, wording].filter(({ weight }) => weight !== 0);
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
