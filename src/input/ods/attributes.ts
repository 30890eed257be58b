import type { Attributes } from "../xml/read-xml.ts";

/** Nothing stands nowhere. */
const FEWEST = 1;

/** How often something stands there, or how far it goes. */
export function countOf(repeated: string | undefined): number {
  const count = repeated === undefined ? 1 : Math.floor(Number(repeated));
  // No number at all is one, too.
  return count >= 1 ? count : FEWEST;
}

/** Hidden by a person, or by a filter. */
export function isHidden(attributes: Attributes): boolean {
  const visibility = attributes["table:visibility"] ?? "visible";
  return visibility !== "visible";
}
