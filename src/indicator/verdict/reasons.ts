import type { Indicator, Reason } from "../model/types.ts";

/**
 * What a way of deciding may do to a rating. accuse: stand behind a verdict that it is too high or too low; acquit: bear
 * it out, never speak against it; inform: neither, but where it decided, an accusation has to hold with it as well.
 */
export type Power = "accuse" | "acquit" | "inform";

interface Standing {
  readonly may: Power;
  /** What JSON prints; null where the numbers beside it say all. */
  readonly slug: string | null;
  readonly why: string;
}

/** Words and dates convict nobody, and a number only where it measures the same thing as the target. */
export const REASONS = {
  compared: { may: "accuse", slug: null, why: "the result is a number of the target's own measure" },
  change: { may: "accuse", slug: null, why: "the change is a number of the target's own measure" },
  relation: {
    may: "accuse",
    slug: null,
    why: "both sides are numbers under the names that the target gives",
  },
  earlier: { may: "accuse", slug: null, why: "this year's number and the earlier one are of one measure" },
  counted: {
    may: "accuse",
    slug: null,
    why: "the number counts the very thing of which there was to be none",
  },
  balance: { may: "accuse", slug: null, why: "the amount is the balance itself, not a part of it" },
  progress: { may: "accuse", slug: "progress", why: "the target itself says how much of the way is enough" },
  difference: {
    may: "accuse",
    slug: "difference",
    why: "the distance from the target is printed as a number",
  },
  rate: { may: "accuse", slug: "rate", why: "the achievement rate is printed as a number" },
  akin: {
    may: "acquit",
    slug: "akin",
    why: "the number counts a kindred or a wider thing, or goes under another name",
  },
  none: {
    may: "acquit",
    slug: "none",
    why: "that nothing happened is said in words, of what is open to doubt",
  },
  stated: {
    may: "acquit",
    slug: "words",
    why: "a state is stated that words asked for; its measure is not given",
  },
  words: { may: "inform", slug: "words", why: "whether a deed or a claim is enough is a matter of reading" },
  deadline: { may: "inform", slug: "deadline", why: "which event a date belongs to is a matter of reading" },
  silent: { may: "inform", slug: null, why: "nothing was reported" },
  pending: { may: "inform", slug: "pending", why: "the number is not there yet, or is not taken" },
  restated: { may: "inform", slug: "restated", why: "the target said once more is no result" },
  interim: { may: "inform", slug: "interim", why: "the target is not due yet" },
  later: { may: "inform", slug: "later", why: "the column says that the target is for a later year" },
  attendance: { may: "inform", slug: "attendance", why: "heads and attendances are counted differently" },
  net: { may: "inform", slug: "net", why: "what was added is not yet what is left" },
  direction: { may: "inform", slug: "direction", why: "nothing says which way is better" },
  untold: { may: "inform", slug: null, why: "the results do not say how much it changed" },
  unlike: { may: "inform", slug: "unlike", why: "the number has another name and may count another thing" },
  unreadable: {
    may: "inform",
    slug: "unreadable",
    why: "a number of the target or of the results cannot be read, and no other is taken in its place",
  },
  disputed: { may: "inform", slug: "disputed", why: "the row itself says both" },
  confirmed: { may: "accuse", slug: "confirmed", why: "a person says that the two belong together" },
  corrected: { may: "accuse", slug: "corrected", why: "a person set one of the two" },
  rejected: { may: "inform", slug: "rejected", why: "a person says that the two do not belong together" },
} as const satisfies Record<Reason, Standing>;

/** What JSON prints for a reason. */
export type ReasonSlug = Exclude<(typeof REASONS)[Reason]["slug"], null>;

/** The word of a reason for JSON and for those who look up what it means; null where there is nothing to explain. */
export function slugOf(reason: Reason): ReasonSlug | null {
  return REASONS[reason].slug;
}

/** Whether the result says that the target was reached or that it was not. */
export function isDecided({ result }: Pick<Indicator, "result">): boolean {
  return result === "met" || result === "missed";
}

/** Whether an indicator was decided in a way that may stand behind an accusation. */
export function mayAccuse(indicator: Indicator): boolean {
  return isDecided(indicator) && REASONS[indicator.reason].may === "accuse";
}

/** Whether it was decided in a way that may bear a rating out; what may accuse may do that, too. */
export function mayAcquit(indicator: Indicator): boolean {
  return isDecided(indicator) && REASONS[indicator.reason].may !== "inform";
}
