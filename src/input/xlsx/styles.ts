import type { Archive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { BUILT_IN_FORMATS } from "../number-format/built-in.ts";
import { numberFormat, type ShowNumber } from "../number-format/format-value.ts";
import type { Attributes } from "../xml/read-xml.ts";

/** How cells of a style show what they hold. */
export interface CellStyle {
  readonly show: ShowNumber;
  readonly isStruck: boolean;
}

/** Gives the style of a cell by the number that the cell names. */
export type StyleOf = (index: number) => CellStyle;

/** The styles of a workbook; where it has none, everything is shown as it is. */
export function readStyles(archive: Archive, member: string | null, is1904: boolean): StyleOf {
  const raw = member === null ? null : readStyleSheet(archive, member);
  const made = new Map<number, CellStyle>();
  const make = (index: number): CellStyle => {
    const { format = 0, font = -1 } = raw?.cells[index] ?? {};
    const code = raw?.formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General";
    return { show: numberFormat(code, is1904), isStruck: raw?.struckFonts.has(font) ?? false };
  };
  return (index) => {
    const known = made.get(index);
    if (known) return known;
    const style = make(index);
    made.set(index, style);
    return style;
  };
}

/** As the part lists them: formats by id, fonts and cell styles by place. */
interface StyleSheet {
  readonly formats: Map<number, string>;
  readonly struckFonts: Set<number>;
  readonly cells: { readonly format: number; readonly font: number }[];
}

function readStyleSheet(archive: Archive, member: string): StyleSheet {
  const sheet: StyleSheet = { formats: new Map(), struckFonts: new Set(), cells: [] };
  /** The lists that are open: `fonts` and `cellXfs` stand at the same depth, differential styles do not count. */
  const open: string[] = [];
  let fonts = 0;
  readMemberXml(archive, member, {
    open(name, attributes) {
      const list = open.at(-1);
      if (name === "numFmt" && list === "numFmts") addFormat(sheet.formats, attributes);
      else if (name === "font" && list === "fonts") fonts++;
      else if (name === "strike" && open.at(-2) === "fonts" && isOn(attributes))
        sheet.struckFonts.add(fonts - 1);
      else if (name === "xf" && list === "cellXfs") sheet.cells.push(toCell(attributes));
      open.push(name);
    },
    close: () => {
      open.pop();
    },
  });
  return sheet;
}

function addFormat(formats: Map<number, string>, { numFmtId, formatCode }: Attributes): void {
  if (numFmtId !== undefined && formatCode !== undefined) formats.set(Number(numFmtId), formatCode);
}

function isOn({ val }: Attributes): boolean {
  return val !== "0" && val !== "false";
}

function toCell({ numFmtId = "0", fontId = "-1" }: Attributes) {
  return { format: Number(numFmtId), font: Number(fontId) };
}
