import { append } from "../core/append.ts";
import { changed } from "../core/diagnostic.ts";
import { type InputError, invariant, NoReportError } from "../core/errors.ts";
import type { Finding } from "../core/finding.ts";
import type { Cell } from "../input/grid/types.ts";
import type { Document } from "../input/model/document.ts";
import { unplacedText } from "../table/model/diagnostics.ts";
import { type Column, isTier, type Table, type TableRow, type Tier } from "../table/model/types.ts";
import { BLOCK_CLASS, BULLET_CLASS } from "../text/bullets.ts";
import { cleanText, withoutInvisible } from "../text/clean.ts";
import { chooseColumns } from "./departments/columns.ts";
import { createOfficeLines } from "./departments/office-lines.ts";
import { joinCells, readDepartmentCell } from "./departments/read-departments.ts";
import { createTitleOffices } from "./departments/title-offices.ts";
import type { Departments } from "./departments/types.ts";
import { ratingWords } from "./diagnostics.ts";
import { createHierarchy, type Place } from "./hierarchy.ts";
import { furtherFields, readFurther, readLine } from "./lines.ts";
import { readNumberColumns } from "./number-columns.ts";
import { numberInitiatives } from "./number-initiatives.ts";
import { readNumber } from "./numbers.ts";
import { hasWordsBeside } from "./rating-words.ts";
import { readRating, readRatings } from "./ratings.ts";
import { readText } from "./read-text.ts";
import { rowFindings } from "./row-findings.ts";
import { spacedCellFindings } from "./spaced-cells.ts";
import { createTitleNumbers } from "./title-numbers.ts";
import {
  type CellField,
  type ExtraField,
  type Initiative,
  type Report,
  TEXT_FIELDS,
  type TextField,
  type UnnumberedInitiative,
} from "./types.ts";
import type { Label } from "./waiting.ts";

interface DraftRow {
  readonly draft: UnnumberedInitiative;
  readonly row: TableRow;
}

const NO_CELLS: ReadonlySet<Cell> = new Set();
/** What may open the words that explain a heading. */
const BULLET = new RegExp(`^[${BULLET_CLASS}]`);
const BLOCK = new RegExp(`^[${BLOCK_CLASS}]`);

/** Builds the report: hierarchy carried forward, fields read, numbers and ids told by sequence. */
export function buildReport(document: Document, table: Table): Report {
  const findings: Finding[] = [...document.findings, ...table.findings];
  const drafts: DraftRow[] = [];
  const hierarchy = createHierarchy(table.marks);
  const officeLines = createOfficeLines(table.rows);
  const partTitle = createTitleOffices(table.rows);
  const numberOf = createTitleNumbers(table.rows);
  const lose = (cells: readonly Cell[]) => {
    for (const cell of cells) findings.push(unplacedText.at(cell.span, { text: cleanText(cell.text).text }));
  };
  for (const row of table.rows) {
    if (isLine(row)) {
      const cell = row.row.cells[0] as Cell;
      if (officeLines.take(row.row)) continue;
      if (takeLine(row, cell, hierarchy)) continue;
    }
    const taken = isContinuation(row) ? NO_CELLS : takeLabels(row, hierarchy);
    if (isInitiative(row)) {
      const office = officeLines.use();
      const { title: named, departments } = partTitle(readTitle(row, hierarchy));
      const { title, number } = numberOf(named);
      const own = draftInitiative(row, hierarchy.use(), title, table, departments ?? office);
      const draft = number === null ? own : { ...own, number };
      drafts.push({ draft, row });
      append(findings, ratingFindings(draft));
      append(findings, departmentFindings(row));
      lose(row.unplaced);
    } else {
      lose(allCells(row).filter((cell) => !taken.has(cell)));
    }
    hierarchy.close();
  }
  if (drafts.length === 0) throw noRows(document);
  append(findings, hierarchy.finish());
  append(findings, officeLines.finish());
  append(findings, spacedCellFindings(table.rows));
  const numbered = numberInitiatives(drafts.map(({ draft }) => draft));
  append(findings, numbered.findings);
  for (const [i, initiative] of numbered.value.entries()) {
    const draft = drafts[i];
    invariant(draft, "every initiative comes from a row");
    append(findings, rowFindings(draft.row, initiative));
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    document,
    ...table.front,
    ratingScale: table.scale,
    headers: table.headers,
    initiatives: numbered.value,
    numberColumns: readNumberColumns(numbered.value, table.amountUnit),
    diagnostics: ownFindings(findings, numbered.value),
  };
}

function noRows({ source: { path } }: Document): InputError {
  return new NoReportError({
    ja: `${path}: 見出しの行はありますが、その下に取組の行がありません`,
    en: `${path}: there is a header row, but no initiative below it`,
  });
}

function isLine({ row }: TableRow): boolean {
  return row.cells.length === 1;
}

/** A line of one cell: a heading or the words that explain one. */
function takeLine(row: TableRow, cell: Cell, hierarchy: ReturnType<typeof createHierarchy>): boolean {
  const label = readLabel(cell);
  const { text } = label;
  if (BULLET.test(text) && hierarchy.describe(label)) return true;
  if (hierarchy.takeLine(label)) return true;
  const standsInTable = row.row.width > 2;
  return !(standsInTable && text.length <= 60) && text.length >= 10 && hierarchy.describe(label);
}

function readLabel({ text, span }: Cell): Label {
  return { text: withoutInvisible(text), span };
}

/** Takes the labels of a row, outermost first, and tells which cells they are: they may stand in each other's columns. */
function takeLabels(row: TableRow, hierarchy: ReturnType<typeof createHierarchy>): ReadonlySet<Cell> {
  const labels: { label: Label; field: Tier; depth: number; cell: Cell }[] = [];
  for (let i = 0; i < row.columns.length; i++) {
    const cell = row.placed[i];
    const { field, heading } = row.columns[i] as Column;
    if (!cell || !isTier(field)) continue;
    const label = { ...readLabel(cell), heading: cleanText(heading).text };
    if (isOutside(row) && !hierarchy.mayStand(label, field)) continue;
    labels.push({ label, field, depth: hierarchy.depthOf(label.text, field), cell });
  }
  labels.sort((a, b) => a.depth - b.depth);
  for (const { label, field } of labels) {
    if (!(BLOCK.test(label.text) && hierarchy.describe(label))) hierarchy.take(label, field);
  }
  return new Set(labels.map(({ cell }) => cell));
}

/** A line outside the table's columns. */
function isOutside({ row: { cells, width } }: TableRow): boolean {
  return cells.length === 1 && width === 1;
}

/** All cells of a row, without those carried down from above, and with those of the lines below it that hold more of it included. */
function allCells({ placed, unplaced, further, carried }: TableRow): Cell[] {
  const own = placed.filter((_, i) => !carried.includes(i));
  const below = further.flatMap(({ cells }) => cells.map(({ cell }) => cell));
  return [...own, ...unplaced, ...below].filter((cell) => cell !== null);
}

function cellOf({ columns, placed }: TableRow, field: CellField): Cell | null {
  for (let i = 0; i < columns.length; i++) if (columns[i]?.field === field) return placed[i] ?? null;
  return null;
}

/** A row is an initiative when it names one: by number, title, departments or rating. Lines outside the table are none. */
function isInitiative(row: TableRow): boolean {
  if (isOutside(row)) return false;
  if (isContinuation(row)) return false;
  // A line of totals sums up the rows above it.
  const title = cellOf(row, "title")?.text ?? "";
  if (/^(?:合計|総計|小計|計|平均)$/.test(title) && !cellOf(row, "number") && !cellOf(row, "departments"))
    return false;
  return (["number", "title", "departments", "rating"] as const).some((field) => cellOf(row, field) !== null);
}

/**
 * A row that goes on with the cells of the one above: without number and departments, each cell just under a heading
 * of the body. What it holds is reported, not guessed into a field.
 */
function isContinuation(row: TableRow): boolean {
  const { cells } = row.row;
  if (cells.length < 2 || cellOf(row, "number") || cellOf(row, "departments")) return false;
  return cells.every(({ index }) => row.columns.some((column) => column.index === index && isBody(column)));
}

function isBody({ field }: Column): boolean {
  return !isTier(field) && field !== "number" && field !== "title" && field !== "departments";
}

function readTitle(row: TableRow, hierarchy: ReturnType<typeof createHierarchy>): string | null {
  const cell = cellOf(row, "title");
  if (!cell) return null;
  return hierarchy.splitTitle({ text: cleanText(cell.text).text, span: cell.span });
}

/** The words beside a symbol that no field holds. */
function ratingFindings({ rating, cells }: UnnumberedInitiative): Finding[] {
  const text = readText(cells.rating ?? null);
  if (!cells.rating || text === null || text === rating?.symbol) return [];
  return hasWordsBeside(text, rating?.clause ?? undefined)
    ? [ratingWords.at(cells.rating.span, { text })]
    : [];
}

/** Telephone numbers beside the names of departments, which no field holds. */
function departmentFindings(row: TableRow): Finding[] {
  if (row.carried.length > 0) return [];
  const { lead, related } = chooseColumns(row);
  return [lead, ...related].flatMap((cell) =>
    cell ? readDepartmentCell(cell.text).beside.map((text) => unplacedText.at(cell.span, { text })) : [],
  );
}

function draftInitiative(
  row: TableRow,
  place: Place,
  title: string | null,
  table: Table,
  office: Departments | null,
): UnnumberedInitiative {
  const cells: Partial<Record<CellField, Cell>> = {};
  const extra: ExtraField[] = [];
  const offices = chooseColumns(row);
  for (let i = 0; i < row.columns.length; i++) {
    const cell = row.placed[i];
    if (!cell) continue;
    const { field, heading } = row.columns[i] as Column;
    if (isTier(field) || offices.related.includes(cell)) continue;
    if (cell === offices.lead) cells.departments = cell;
    else if (field === "extra" || field === "departments")
      extra.push({ heading: cleanText(heading).text, text: readText(cell), cell });
    else cells[field] = cell;
  }
  const further = readFurther(row);
  append(extra, furtherFields(further));
  const texts: Record<TextField, string | null> = {
    direction: readText(cells.direction ?? null),
    relatedPlans: readText(cells.relatedPlans ?? null),
    goal: readText(cells.goal ?? null),
    plan: readText(cells.plan ?? null),
    do: readText(cells.do ?? null),
    check: readText(cells.check ?? null),
    action: readText(cells.action ?? null),
  };
  const rating = readRating(cells.rating ?? null, table.scale);
  const departments = joinCells(
    offices.lead?.text ?? null,
    offices.related.map(({ text }) => text),
    offices.says,
  );
  const isStub = rating === null && TEXT_FIELDS.every((field) => texts[field] === null);
  const first = row.row.cells.find(({ isAbove }) => !isAbove) ?? (row.row.cells[0] as Cell);
  return {
    ...place,
    number: readNumber(readText(cells.number ?? null)),
    title,
    departments: office ?? departments.departments,
    texts,
    rating,
    ratings: readRatings(row, table),
    extra,
    lines: [readLine(row), ...further],
    status: isStub ? "stub" : row.missing.length > 0 ? "partial" : "complete",
    page: row.page,
    line: row.row.line,
    span: { start: first.span.start, end: endOf(row) },
    cells,
    unplaced: row.unplaced,
    carried: (["title", "departments"] as const).filter((field) =>
      row.carried.some((i) => row.columns[i]?.field === field),
    ),
  };
}

/** Where the last cell of a row ends, lines below it included. */
function endOf({ row, placed, further }: TableRow): number {
  const cells = [row.cells.at(-1), ...placed, ...further.map((line) => line.row.cells.at(-1))];
  return cells.reduce((end, cell) => Math.max(end, cell?.span.end ?? 0), 0);
}

/** Findings of the table stage that stand within a row belong to its initiative. */
function ownFindings(findings: readonly Finding[], initiatives: readonly Initiative[]): Finding[] {
  let at = 0;
  return findings.map((finding) => {
    while (at < initiatives.length && (initiatives[at] as Initiative).span.end < finding.span.start) at++;
    const owner = initiatives[at];
    const inside = owner && finding.span.start >= owner.span.start && finding.span.end <= owner.span.end;
    return finding.initiative === null && inside ? changed(finding, { initiative: owner.id }) : finding;
  });
}
