import type { Page } from "./page.ts";

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const FULL = "█";

/**
 * A share from 0 to 1 as a bar of `width` columns, in eighths of a column; of `#` and in whole columns where blocks
 * are two columns wide. Whatever is more than nothing is seen.
 */
export function bar(share: number, width: number, { ascii }: Pick<Page, "ascii">): string {
  const part = Math.min(1, Math.max(0, share));
  const parts = ascii ? width : width * 8;
  const drawn = part === 0 ? 0 : Math.max(1, Math.round(part * parts));
  const text = ascii ? "#".repeat(drawn) : FULL.repeat(drawn >> 3) + (EIGHTHS[drawn & 7] ?? "");
  return text.padEnd(width);
}
