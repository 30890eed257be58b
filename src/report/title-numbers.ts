import { type MarkKind, readMark } from "../table/model/marks.ts";
import type { TableRow } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { strip } from "../text/ends.ts";
import { readNumber } from "./numbers.ts";

/** So many titles, and so great a share of them, begin with a number of one kind where it is that of their row. */
const FEWEST = 3;
const MOST = 0.9;
/** Shorter rows are headings within the table. */
const ROW = 3;
const NUMBERS: ReadonlySet<MarkKind> = new Set([
  "decimal",
  "closed",
  "paren",
  "circled",
  "branch-2",
  "branch-3",
]);
const FRAME = /[\s　．.：:、]/;

/** A title without its number, and the number; null where it has none. */
export interface NumberedTitle {
  readonly title: string | null;
  readonly number: number | string | null;
}

/**
 * The numbers that stand before the titles, in a table without a column of numbers: 1-2 証明書の交付, ①歳入の確保.
 *
 * @param rows the rows of the table, which have to count up or begin anew
 */
export function createTitleNumbers(rows: readonly TableRow[]) {
  const hasColumn = rows.some(({ columns }) => columns.some(({ field }) => field === "number"));
  const titles = hasColumn ? [] : rows.flatMap((row) => titleOf(row) ?? []);
  const marks = titles.flatMap((title) => readMark(title) ?? []);
  const [first] = marks;
  const own = marks.filter(({ mark }) => mark === first?.mark);
  const isOn =
    first !== undefined &&
    NUMBERS.has(first.mark) &&
    own.length >= FEWEST &&
    own.length >= titles.length * MOST &&
    own.every(({ number }, i) => number === 1 || number > (own[i - 1]?.number ?? 0));
  return (title: string | null): NumberedTitle => {
    const found = isOn && title !== null ? readMark(title) : null;
    if (!found || title === null || found.mark !== first?.mark) return { title, number: null };
    return {
      title: title.slice(found.titleStart),
      number: readNumber(strip(title.slice(0, found.titleStart), FRAME)),
    };
  };
}

function titleOf({ row, columns, placed }: TableRow): string | null {
  const text =
    row.cells.length < ROW ? undefined : placed[columns.findIndex(({ field }) => field === "title")]?.text;
  return text === undefined ? null : cleanText(text).text;
}
