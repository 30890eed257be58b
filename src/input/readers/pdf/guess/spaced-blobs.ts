import { aroundAll } from "../model/geometry.ts";
import type { Glyph } from "../model/page.ts";
import type { Blob } from "./blob.ts";
import { columnsOf, findColumns } from "./columns.ts";

/** White space this wide parts two cells of a line, in parts of the size. */
const PARTED = 0.3;
/** Glyphs stand on one line where their baselines are no farther apart, in parts of the size. */
const SAME_LINE = 0.3;
/** A line begins a row where most of its parts stand so much farther below those above them than lines mostly do. */
const ROW_GAP = 1.15;
const MOST = 0.6;
/** A table has a line of so many cells. */
const LEAST_CELLS = 4;

/** The cells that white space tells: columns by the gaps across the page, rows by the wider ones down it. */
export function spacedBlobs(glyphs: readonly Glyph[]): Blob[] {
  const lines = visualLines(glyphs.filter(({ turn }) => turn === 0));
  const first = lines.findIndex((line) => line.length >= LEAST_CELLS);
  if (first < 0) return [];
  const parts = lines.slice(first).map((line) => line.map((own) => toBlob(own, 0)));
  const columns = findColumns(parts.flat());
  const cells = new Map<string, Blob[]>();
  for (const part of numberRows(parts, (blob) => columnsOf(blob, columns)[0])) {
    const key = `${part.row} ${columnsOf(part, columns)[0]}`;
    const own = cells.get(key) ?? [];
    own.push(part);
    cells.set(key, own);
  }
  return [...cells.values()].map((own) =>
    toBlob(
      own.flatMap(({ glyphs: all }) => all),
      own[0]?.row ?? 0,
    ),
  );
}

/** Lines of glyphs over all columns, each parted at its gaps. */
function visualLines(glyphs: readonly Glyph[]): Glyph[][][] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1);
    const near = last?.[0];
    if (last && near && glyph.baseline - near.baseline <= SAME_LINE * near.size) last.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map(partLine).filter((line) => line.length > 0);
}

/** Blanks that are printed hold a line together. */
function partLine(line: readonly Glyph[]): Glyph[][] {
  const parts: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of line.toSorted((a, b) => a.left - b.left)) {
    if (last && glyph.left - last.right <= PARTED * glyph.size) parts.at(-1)?.push(glyph);
    else parts.push([glyph]);
    last = glyph;
  }
  return parts.map(withoutEnds).filter((part) => part.length > 0);
}

/** A part without the blanks before and behind it. */
function withoutEnds(part: readonly Glyph[]): Glyph[] {
  const isPrinted = ({ text }: Glyph) => text.trim() !== "";
  return part.slice(Math.max(0, part.findIndex(isPrinted)), part.findLastIndex(isPrinted) + 1);
}

/**
 * The parts of all lines with the row that each belongs to. Where a row begins, a part that goes on with the one above
 * it stays in that one's row: a label over several rows is longer than the first of them.
 */
function numberRows(lines: readonly (readonly Blob[])[], columnOf: (blob: Blob) => number): Blob[] {
  const baselines = lines.map((line) => line[0]?.glyphs[0]?.baseline ?? 0);
  const usual = mostCommon(baselines.slice(1).map((baseline, i) => baseline - (baselines[i] as number)));
  const last = new Map<number, { baseline: number; row: number }>();
  let row = 0;
  return lines.flatMap((line, i) => {
    const baseline = baselines[i] as number;
    const goesOn = (part: Blob) => baseline - (last.get(columnOf(part))?.baseline ?? 0) <= ROW_GAP * usual;
    if (line.filter((part) => !goesOn(part)).length >= MOST * line.length) row++;
    const own = line.map((part) =>
      goesOn(part) ? { ...part, row: last.get(columnOf(part))?.row ?? row } : { ...part, row },
    );
    for (const part of own) last.set(columnOf(part), { baseline, row: part.row });
    return own;
  });
}

/** The most common distance, in half points. */
function mostCommon(distances: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = Number.POSITIVE_INFINITY;
  for (const distance of distances) {
    const half = Math.round(distance * 2) / 2;
    const count = (counts.get(half) ?? 0) + 1;
    counts.set(half, count);
    if (count > (counts.get(best) ?? 0)) best = half;
  }
  return best;
}

function toBlob(glyphs: readonly Glyph[], row: number): Blob {
  return { row, glyphs, box: aroundAll(glyphs) };
}
