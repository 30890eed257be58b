import { toVector as toColumnVector, toProblems } from "./assign.ts";
import { readColumnExamples, type Source } from "./column-examples.ts";
import { columnFigures, columnLoss } from "./column-loss.ts";
import { layoutSources, reportSources, seedSources } from "./column-sources.ts";
import { HAND_CELLS } from "./hand/align.ts";
import { HAND_COLUMNS } from "./hand/columns.ts";
import { HAND_PLACES } from "./hand/places.ts";
import { readRowExamples } from "./row-examples.ts";
import { createRowLoss } from "./row-loss.ts";
import { toVector as toRowVector } from "./row-vector.ts";
import { withHandWeights } from "./with-hand-weights.ts";

const NO_PULL = Number.POSITIVE_INFINITY;

/** The columns of the reports for building, of layouts, and of the seed with its disturbances. */
export function columnTask(root: string) {
  const sources = [...reportSources(root).fit, ...layoutSources(root, "known"), ...seedSources()];
  return {
    examples: columnProblems(sources),
    prior: toColumnVector(HAND_COLUMNS),
    loss: columnLoss,
    figures: columnFigures,
    steps: 40,
    pulls: [NO_PULL, 0.05, 0.02, 0.01],
  };
}

export function columnProblems(sources: readonly Source[]) {
  return withHandWeights(() =>
    readColumnExamples(sources).flatMap((example) => toProblems(example, HAND_COLUMNS)),
  );
}

export function rowExamples(sources: readonly Source[], withSeed = false) {
  return withHandWeights(() => readRowExamples(sources, withSeed));
}

/** The rows of the reports for building, of layouts and of the seed, whole and disturbed. */
export function rowTask(root: string) {
  return {
    examples: rowExamples([...reportSources(root).fit, ...layoutSources(root, "known")], true),
    prior: toRowVector(HAND_CELLS, HAND_PLACES),
    ...createRowLoss(HAND_CELLS, HAND_PLACES),
    steps: 30,
    pulls: [NO_PULL, 0.1, 0.03, 0.01],
  };
}

/** Reports that nothing is fitted to. */
export function asideSources(root: string): Source[] {
  return [...reportSources(root).aside, ...layoutSources(root, "aside")];
}
