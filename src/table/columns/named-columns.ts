import { isTier } from "../model/types.ts";
import type { Known } from "./assign.ts";
import type { Claim } from "./claims.ts";
import type { ColumnProfile } from "./profile.ts";

/**
 * Takes columns that nothing else was found of for what they are named as, where their cells may be it: levels and
 * offices.
 */
export function withNamedColumns(
  claims: readonly (Claim | null)[],
  known: readonly Known[],
  profiles: readonly ColumnProfile[],
): (Claim | null)[] {
  return withNamedOffices(withLevels(claims, known, profiles), known, profiles);
}

/** The share of a column's cells that carry a mark of the hierarchy where it is one of its levels. */
const NUMBERED = 0.8;

/** So much a heading says that is the whole name of a level. */
const WHOLE_NAME = 2;
/** What a level is headed by: a name alone, or one with its mark. */
const shareOfNames = ({ shareOf }: ColumnProfile) =>
  shareOf("heading", "short", "described", "bullet", "departments");

/**
 * Columns before the number and the title whose cells are numbered headings are levels, whatever they are called, and so
 * are those that are named as one and hold names.
 */
function withLevels(
  claims: readonly (Claim | null)[],
  known: readonly Known[],
  profiles: readonly ColumnProfile[],
): (Claim | null)[] {
  const isRow = (claim: Claim | null) => claim === "number" || claim === "title";
  const first = claims.findIndex(isRow);
  return claims.map((claim, i) => {
    if (claim !== null || i >= first || known[i]?.said !== null) return claim;
    const { heading } = known[i] as Known;
    const isNamed = heading.matches.some(({ field, weight }) => isTier(field) && weight >= WHOLE_NAME);
    const profile = profiles[i] as ColumnProfile;
    const isLevel = profile.shareOf("heading") >= NUMBERED || (isNamed && shareOfNames(profile) >= NUMBERED);
    return isLevel ? "level" : null;
  });
}

/** Offices are not always called by their whole name: 収納, 市民 under 担当. */
const LONGEST_OFFICE = 10;
const FEWEST_CELLS = 2;

/** Where no column names offices, one that is headed as one of them and holds short names does. */
function withNamedOffices(
  claims: readonly (Claim | null)[],
  known: readonly Known[],
  profiles: readonly ColumnProfile[],
): (Claim | null)[] {
  const isOne = ({ heading, said }: Known, i: number) => {
    const profile = profiles[i] as ColumnProfile;
    return (
      claims[i] === null &&
      said === null &&
      heading.matches[0]?.field === "departments" &&
      heading.matches[0].weight > WHOLE_NAME &&
      profile.filled >= FEWEST_CELLS &&
      profile.length <= LONGEST_OFFICE &&
      profile.shareOf("short", "departments") >= NUMBERED
    );
  };
  const at = claims.includes("departments") ? -1 : known.findIndex(isOne);
  return claims.map((claim, i) => (i === at ? "departments" : claim));
}
