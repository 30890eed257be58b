import { explainRow } from "../../report/explain-row.ts";
import { roleOf } from "../../report/number-columns.ts";
import type { Initiative, Report } from "../../report/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { type Page, paragraph, toText } from "../kit/page.ts";
import { columnTexts } from "./cells.ts";
import { drawColumns } from "./draw.ts";
import { COLUMN_WORDS } from "./words.ts";

/** How the cells of an initiative's row were placed, and why. */
export function renderPlacing(initiative: Initiative, report: Report, page: Page): string {
  const words = COLUMN_WORDS[page.lang];
  const rows = explainRow(initiative, report.headers).cells.map(
    ({ field, heading, text, moved, column }) => ({
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
    }),
  );
  return toText([
    "",
    ...paragraph(words.placed, 0, page, page.palette.accent),
    ...drawColumns(rows, words.head.text, page),
  ]);
}
