import type { Column } from "../model/types.ts";
import type { Evidence } from "./evidence.ts";
import { type AlignWeights, PLACE_WEIGHTS } from "./weights.ts";

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
export function trustInPlaces(
  columns: readonly Column[],
  evidence: readonly Evidence[],
  { between, beyond, shifted }: AlignWeights["places"] = PLACE_WEIGHTS,
): number[] {
  const landmarks = findLandmarks(columns, evidence);
  const first = landmarks[0];
  const last = landmarks.at(-1);
  const areTrue =
    landmarks.every(({ isInPlace }) => isInPlace) &&
    landmarks.every((landmark, i) => hasRoom(landmark, landmarks[i + 1], evidence));
  return evidence.map((_, i) => {
    if (!first || !last || !areTrue) return shifted;
    return i >= first.cell && i <= last.cell && first !== last ? between : beyond;
  });
}

/** Whether there are as many cells, blank ones counted, between two landmarks as there are columns. */
function hasRoom(left: Landmark, right: Landmark | undefined, evidence: readonly Evidence[]): boolean {
  const indexOf = ({ cell }: Landmark) => evidence[cell]?.cell.index ?? 0;
  return !right || indexOf(right) - indexOf(left) >= right.column - left.column;
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
