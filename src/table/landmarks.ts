import type { Evidence } from "./evidence.ts";
import type { Column } from "./types.ts";

/** What speaks for a cell under its heading: between landmarks that stand under theirs, beyond them, and elsewhere. */
const BETWEEN = 2;
const BEYOND = 1;
const SHIFTED = 0.4;

/** A cell that says by itself which column it belongs to. */
interface Landmark {
  /** Index among the row's cells. */
  readonly cell: number;
  readonly column: number;
  readonly isInPlace: boolean;
}

/**
 * How far the place of each cell of a row is to be trusted. Cells between two landmarks that stand under their
 * headings are where they seem to be, if there is room for every column in between: where a cell is lost, those behind
 * it moved up, and only the landmarks may be back in place.
 */
export function trustInPlaces(columns: readonly Column[], evidence: readonly Evidence[]): Float64Array {
  const trust = new Float64Array(evidence.length).fill(SHIFTED);
  const landmarks = findLandmarks(columns, evidence);
  const first = landmarks[0];
  const last = landmarks.at(-1);
  if (!first || !last || landmarks.some(({ isInPlace }) => !isInPlace)) return trust;
  const indexOf = ({ cell }: Landmark) => evidence[cell]?.cell.index ?? 0;
  for (const [i, landmark] of landmarks.entries()) {
    const next = landmarks[i + 1];
    if (next && indexOf(next) - indexOf(landmark) < next.column - landmark.column) return trust;
  }
  return trust.map((_, i) => (i >= first.cell && i <= last.cell && first !== last ? BETWEEN : BEYOND));
}

/** Departments and rating; a digit behind the departments is the rating where the scale has digits. */
function findLandmarks(columns: readonly Column[], evidence: readonly Evidence[]): Landmark[] {
  const landmarks: Landmark[] = [];
  for (const [i, { kind, cell }] of evidence.entries()) {
    const field = kind === "digit" && landmarks.length > 0 ? "rating" : kind;
    if (field !== "rating" && field !== "departments") continue;
    const column = columns.findIndex((candidate) => candidate.field === field);
    if (column >= 0) landmarks.push({ cell: i, column, isInPlace: columns[column]?.index === cell.index });
  }
  return landmarks;
}
