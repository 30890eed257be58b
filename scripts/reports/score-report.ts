import type { CheckedReportJson } from "../../src/contract/check-schema.ts";
import type { ParseJson } from "../../src/contract/parse-schema.ts";
import { checkReport, InputError, parseReport } from "../../src/index.ts";
import type { FoundInitiative, ReportFixture } from "./expected.ts";
import { matchRows } from "./match.ts";
import { scoreFront, scoreScale } from "./score-front.ts";
import { isAccused, scoreRow } from "./score-row.ts";
import { type Figures, Tally } from "./tally.ts";

/** How a report was read, against what a careful reader finds in it. */
export interface Score {
  readonly name: string;
  readonly keptAside: boolean;
  readonly figures: Figures;
  /** A line about each failure. */
  readonly notes: readonly string[];
}

/** Reads, judges and scores a report; one that cannot be read has everything wrong. */
export function scoreReport({ name, keptAside, path, bytes, expected }: ReportFixture): Score {
  const tally = new Tally();
  const { parsed, checked } = read(bytes, path, tally);
  const assessments = new Map(checked?.assessments.map((one) => [one.initiative, one]));
  const found: FoundInitiative[] = (parsed?.initiatives ?? []).map((initiative) => ({
    initiative,
    assessment: assessments.get(initiative.id) ?? null,
  }));
  scoreFront(tally, expected, parsed);
  scoreScale(tally, expected, parsed);
  scoreRows(tally, expected, found);
  return { name, keptAside, figures: tally.figures(), notes: tally.notes };
}

function scoreRows(tally: Tally, { initiatives }: ReportFixture["expected"], found: FoundInitiative[]): void {
  const matched = matchRows(initiatives, found);
  initiatives.forEach((expected, i) => {
    const at = matched[i] ?? null;
    const own = at === null ? null : (found[at] ?? null);
    if (!expected.optional) scoreRow(tally, expected, own);
    else if (isAccused(own)) accuseFalsely(tally, own);
  });
  const used = new Set(matched);
  found.forEach((one, j) => {
    if (used.has(j)) return;
    tally.spurious++;
    tally.notes.push(`spurious: ${one.initiative.title} in line ${one.initiative.location.line}`);
    if (isAccused(one)) accuseFalsely(tally, one);
  });
}

function accuseFalsely(tally: Tally, found: FoundInitiative | null): void {
  tally.falseAccusations++;
  tally.notes.push(`FALSE ACCUSATION of a row that is none: ${found?.initiative.title}`);
}

function read(
  bytes: Uint8Array,
  path: string,
  tally: Tally,
): { parsed: ParseJson | null; checked: CheckedReportJson | null } {
  try {
    return { parsed: parseReport(bytes, { path }), checked: checkReport(bytes, { path }) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tally.notes.push(`not read: ${error.message}`);
    return { parsed: null, checked: null };
  }
}
