import type { Random } from "../../disturbances/random.ts";
import { type Document, isBlank, type Line } from "../document.ts";

/** A change of a report's structure. It may do nothing where a document has nothing to change. */
export type Mutation = (document: Document, random: Random) => Document;

export function pick<T>(values: readonly T[], random: Random): T {
  return values[random.below(values.length)] as T;
}

/** Rewrites lines of the body, each with a share of chance and at least one of them. */
export function changeBody(
  document: Document,
  random: Random,
  share: number,
  change: (line: Line) => readonly Line[],
): Document {
  const body = document.lines.flatMap(({ kind }, i) => (kind === "body" ? [i] : []));
  const sure = body.length > 0 ? pick(body, random) : -1;
  return {
    ...document,
    lines: document.lines.flatMap((line, i) =>
      line.kind === "body" && (i === sure || random.chance(share)) ? change(line) : [line],
    ),
  };
}

/** Changes the cells of some lines of the body. */
export function changeCells(
  document: Document,
  random: Random,
  share: number,
  change: (cells: readonly string[]) => readonly string[],
): Document {
  return changeBody(document, random, share, (line) => [{ ...line, cells: change(line.cells) }]);
}

/** Puts lines before a place behind the first header; `null` stands for the end. */
export function insertLines(document: Document, random: Random, lines: readonly Line[]): Document {
  const first = document.lines.findIndex(({ kind }) => kind === "header");
  const at = first + 1 + random.below(document.lines.length - first);
  return insertAt(document, at, lines);
}

export function insertAt({ name, lines }: Document, at: number, inserted: readonly Line[]): Document {
  return { name, lines: [...lines.slice(0, at), ...inserted, ...lines.slice(at)] };
}

/** Indices of the cells that are not blank. */
export function filledCells(cells: readonly string[]): number[] {
  return cells.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
}

/** The lines of the header of the first page, with what stands around the table there. */
export function pageTop({ lines }: Document): readonly Line[] {
  const first = lines.findIndex(({ kind }) => kind === "header");
  const end = lines.findIndex(({ kind }, i) => i > first && kind !== "header");
  return lines.slice(0, end < 0 ? lines.length : end);
}

export function headerLines(document: Document): readonly Line[] {
  return pageTop(document).filter(({ kind }) => kind === "header");
}
