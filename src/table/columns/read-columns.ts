import type { Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { type Evidence, readEvidence } from "../align/evidence.ts";
import { isIndicatorHeading } from "../header/headings.ts";
import type { HeaderBlock, Heading } from "../header/read-header.ts";
import { type Column, type ColumnField, isLevel } from "../model/types.ts";
import { createRowReader } from "../rows/read-row.ts";
import { type Assignment, assignColumns, type ColumnClaims, claimColumn, type Known } from "./assign.ts";
import { headingBonus } from "./bonus.ts";
import { nameLevels } from "./levels.ts";
import { type ColumnProfile, readProfile } from "./profile.ts";
import type { Claim } from "./traits.ts";

/** What a report's other parts say of its columns. */
export interface ColumnHints {
  readonly fiscalYear: number | null;
  /** The symbols of its scale, or those that are ratings anywhere. */
  readonly symbols: ReadonlySet<string>;
  /** What the user says that columns are, by heading. */
  readonly said: ReadonlyMap<string, ColumnField>;
}

/** What a heading is taken for elsewhere in the report; null where it is nowhere else. */
export type Prior = (heading: string) => Claim | null;
export const NO_PRIOR: Prior = () => null;

/** Everything that was weighed to tell the columns of one header. */
export interface ColumnReading {
  readonly headings: readonly Heading[];
  readonly profiles: readonly ColumnProfile[];
  readonly claims: readonly ColumnClaims[];
  readonly assignment: Assignment;
  /** How far the cells stand under their headings, 0 to 1. */
  readonly trust: number;
  readonly columns: readonly Column[];
}

/** How much a heading that has no field of its own speaks for a column without a field. */
const KNOWN_EXTRA = 2;

/**
 * Tells what each column of a header holds, all at once, from the words of the headings and from the cells below them.
 * Where the cells make more sense each under the heading that it fits than under the one it stands under, as in rows
 * that are shifted or lost cells, they are read so.
 *
 * @param rows the rows that stand under the header
 */
export function readColumns(
  block: HeaderBlock,
  rows: readonly Row[],
  hints: ColumnHints,
  prior: Prior,
): ColumnReading {
  const headings = dropRepeated(block.headings);
  const known = headings.map((heading) => knownOf(heading, hints, prior));
  const sample = spread(rows, SAMPLE).map(({ cells }) =>
    cells.map((cell) => readEvidence(cell, hints.symbols)),
  );
  const inPlace = weighInPlace(known, sample);
  const byWords = toColumns(headings, assignColumns(known.map(weighHeading)).claims);
  const moved = weighColumns(known, cellsByContent(byWords, sample), sample.length);
  return moved.assignment.total > inPlace.assignment.total + MOVED_COST ? moved : inPlace;
}

/** Further lines of a row, which lack its number or departments, say nothing of its other columns: they are left out. */
function weighInPlace(known: readonly Known[], sample: readonly (readonly Evidence[])[]): ColumnReading {
  const headings = known.map(({ heading }) => heading);
  const all = weighColumns(known, cellsInPlace(headings, sample), sample.length);
  const key = (["number", "departments"] as const)
    .map((claim) => headings[all.assignment.claims.indexOf(claim)]?.index)
    .find((index) => index !== undefined);
  const first = sample.filter((row) => row.some(({ cell }) => cell.index === key));
  if (first.length < FEWEST_CELLS || first.length === sample.length) return all;
  return weighColumns(known, cellsInPlace(headings, first), first.length);
}

/** So many rows show what a column holds. */
const SAMPLE = 60;
/** So much better a table has to read with its cells moved. */
const MOVED_COST = 6;

/** So many rows at most, from the beginning and the end. */
function spread(rows: readonly Row[], most: number): readonly Row[] {
  return rows.length <= most ? rows : [...rows.slice(0, most / 2), ...rows.slice(-most / 2)];
}

function cellsInPlace(headings: readonly Heading[], rows: readonly (readonly Evidence[])[]): Evidence[][] {
  const under = new Map<number, Evidence[]>();
  for (const row of rows)
    for (const one of row) {
      const column = under.get(one.cell.index) ?? [];
      column.push(one);
      under.set(one.cell.index, column);
    }
  return headings.map(({ index }) => under.get(index) ?? []);
}

function cellsByContent(columns: readonly Column[], rows: readonly (readonly Evidence[])[]): Evidence[][] {
  const read = createRowReader(columns);
  const cells: Evidence[][] = columns.map(() => []);
  for (const row of rows)
    for (const [i, column] of read(row, null).placement.entries())
      if (column >= 0) cells[column]?.push(row[i] as Evidence);
  return cells;
}

function weighHeading(known: Known): ColumnClaims {
  return claimColumn(known, readProfile([], 0), 0);
}

function knownOf(heading: Heading, { fiscalYear, said }: ColumnHints, prior: Prior): Known {
  const own = said.get(foldKey(heading.text)) ?? null;
  return {
    heading,
    bonus: headingBonus(heading.text, fiscalYear),
    elsewhere: prior(heading.text),
    said: own !== null && isLevel(own) ? "level" : own,
    extra: isIndicatorHeading(heading.text) ? KNOWN_EXTRA : 0,
  };
}

function weighColumns(
  known: readonly Known[],
  cells: readonly (readonly Evidence[])[],
  rows: number,
): ColumnReading {
  const headings = known.map(({ heading }) => heading);
  const profiles = cells.map((own) => readProfile(own, rows));
  const trust = readTrust(profiles);
  const claims = known.map((one, i) => claimColumn(one, profiles[i] as ColumnProfile, trust));
  const assignment = assignColumns(claims);
  return { headings, profiles, claims, assignment, trust, columns: toColumns(headings, assignment.claims) };
}

/** Drops a heading that the header shows twice side by side, as extraction does at a merged cell. */
function dropRepeated(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ text, index }, i) => {
    const next = headings[i + 1];
    return !next || foldKey(next.text) !== foldKey(text) || next.index - index > 1;
  });
}

function toColumns(headings: readonly Heading[], claims: readonly (Claim | null)[]): Column[] {
  const title = claims.indexOf("title");
  const levels = claims.flatMap((claim, i) => (claim === "level" && (title < 0 || i < title) ? [i] : []));
  const names = nameLevels(levels.map((i) => headings[i] as Heading));
  return headings.map(({ text, index }, i) => {
    const claim = claims[i] ?? null;
    const field: ColumnField = claim === "level" ? (names[levels.indexOf(i)] ?? "extra") : (claim ?? "extra");
    return { field, heading: text, index };
  });
}

/** A table whose columns hold one kind of cell each stands under its headings. */
const MIXED = 0.6;
const PURE = 0.85;
const FEWEST_CELLS = 2;

function readTrust(profiles: readonly ColumnProfile[]): number {
  const filled = profiles.filter((profile) => profile.filled >= FEWEST_CELLS);
  if (filled.length === 0) return 0;
  const purity = filled.reduce((sum, profile) => sum + purityOf(profile), 0) / filled.length;
  return Math.min(1, Math.max(0, (purity - MIXED) / (PURE - MIXED)));
}

/** The share of a column's cells that are of its commonest kind. */
function purityOf(profile: ColumnProfile): number {
  return Math.max(
    profile.numeric,
    profile.shareOf("number", "digit", "rating"),
    profile.shareOf("departments"),
    profile.shareOf("short", "heading"),
    profile.shareOf("prose", "bullet"),
  );
}
