import { type Descent, descend, type Loss, rounded } from "./descend.ts";

/** Something to fit weights to; what is of one group is held out together. */
export interface Fitted {
  readonly group: string;
  readonly share: number;
}

/** What there is to fit, and how it is measured. */
export interface Task<Example extends Fitted, Figures extends Measured> {
  readonly examples: readonly Example[];
  readonly prior: Float64Array;
  readonly loss: Loss<Example>;
  readonly figures: (examples: readonly Example[], weights: Float64Array) => Figures;
  readonly steps: number;
  /** Strengths of the pull to the weights that were set by hand, the strongest first. */
  readonly pulls: readonly number[];
}

/** Figures that add up. */
export interface Measured {
  readonly right: number;
  readonly all: number;
  readonly loss: number;
}

const FIRST_STEP = 0.5;
const FOLDS = 5;

/** The weights that a pull leaves, to one decimal. */
export function fitWith<Example extends Fitted, Figures extends Measured>(
  { examples, prior, loss, steps }: Pick<Task<Example, Figures>, "examples" | "prior" | "loss" | "steps">,
  pull: number,
): Float64Array {
  const descent: Descent = { pull, steps, firstStep: FIRST_STEP };
  return rounded(descend(examples, loss, prior, descent), prior);
}

/** What a pull gives on reports that it was not fitted to: each group is held out once. */
export function crossValidate<Example extends Fitted, Figures extends Measured>(
  task: Task<Example, Figures>,
  pull: number,
): Measured {
  const groups = [...new Set(task.examples.map(({ group }) => group))];
  let sum: Measured = { right: 0, all: 0, loss: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ group }: Example) => groups.indexOf(group) % FOLDS === fold;
    const weights = fitWith({ ...task, examples: task.examples.filter((one) => !isOut(one)) }, pull);
    const { right, all, loss } = task.figures(task.examples.filter(isOut), weights);
    sum = { right: sum.right + right, all: sum.all + all, loss: sum.loss + loss };
  }
  return sum;
}

/** Of what could be gained on held-out reports, so much is enough: the rest is not worth moving more weights. */
const ENOUGH = 0.8;

/**
 * The strongest pull that gains enough on held-out reports and reads no less of them right; without end, which leaves
 * the weights that were set by hand, where none gains.
 */
export function choosePull<Example extends Fitted, Figures extends Measured>(
  task: Task<Example, Figures>,
): { readonly pull: number; readonly before: Measured; readonly heldOut: Measured } {
  const before = task.figures(task.examples, task.prior);
  const tried = task.pulls.map((pull) => ({ pull, heldOut: crossValidate(task, pull) }));
  const able = tried.filter(({ heldOut }) => heldOut.right >= before.right - 1e-6);
  const most = able.reduce((best, { heldOut }) => Math.max(best, before.loss - heldOut.loss), 0);
  const chosen = able.find(({ heldOut }) => most > 0 && before.loss - heldOut.loss >= ENOUGH * most);
  return { before, ...(chosen ?? { pull: Number.POSITIVE_INFINITY, heldOut: before }) };
}
