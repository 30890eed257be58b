// npm run fit:confidence -- [--columns FILE.jsonl]
// Weighs what tells how sure a judgement is, and writes src/indicator/confidence/weights.ts: logistic regression over the
// features of every decided indicator of the pairs and columns whose outcome is known by reading
// (fixtures/pairs, fixtures/calibration), right or wrong. The sets by which the program was built count less, since it
// knows them. Lines of fixtures/calibration with an odd number are only measured.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgedColumns } from "../eval-columns.mjs";
import { judgedPairs } from "../eval-pairs.mjs";
import { loadSource } from "../load-source.mjs";
import { printBins } from "../print-bins.mjs";
import { readLines } from "../read-lines.mjs";
import { fitWeights, sigmoid } from "./names-model.mjs";

/** What a judgement counts that the program was built by. */
const KNOWN = 0.1;

const root = new URL("../..", import.meta.url).pathname;
const source = await loadSource();
const { FEATURES } = source;

const known = readdirSync(join(root, "fixtures/pairs")).flatMap((name) =>
  judgedPairs(readLines(join(root, "fixtures/pairs", name)), source),
);
const fresh = ["pairs", "columns"].flatMap((kind) => {
  const file = join(root, "fixtures/calibration", `${kind}.jsonl`);
  const rows = existsSync(file) ? readLines(file) : [];
  return kind === "pairs" ? judgedPairs(rows, source) : judgedColumns(rows, source);
});
const learnt = fresh.filter(({ line }) => line % 2 === 0);
const aside = fresh.filter(({ line }) => line % 2 === 1);
const toRows = (judged, weight) =>
  judged.flatMap(({ indicators, isRight }) =>
    indicators.map(({ features }) => ({
      values: [1, ...FEATURES.map((name) => features[name])],
      wanted: isRight ? 1 : 0,
      weight: weight / indicators.length,
    })),
  );
const weights = fitWeights([...toRows(known, KNOWN), ...toRows(learnt, 1)]);
const score = ({ features }) =>
  sigmoid(weights.reduce((sum, weight, i) => sum + weight * (i === 0 ? 1 : features[FEATURES[i - 1]]), 0));
for (const [name, judged] of Object.entries({ known, learnt, aside }))
  printBins(
    name,
    judged.map(({ indicators, isRight }) => ({ p: Math.min(...indicators.map(score)), isRight })),
  );

const [bias, ...rest] = weights;
writeFileSync(
  join(root, "src/indicator/confidence/weights.ts"),
  `import type { FeatureName } from "../model/features.ts";

// Written by \`npm run fit:confidence\`: not to be changed by hand.

/** What each feature adds to the confidence of a judgement: logarithms of odds. */
export const CONFIDENCE: Readonly<Record<FeatureName | "bias", number>> = {
  bias: ${bias},
${FEATURES.map((name, i) => `  ${name.includes("-") ? `"${name}"` : name}: ${rest[i]},`).join("\n")}
};
`,
);
