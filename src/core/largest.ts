/** The largest of the numbers, and of `least`; for lists of any length, which `Math.max(...numbers)` is not. */
export function largest(least: number, numbers: Iterable<number>): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
