import type { Finding } from "../../core/finding.ts";
import { smallest } from "../../core/largest.ts";
import type { Cell, Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { classifyCell } from "../align/cell-kind.ts";
import { repeatedRow, totalRow, unplacedText } from "../model/diagnostics.ts";
import { spanOf } from "../model/span-of.ts";
import { isBareNumber, isNoNumber, isShortText } from "./cell-form.ts";
import { totalForm } from "./total-words.ts";

/** Tells rows that are no initiatives by their own words, and keeps what they say in a finding. */
export function createNotRows(rows: readonly Row[], symbols: ReadonlySet<string>) {
  const known = rows.some(({ cells }) => cells.some(isRepeatMark)) ? shortCells(rows) : null;
  const edge = leftEdge(rows);
  return {
    /** What is reported of a row that is none; null for any other row. */
    findNone(row: Row): Finding[] | null {
      if (row.cells.length < 2 && (row.width < 2 || edge === 0)) return null;
      const text = row.cells.map((cell) => cell.text).join(" ");
      if (isTotal(row, symbols)) return [totalRow.at(spanOf(row.cells), { text })];
      if (known && isRepeated(row, known)) return [repeatedRow.at(spanOf(row.cells), { text })];
      if (isNote(row, edge) || isRemark(row))
        return row.cells.map((cell) => unplacedText.at(cell.span, { text: cell.text }));
      return null;
    },
  };
}

/**
 * A row that sums up others: a label that says so, numbers, and nothing that an initiative has. A number of its own
 * stands before the label of an initiative, departments and a rating beside it.
 */
function isTotal({ cells }: Row, symbols: ReadonlySet<string>): boolean {
  const words = cells.filter(({ text }) => !isBareNumber(text) && !isNoNumber(text));
  const label = words.at(-1);
  if (!label || words.length > 2 || words.length === cells.length) return false;
  const form = totalForm(label.text);
  if (!form || cells[0] !== words[0]) return false;
  if (form === "labelled" && words.length > 1) return false;
  return (
    words.every(({ text }) => isShortText(text) && classifyCell(text, symbols) !== "rating") &&
    words.every((cell) => cell === label || classifyCell(cell.text, symbols) !== "departments")
  );
}

const REPEATED = /[（(【[〔]再掲[^（(【[〔）)】\]〕]{0,12}[）)】\]〕]$/;
const REPEATED_CELL = /^[（(【[]?(?:No\.?\s?\d{1,3}の?)?再掲(?!載|示)/;
const LONGEST_MARKED = 80;

function isRepeatMark({ text }: Cell): boolean {
  return (
    text.length <= LONGEST_MARKED &&
    text.includes("再掲") &&
    (REPEATED.test(text) || REPEATED_CELL.test(text))
  );
}

/** The short texts of all rows, each with the number of rows that hold it without a mark. */
function shortCells(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ cells }) =>
      cells.some(isRepeatMark) || cells.length < 3
        ? []
        : cells.flatMap(({ text }) => (isTitleLike(text) ? [foldKey(text)] : [])),
    ),
  );
}

function isTitleLike(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= LONGEST_MARKED &&
    isShortText(text) &&
    !isBareNumber(text) &&
    classifyCell(text, new Set()) !== "departments"
  );
}

/** A row marked 再掲 whose title stands in a row without the mark: it only refers to that. */
function isRepeated({ cells }: Row, known: ReadonlySet<string>): boolean {
  if (!cells.some(isRepeatMark)) return false;
  return cells.some(({ text }) => {
    const bare = text.replace(REPEATED, "").trimEnd();
    return isTitleLike(bare) && known.has(foldKey(bare));
  });
}

/** What a row of remarks on the rows above begins with, at its end, each with a label that shows it. */
export const REMARK_WORDS: readonly (readonly [words: string, evidence: string])[] = [
  ["意見 ご意見 講評 総評 所見 コメント 付記", "学識経験者の意見"],
  ["注記 備考 凡例 注釈", "注記"],
];
const REMARKS = REMARK_WORDS.flatMap(([words]) => words.split(" "));
const LONGEST_LABEL = 20;

/** A label of remarks and one text, and nothing that an initiative has: 学識経験者の意見 | …. */
function isRemark({ cells }: Row): boolean {
  const [label, text, ...others] = cells;
  if (!label || !text || others.length > 0 || label.text.length > LONGEST_LABEL) return false;
  const key = foldKey(label.text).replace(/[()【】[\]:：]/g, "");
  return REMARKS.some((word) => key.endsWith(word)) && !isBareNumber(text.text);
}

const NOTE = /^(?:[※＊*]|[（(]?注[\d０-９一二三四五六七八九]?[）):：\s　])/;

/** A note below the rows: ※…, 注1）…. */
function isNote({ cells }: Row, edge: number): boolean {
  const [first] = cells;
  return first !== undefined && first.index <= edge && NOTE.test(first.text);
}

/** Where the rows begin: sheets have a narrow empty column before their tables. */
function leftEdge(rows: readonly Row[]): number {
  const edge = smallest(
    Number.POSITIVE_INFINITY,
    rows.map(({ cells }) => cells[0]?.index ?? 0),
  );
  return Number.isFinite(edge) ? edge : 0;
}
