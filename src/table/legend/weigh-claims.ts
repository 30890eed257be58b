import { smallest } from "../../core/largest.ts";
import type { Level } from "../model/types.ts";
import type { Claim } from "./read-claims.ts";

/** A level as words give it. */
export interface Meaning {
  readonly level: Level;
  /** Only words of work or effect say so, which speak of the target where the rest of the scale does. */
  readonly isWeak: boolean;
  /** It says that a part was reached, without saying how much. */
  readonly isPart: boolean;
  /** It names the target as an aim, and nothing that is short of it. */
  readonly isAim: boolean;
}

export const NO_MEANING: Meaning = { level: "unknown", isWeak: false, isPart: false, isAim: false };

const RANK: Readonly<Record<"goal" | "plan" | "other" | "none", number>> = {
  goal: 0,
  plan: 1,
  none: 2,
  other: 3,
};

/** The level that claims amount to: those about the target decide, then those about the plan, then the others. */
export function weighClaims(claims: readonly Claim[]): Meaning {
  const own = claims.filter(({ of }) => of !== "other");
  const givenUp = own.find(({ says }) => says === "given-up");
  const firm = own.some(({ isWeak }) => !isWeak) ? own.filter(({ isWeak }) => !isWeak) : own;
  const rankOf = ({ of }: Claim) => RANK[of ?? "none"];
  const rank = smallest(Number.POSITIVE_INFINITY, firm.map(rankOf));
  const telling = firm.filter((claim) => rankOf(claim) === rank);
  if (givenUp && !telling.some(isGood)) return { ...NO_MEANING, level: "infeasible", isWeak: givenUp.isWeak };
  return {
    level: together(telling.filter(({ says }) => says !== "given-up")),
    isWeak: telling.every(({ isWeak }) => isWeak),
    isPart: telling.some(({ degree }) => degree === "partly"),
    isAim: telling.some(({ says }) => says === "toward") && !telling.some(({ says }) => says === "short"),
  };
}

function isGood({ says }: Claim): boolean {
  return says === "reached" || says === "beyond" || says === "near";
}

function levelOfClaim({ says, degree }: Claim): Level {
  switch (says) {
    case "beyond":
      return "exceeded";
    case "reached":
      return degree === "almost" || degree === "partly" ? "nearly" : "achieved";
    case "short":
      return degree === "almost" || degree === "partly" ? "nearly" : "missed";
    case "near":
      return "nearly";
    case "toward":
      return "missed";
    default:
      return "unknown";
  }
}

/** Several claims of equal standing: the better where all are good, the worse where all are bad, between where they differ. */
function together(claims: readonly Claim[]): Level {
  const levels = claims.map(levelOfClaim);
  const has = (level: Level) => levels.includes(level);
  // 達していないが、おおむね順調 is no worse than おおむね順調.
  if (claims.some(isGood) && has("missed")) return "nearly";
  if (has("missed")) return "missed";
  if (has("nearly")) return "nearly";
  if (has("unknown")) return "unknown";
  return has("exceeded") ? "exceeded" : has("achieved") ? "achieved" : "unknown";
}
