import { classOf } from "../text/chars.ts";
import { foldedView } from "../text/folded-view.ts";
import type { Mutable } from "./amount/quantities.ts";
import type { Quantity } from "./model/types.ts";
import { READERS, type Scan, type Step } from "./readers.ts";

/**
 * Reads the numbers of Japanese administrative prose in one pass from left to right: amounts with unit, sign and
 * bounds, ordinals, dates and periods. Offsets are UTF-16 units of `text`; the result is sorted and does not overlap.
 *
 * @param known the folded view of `text`, where it is known
 */
export function readQuantities(text: string, known?: string): Quantity[] {
  const found: Quantity[] = [];
  const first = firstNumeral(text);
  if (first === text.length) return found;
  const view = known ?? foldedView(text);
  const isFolded = view !== text;
  let scan: Scan = { raw: text, floor: 0, context: undefined, contextEnd: 0 };
  for (let at = first; at < view.length; ) {
    const step = readAt(view, at, scan);
    if (step === undefined || "skip" in step) {
      at = Math.max(step?.skip ?? 0, at + 1);
      continue;
    }
    found.push(isFolded ? asPrinted(step.quantity, text) : step.quantity);
    at = step.quantity.end;
    const isDated = step.context !== undefined;
    scan = {
      raw: text,
      floor: at,
      context: isDated ? step.context : scan.context,
      contextEnd: isDated ? at : scan.contextEnd,
    };
  }
  return found;
}

function firstNumeral(text: string): number {
  let at = 0;
  while (at < text.length && classOf(text.charCodeAt(at)) === 0) at++;
  return at;
}

/** The same record with its text as given; it was made a moment ago, and nobody else has it. */
function asPrinted(quantity: Mutable<Quantity>, text: string): Quantity {
  quantity.text = text.slice(quantity.start, quantity.end);
  return quantity;
}

function readAt(text: string, at: number, scan: Scan): Step | undefined {
  const kind = classOf(text.charCodeAt(at));
  if (kind === 0) return undefined;
  for (const read of READERS.get(kind) ?? []) {
    const step = read(text, at, scan);
    if (step !== undefined) return step;
  }
  return undefined;
}
