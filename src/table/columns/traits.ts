import { TEXT_FIELDS } from "../model/types.ts";
import type { Claim } from "./claims.ts";
import type { ColumnProfile } from "./profile.ts";
import type { WeighedSign } from "./weights.ts";

/** Something that the cells of a column show; `weights.ts` says how much it speaks for or against each claim. */
export interface Trait {
  readonly sign: WeighedSign;
  /** How far a column shows it, 0 to 1. */
  readonly read: (profile: ColumnProfile) => number;
}

/** Whether a field holds prose, which differs in its wording alone. */
function isProse(claim: Claim): boolean {
  return (TEXT_FIELDS as readonly string[]).includes(claim);
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
  },
  {
    sign: "no-symbols",
    read: (profile) => yes(profile.filled > 0 && profile.shareOf("rating", "digit") < 0.2),
  },
  {
    sign: "counting-numbers",
    read: (profile) => yes(isCounting(profile)) * profile.shareOf("number", "digit"),
  },
  {
    sign: "counting-letters",
    read: (profile) =>
      yes(isCounting(profile) && variety(profile) === 1 && profile.length <= 2 && profile.numeric === 0),
  },
  {
    sign: "quantities",
    read: ({ numeric }) => numeric,
  },
  {
    sign: "offices",
    read: ({ offices }) => offices,
  },
  {
    sign: "offices-or-facilities",
    read: (profile) => Math.max(0, profile.shareOf("departments") - profile.offices),
  },
  {
    sign: "no-offices",
    read: (profile) => yes(profile.filled > 0 && profile.shareOf("departments") < 0.2),
  },
  {
    sign: "names-once",
    read: (profile) => names(profile) * yes(variety(profile) >= 0.85 && profile.fill >= 0.6),
  },
  {
    sign: "names-of-groups",
    read: (profile) =>
      names(profile) *
      yes(
        standTogether(profile) &&
          (profile.fill < 0.6 || (variety(profile) < 0.6 && profile.filled >= ENOUGH)),
      ),
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
  },
  {
    sign: "figures-behind-words",
    read: ({ stated }) => stated,
  },
  {
    sign: "sentences",
    read: (profile) => profile.shareOf("prose", "bullet"),
  },
  {
    sign: "mostly-blank",
    read: ({ fill }) => yes(fill < 0.4),
  },
];

const MOST_BY_WORDS = 2.5;

/** How much the wording of a column's cells speaks for a field of prose; 0 for other claims. */
export function readWords(profile: ColumnProfile, claim: Claim): number {
  if (claim === "level" || !isProse(claim)) return 0;
  if (profile.shareOf("prose", "short", "bullet", "heading") < 0.5) return 0;
  return Math.max(-MOST_BY_WORDS, Math.min(MOST_BY_WORDS, profile.meanOf(claim)));
}
