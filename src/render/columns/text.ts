import { formatStart } from "../../input/places.ts";
import { mergeHeaders } from "../../report/merge-headers.ts";
import { roleOf } from "../../report/number-columns.ts";
import type { ReadColumn, Report } from "../../report/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { type Page, paragraph, toText } from "../kit/page.ts";
import { columnTexts } from "./cells.ts";
import { type ColumnRow, drawColumns } from "./draw.ts";
import { COLUMN_WORDS } from "./words.ts";

/** So many texts of a column are shown. */
const MOST_EXAMPLES = 2;

/** What every column of a report was taken for, how sure that is, and why: a table a header that says something new. */
export function renderColumns(report: Report, page: Page): string {
  const { document, headers, title } = report;
  const words = COLUMN_WORDS[page.lang];
  const { path } = document.source;
  const tables = mergeHeaders(headers).flatMap(({ header, columns }, i) => {
    const place = sanitizeForTerminal(`${path}:${formatStart(document, header.span)}`);
    const rows = columns.map((column) => toRow(column, report, page));
    return [
      ...paragraph(i === 0 ? words.header(place) : words.otherHeader(place), 0, page, page.palette.faint),
      ...drawColumns(rows, words.head.examples, page),
      "",
    ];
  });
  return toText([
    ...paragraph(sanitizeForTerminal(title ?? path), 0, page, page.palette.strong),
    ...tables,
    ...paragraph(words.hint, 0, page, page.palette.faint),
  ]);
}

function toRow(column: ReadColumn, report: Report, { lang }: Page): ColumnRow {
  const examples = column.examples.slice(0, MOST_EXAMPLES).map(sanitizeForTerminal);
  return {
    ...columnTexts(column, roleOf(column, report)?.what ?? null, lang),
    sureness: column.sure,
    texts: examples.length > 0 ? examples : [COLUMN_WORDS[lang].noCells],
  };
}
