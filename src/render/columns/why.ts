import { type ExplainedCell, explainRow } from "../../report/explain-row.ts";
import { roleOf } from "../../report/number-columns.ts";
import { CELL_SIGNS, type Initiative, type Report } from "../../report/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { type Page, paragraph, toText } from "../kit/page.ts";
import { columnTexts, signed } from "./cells.ts";
import { drawColumns } from "./draw.ts";
import { COLUMN_WORDS } from "./words.ts";

/** How the cells of an initiative's row were placed, and why. */
export function renderPlacing(initiative: Initiative, report: Report, page: Page): string {
  const words = COLUMN_WORDS[page.lang];
  const { cells } = explainRow(initiative, report);
  const rows = cells.map(({ field, heading, text, moved, column }) => ({
    ...columnTexts(
      { field, heading, sure: column?.sure ?? null, rival: column?.rival ?? null, why: column?.why ?? [] },
      roleOf({ field, heading }, report)?.what ?? null,
      page.lang,
    ),
    sureness: column?.sure ?? null,
    texts: [
      text === null ? words.noCells : sanitizeForTerminal(text),
      ...(moved === null || moved === 0 ? [] : [`(${words.moved(moved)})`]),
    ],
  }));
  return toText([
    "",
    ...paragraph(words.placed, 0, page, page.palette.accent),
    ...drawColumns(rows, words.head.text, page),
    "",
    ...paragraph(words.weighed, 0, page, page.palette.accent),
    ...cells.flatMap((cell) => weighed(cell, page)),
  ]);
}

/** What a cell adds up to in its column, and of what. */
function weighed({ heading, placing }: ExplainedCell, page: Page): string[] {
  if (!placing) return [];
  const { lang } = page;
  const total = placing.why.reduce((sum, { weight }) => sum + weight, 0);
  const reasons = placing.why.map(({ what, weight }) => `${CELL_SIGNS[what][lang]} ${signed(weight)}`);
  const { margin } = placing;
  const elsewhere = margin === null ? "" : COLUMN_WORDS[lang].elsewhere(margin.toFixed(1));
  const text = `${sanitizeForTerminal(heading)}  ${signed(total)}${elsewhere}: ${reasons.join(lang === "ja" ? "、" : ", ")}`;
  return paragraph(text, 2, page);
}
