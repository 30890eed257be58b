/** What is counted of a report, in the order in which it is printed. */
export const SHARES = [
  "rows",
  "fields",
  "hierarchy",
  "departments",
  "scale",
  "front",
  "indicators",
  "results",
  "outcome",
  "verdict",
] as const;
export type Share = (typeof SHARES)[number];

/** Right and expected of each share; and what is best at none. */
export type Figures = Readonly<Record<Share, readonly [right: number, total: number]>> & {
  /** Initiatives that are none. */
  readonly spurious: number;
  /** Accusations that a careful reader does not make: the worst. */
  readonly falseAccusations: number;
  /** Accusations that were not made. */
  readonly missedAccusations: number;
};

/** Counts, and keeps a line about each failure. */
export class Tally {
  readonly notes: string[] = [];
  spurious = 0;
  falseAccusations = 0;
  missedAccusations = 0;
  readonly #counts = new Map<Share, [number, number]>(SHARES.map((share) => [share, [0, 0]]));

  tick(share: Share, isRight: boolean, note?: () => string): void {
    const count = this.#counts.get(share) as [number, number];
    count[1]++;
    if (isRight) count[0]++;
    else if (note) this.notes.push(`${share}: ${note()}`);
  }

  figures(): Figures {
    const { spurious, falseAccusations, missedAccusations } = this;
    const shares = Object.fromEntries(this.#counts) as Record<Share, [number, number]>;
    return { ...shares, spurious, falseAccusations, missedAccusations };
  }
}

/** The figures of several reports together. */
export function addFigures(list: readonly Figures[]): Figures {
  const sum = (pick: (figures: Figures) => number) => list.reduce((total, one) => total + pick(one), 0);
  const shares = SHARES.map((share) => [share, [sum((one) => one[share][0]), sum((one) => one[share][1])]]);
  return {
    ...(Object.fromEntries(shares) as Record<Share, [number, number]>),
    spurious: sum((one) => one.spurious),
    falseAccusations: sum((one) => one.falseAccusations),
    missedAccusations: sum((one) => one.missedAccusations),
  };
}
