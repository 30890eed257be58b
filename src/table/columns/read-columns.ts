import type { Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { type Evidence, readEvidence } from "../align/evidence.ts";
import { isIndicatorHeading } from "../header/headings.ts";
import type { HeaderBlock, Heading } from "../header/read-header.ts";
import { asTheyLook, withLooks } from "../model/looks.ts";
import { type Column, type ColumnField, isTier } from "../model/types.ts";
import { createRowReader } from "../rows/read-row.ts";
import { type Assignment, assignColumns, type ColumnClaims, claimColumn, type Known } from "./assign.ts";
import { headingBonus } from "./bonus.ts";
import type { Claim } from "./claims.ts";
import { asEcho, findEchoes } from "./echoes.ts";
import { nameLevels } from "./levels.ts";
import { withNamedColumns } from "./named-columns.ts";
import { type ColumnProfile, readProfile } from "./profile.ts";
import { type SaidColumns, saidOf } from "./said.ts";
import { BY_HAND } from "./weights.ts";

/** What a report's other parts say of its columns. */
export interface ColumnHints {
  readonly fiscalYear: number | null;
  /** The symbols of its scale, or those that are ratings anywhere. */
  readonly symbols: ReadonlySet<string>;
  /** What the user says that columns are, by heading. */
  readonly said: SaidColumns;
}

/** What the other pages of a report say of a header's columns. */
export interface Elsewhere {
  /** What a heading is taken for there; null where it is nowhere else. */
  readonly prior: (heading: string) => Claim | null;
  /** The columns with those that only other pages' headers show. */
  readonly complete: (columns: readonly Column[]) => readonly Column[];
}

const NOTHING_ELSEWHERE: Elsewhere = { prior: () => null, complete: (columns) => columns };

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
  { prior, complete }: Elsewhere = NOTHING_ELSEWHERE,
): ColumnReading {
  const headings = dropRepeated(block.headings);
  const said = saidOf(headings, hints.said);
  const known = headings.map((heading, i) => knownOf(heading, said[i] ?? null, hints, prior));
  const sample = spread(rows, SAMPLE).map(({ cells }) =>
    cells.map((cell) => readEvidence(cell, hints.symbols)),
  );
  const echoes = findEchoes(headings, rows);
  const inPlace = weighInPlace(known, sample, echoes);
  const byWords = withLooks(
    toColumns(known, assignColumns(known.map(weighHeading)).claims),
    toColumns(known.map(unsaid), assignColumns(known.map(unsaid).map(weighHeading)).claims),
  );
  const cells = cellsByContent(byWords, complete(byWords), sample);
  const moved = weighColumns(known, cells.placed, sample.length, echoes);
  const left = sample.flat().filter(({ cell }) => !headings.some(({ index }) => index === cell.index)).length;
  const gain = moved.assignment.total - inPlace.assignment.total;
  const spared = (left - cells.left) / Math.max(sample.length, 1);
  return gain + spared * BY_HAND.unexplained > BY_HAND.moved ? moved : inPlace;
}

/** Further lines of a row, which lack its number or departments, say nothing of its other columns: they are left out. */
function weighInPlace(
  known: readonly Known[],
  sample: readonly (readonly Evidence[])[],
  echoes: readonly boolean[],
): ColumnReading {
  const headings = known.map(({ heading }) => heading);
  const all = weighColumns(known, cellsInPlace(headings, sample), sample.length, echoes);
  const key = (["number", "departments"] as const)
    .map((claim) => headings[all.assignment.claims.indexOf(claim)]?.index)
    .find((index) => index !== undefined);
  const first = sample.filter((row) => row.some(({ cell }) => cell.index === key));
  if (first.length < FEWEST_CELLS || first.length === sample.length) return all;
  return weighColumns(known, cellsInPlace(headings, first), first.length, echoes);
}

/** So many rows show what a column holds. */
const SAMPLE = 60;

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

/**
 * @param all the columns with those that the header lost
 * @returns the cells of each column, and how many no column could take
 */
function cellsByContent(
  columns: readonly Column[],
  all: readonly Column[],
  rows: readonly (readonly Evidence[])[],
): { placed: Evidence[][]; left: number } {
  const read = createRowReader(asTheyLook(all));
  const cells = new Map<Column | undefined, Evidence[]>(all.map((column) => [column, []]));
  let left = 0;
  for (const row of rows)
    for (const [i, at] of read(row, null).placement.entries()) {
      if (at < 0) left++;
      cells.get(all[at])?.push(row[i] as Evidence);
    }
  return { placed: columns.map((column) => cells.get(column) ?? []), left };
}

function weighHeading(known: Known): ColumnClaims {
  return claimColumn(known, readProfile([], 0), 0);
}

function knownOf(
  heading: Heading,
  said: ColumnField | null,
  { fiscalYear }: ColumnHints,
  prior: Elsewhere["prior"],
): Known {
  return {
    heading,
    bonus: headingBonus(heading.text, fiscalYear),
    elsewhere: prior(heading.text),
    said,
    extra: isIndicatorHeading(heading.text) ? BY_HAND.knownExtra : 0,
  };
}

function weighColumns(
  known: readonly Known[],
  cells: readonly (readonly Evidence[])[],
  rows: number,
  echoes: readonly boolean[],
): ColumnReading {
  const headings = known.map(({ heading }) => heading);
  const profiles = cells.map((own) => readProfile(own, rows));
  const trust = readTrust(profiles);
  const weigh = (one: Known, i: number) =>
    asEcho(claimColumn(one, profiles[i] as ColumnProfile, trust), echoes[i] === true);
  const assign = (own: readonly Known[], claims: readonly ColumnClaims[]) => {
    const best = assignColumns(claims);
    return { ...best, claims: withNamedColumns(best.claims, own, profiles) };
  };
  const claims = known.map(weigh);
  const assignment = assign(known, claims);
  const columns = toColumns(known, assignment.claims);
  const reading = { headings, profiles, claims, assignment, trust };
  if (known.every(({ said }) => said === null)) return { ...reading, columns };
  const alone = known.map(unsaid);
  const otherwise = toColumns(alone, assign(alone, alone.map(weigh)).claims);
  return { ...reading, columns: withLooks(columns, otherwise) };
}

/** What is known of a column without the user. */
function unsaid(known: Known): Known {
  return { ...known, said: null };
}

/** Drops a heading that the header shows twice side by side, as extraction does at a merged cell. */
function dropRepeated(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ text, index }, i) => {
    const next = headings[i + 1];
    return !next || foldKey(next.text) !== foldKey(text) || next.index - index > 1;
  });
}

function toColumns(known: readonly Known[], claims: readonly (Claim | null)[]): Column[] {
  const title = claims.indexOf("title");
  const isSaid = (i: number) => isTier(known[i]?.said ?? "");
  const levels = claims.flatMap((claim, i) =>
    claim === "level" && (title < 0 || i < title || isSaid(i)) ? [i] : [],
  );
  const names = nameLevels(levels.map((i) => known[i] as Known));
  return known.map(({ heading: { text, index } }, i) => {
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
