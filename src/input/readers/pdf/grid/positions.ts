/** Means of numbers that lie close together, ascending: each is no farther than `apart` from the one before it. */
export function clusterPositions(values: readonly number[], apart: number): number[] {
  const sorted = Float64Array.from(values).sort();
  const means: number[] = [];
  let sum = 0;
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] as number;
    if (count > 0 && value - (sorted[i - 1] as number) > apart) {
      means.push(sum / count);
      sum = 0;
      count = 0;
    }
    sum += value;
    count++;
  }
  if (count > 0) means.push(sum / count);
  return means;
}

/** Index of the position that lies next to a value. */
export function clusterOf(positions: readonly number[], value: number): number {
  const above = firstAtLeast(positions, value);
  if (above === 0) return 0;
  if (above === positions.length) return above - 1;
  const [before, after] = [positions[above - 1] as number, positions[above] as number];
  return value - before <= after - value ? above - 1 : above;
}

/** Index of the gap between ascending positions that a value lies in; -1 outside. */
export function gapOf(positions: readonly number[], value: number): number {
  const above = firstAtLeast(positions, value);
  if (above === positions.length) return -1;
  if (positions[above] === value) return Math.min(above, positions.length - 2);
  return above - 1;
}

/** Index of the first position that is no less. */
export function firstAtLeast(positions: readonly number[], value: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
