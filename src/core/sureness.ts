/** How sure something is in whole percent, rounded down: what is not quite a limit never reads as if it were. */
export function wholePercent(confidence: number): number {
  return Math.floor(100 * confidence + 1e-9);
}
