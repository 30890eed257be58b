import { labelKey, likeness, sharesWord } from "../../row/passage/labels.ts";
import type { Passage } from "../../row/passage/passage.ts";
import type { IndicatorValue } from "../model/types.ts";
import { ALIKE } from "../pairing/score-pair.ts";
import { claimIn, wordValue } from "./word-actuals.ts";

/** What a clause claims of a target without a number. */
interface Claim {
  readonly met: boolean;
  readonly actual: IndicatorValue;
  /** Of what; empty where it is of the row as a whole. */
  readonly subject: string;
}

/** A longer text says more of how it came about than of whether it was reached. */
const LONGEST = 80;

/** The claims of a text, clause by clause, each with what it is about. */
function claimsIn(passage: Passage): Claim[] {
  if (passage.text.length > LONGEST) return [];
  const claims: Claim[] = [];
  let start = 0;
  for (const clause of passage.view.split(/[。、]/)) {
    const found = claimIn(clause);
    if (found) {
      const from = start + found.index;
      claims.push({
        met: found.met,
        actual: wordValue(passage, from, from + found.length, null),
        subject: subjectOf(clause.slice(0, found.index), clause.slice(found.index)),
      });
    }
    start += clause.length + 1;
  }
  return claims;
}

/** 開催回数は目標を達成した, 目標とした参加者数には届かなかった: what the claim is about. */
function subjectOf(before: string, claim: string): string {
  const named = /目標(?:と(?:した|していた|する)|の)?(.{2,16}?)$/.exec(before)?.[1];
  if (named) return named;
  const topic = /(.{2,24}?)(?:は|が|も|については|に関しては|の)$/.exec(before)?.[1] ?? "";
  return /^(?:目標|計画|予定)/.test(claim) ? topic : before;
}

/** What is claimed of a measure: by the clause that names it, else by the only clauses that name nothing; null where both are said. */
export function claimOf(
  name: string,
  texts: readonly Passage[],
): { met: boolean; actual: IndicatorValue } | null {
  const claims = texts.flatMap(claimsIn);
  const own = claims.filter(({ subject }) => subject !== "" && isAbout(name, subject));
  const said = own.length > 0 ? own : claims.filter(({ subject }) => labelKey(subject).length < 2);
  const [first] = said;
  return first && said.every(({ met }) => met === first.met) ? first : null;
}

function isAbout(name: string, subject: string): boolean {
  return sharesWord(name, subject) || likeness(labelKey(name), labelKey(subject)) >= ALIKE;
}
