import type { Level } from "../../model/types.ts";

/** What a word of a legend's definition does in it. */
export type Sense =
  | "goal" // names the target: 目標, 指標
  | "plan" // names what was planned or expected, which stands for the target where no goal is named
  | "hope" // the same; behind a claim it makes that an expectation
  | "other" // names something that is no target: 前年度, 必要性
  | "reached" // claims it
  | "works" // claims that work was done or had some effect, which is a claim about the target only beside others
  | "effect" // a noun that says nothing by itself and is denied by "none"
  | "beyond" // claims more than it
  | "short" // claims less than it
  | "wanting" // says that something has to be done about it, which is less only beside others
  | "near" // says by itself that little is missing
  | "given-up" // says that it cannot or will not be reached
  | "stopped" // says so of work
  | "unjudged" // says that nothing was judged
  | "almost" // takes a little from what it stands beside
  | "partly" // says that only a part is meant
  | "far" // says that the distance is great
  | "denial" // denies what stands before it
  | "not" // denies what comes after it
  | "toward" // makes what stands before it an aim
  | "expected" // makes what stands before it an expectation
  | "reserve" // names what remains to be done
  | "clause" // ends a clause
  | "none"; // swallows a word in which another would be seen

/** Words that must not stand right beside a word for it to count. */
export interface Borders {
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/** Words (folded, parted by spaces), what they do, and a definition with the level that they give it. */
export type WordRow = readonly [
  words: string,
  sense: Sense,
  evidence: readonly [definition: string, level: Level],
  borders?: Borders,
];
