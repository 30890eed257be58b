// npm run fit:direction -- --weak FILE.jsonl
// Learns from names of indicators which way is better, and writes src/indicator/better/learnt-weights.ts:
// 1. logistic regression over the pieces of a name (src/indicator/better/name-pieces.ts), from names labelled by reading
//    (fixtures/direction/learn.jsonl) and the names of FILE, whose goals told it (weak labels: now and then wrong);
// 2. what those pieces and the lexicon's words weigh, from names that neither was made from (weigh.jsonl, and some of FILE).
// Names of aside.jsonl are only measured.
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readLines } from "../read-lines.mjs";
import { loadNames } from "./load-names.mjs";
import { fitWeights, quantise, train } from "./names-model.mjs";

/** A label by reading counts as many weak ones. */
const BY_READING = 20;
/** One weak name of so many is not learnt but weighed: how often less is better, where nobody chose hard names. */
const HELD_BACK = 12;
/** And counts so much, for its label is now and then wrong. */
const USUAL = 0.1;

const root = new URL("../..", import.meta.url).pathname;
const { values: options } = parseArgs({ options: { weak: { type: "string" } } });
const { byName, NAME_BUCKETS, namePieces, readNameSense } = await loadNames();

const namesOf = (file) => (existsSync(file) ? readLines(file) : []);
const own = namesOf(`${root}fixtures/direction/learn.jsonl`);
const weighed = namesOf(`${root}fixtures/direction/weigh.jsonl`);
const aside = namesOf(`${root}fixtures/direction/aside.jsonl`);
const kept = new Set([...weighed, ...aside].map(({ name }) => name));
const told = options.weak ? readLines(options.weak).filter(({ name }) => !kept.has(name)) : [];
const weak = told.filter((_, i) => i % HELD_BACK > 0);
const usual = told.filter((_, i) => i % HELD_BACK === 0);

const wantedOf = ({ better }) => (better === "higher" ? 1 : better === "lower" ? 0 : 0.5);
const toRow = (weight) => (row) => ({ features: namePieces(row.name), wanted: wantedOf(row), weight });
const learn = (read, told) =>
  quantise(train([...read.map(toRow(BY_READING)), ...told.map(toRow(1))], NAME_BUCKETS));
// What the pieces weigh is told by names that they were not learnt from; then those are learnt as well.
const first = learn(own, weak);
const pieces = learn([...own, ...weighed], told);

const valuesBy =
  (model) =>
  ({ name }) => {
    const { better, isDeed } = readNameSense(name);
    const own = model.score(namePieces(name));
    const measure = byName(name);
    return [
      1,
      Number(better === "higher"),
      -Number(better === "lower"),
      Number(isDeed),
      Number(measure === "higher"),
      -Number(measure === "lower"),
      ...["higher", "lower", "unknown"].map((way) => (better === way ? own : 0)),
    ];
  };
const weights = fitWeights(
  [
    ...weighed.filter(({ better }) => better !== "either").map((row) => [row, 1]),
    ...usual.map((row) => [row, USUAL]),
  ].map(([row, weight]) => ({
    values: valuesBy(first)(row),
    wanted: wantedOf(row),
    weight,
  })),
);
const scoreBy = (model) => (row) =>
  valuesBy(model)(row).reduce((sum, value, i) => sum + value * weights[i], 0);

console.log(`learnt from ${own.length} names by reading and ${weak.length} by their goals`);
report("weighed", weighed, scoreBy(first));
report("weighed, usual", usual, scoreBy(first));
report("kept aside", aside, scoreBy(pieces));
writeFileSync(`${root}src/indicator/better/learnt-weights.ts`, toSource());

function report(name, rows, score) {
  for (const least of [0, 1, 1.5, 3]) {
    const told = rows
      .map((row) => ({ ...row, score: score(row) }))
      .filter((row) => Math.abs(row.score) >= least);
    const judged = told.filter(({ better }) => better !== "either");
    const right = judged.filter((row) => row.score > 0 === (row.better === "higher")).length;
    const share = (part, whole) =>
      `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`;
    console.log(
      `${name}, log odds from ${least}: told ${share(told.length, rows.length)}, right ${share(right, judged.length)}, told though either ${told.length - judged.length}`,
    );
  }
}

function toSource() {
  const [bias, higher, lower, deed, more, less, ...byWay] = weights;
  return `// Written by \`npm run fit:direction\`: not to be changed by hand.
// Source of the weak labels: names of indicators of the national review sheets (judgit/data, CC BY 4.0), of which only
// weights are kept.

/** What was learnt of names of indicators, by how many names. */
export const LEARNT = {
  names: { byReading: ${own.length}, byGoal: ${weak.length}, toWeigh: ${weighed.length} },
  /** Log odds that more is better: by the lexicon's words, and for each unit of what the pieces say. */
  weigh: {
    bias: ${bias},
    higher: ${higher},
    lower: ${lower},
    deed: ${deed},
    measure: { higher: ${more}, lower: ${less} },
    pieces: { higher: ${byWay[0]}, lower: ${byWay[1]}, unknown: ${byWay[2]} },
  },
  /** What the pieces say is \`start\` and the weights of its pieces, in this unit, and no more than \`most\`. */
  unit: ${pieces.unit},
  start: ${pieces.start},
  most: ${pieces.most},
  /** The weight of each piece of a name: a signed byte for each bucket, as two hexadecimal digits. */
  weights:
    "${pieces.hex}",
} as const;
`;
}
