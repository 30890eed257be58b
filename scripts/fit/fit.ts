import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHOSEN_FILE, type Chosen, type ChosenFile } from "./chosen.ts";
import type { Source } from "./column-examples.ts";
import { choosePull, type Fitted, fitWith, type Measured, type Task } from "./cross-validate.ts";
import { otherReports } from "./other-reports.ts";
import { asideSources, columnProblems, columnTask, rowExamples, rowTask } from "./tasks.ts";
import { ALIGN_FILE, COLUMN_FILE, withAlignWeights, withColumnWeights } from "./write-weights.ts";

/** How to fit: where the project is, and where further reports are whose figures are to be printed as well. */
export interface FitOptions {
  readonly root: string;
  readonly reports?: string | undefined;
  readonly print: (line: string) => void;
}

/** Fits the weights of columns and of the alignment, and writes the tables and the figures. */
export function fitWeights({ root, reports, print }: FitOptions): void {
  const aside = asideSources(root);
  const others = reports === undefined ? [] : otherReports(reports);
  const columns = run(columnTask(root), columnProblems, aside, others, (line) => print(`columns: ${line}`));
  const align = run(
    rowTask(root),
    (sources) => rowExamples(sources),
    aside,
    others,
    (line) => print(`alignment: ${line}`),
  );
  rewrite(root, COLUMN_FILE, (file) => withColumnWeights(file, columns.weights, columns.chosen));
  rewrite(root, ALIGN_FILE, (file) => withAlignWeights(file, align.weights, align.chosen));
  const chosen: ChosenFile = { columns: columns.chosen, align: align.chosen };
  writeFileSync(join(root, CHOSEN_FILE), `${JSON.stringify(chosen, null, 2)}\n`);
}

function run<Example extends Fitted>(
  task: Task<Example, Measured>,
  examplesOf: (sources: readonly Source[]) => readonly Example[],
  aside: readonly Source[],
  others: readonly Source[],
  print: (line: string) => void,
): { readonly weights: Float64Array; readonly chosen: Chosen } {
  const { pull, before, heldOut } = choosePull(task);
  const weights = fitWith(task, pull);
  const moved = weights.filter((weight, k) => weight !== task.prior[k]).length;
  const both = (examples: readonly Example[]) => ({
    hand: measured(task.figures(examples, task.prior)),
    fitted: measured(task.figures(examples, weights)),
  });
  const chosen: Chosen = {
    pull: Number.isFinite(pull) ? pull : null,
    hand: measured(before),
    fitted: measured(task.figures(task.examples, weights)),
    heldOut: measured(heldOut),
    aside: both(examplesOf(aside)),
  };
  print(`${moved} weights moved with a pull of ${pull}`);
  print(`fitted to: ${told(chosen.hand)}; now ${told(chosen.fitted)}; held out ${told(chosen.heldOut)}`);
  print(`kept aside: ${told(chosen.aside.hand)}; now ${told(chosen.aside.fitted)}`);
  if (others.length > 0) {
    const { hand, fitted } = both(examplesOf(others));
    print(`others: ${told(hand)}; now ${told(fitted)}`);
  }
  return { weights, chosen };
}

function measured({ right, all, loss }: Measured): Measured {
  const two = (value: number) => Math.round(value * 100) / 100;
  return { right: two(right), all: two(all), loss: two(loss) };
}

function told({ right, all, loss }: Measured): string {
  return `${right} of ${all} right, ${loss} lost`;
}

function rewrite(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
