import type { Row } from "../../input/grid/types.ts";
import type { FrontMatter } from "../model/types.ts";
import { findReportYear } from "./fiscal-year.ts";
import { findIssuer } from "./issuer.ts";
import { readLine } from "./line.ts";
import { findPublished } from "./published.ts";
import { findTitle } from "./title.ts";

/** What stands around the table, and the lines that the title was read from. */
export interface Front extends FrontMatter {
  readonly titleLines: readonly string[];
}

/**
 * Reads title, issuer, date of publication and fiscal year from the lines around the table.
 *
 * @param top rows above the first header
 * @param others rows of one cell below it that belong neither to a header nor to a legend
 * @param headings the headings of all pages, where the fiscal year is sought if no line says it
 */
export function readFront(top: readonly Row[], others: readonly Row[], headings: readonly string[]): Front {
  const above = top.map(readLine);
  const beside = others.map(readLine);
  const title = findTitle(above, beside);
  return {
    title: title?.text ?? null,
    issuer: findIssuer(above, beside, title),
    published: findPublished(above, beside, title),
    fiscalYear: findReportYear(above, beside, title, headings),
    titleLines: title?.lines.map(({ text }) => text) ?? [],
  };
}
