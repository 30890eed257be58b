import { assignColumns, type ColumnClaims, type ShownSign } from "../../src/table/columns/assign.ts";
import { CLAIMS, type Claim } from "../../src/table/columns/claims.ts";
import type { WeighedSign } from "../../src/table/columns/weights.ts";
import type { ColumnExample } from "./column-examples.ts";
import type { Choice, Choices } from "./gold.ts";

/** Weights by sign, each a number for each claim in the order of `CLAIMS`. */
export type ClaimRows = Readonly<Record<WeighedSign, readonly number[]>>;

/** One header made ready: for each column and claim what weighs, as places in one vector with their degrees. */
export interface Problem {
  readonly group: string;
  readonly share: number;
  readonly columns: readonly Column[];
}

interface Column {
  readonly extra: number;
  readonly signs: readonly { readonly at: Int32Array; readonly degree: Float64Array }[];
  /** For each claim, then for none: whether it is wrong. */
  readonly wrong: readonly boolean[];
}

/** The signs in the order of the vector. */
export function signsOf(rows: ClaimRows): readonly WeighedSign[] {
  return Object.keys(rows) as WeighedSign[];
}

export function toVector(rows: ClaimRows): Float64Array {
  return Float64Array.from(signsOf(rows).flatMap((sign) => rows[sign]));
}

/**
 * A header made ready as it is, and as it would be with a heading that says nothing in place of each one over a column
 * that a row needs: what it is has to be told by the cells then. All these count as much as the header itself.
 */
export function toProblems(example: ColumnExample, rows: ClaimRows): Problem[] {
  const { group, gold, share } = example;
  const order = signsOf(rows);
  const columns = example.claims.map((claims, i) => toColumn(claims, gold[i] as Choices, order, false));
  const whole: Problem = { group, share, columns };
  const needed = gold.flatMap((choices, i) => (NEEDED.some((one) => isOnly(choices, one)) ? [i] : []));
  const unnamed = needed.map((at): Problem => {
    const bare = toColumn(example.claims[at] as ColumnClaims, gold[at] as Choices, order, true);
    return {
      group,
      share: share / needed.length,
      columns: columns.map((column, i) => (i === at ? bare : column)),
    };
  });
  return [whole, ...unnamed];
}

/** What a table of this kind has whatever it calls it. */
const NEEDED: readonly Choice[] = ["title", "level", "departments", "rating"];

function isOnly(choices: Choices, one: Choice): boolean {
  return choices.size === 1 && choices.has(one);
}

function toColumn(
  { extra, signs }: ColumnClaims,
  choices: Choices,
  order: readonly WeighedSign[],
  isUnnamed: boolean,
): Column {
  const own = CLAIMS.map((claim, k) => {
    const all = isUnnamed ? unheaded(signs(claim)) : signs(claim);
    const shown = all.filter(({ degree }) => degree !== 0);
    return {
      at: Int32Array.from(shown, ({ sign }) => order.indexOf(sign) * CLAIMS.length + k),
      degree: Float64Array.from(shown, ({ degree }) => degree),
    };
  });
  const wrong = [...CLAIMS, "extra" as const].map((choice) => !choices.has(choice));
  return { extra, signs: own, wrong };
}

const OF_HEADING: readonly WeighedSign[] = ["heading", "no-heading", "year-or-rater", "elsewhere"];

function unheaded(signs: readonly ShownSign[]): ShownSign[] {
  return [{ sign: "no-heading", degree: 1 }, ...signs.filter(({ sign }) => !OF_HEADING.includes(sign))];
}

/** An assignment of a header's columns: for each the index of its claim, the number of claims for none. */
export interface Reading {
  readonly choices: readonly number[];
  readonly score: number;
}

const NONE = CLAIMS.length;

/**
 * The best assignment with something added to every choice that is wrong: much taken off leaves the best right one,
 * something added finds the wrong one that comes closest.
 */
export function bestReading({ columns }: Problem, weights: Float64Array, ofWrong: number): Reading {
  const claims = columns.map(({ extra, signs, wrong }): ColumnClaims => {
    const scores = {} as Record<Claim, number>;
    for (const [k, claim] of CLAIMS.entries()) {
      const { at, degree } = signs[k] as Column["signs"][number];
      let sum = wrong[k] ? ofWrong : 0;
      for (let s = 0; s < at.length; s++) sum += (weights[at[s] as number] as number) * (degree[s] as number);
      scores[claim] = sum;
    }
    return { scores, why: () => [], signs: () => [], extra: extra + (wrong[NONE] ? ofWrong : 0) };
  });
  const { claims: chosen, total } = assignColumns(claims);
  return {
    choices: chosen.map((claim) => (claim === null ? NONE : CLAIMS.indexOf(claim))),
    score: total,
  };
}

/** How many columns of an assignment are wrong. */
export function countWrong({ columns }: Problem, { choices }: Reading): number {
  return columns.filter(({ wrong }, i) => wrong[choices[i] as number]).length;
}

/** Adds what an assignment shows to a vector. */
export function addSigns({ columns }: Problem, { choices }: Reading, into: Float64Array, by: number): void {
  for (const [i, { signs }] of columns.entries()) {
    const own = signs[choices[i] as number];
    for (let s = 0; own && s < own.at.length; s++)
      into[own.at[s] as number]! += by * (own.degree[s] as number);
  }
}
