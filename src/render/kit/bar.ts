import { padToWidth, type WidthOptions } from "../../text/width.ts";

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const FULL = "█";

/**
 * A share from 0 to 1 as a bar of `width` columns, in eighths of a column. Terminals that draw the blocks two
 * columns wide get `#` for whole columns instead. Whatever is more than nothing is seen.
 */
export function bar(share: number, width: number, measure: WidthOptions = {}): string {
  const part = Math.min(1, Math.max(0, share));
  if (measure.ambiguous === 2) {
    const columns = part === 0 ? 0 : Math.max(1, Math.round(part * width));
    return "#".repeat(columns).padEnd(width);
  }
  const eighths = part === 0 ? 0 : Math.max(1, Math.round(part * width * 8));
  return padToWidth(FULL.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? ""), width, measure);
}
