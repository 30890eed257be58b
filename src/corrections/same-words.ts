import { foldKey } from "../text/fold.ts";

/** Whether two texts of a report are the same but for widths, case and spaces; null is no text. */
export function sameWords(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : foldKey(a) === foldKey(b);
}
