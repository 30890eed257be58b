/** Three decimals are more than anybody knows. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
