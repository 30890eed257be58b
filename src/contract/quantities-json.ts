import type { Quantity } from "../quantity/model/types.ts";
import type { QuantitiesJson, QuantityJson } from "./quantities-schema.ts";

/** What is read in a text, as `reform quantities --json` prints it on one line. */
export function toQuantitiesJson(text: string, quantities: readonly Quantity[]): QuantitiesJson {
  return { text, quantities: quantities.map(toQuantityJson) };
}

/** The documented keys and no others, in their order; those of dates only where they say something. */
function toQuantityJson(quantity: Quantity): QuantityJson {
  const { date, from, to, fiscalYear, issue } = quantity;
  return {
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    kind: quantity.kind,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    minInclusive: quantity.minInclusive,
    maxInclusive: quantity.maxInclusive,
    unit: quantity.unit,
    approximate: quantity.approximate,
    change: quantity.change,
    ...(date === undefined ? {} : { date }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(issue === undefined ? {} : { issue }),
  };
}
