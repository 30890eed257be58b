/** The pages that are asked for as `3-11,14`, ascending; all of them where nothing is asked. */
export function choosePages(asked: string | undefined, count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
