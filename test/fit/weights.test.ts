import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Chosen, readChosen } from "../../scripts/fit/chosen.ts";
import { type Fitted, fitWith, type Measured, type Task } from "../../scripts/fit/cross-validate.ts";
import { columnTask, rowTask } from "../../scripts/fit/tasks.ts";
import {
  ALIGN_FILE,
  COLUMN_FILE,
  withAlignWeights,
  withColumnWeights,
} from "../../scripts/fit/write-weights.ts";

// What `npm run fit` chose by holding reports out is taken as given: how strongly the weights are drawn to those that
// were set by hand. The weights themselves are derived anew. Where they differ, `npm run fit` writes them.

const root = new URL("../../", import.meta.url).pathname;
const chosen = readChosen(root);

function derive<Example extends Fitted>(task: Task<Example, Measured>, { pull }: Chosen) {
  const weights = fitWith(task, pull ?? Number.POSITIVE_INFINITY);
  const { right, all, loss } = task.figures(task.examples, weights);
  return { weights, figures: { right, all, loss } };
}

function expectFigures(found: Measured, told: Measured): void {
  for (const name of ["right", "all", "loss"] as const) expect(found[name]).toBeCloseTo(told[name], 1);
}

describe.each([
  ["columns", COLUMN_FILE, withColumnWeights, () => derive(columnTask(root), chosen.columns)],
  ["align", ALIGN_FILE, withAlignWeights, () => derive(rowTask(root), chosen.align)],
] as const)("the weights of %s", (name, file, rewrite, fitAnew) => {
  const committed = readFileSync(new URL(file, `file://${root}`), "utf8");

  it("are those that the reports give", { timeout: 60_000 }, () => {
    const { weights, figures } = fitAnew();
    expect(rewrite(committed, weights, chosen[name])).toBe(committed);
    expectFigures(figures, chosen[name].fitted);
  });

  it("read held-out reports no worse than those that were set by hand, and more surely", () => {
    const { hand, heldOut, aside, pull } = chosen[name];
    expect(heldOut.right).toBeGreaterThanOrEqual(hand.right);
    expect(aside.fitted.right).toBeGreaterThanOrEqual(aside.hand.right);
    if (pull === null) return expect(heldOut).toEqual(hand);
    expect(heldOut.loss).toBeLessThan(hand.loss);
    expect(aside.fitted.loss).toBeLessThan(aside.hand.loss);
  });
});
