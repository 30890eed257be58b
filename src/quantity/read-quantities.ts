import { classOf } from "../text/chars.ts";
import type { Quantity } from "./model/types.ts";
import { READERS, type Scan, type Step } from "./readers.ts";

/**
 * Reads the numbers of Japanese administrative prose in one pass from left to right: amounts with unit, sign and
 * bounds, ordinals, dates and periods. Offsets are UTF-16 units of `text`; the result is sorted and does not overlap.
 */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  let scan: Scan = { floor: 0, context: undefined, contextEnd: 0 };
  for (let at = 0; at < text.length; ) {
    const step = readAt(text, at, scan);
    if (step === undefined || "skip" in step) {
      at = Math.max(step?.skip ?? 0, at + 1);
      continue;
    }
    found.push(step.quantity);
    at = step.quantity.end;
    const isDated = step.context !== undefined;
    scan = {
      floor: at,
      context: isDated ? step.context : scan.context,
      contextEnd: isDated ? at : scan.contextEnd,
    };
  }
  return found;
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
