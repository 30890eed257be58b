import type { Alignment } from "../align/align.ts";
import { type Evidence, readEvidence } from "../align/evidence.ts";
import { learnProfiles } from "../align/learn.ts";
import type { Learned } from "../align/score-cells.ts";
import { learnTierMarks } from "../levels/learn-marks.ts";
import { asTheyLook } from "../model/looks.ts";
import { type Column, isTier, type TableRow, type TierMarks } from "../model/types.ts";
import { createRowReader } from "./read-row.ts";
import { type AlignedRow, type BodyRow, margin, placedCells, toTableRow } from "./table-row.ts";

/** Margin over the second reading from which on a row teaches what its columns look like. */
const SURE = 1.5;

/**
 * Brings the cells of every body row to columns, by content first. Rows that are sure teach what each column of this
 * report looks like, and which marks its headings carry; the others are then read again by that.
 */
export function placeRows(
  rows: readonly BodyRow[],
  symbols: ReadonlySet<string>,
): { rows: TableRow[]; marks: TierMarks } {
  const readers = new Map<readonly Column[], ReturnType<typeof createRowReader>>();
  const alignWith = (
    { columns }: BodyRow,
    evidence: readonly Evidence[],
    learned: Learned | null,
  ): Alignment => {
    const read = readers.get(columns) ?? createRowReader(asTheyLook(columns));
    readers.set(columns, read);
    return read(evidence, learned);
  };
  const read = ({ row }: BodyRow) => row.cells.map((cell) => readEvidence(cell, symbols));
  // What the cells say is kept for the rows that are read twice only: there may be very many rows.
  const unsettled = new Map<AlignedRow, readonly Evidence[]>();
  const first = rows.map((body): AlignedRow => {
    const evidence = read(body);
    const alignment = alignWith(body, evidence, null);
    const aligned = { row: body.row, page: body.page, columns: body.columns, alignment };
    if (!isSettled(aligned)) unsettled.set(aligned, evidence);
    return aligned;
  });
  const marks = learnTierMarks(first);
  const sure = first.filter(isSure);
  const learned = {
    profiles:
      sure.length < first.length
        ? learnProfiles(sure, (placing) => ({
            columns: asTheyLook(placing.columns),
            placed: placedCells(placing, placing.alignment.placement),
          }))
        : null,
    marks,
  };
  const placed = first.map((aligned) => {
    const evidence = unsettled.get(aligned);
    if (!evidence) return aligned;
    const { row, page, columns } = aligned;
    return { row, page, columns, alignment: alignWith(aligned, evidence, learned) };
  });
  return { rows: placed.map((placing) => toTableRow(placing, symbols)), marks };
}

/** Whether nothing that the other rows teach can change a row. */
function isSettled(placing: AlignedRow): boolean {
  return placing.row.cells.length <= 1 || (isSure(placing) && !hasLabels(placing));
}

function hasLabels({ alignment, columns }: AlignedRow): boolean {
  return alignment.placement.some((column) => isTier(columns[column]?.field ?? ""));
}

function isSure({ alignment, row }: AlignedRow): boolean {
  return row.cells.length >= 6 && margin(alignment) >= SURE && !alignment.placement.includes(-1);
}
