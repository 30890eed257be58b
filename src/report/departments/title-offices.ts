import type { TableRow } from "../../table/model/types.ts";
import { cleanText } from "../../text/clean.ts";
import { readDepartmentCell } from "./read-departments.ts";
import type { Departments } from "./types.ts";

/** So many titles, and so great a share of them, show that the brackets behind them name who is in charge. */
const FEWEST = 2;
const MOST = 0.6;
/** Shorter rows are headings within the table. */
const ROW = 3;
const PAIRS: Readonly<Record<string, string>> = {
  "）": "（",
  ")": "(",
  "〕": "〔",
  "］": "［",
  "]": "[",
  "】": "【",
  "＞": "＜",
};
/** What an office ends in, and not a place where a service is given, which may well be what a title is about. */
const OFFICE = /[課室部局係班署](?:等|ほか|他)?(?:[)）]|$)/;

/** A title, and who is in charge by the brackets behind it. */
export interface TitleWithOffice {
  readonly title: string | null;
  readonly departments: Departments | null;
}

/**
 * The offices that stand in brackets behind the titles, in a table without a column of departments: 証明書の交付（市民課）.
 */
export function createTitleOffices(rows: readonly TableRow[]) {
  const hasColumn = rows.some(({ columns }) => columns.some(({ field }) => field === "departments"));
  const titles = hasColumn
    ? []
    : rows.flatMap((row) => (row.row.cells.length < ROW ? [] : (titleOf(row) ?? [])));
  const told = titles.filter((title) => split(title) !== null).length;
  const isOn = told >= FEWEST && told >= titles.length * MOST;
  return (title: string | null): TitleWithOffice => {
    const found = isOn && title !== null ? split(title) : null;
    return found ?? { title, departments: null };
  };
}

function titleOf({ columns, placed }: TableRow): string | null {
  const text = placed[columns.findIndex(({ field }) => field === "title")]?.text;
  return text === undefined ? null : cleanText(text).text;
}

function split(raw: string): TitleWithOffice | null {
  const text = raw.trimEnd();
  const open = PAIRS[text.at(-1) ?? ""];
  const at = open === undefined ? -1 : text.lastIndexOf(open);
  const inside = at > 0 ? text.slice(at + 1, -1).trim() : "";
  if (!OFFICE.test(inside)) return null;
  const { departments, beside } = readDepartmentCell(inside);
  const names = [...departments.lead, ...departments.related];
  const areOffices = names.length > 0 && beside.length === 0 && names.every((name) => OFFICE.test(name));
  return areOffices ? { title: text.slice(0, at).trimEnd(), departments } : null;
}
