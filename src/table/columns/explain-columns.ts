import type { Finding } from "../../core/finding.ts";
import type { Span } from "../../core/span.ts";
import { ambiguousColumns } from "../model/diagnostics.ts";
import type { ColumnField, ReadColumn, Sureness } from "../model/types.ts";
import { assignColumns } from "./assign.ts";
import type { Claim } from "./claims.ts";
import type { ColumnReading } from "./read-columns.ts";
import { settingNames } from "./said.ts";

/** What each column of a header was taken for, how sure that is, and why. */
export function explainColumns({
  headings,
  profiles,
  claims,
  assignment,
  columns,
}: ColumnReading): ReadColumn[] {
  const names = settingNames(headings.map(({ text }) => text));
  return headings.map(({ text, index }, i) => {
    const claim = assignment.claims[i] ?? null;
    const rival = claim === null ? null : findRival(i, claim, { claims, assignment });
    // Columns of figures of several years or indicators are told apart by their roles, not by being the one.
    const isFigures = (profiles[i]?.numeric ?? 0) > 0.5;
    return {
      heading: text,
      name: names[i] ?? text,
      index,
      field: columns[i]?.field ?? "extra",
      margin: rival?.margin ?? null,
      sure: rival && surenessOf(rival.margin),
      rival: !rival || rival.column < 0 || isFigures ? null : (headings[rival.column]?.text ?? null),
      filled: profiles[i]?.filled ?? 0,
      examples: profiles[i]?.examples ?? [],
      why: claim === null ? [] : (claims[i]?.why(claim) ?? []),
    };
  });
}

/** How much worse the columns would be read if this one were something else, and which would take its place. */
function findRival(
  column: number,
  claim: Claim,
  { claims, assignment }: Pick<ColumnReading, "claims" | "assignment">,
): { readonly margin: number; readonly column: number } {
  const other = assignColumns(claims, { column, claim });
  return { margin: assignment.total - other.total, column: other.claims.indexOf(claim) };
}

/** Fields without which a row says nothing, or something wrong. */
const TELLING: ReadonlySet<ColumnField> = new Set<ColumnField>(["title", "rating", "goal", "do"]);
/** Margins from which a column is sure; below the other the user is told of both readings. */
const SURE = 2;
const CLOSE = 0.4;

function surenessOf(margin: number): Sureness {
  if (margin >= SURE) return "sure";
  return margin < CLOSE ? "doubtful" : "rather";
}

/** Columns of a header of which two could be the same field. */
export function ambiguousColumnFindings(columns: readonly ReadColumn[], header: Span): Finding[] {
  return columns.flatMap(({ field, heading, sure, rival }) =>
    TELLING.has(field) && rival !== null && sure === "doubtful"
      ? [ambiguousColumns.at(header, { field, heading, rival })]
      : [],
  );
}
