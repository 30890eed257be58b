import type { Lang } from "../../../core/finding.ts";
import { escapeXml } from "./clean-text.ts";

/** The looks of a cell, in the order in which the file lists them. */
const LOOKS = [
  "plain",
  "heading",
  "text",
  "formula-like",
  "bad",
  "doubtful",
  "whole",
  "ordinal",
  "decimal",
  "percent",
  "share",
  "date",
] as const;
export type Look = (typeof LOOKS)[number];

/** Number formats of the file's own have numbers from 164. */
const DECIMAL = 164;
const SHARE = 165;
const DATE = 166;

const DATE_FORMATS: Readonly<Record<Lang, string>> = {
  ja: '[$-411]ggge"年"m"月"d"日"',
  en: "yyyy-mm-dd",
};

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const TOP = '<alignment vertical="top"/>';

/** What each look is made of: the numbers of its format, font, fill and border. */
const FORMATS: Readonly<Record<Look, string>> = {
  plain: xf({}, ""),
  heading: xf({ font: 1, fill: 2, border: 1 }, '<alignment vertical="center" wrapText="1"/>'),
  text: xf({ border: 1 }, WRAPPED),
  // So that it stays a text where somebody edits the cell.
  "formula-like": xf({ border: 1 }, WRAPPED, ' quotePrefix="1"'),
  bad: xf({ font: 2, fill: 3, border: 1 }, WRAPPED),
  doubtful: xf({ fill: 4, border: 1 }, WRAPPED),
  whole: xf({ format: 3, border: 1 }, TOP),
  ordinal: xf({ format: 1, border: 1 }, TOP),
  decimal: xf({ format: DECIMAL, border: 1 }, TOP),
  percent: xf({ format: 9, border: 1 }, TOP),
  share: xf({ format: SHARE, border: 1 }, TOP),
  date: xf({ format: DATE, border: 1 }, TOP),
};

/** The number by which a cell names its look. */
export function styleOf(look: Look): number {
  return LOOKS.indexOf(look);
}

/** The part of the file that holds all looks. */
export function stylesXml(lang: Lang): string {
  const fonts = [font("", ""), font("<b/>", ""), font("<b/>", '<color rgb="FF8B1A1A"/>')];
  const fills = ["FFDCE6F1", "FFFBE3E1", "FFFFF4D6"].map(
    (rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`,
  );
  const line = (side: string) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;
  const formats = { [DECIMAL]: "#,##0.0#########", [SHARE]: "0.0%", [DATE]: DATE_FORMATS[lang] };
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list(
      "numFmts",
      Object.entries(formats).map(
        ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
      ),
    ),
    list("fonts", fonts),
    list("fills", [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      ...fills,
    ]),
    list("borders", [
      "<border><left/><right/><top/><bottom/><diagonal/></border>",
      `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`,
    ]),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list(
      "cellXfs",
      LOOKS.map((look) => FORMATS[look]),
    ),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}

function font(weight: string, color: string): string {
  return `<font>${weight}<sz val="10"/>${color}<name val="Yu Gothic"/></font>`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function xf(
  {
    format = 0,
    font = 0,
    fill = 0,
    border = 0,
  }: { format?: number; font?: number; fill?: number; border?: number },
  alignment: string,
  more = "",
): string {
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${ids} ${applies}${more}>${alignment}</xf>`;
}
