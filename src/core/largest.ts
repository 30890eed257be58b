/** The largest of the numbers, and of `least`; for lists of any length, which `Math.max(...numbers)` is not. */
export function largest(least: number, numbers: Iterable<number>): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The smallest of the numbers, and of `most`; for lists of any length. */
export function smallest(most: number, numbers: Iterable<number>): number {
  let least = most;
  for (const number of numbers) if (number < least) least = number;
  return least;
}
