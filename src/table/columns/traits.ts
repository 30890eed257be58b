import type { ColumnSign } from "../model/column-signs.ts";
import { TEXT_FIELDS } from "../model/types.ts";
import type { ColumnProfile } from "./profile.ts";

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

/** Something that the cells of a column show, and how much it speaks for or against each claim: logarithms of odds. */
export interface Trait {
  readonly sign: ColumnSign;
  /** How far a column shows it, 0 to 1. */
  readonly read: (profile: ColumnProfile) => number;
  readonly weights: Readonly<Record<Claim, number>>;
}

/** Whether a field holds prose, which differs in its wording alone. */
function isProse(claim: Claim): boolean {
  return (TEXT_FIELDS as readonly string[]).includes(claim);
}

function weights(
  own: Partial<Record<Claim, number>>,
  prose: number,
  otherwise: number,
): Readonly<Record<Claim, number>> {
  const all = CLAIMS.map((claim) => {
    return [claim, own[claim] ?? (isProse(claim) ? prose : otherwise)] as const;
  });
  return Object.fromEntries(all) as Record<Claim, number>;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const yes = (holds: boolean) => (holds ? 1 : 0);
const names = (profile: ColumnProfile) =>
  profile.shareOf("short", "heading", "described", "bullet", "departments");
/** So many cells tell whether a column repeats itself. */
const ENOUGH = 4;
const MOST_VALUES = 8;

const isCounting = ({ ascending, filled }: ColumnProfile) => ascending >= 0.7 && filled > 1;
const variety = ({ values, filled }: ColumnProfile) => share(values, filled);
const standTogether = ({ runs, values }: ColumnProfile) => runs <= values * 1.3;

/** The traits of columns, as a reader would name them. */
export const TRAITS: readonly Trait[] = [
  {
    sign: "symbols",
    read: (profile) => profile.shareOf("rating", "digit"),
    weights: weights({ rating: 4, number: -2, title: -6 }, -3, -5),
  },
  {
    sign: "no-symbols",
    read: (profile) => yes(profile.filled > 0 && profile.shareOf("rating", "digit") < 0.2),
    weights: weights({ rating: -4 }, 0, 0),
  },
  {
    sign: "counting-numbers",
    read: (profile) => yes(isCounting(profile)) * profile.shareOf("number", "digit"),
    weights: weights({ number: 2.5, rating: -4 }, -1, -5),
  },
  {
    sign: "counting-letters",
    read: (profile) =>
      yes(isCounting(profile) && variety(profile) === 1 && profile.length <= 2 && profile.numeric === 0),
    weights: weights({ number: 1, rating: -2 }, -1, -3),
  },
  {
    sign: "quantities",
    read: ({ numeric }) => numeric,
    weights: weights({ number: -1, goal: -0.8, do: -0.8, rating: -3 }, -4, -5),
  },
  {
    sign: "offices",
    read: ({ offices }) => offices,
    weights: weights({ departments: 4, level: -3, title: -4 }, -3, -5),
  },
  {
    sign: "offices-or-facilities",
    read: (profile) => Math.max(0, profile.shareOf("departments") - profile.offices),
    weights: weights({ departments: 2, level: -1, title: -1 }, -3, -3),
  },
  {
    sign: "no-offices",
    read: (profile) => yes(profile.filled > 0 && profile.shareOf("departments") < 0.2),
    weights: weights({ departments: -2.5 }, 0, 0),
  },
  {
    sign: "names-once",
    read: (profile) => names(profile) * yes(variety(profile) >= 0.85 && profile.fill >= 0.6),
    weights: weights({ title: 2.5, level: -2.5, rating: -2, departments: -1 }, -0.5, -3),
  },
  {
    sign: "names-of-groups",
    read: (profile) =>
      names(profile) *
      yes(
        standTogether(profile) &&
          (profile.fill < 0.6 || (variety(profile) < 0.6 && profile.filled >= ENOUGH)),
      ),
    weights: weights({ title: -2, level: 2 }, -1, -1),
  },
  {
    sign: "few-words",
    read: (profile) =>
      profile.shareOf("short", "rating", "heading") *
      yes(
        !standTogether(profile) &&
          variety(profile) <= 0.5 &&
          profile.values <= MOST_VALUES &&
          profile.filled >= ENOUGH,
      ),
    weights: weights({ title: -3, level: -4, rating: 0, departments: 0 }, -1.5, -3),
  },
  {
    sign: "figures-behind-words",
    read: ({ stated }) => stated,
    weights: weights({ title: -2.5, level: -2, goal: 0.5, do: 0.5 }, 0, -1),
  },
  {
    sign: "sentences",
    read: (profile) => profile.shareOf("prose", "bullet"),
    weights: weights({ title: -3, level: -3 }, 0.5, -6),
  },
  {
    sign: "mostly-blank",
    read: ({ fill }) => yes(fill < 0.4),
    weights: weights({ title: -2.5, level: 0.5 }, 0, -1),
  },
];

const MOST_BY_WORDS = 2.5;

/** How much the wording of a column's cells speaks for a field of prose; 0 for other claims. */
export function readWords(profile: ColumnProfile, claim: Claim): number {
  if (claim === "level" || !isProse(claim)) return 0;
  if (profile.shareOf("prose", "short", "bullet", "heading") < 0.5) return 0;
  return Math.max(-MOST_BY_WORDS, Math.min(MOST_BY_WORDS, profile.meanOf(claim)));
}
