import type { Cell, Row } from "../../src/input/grid/types.ts";
import { readDocumentNow } from "../../src/input/read-document.ts";
import { type Evidence, readEvidence } from "../../src/table/align/evidence.ts";
import { type Column, isTier } from "../../src/table/model/types.ts";
import { weighHeaders } from "../../src/table/read-table.ts";
import { SEED, toText } from "../../test/disturbances/document.ts";
import { createRandom } from "../../test/disturbances/random.ts";
import type { Source } from "./column-examples.ts";
import { disturbances, type PlacedCell } from "./disturb-row.ts";
import type { Choice } from "./gold.ts";

/** A row with the column that each of its cells belongs to. */
export interface RowExample {
  readonly group: string;
  readonly share: number;
  readonly columns: readonly Column[];
  readonly evidence: readonly Evidence[];
  /** For each cell the index of its column. */
  readonly gold: readonly number[];
}

interface WholeRow {
  readonly group: string;
  readonly columns: readonly Column[];
  readonly symbols: ReadonlySet<string>;
  readonly cells: readonly PlacedCell[];
}

const FEWEST_CELLS = 4;
const SEED_OF_RANDOM = 38;

/** Rows whose cells stand where they belong, as they are and disturbed: shifted, with lost and glued cells. */
export function readRowExamples(sources: readonly Source[], withSeed: boolean): RowExample[] {
  const random = createRandom(SEED_OF_RANDOM);
  const found = [...sources.flatMap(rowsInPlace), ...(withSeed ? seedRows() : [])].flatMap((row) =>
    disturbances(row.cells, random).map((cells) => ({ ...row, cells })),
  );
  const sizes = new Map<string, number>();
  for (const { group } of found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return found.map(({ group, columns, symbols, cells }) => ({
    group,
    share: 1 / (sizes.get(group) ?? 1),
    columns,
    evidence: cells.map(({ cell }) => readEvidence(cell, symbols)),
    gold: cells.map(({ column }) => column),
  }));
}

/** The rows of tables of which all columns are read right, each of whose cells stands under a heading. */
function rowsInPlace({ group, path, input, gold }: Source): WholeRow[] {
  const { readings, headers, rowsOf, symbols } = weighHeaders(readDocumentNow(input, { path }));
  return readings.flatMap(({ block, reading: { columns } }) => {
    const rows = headers.flatMap((one, i) => (one.headings === block.headings ? (rowsOf[i] ?? []) : []));
    const indices = columns.map(({ index }) => index);
    const choices = gold(block, indices, rows);
    const isRight = columns.every(({ field }, i) => choices?.[i]?.has(choiceOf(field)));
    if (!choices || !isRight) return [];
    return rows.flatMap(({ cells }) => {
      const placed = cells.map((cell) => ({ cell, column: indices.indexOf(cell.index) }));
      return isWhole(placed, columns) ? [{ group, columns, symbols, cells: placed }] : [];
    });
  });
}

function choiceOf(field: Column["field"]): Choice {
  return isTier(field) ? "level" : field;
}

function isWhole(cells: readonly PlacedCell[], columns: readonly Column[]): boolean {
  const names = cells.some(({ column }) => columns[column]?.field === "title");
  return cells.length >= FEWEST_CELLS && names && cells.every(({ column }) => column >= 0);
}

/** The rows of the seed, which lack cells and are shifted: somebody told by reading them what each cell is. */
function seedRows(): WholeRow[] {
  const { rows, columns, symbols } = weighHeaders(readDocumentNow(toText(SEED), { path: "seed.txt" }));
  const own = columns[0] ?? [];
  const named = (row: Row, cell: Cell) => SEED[row.line - 1]?.names[cell.index] ?? null;
  return rows.flatMap((row) => {
    if (SEED[row.line - 1]?.kind !== "row") return [];
    const cells = row.cells.map((cell) => ({
      cell,
      column: own.findIndex(({ field }) => field === named(row, cell)),
    }));
    return cells.length >= FEWEST_CELLS && cells.every(({ column }) => column >= 0)
      ? [{ group: "seed", columns: own, symbols, cells }]
      : [];
  });
}
