import type { Report, TableSettings } from "../report/types.ts";
import { staleFinding } from "./diagnostics.ts";
import { sameWords } from "./same-words.ts";
import { toDecision } from "./to-decision.ts";
import type { Correction, Said, StaleCorrection } from "./types.ts";

type ColumnSaid = Extract<Said, { kind: "column" }>;
type ColumnCorrection = Correction & { readonly said: ColumnSaid };

/** Reads a document's table under other settings. */
export type ReadAgain = (settings: TableSettings) => Report;

/**
 * A report read with the columns that a person set. What they were taken for without that has to be known first, so
 * such a report is read twice.
 */
export function correctColumns(
  read: ReadAgain,
  settings: TableSettings,
  corrections: readonly Correction[],
): Report {
  const own = corrections.filter(isOfColumn);
  const report = read(settings);
  if (own.length === 0) return report;
  const [fresh, stale] = split(own, report);
  if (fresh.length === 0) return withFindings(report, stale);
  const columns = Object.fromEntries(fresh.map(({ said }) => [said.heading, said.is]));
  const again = read({ ...settings, columns: { ...settings.columns, ...columns } });
  const taken = fresh.filter(({ said }) => fieldsOf(again, said).includes(said.is));
  const refused = fresh.filter((one) => !taken.includes(one));
  const all = [...stale, ...refused.map((correction): StaleCorrection => ({ correction, why: "no-column" }))];
  const decided = taken.map(toDecision);
  return withFindings(decided.length > 0 ? { ...again, decided } : again, all);
}

function isOfColumn(correction: Correction): correction is ColumnCorrection {
  return correction.said.kind === "column";
}

/** Those whose column is read as it was then, and the others. */
function split(
  corrections: readonly ColumnCorrection[],
  report: Report,
): [ColumnCorrection[], StaleCorrection[]] {
  const fresh: ColumnCorrection[] = [];
  const stale: StaleCorrection[] = [];
  for (const correction of corrections) {
    const { said } = correction;
    const [field] = fieldsOf(report, said);
    if (field === undefined) stale.push({ correction, why: "no-column" });
    else if (field !== said.was) stale.push({ correction, why: "differs", now: field });
    else fresh.push(correction);
  }
  return [fresh, stale];
}

/** What the columns of this heading were taken for. */
function fieldsOf({ headers }: Report, { heading }: ColumnSaid): string[] {
  return headers.flatMap(({ columns }) =>
    columns.filter(({ name }) => sameWords(name, heading)).map(({ field }) => field),
  );
}

function withFindings(report: Report, stale: readonly StaleCorrection[]): Report {
  if (stale.length === 0) return report;
  const findings = stale.map((one) => staleFinding(one, report));
  // They speak of the report as a whole, and so stand at its head.
  return { ...report, diagnostics: [...findings, ...report.diagnostics] };
}
