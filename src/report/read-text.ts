import type { Cell } from "../input/grid/types.ts";
import { cleanText } from "../text/clean.ts";
import { DASH_OR_LONG_CLASS } from "../text/dashes.ts";

const DASH = new RegExp(`^["]?[${DASH_OR_LONG_CLASS}]{1,3}$`);

/** The cleaned text of a cell; null where it is empty, a dash or missing. */
export function readText(cell: Cell | null): string | null {
  if (!cell) return null;
  const { text } = cleanText(cell.text);
  return text === "" || DASH.test(text) ? null : text;
}
