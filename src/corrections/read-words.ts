import type { Quantity } from "../quantity/model/types.ts";
import { readQuantities } from "../quantity/read-quantities.ts";

/** The one number that a person wrote for a target or a result; null where there is none, several, or a broken one. */
export function readNumber(text: string): Quantity | null {
  const [quantity, ...others] = readQuantities(text);
  if (!quantity || others.length > 0 || quantity.issue !== undefined) return null;
  const { value, min, max } = quantity;
  return value === null && min === null && max === null ? null : quantity;
}
