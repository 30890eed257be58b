/** What is lost with some weights, and where it grows: the slope is added to `slope`. */
export type Loss<Example> = (example: Example, weights: Float64Array, slope: Float64Array | null) => number;

export interface Descent {
  /** How strongly weights are drawn to where they began; without end leaves them there. */
  readonly pull: number;
  readonly steps: number;
  readonly firstStep: number;
}

/**
 * Weights of which the examples lose least, each drawn back to where it began by the same amount, so that few move:
 * proximal subgradient descent over all examples at once, the mean of the second half of the way. A weight that is 0
 * stays so: what it stands for says nothing. Nothing is drawn by lot, so that it gives the same every time.
 */
export function descend<Example extends { readonly share: number }>(
  examples: readonly Example[],
  lossOf: Loss<Example>,
  prior: Float64Array,
  { pull, steps, firstStep }: Descent,
): Float64Array {
  if (!Number.isFinite(pull)) return prior;
  const weights = Float64Array.from(prior);
  const mean = new Float64Array(prior.length);
  const slope = new Float64Array(prior.length);
  const total = examples.reduce((sum, { share }) => sum + share, 0);
  for (let step = 0; step < steps; step++) {
    slope.fill(0);
    for (const example of examples) lossOf(example, weights, slope);
    const size = firstStep / (1 + step / 10);
    for (const k of weights.keys()) {
      const from = prior[k] as number;
      if (from === 0) continue;
      const moved = (weights[k] as number) - (size * (slope[k] as number)) / total - from;
      weights[k] = from + Math.sign(moved) * Math.max(0, Math.abs(moved) - size * pull);
    }
    if (step >= steps / 2)
      for (const k of mean.keys()) mean[k]! += (weights[k] as number) / Math.floor(steps / 2);
  }
  return mean;
}

/** Weights to one decimal; those that hardly moved stay as they were. */
export function rounded(weights: Float64Array, prior: Float64Array): Float64Array {
  return weights.map((weight, k) => {
    const before = prior[k] as number;
    return Math.abs(weight - before) < 0.05 ? before : Math.round(weight * 10) / 10;
  });
}
