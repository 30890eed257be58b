import { fromIsoDate } from "../number-format/date-parts.ts";
import type { SheetCell } from "../sheets/types.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { createTextGatherer, plainText, type RichText } from "./read-text.ts";
import type { CellStyle, StyleOf } from "./styles.ts";

/** What cells refer to. */
export interface ValueContext {
  readonly strings: readonly RichText[];
  readonly styleOf: StyleOf;
  readonly is1904: boolean;
}

/** A cell as it shows. */
export interface CellValue {
  readonly text: string;
  readonly cell: Pick<SheetCell, "text" | "isStruck">;
  /** A formula that came without its value. */
  readonly isUnvalued: boolean;
}

/** Reads one cell after the other out of the elements within them. */
export interface CellReader {
  begin(attributes: Attributes): void;
  open(element: string, attributes: Attributes): void;
  text(text: string): void;
  close(element: string): void;
  end(): CellValue;
}

export function createCellValue({ strings, styleOf, is1904 }: ValueContext): CellReader {
  const gatherer = createTextGatherer();
  let type = "n";
  let style = 0;
  let raw: string | null = null;
  let isValue = false;
  let hasFormula = false;
  let inCell = false;

  const read = (): RichText => {
    const inline = gatherer.take();
    // Some programs write the text of an inlineStr as a value, without `is`.
    if (type === "inlineStr") return raw === null ? inline : { text: plainText(raw), isStruck: false };
    if (raw === null) return inline;
    if (type === "s") return strings[Number(raw)] ?? NOTHING;
    return { text: showValue(type, raw, styleOf(style), is1904), isStruck: false };
  };
  return {
    begin({ t = "n", s = "0" }: Attributes) {
      [type, style, raw, isValue, hasFormula, inCell] = [t, Number(s), null, false, false, true];
      gatherer.take();
    },
    open(name: string, { val }: Attributes) {
      if (!inCell) return;
      if (name === "v") [isValue, raw] = [true, ""];
      else if (name === "f") hasFormula = true;
      else gatherer.open(name, val);
    },
    text(text: string) {
      if (!inCell) return;
      if (isValue) raw += text;
      else gatherer.text(text);
    },
    close(name: string) {
      if (name === "v") isValue = false;
      else if (inCell) gatherer.close(name);
    },
    end(): CellValue {
      inCell = false;
      const { text, isStruck } = read();
      const isAllStruck = text !== "" && styleOf(style).isStruck;
      const cell = isStruck || isAllStruck ? { text, isStruck: true } : { text };
      return { text, cell, isUnvalued: hasFormula && (raw === null || (raw === "" && type === "n")) };
    },
  };
}

const NOTHING: RichText = { text: "", isStruck: false };

/** What a value shows: `b` yes or no, `e` an error, `str` the text of a formula, `d` a date, else a number. */
function showValue(type: string, raw: string, { show }: CellStyle, is1904: boolean): string {
  switch (type) {
    case "b":
      return raw.trim() === "1" || raw.trim() === "true" ? "TRUE" : "FALSE";
    case "e":
    case "str":
      return plainText(raw);
    case "d": {
      const serial = fromIsoDate(raw.trim(), is1904);
      return serial === null ? raw : show(serial);
    }
    default: {
      const number = raw.trim() === "" ? Number.NaN : Number(raw);
      return Number.isNaN(number) ? raw : show(number);
    }
  }
}
