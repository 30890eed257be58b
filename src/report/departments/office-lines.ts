import { append } from "../../core/append.ts";
import type { Finding } from "../../core/finding.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import { unplacedText } from "../../table/model/diagnostics.ts";
import type { TableRow } from "../../table/model/types.ts";
import { officeOfLine } from "../../table/office-lines.ts";
import { cleanText } from "../../text/clean.ts";
import { isWithin } from "./office.ts";
import { readDepartmentCell } from "./read-departments.ts";
import type { Departments } from "./types.ts";

/** One office alone may be the one that made the report. */
const FEWEST = 2;

/**
 * The offices that stand as lines over their rows, in a table without a column of departments: ◇税務課 under 総務部 is
 * 総務部 税務課 until the next one.
 */
export function createOfficeLines(rows: readonly TableRow[]) {
  const hasColumn = rows.some(({ columns }) => columns.some(({ field }) => field === "departments"));
  const lines = rows.filter(({ row }) => officeOfLine(row) !== null).length;
  const isOn = !hasColumn && lines >= FEWEST;
  const lost: Cell[] = [];
  let unused: readonly Cell[] = [];
  let open: readonly string[] = [];
  return {
    /** Takes a line that names an office; false where it is none. */
    take(row: Row): boolean {
      const name = isOn ? officeOfLine(row) : null;
      const [cell] = row.cells;
      if (name === null || !cell) return false;
      const isInner = isWithin(open[0] ?? "", name);
      if (!isInner) append(lost, unused);
      open = isInner ? [open[0] as string, name] : [name];
      unused = isInner ? [...unused, cell] : [cell];
      return true;
    },
    /** The departments of a row under the lines; null where there are none. */
    use(): Departments | null {
      unused = [];
      return open.length > 0 ? readDepartmentCell(open.join(" ")).departments : null;
    },
    /** The lines under which no row stands. */
    finish: (): Finding[] =>
      [...lost, ...unused].map((cell) => unplacedText.at(cell.span, { text: cleanText(cell.text).text })),
  };
}
