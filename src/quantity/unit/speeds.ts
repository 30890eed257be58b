const SPEEDS: Readonly<Record<string, string>> = { 時速: "h", 分速: "min", 秒速: "s" };

/** The length of these words, and the code of 速. */
export const SPEED_LENGTH = 2;
const SPEED = 0x901f;

/** The time in which a length is covered, by the word before its number: h for 時速. */
export function speedBefore(text: string, pos: number, floor: number): string | undefined {
  if (pos - SPEED_LENGTH < floor || text.charCodeAt(pos - 1) !== SPEED) return undefined;
  return SPEEDS[text.slice(pos - SPEED_LENGTH, pos)];
}
