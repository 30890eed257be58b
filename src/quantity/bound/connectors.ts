import { afterSpace } from "../../text/chars.ts";
import { isDashOrLong } from "../../text/dashes.ts";

/** A wave dash. */
export function isTilde(char: string | undefined): boolean {
  return char === "~";
}

/** The end of what joins two dates or times to a period, or -1. */
export function connectorEnd(text: string, pos: number): number {
  const at = afterSpace(text, pos);
  if (isTilde(text[at])) return afterSpace(text, at + 1);
  if (text.startsWith("から", at) || text.startsWith("より", at)) return at + 2;
  return isDashOrLong(text[at] ?? "") ? afterSpace(text, at + 1) : -1;
}
