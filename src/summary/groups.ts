import type { TierHeading } from "../report/types.ts";
import { foldKey } from "../text/fold.ts";
import type { RatingName } from "./blocks.ts";
import type { Counted } from "./counts.ts";
import { countedDepartments } from "./departments.ts";
import type { SummaryOptions } from "./types.ts";

/** Initiatives that belong together, under the most frequent spelling of what they share. */
export interface Members {
  readonly key: string | null;
  readonly counted: readonly Counted[];
}

interface Gathering {
  readonly spellings: Map<string, number>;
  readonly counted: Counted[];
}

/** Puts initiatives under what they are counted by; spellings that only look alike are one. */
export function groupInitiatives(
  all: readonly Counted[],
  options: SummaryOptions,
  ratingName: RatingName,
): Members[] {
  const groups = new Map<string | null, Gathering>();
  for (const counted of all) {
    for (const [folded, spelling] of keysOf(counted, options, ratingName)) {
      const group: Gathering = groups.get(folded) ?? { spellings: new Map(), counted: [] };
      groups.set(folded, group);
      group.counted.push(counted);
      if (spelling !== null) group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + 1);
    }
  }
  return Array.from(groups.values(), ({ spellings, counted }) => ({ key: mostFrequent(spellings), counted }));
}

/** What an initiative counts under, each once: the folded key and the spelling to show; null where it names nothing. */
function keysOf(counted: Counted, options: SummaryOptions, ratingName: RatingName) {
  const keys = new Map<string | null, string | null>();
  for (const name of namesOf(counted, options, ratingName)) {
    const folded = foldKey(name);
    if (!keys.has(folded)) keys.set(folded, name);
  }
  return keys.size === 0 ? keys.set(null, null) : keys;
}

function namesOf(
  { assessment, block }: Counted,
  { by, involved = false }: SummaryOptions,
  ratingName: RatingName,
): readonly string[] {
  const { departments, policy, strategy, rating } = assessment.initiative;
  switch (by) {
    case "department":
      return countedDepartments(departments, involved);
    case "policy":
      return policy === null ? [] : [headingName(policy)];
    case "strategy":
      return strategy === null ? [] : [strategyName(policy, strategy)];
    case "rating":
      return rating === null ? [] : [ratingName(rating.symbol, block)];
  }
}

function headingName({ number, title }: TierHeading): string {
  return number === null ? title : `${number} ${title}`;
}

/** Strategies are numbered anew under each policy. */
function strategyName(policy: TierHeading | null, strategy: TierHeading): string {
  const numbers = [policy?.number, strategy.number].filter(
    (number) => number !== null && number !== undefined,
  );
  return numbers.length === 2 ? `${numbers.join("-")} ${strategy.title}` : headingName(strategy);
}

/** The first of the most frequent spellings. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count > most) [best, most] = [spelling, count];
  }
  return best;
}
