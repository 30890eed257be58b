// Logistic regression over buckets, by AdaGrad in a fixed order: the same rows give the same weights.

const EPOCHS = 12;
const RATE = 0.3;
/** Pulls weights to zero: pieces that are seen once tell little. */
const SHRINK = 1e-3;
/** Beyond this a score says no more. */
const MOST = 4;

export const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** A sequence of numbers from 0 to 1 that is always the same. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** @param rows `features`: buckets, `wanted`: 0 to 1, `weight`: how much the row counts */
export function train(rows, buckets) {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-6);
  let bias = 0;
  let biasSquares = 1;
  const order = rows.map((_, i) => i);
  const random = createRandom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { features, wanted, weight } = rows[i];
      let sum = bias;
      for (const bucket of features) sum += weights[bucket];
      const slope = (sigmoid(sum) - wanted) * weight;
      for (const bucket of features) {
        const own = slope + SHRINK * weights[bucket];
        squares[bucket] += own * own;
        weights[bucket] -= (RATE * own) / Math.sqrt(squares[bucket]);
      }
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** The model as whole numbers of one byte: `score` gives what the program will read. */
export function quantise({ weights, bias }) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  const start = Number((bias / unit).toFixed(1));
  return {
    unit,
    start,
    most: MOST,
    hex: Buffer.from(bytes.buffer).toString("hex"),
    score(pieces) {
      let sum = start;
      for (const bucket of pieces) sum += bytes[bucket];
      return Math.max(-MOST, Math.min(MOST, sum * unit));
    },
  };
}

function dot(a, b) {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}

const ROUNDS = 6000;
const RATE_OF_ROUND = 1;
const PULL_OF_ROUND = 0.001;

/** Logistic regression over a few columns, pulled to zero but for the first: the weight of each. */
export function fitWeights(rows) {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = rows[0].values.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight, i) => (i === 0 ? 0 : PULL_OF_ROUND * weight));
    for (const { values, wanted, weight } of rows) {
      const error = ((sigmoid(dot(values, weights)) - wanted) * weight) / total;
      for (const [i, value] of values.entries()) if (value !== 0) slopes[i] += error * value;
    }
    for (const [i, slope] of slopes.entries()) weights[i] -= RATE_OF_ROUND * slope;
  }
  return weights.map((weight) => Number(weight.toFixed(2)));
}
