import type { Row } from "../../input/grid/types.ts";
import { cleanText } from "../../text/clean.ts";
import { joinSpacedGlyphs } from "../../text/spaced-glyphs.ts";
import { findYearMentions, type YearMention } from "../../text/year-mentions.ts";
import { type LineKind, readKind } from "./line-kind.ts";
import { findMunicipalities, type Municipality } from "./municipality.ts";

/** A line around the table, with all that the front is read from. */
export interface FrontLine {
  readonly row: Row;
  /** As a reader sees it: cells one behind the other, white space made one, spaced glyphs joined. */
  readonly text: string;
  readonly kind: LineKind;
  readonly years: readonly YearMention[];
  readonly municipalities: readonly Municipality[];
}

/** A row's text, its cells one behind the other. */
export function lineText(row: Row): string {
  return row.cells.map(({ text }) => cleanText(joinSpacedGlyphs(text)).text).join(" ");
}

/** Longer lines are prose, and hold nothing of the front. */
const LONGEST = 200;

/** Reads a line; a long one holds nothing. */
export function readLine(row: Row): FrontLine {
  const text = lineText(row);
  if (text.length > LONGEST) return { row, text, kind: "prose", years: [], municipalities: [] };
  const years = findYearMentions(text);
  const municipalities = findMunicipalities(text);
  return { row, text, kind: readKind(text, years, municipalities), years, municipalities };
}
