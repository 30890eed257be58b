import type { Finding } from "../core/finding.ts";
import type { Row } from "../input/grid/types.ts";
import { foldKey } from "../text/fold.ts";
import type { HeaderBlock } from "./header/read-header.ts";
import { headerDiffers } from "./model/diagnostics.ts";
import { spanOf } from "./model/span-of.ts";

/** For each row its page (0 before the first header) and whether it belongs to a header. */
export function paginate(
  count: number,
  headers: readonly HeaderBlock[],
): { page: Int32Array; header: Uint8Array } {
  const page = new Int32Array(count);
  const header = new Uint8Array(count);
  for (const [i, block] of headers.entries()) {
    page.fill(i + 1, block.firstRow, headers[i + 1]?.firstRow ?? count);
    header.fill(1, block.firstRow, block.firstRow + block.rowCount);
  }
  return { page, header };
}

/** The rows of each page that may be rows of its table. */
export function rowsByPage(
  rows: readonly Row[],
  pages: number,
  { page, header }: ReturnType<typeof paginate>,
  apart: ReadonlySet<Row>,
): Row[][] {
  const found: Row[][] = Array.from({ length: pages }, () => []);
  for (const [i, row] of rows.entries())
    if (header[i] === 0 && row.cells.length > 2 && !apart.has(row)) found[(page[i] as number) - 1]?.push(row);
  return found;
}

/** A: and B: with a word each. */
const SHORTEST_LEGEND = 8;

/** The cells of the first header that are long enough to hold a legend beside their heading, each as a row. */
export function headingRows(rows: readonly Row[], [first]: readonly HeaderBlock[]): Row[] {
  const own = first ? rows.slice(first.firstRow, first.firstRow + first.rowCount) : [];
  return own.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.text.length >= SHORTEST_LEGEND ? [{ ...row, cells: [cell] }] : [])),
  );
}

/** All cells of a header. */
export function headerCells(rows: readonly Row[], { firstRow, rowCount }: HeaderBlock) {
  return rows.slice(firstRow, firstRow + rowCount).flatMap((row) => row.cells);
}

/** Pages whose header words differ from those of the first page; each wording is reported once. */
export function headerFindings(headers: readonly HeaderBlock[], rows: readonly Row[]): Finding[] {
  const keys = (block: HeaderBlock | undefined) => new Set(block?.headings.map(({ text }) => foldKey(text)));
  const first = keys(headers[0]);
  const seen = new Set<string>();
  const found: Finding[] = [];
  const done = new Set<HeaderBlock["headings"]>();
  for (const [i, block] of headers.entries()) {
    if (done.has(block.headings)) continue;
    done.add(block.headings);
    const own = keys(block);
    const signature = [...own].toSorted().join("|");
    if (seen.has(signature)) continue;
    seen.add(signature);
    const headings = block.headings.map(({ text }) => text).filter((text) => !first.has(foldKey(text)));
    const lost = headers[0]?.headings.map(({ text }) => text).filter((text) => !own.has(foldKey(text))) ?? [];
    if (headings.length + lost.length === 0) continue;
    found.push(headerDiffers.at(spanOf(headerCells(rows, block)), { page: i + 1, headings, lost }));
  }
  return found;
}
