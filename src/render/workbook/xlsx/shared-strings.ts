import { escapeString } from "./clean-text.ts";

/** The texts of a workbook, each kept once, in the order in which cells name them. */
export interface SharedStrings {
  /** The number of a text that was cleaned. */
  numberOf(text: string): number;
  /** The part of the file that holds them, in pieces. */
  xml(): Iterable<string>;
}

export function createStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  let used = 0;
  return {
    numberOf: (text) => {
      used += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *xml() {
      yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${used}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield `<si><t xml:space="preserve">${escapeString(text)}</t></si>`;
      yield "</sst>";
    },
  };
}
