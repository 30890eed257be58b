import { createScanner } from "jsonc-parser";

/** How deep the data of this program may be nested; a configuration needs four levels. */
export const MAX_DEPTH = 100;

// The kinds of token of jsonc-parser, whose own names for them exist while it is compiled only.
const OPENING: ReadonlySet<number> = new Set([1, 3]);
const CLOSING: ReadonlySet<number> = new Set([2, 4]);
const END = 17;

/**
 * Where a JSON text (comments allowed) is nested too deep, as an offset; null where it is not. What parses it calls
 * itself for each level, and would run out of stack.
 */
export function findTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    if (CLOSING.has(kind)) depth -= 1;
    else if (OPENING.has(kind) && ++depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return null;
}
