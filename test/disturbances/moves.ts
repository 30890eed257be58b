import { type Document, type Line, makeLine, PAGE_TOP, PROSE, SEED } from "./document.ts";
import type { Random } from "./random.ts";

export type Disturb = (document: Document, random: Random) => Document;

const isBody = ({ kind }: Line) => kind === "row" || kind === "label";
const isBlank = (cell: string | undefined) => (cell ?? "").trim() === "";

function withBlanks(line: Line, at: number, count: number): Line {
  const blanks = <T>(values: readonly T[], blank: T) => [
    ...values.slice(0, at),
    ...new Array<T>(count).fill(blank),
    ...values.slice(at),
  ];
  return { ...line, cells: blanks(line.cells, ""), names: blanks(line.names, null) };
}

/** Moves a line by `by` cells: to the right by blank cells, to the left as far as it has blank cells to lose. */
export function moveLine(line: Line, by: number): Line {
  if (by >= 0) return withBlanks(line, 0, by);
  const first = line.cells.findIndex((cell) => !isBlank(cell));
  const lost = Math.min(-by, Math.max(first, 0));
  return { ...line, cells: line.cells.slice(lost), names: line.names.slice(lost) };
}

/** Every row and label of the table moved by one to four cells, each on its own. */
export const moveRows: Disturb = (document, random) =>
  document.map((line) => (isBody(line) ? moveLine(line, random.below(9) - 4) : line));

/** The rows of each page moved by the same number of cells. */
export const movePages: Disturb = (document, random) => {
  let by = 0;
  return document.map((line) => {
    if (line.kind === "header") by = random.below(7) - 3;
    return line.kind === "row" ? moveLine(line, by) : line;
  });
};

/** Empty cells at the ends of lines cut off or added. */
export const changeEnds: Disturb = (document, random) =>
  document.map((line) => {
    if (!isBody(line) && line.kind !== "header") return line;
    const last = line.cells.findLastIndex((cell) => !isBlank(cell));
    const cut = { ...line, cells: line.cells.slice(0, last + 1), names: line.names.slice(0, last + 1) };
    return withBlanks(cut, last + 1, random.below(5));
  });

const isWhole = ({ names }: Line) => PROSE.every((name) => names.includes(name));

/**
 * One or two empty cells put between the cells of half of the rows. Rows that lost a cell stay as they are: a blank
 * one would then be a true sign of where it was.
 */
export const insertBlanks: Disturb = (document, random) =>
  document.map((line) =>
    line.kind === "row" && isWhole(line) && random.chance(0.5)
      ? withBlanks(line, 1 + random.below(line.cells.length - 1), 1 + random.below(2))
      : line,
  );

/** Title, legend and header repeated at random places between the rows. */
export const breakPages: Disturb = (document, random) =>
  document.flatMap((line) => (line.kind === "row" && random.chance(0.2) ? [...PAGE_TOP, line] : [line]));

/** All titles, legends and headers but the first ones taken out. */
export const joinPages: Disturb = (document) => {
  const firstBody = document.findIndex(isBody);
  return document.filter((line, i) => i < firstBody || isBody(line));
};

/** Every second page's top taken out, so that two pages become one. */
export const mergePages: Disturb = (document) => {
  let page = 0;
  return document.filter((line, i) => {
    if (line.kind === "title" && i > 10) page++;
    return isBody(line) || line.kind === "front" || page % 2 === 0;
  });
};

/** Blank lines strewn between lines: as rows without cells, or of empty cells alone. */
export const strewBlankLines: Disturb = (document, random) =>
  document.flatMap((line) =>
    isBody(line) && random.chance(0.4)
      ? [makeLine("blank", new Array<string>(random.below(15) + 1).fill("")), line]
      : [line],
  );

/** The legends of all pages taken out. */
export const legendLines = SEED.slice(9, 16);

/** All legends taken out and one put elsewhere. */
export function placeLegend(document: Document, where: "end" | "first" | "before" | "after"): Document {
  const bare = document.filter(({ kind }) => kind !== "legend");
  const legend = [makeLine("blank", [""]), ...legendLines, makeLine("blank", [""])];
  if (where === "end") return [...bare, ...legend];
  const titles = bare.flatMap(({ kind }, i) => (kind === "title" ? [i] : []));
  const spots = where === "first" ? titles.slice(0, 1) : titles;
  return bare.flatMap((line, i) => {
    if (!spots.includes(i)) return [line];
    return where === "after" ? [line, ...legend] : [...legend, line];
  });
}
