import { GOLDEN, type GoldenInitiative, SEED_TEXT } from "../seeds/seed.ts";

/** What a line of the seed is: page furniture, a header, a label of the hierarchy, or a row of the table. */
export type LineKind = "front" | "blank" | "title" | "legend" | "header" | "label" | "row";

/** A cell of a row by what it holds; null for a blank one. */
export type CellName =
  | "policy"
  | "strategy"
  | "item"
  | "number"
  | "title"
  | "departments"
  | "direction"
  | "relatedPlans"
  | "goal"
  | "plan"
  | "do"
  | "check"
  | "rating"
  | "action";

/** A line with its cells; a row also says which column each of its cells belongs to. */
export interface Line {
  readonly kind: LineKind;
  readonly cells: readonly string[];
  readonly names: readonly (CellName | null)[];
}

export type Document = readonly Line[];

/** The columns of prose behind the departments, in the order of the header. */
export const PROSE = [
  "direction",
  "relatedPlans",
  "goal",
  "plan",
  "do",
  "check",
  "rating",
  "action",
] as const;

const byLine = new Map(GOLDEN.initiatives.map((one) => [one.location.line, one]));

/** The seed as lines that disturbances can move, cut and rewrite. */
export const SEED: Document = SEED_TEXT.split("\n").map((text, i) => {
  const cells = text.split("\t");
  const initiative = byLine.get(i + 1);
  const kind = initiative ? "row" : kindOf(text, i + 1);
  const names = initiative ? nameCells(cells, initiative) : cells.map(() => null);
  return { kind, cells, names };
});

function kindOf(text: string, line: number): LineKind {
  if (text.trim() === "") return "blank";
  if (/基本方針\t|^\t+令和2年度計画/.test(text)) return "header";
  if (!text.includes("\t")) {
    if (/実施計画取組み結果（/.test(text)) return "title";
    return line < 8 ? "front" : "legend";
  }
  return "label";
}

/** Names a row's cells from the golden: by their words, and from the last to the first, as a title may repeat an item. */
function nameCells(cells: readonly string[], initiative: GoldenInitiative): (CellName | null)[] {
  const words = (text: string) =>
    text
      .replace(/<ul[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  const names: (CellName | null)[] = cells.map(() => null);
  const taken = new Set<CellName>();
  for (const [i, cell] of [...cells.entries()].toReversed()) {
    const text = words(cell);
    if (text === "") continue;
    const name =
      (["title", ...PROSE] as const).find((field) => !taken.has(field) && initiative[field] === text) ??
      nameOther(text, initiative);
    names[i] = name;
    taken.add(name);
  }
  return names;
}

function nameOther(text: string, { title, strategy }: GoldenInitiative): CellName {
  if (/^\d$/.test(text)) return "number";
  if (/^[-—]$/.test(text)) return "relatedPlans";
  if (/取組主管課/.test(text.slice(0, 8))) return "departments";
  if (strategy && text === `③${strategy.title} ${title}`) return "title";
  return /^[①-⑳]/.test(text) ? "strategy" : "item";
}

/** A line of one kind out of its cells. */
export function makeLine(kind: LineKind, cells: readonly string[]): Line {
  return { kind, cells, names: cells.map(() => null) };
}

/** The document's text. */
export function toText(document: Document, lineEnd = "\n"): string {
  return document.map(({ cells }) => cells.join("\t")).join(lineEnd);
}

/** The title, the legend and the header of the first page, as they are repeated on every page. */
export const PAGE_TOP: Document = SEED.slice(7, 19);

/** Rewrites the rows of the table. */
export function mapRows(document: Document, rewrite: (row: Line, index: number) => Line): Document {
  let index = 0;
  return document.map((line) => (line.kind === "row" ? rewrite(line, index++) : line));
}

/** Rewrites the cells that hold one column. */
export function mapCells(document: Document, name: CellName, rewrite: (text: string) => string): Document {
  return mapRows(document, (row) => ({
    ...row,
    cells: row.cells.map((cell, i) => (row.names[i] === name ? rewrite(cell) : cell)),
  }));
}
