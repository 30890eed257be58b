import { splitClusters, sumWidths, type WidthOptions } from "./clusters.ts";

export type { WidthOptions } from "./clusters.ts";
export { wrapToWidth } from "./wrap.ts";

const ELLIPSIS = "…";
const ASCII = /^[\x20-\x7e]*$/;

export interface PadOptions extends WidthOptions {
  /** Where the text stands in its room; left unless told. */
  readonly align?: "left" | "right" | "center" | undefined;
}

/** Columns that a text takes on a terminal; 0 for controls and marks, 2 for what is wide in East Asia. */
export function displayWidth(text: string, options: WidthOptions = {}): number {
  if (ASCII.test(text)) return text.length;
  return sumWidths(text, options);
}

/** A text of at most `width` columns, with `…` where something was cut off. */
export function truncateToWidth(text: string, width: number, options: WidthOptions = {}): string {
  if (displayWidth(text, options) <= width) return text;
  const ellipsis = displayWidth(ELLIPSIS, options) <= width ? ELLIPSIS : "";
  const room = width - displayWidth(ellipsis, options);
  let used = 0;
  let kept = "";
  for (const cluster of splitClusters(text, options)) {
    used += cluster.width;
    if (used > room) break;
    kept += cluster.text;
  }
  return kept + ellipsis;
}

/** A text filled up with spaces to `width` columns; a text that is wider already comes back as it is. */
export function padToWidth(text: string, width: number, options: PadOptions = {}): string {
  const missing = Math.max(0, width - displayWidth(text, options));
  const { align = "left" } = options;
  const before = align === "right" ? missing : align === "center" ? missing >> 1 : 0;
  return " ".repeat(before) + text + " ".repeat(missing - before);
}
