import type { Source } from "../source/types.ts";
import { makeCell } from "./cell.ts";
import type { Cell, Grid, Row } from "./types.ts";

const LF = 0x0a;
const CR = 0x0d;

/**
 * Reads tab-separated text as extraction tools leave it. Quotes are ordinary characters there (a stray one at the
 * start of a cell must not swallow the rest of the file), so a cell ends at the next tab or line end, and its place is
 * known without counting. Most cells of a page are blank, and those cost nothing here but the look for the next tab.
 */
export function readTsvGrid({ text, lineStarts }: Source): Grid {
  const rows: Row[] = [];
  const found: Cell[] = [];
  for (let line = 0; line < lineStarts.length; line++) {
    const start = lineStarts[line] as number;
    const end = endOfLine(text, start, lineStarts[line + 1] ?? text.length);
    if (start === end) continue;
    found.length = 0;
    let index = 0;
    for (let at = start; at <= end; index++) {
      const tab = text.indexOf("\t", at);
      const stop = tab < 0 || tab > end ? end : tab;
      const cell = stop === at ? null : makeCell(text, at, stop, index);
      if (cell) found.push(cell);
      at = stop + 1;
    }
    if (found.length > 0) rows.push({ line: line + 1, width: index, cells: found.slice() });
  }
  return { rows };
}

/** Where a line's last cell ends: before LF, CRLF or CR. */
function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === LF) end--;
  if (end > start && text.charCodeAt(end - 1) === CR) end--;
  return end;
}
