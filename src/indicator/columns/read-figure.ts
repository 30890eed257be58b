import type { Quantity } from "../../quantity/model/types.ts";
import { displayLabel, labelKey } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { createPassage, type Passage } from "../../row/passage/passage.ts";
import { type CellSort, sortOfCell } from "../../table/number-columns/cell-sort.ts";
import { isUnit } from "../../table/number-columns/units.ts";

/** What a cell for a number holds: the number, nothing yet, or something else. */
export type Figure =
  | { readonly kind: "number"; readonly mention: Mention }
  | { readonly kind: "none"; readonly passage: Passage }
  | { readonly kind: "other" };

const OTHER: Figure = { kind: "other" };

/**
 * Reads the cell of a column of numbers under the name of its indicator. A number without a unit takes the given one; a
 * unit that would change the number is left out.
 */
export function readFigure(passage: Passage, name: string, unit: string | null): Figure {
  const sort = sortOfPassage(passage);
  if (sort === "none") return { kind: "none", passage };
  if (sort !== "number") return OTHER;
  const bare = onlyNumber(passage);
  if (!bare) return OTHER;
  const whole = unit !== null && isBare(bare.quantity) ? onlyNumber(withUnit(bare, unit)) : null;
  return { kind: "number", mention: underName(whole && isSame(bare, whole) ? whole : bare, name) };
}

/** What the cell of a passage is by itself. */
export function sortOfPassage(passage: Passage): CellSort {
  return sortOfCell(passage.text, () => passage.quantities);
}

/** The one number of a cell outside brackets that is a level; null where it has none, several, or a change. */
function onlyNumber(passage: Passage): Mention | null {
  const [mention, ...others] = passage.mentions.filter(({ bracketed }) => !bracketed);
  if (!mention || others.length > 0 || mention.quantity.issue !== undefined) return null;
  return mention.quantity.change === null && mention.quantity.unit !== "倍" ? mention : null;
}

export function isBare({ kind, unit }: Quantity): boolean {
  return kind === "number" && unit === null;
}

const DIGITS = /^[\d０-９,，.．]+/;

/** Where the digits of a number end; where all of it ends if it is written otherwise. */
function endOfDigits({ quantity, source }: Mention): number {
  const { start, end } = quantity.numeral ?? quantity;
  const digits = DIGITS.exec(source.text.slice(start, end))?.[0].length;
  return digits === undefined ? end : start + digits;
}

/** Whether a number is still the same with a unit behind it, all of which it took: 0.7 and 度数率 are not. */
function isSame(bare: Mention, whole: Mention): boolean {
  const added = whole.source.text.length - bare.source.text.length;
  const at = endOfDigits(bare);
  return endOfDigits(whole) === at && whole.quantity.end >= at + added;
}

/** The words behind a number's digits that are its unit: 千円 of 1,200千円以内; null where it has none. */
export function unitTextOf(mention: Mention): string | null {
  const { quantity, source } = mention;
  const behind = source.text.slice(endOfDigits(mention), quantity.end);
  for (let end = behind.length; end > 0; end--) if (isUnit(behind.slice(0, end))) return behind.slice(0, end);
  return null;
}

function withUnit(mention: Mention, unit: string): Passage {
  const { source } = mention;
  const at = endOfDigits(mention);
  const back = (offset: number) => (offset <= at ? offset : Math.max(at, offset - unit.length));
  return createPassage({
    field: source.field,
    heading: source.heading,
    cell: source.cell,
    text: source.text.slice(0, at) + unit + source.text.slice(at),
    spanOf: (start, end) => source.spanOf(back(start), back(end)),
  });
}

function underName(mention: Mention, name: string): Mention {
  const key = labelKey(displayLabel(name));
  return {
    ...mention,
    label: name,
    group: "",
    key,
    fullKey: key,
    context: () => key,
    behind: "",
    hosted: false,
  };
}
