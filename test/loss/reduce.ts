import { type Document, isBlank } from "./document.ts";

/** Makes a document as small as it can be without losing what is wrong with it: lines are taken out, then cells. */
export function reduceDocument(document: Document, isWrong: (document: Document) => boolean): Document {
  let smallest = document;
  for (let before = -1; before !== size(smallest); ) {
    before = size(smallest);
    for (let count = smallest.lines.length; count >= 1; count = Math.floor(count / 2))
      smallest = withoutLines(smallest, count, isWrong);
    smallest = withoutCells(smallest, isWrong);
  }
  return smallest;
}

function size({ lines }: Document): number {
  return lines.length + lines.flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell))).length;
}

function withoutLines(document: Document, count: number, isWrong: (document: Document) => boolean): Document {
  let { lines } = document;
  for (let at = lines.length - count; at >= 0; at -= count) {
    const fewer = [...lines.slice(0, at), ...lines.slice(at + count)];
    if (isWrong({ ...document, lines: fewer })) lines = fewer;
  }
  return { ...document, lines };
}

function withoutCells(document: Document, isWrong: (document: Document) => boolean): Document {
  let smallest = document;
  for (const [i, { cells }] of document.lines.entries()) {
    for (const [j, cell] of cells.entries()) {
      if (isBlank(cell)) continue;
      const line = smallest.lines[i];
      if (!line) continue;
      const lines = smallest.lines.with(i, { ...line, cells: line.cells.with(j, "") });
      if (isWrong({ ...document, lines })) smallest = { ...document, lines };
    }
  }
  return smallest;
}
