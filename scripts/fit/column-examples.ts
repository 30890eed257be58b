import { readDocumentNow } from "../../src/input/read-document.ts";
import type { ColumnReading } from "../../src/table/columns/read-columns.ts";
import type { HeaderBlock } from "../../src/table/header/read-header.ts";
import { weighHeaders } from "../../src/table/read-table.ts";
import type { ExpectedInitiative } from "../reports/expected.ts";
import { type Choices, goldChoices } from "./gold.ts";

/** A report as the columns are fitted to it. */
export interface Source {
  /** What is kept together when a part is held out: variants of one report are one group. */
  readonly group: string;
  readonly path: string;
  readonly input: string | Uint8Array;
  /** Tells what the columns may rightly be taken for; null where nothing tells. */
  readonly gold: (block: HeaderBlock, indices: readonly number[], rows: Rows) => readonly Choices[] | null;
}

export type Rows = Parameters<typeof goldChoices>[1];

/** The columns of one header, with what each may rightly be taken for. */
export interface ColumnExample {
  readonly group: string;
  /** How much it counts: all of a group count together as one report does. */
  readonly share: number;
  readonly claims: ColumnReading["claims"];
  readonly gold: readonly Choices[];
}

/** The columns of all headers of some reports, as the program weighs them. */
export function readColumnExamples(sources: readonly Source[]): ColumnExample[] {
  const found = sources.flatMap(({ group, path, input, gold }) => {
    const { readings, headers, rowsOf } = weighHeaders(readDocumentNow(input, { path }));
    return readings.flatMap(({ block, reading: { headings, claims } }) => {
      const rows = headers.flatMap((one, i) => (one.headings === block.headings ? (rowsOf[i] ?? []) : []));
      const indices = headings.map(({ index }) => index);
      const choices = gold(block, indices, rows);
      return choices ? [{ group, claims, gold: choices }] : [];
    });
  });
  const sizes = new Map<string, number>();
  for (const { group } of found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return found.map((one) => ({ ...one, share: 1 / (sizes.get(one.group) ?? 1) }));
}

/** Tells the columns by what a careful reader found in the rows. */
export function goldOf(expected: readonly ExpectedInitiative[]): Source["gold"] {
  return (_, indices, rows) => goldChoices(indices, rows, expected);
}
