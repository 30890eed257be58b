import { clusterOf } from "../grid/positions.ts";
import type { Blob } from "./blob.ts";

/** What a column of a table without rules covers across the page, in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Blobs overlap where they share more than this, in points. */
const TOUCH = 0.5;

/**
 * The columns that blobs stand in, left to right. The narrow ones tell them: one that overlaps two of the columns that
 * narrower ones made covers both.
 */
export function findColumns(blobs: readonly Blob[]): Column[] {
  const columns: { left: number; right: number }[] = [];
  const byWidth = blobs.toSorted((a, b) => a.box.right - a.box.left - (b.box.right - b.box.left));
  for (const { box } of byWidth) {
    const met = columns.filter(({ left, right }) => box.right > left + TOUCH && box.left < right - TOUCH);
    const [only] = met;
    if (!only) columns.push({ left: box.left, right: box.right });
    else if (met.length === 1) {
      only.left = Math.min(only.left, box.left);
      only.right = Math.max(only.right, box.right);
    }
  }
  return columns.toSorted((a, b) => a.left - b.left);
}

/** The first and last column that a blob stands in. */
export function columnsOf({ box }: Blob, columns: readonly Column[]): readonly [number, number] {
  const met = columns.flatMap(({ left, right }, i) =>
    box.right > left + TOUCH && box.left < right - TOUCH ? [i] : [],
  );
  const nearest = clusterOf(
    columns.map(({ left }) => left),
    box.left,
  );
  return [met[0] ?? nearest, met.at(-1) ?? nearest];
}
