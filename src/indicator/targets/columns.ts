import type { ExtraField } from "../../report/types.ts";
import { createPassage, type Passage } from "../../row/passage/passage.ts";
import type { Row } from "../../row/read-row.ts";
import { findFiscalYear } from "../../text/era.ts";
import { foldKey } from "../../text/fold.ts";

/** What a column of its own says of an indicator. */
type ColumnRole = "name" | "unit" | "baseline" | "target" | "actual" | "rate";

const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["unit", /単位/],
  ["rate", /達成率|達成度\(%\)/],
  ["baseline", /基準値|現状値?|当初値|基準年/],
  ["target", /目標値?|計画値|目標数値/],
  ["actual", /実績値?|最新値|実績数値/],
  ["name", /指標名?|測定項目/],
];

/** The texts in which a row states its targets and its results, columns for indicators among them. */
export interface IndicatorTexts {
  readonly goals: readonly Passage[];
  readonly plan: Passage | null;
  readonly results: readonly Passage[];
  readonly baseline: Passage | null;
}

function roleOf(heading: string): ColumnRole | null {
  const key = foldKey(heading);
  return HEADINGS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** The indicator columns of a row for the report's year, by role. */
function readColumns(
  { extra }: Row["initiative"],
  fiscalYear: number | null,
): ReadonlyMap<ColumnRole, ExtraField> {
  const columns = new Map<ColumnRole, ExtraField>();
  for (const column of extra) {
    const role = column.text === null ? null : roleOf(column.heading);
    const year = findFiscalYear(column.heading)?.year;
    if (!role || columns.has(role) || (year !== undefined && fiscalYear !== null && year !== fiscalYear))
      continue;
    columns.set(role, column);
  }
  return columns;
}

/** A bare number of a column with the name and the unit that other columns give: 徴収率 | % | 95.0 reads as 徴収率 95.0%. */
function withNameAndUnit(text: Passage, name: string | null, unit: string | null): Passage {
  const bare = text.text.length <= 24 && /[\d０-９]/.test(text.text) && !text.text.includes("。");
  const prefix = bare && name && !text.text.includes(name) ? `${name} ` : "";
  const suffix = bare && unit && /[\d０-９]\s*$/.test(text.text) ? unit : "";
  if (prefix === "" && suffix === "") return text;
  const clip = (offset: number) => Math.min(Math.max(offset - prefix.length, 0), text.text.length);
  return createPassage({
    field: text.field,
    heading: text.heading,
    cell: text.cell,
    text: prefix + text.text + suffix,
    spanOf: (start, end) => text.spanOf(clip(start), clip(end)),
  });
}

/** Collects the texts in which targets and results are sought. */
export function collectTexts(row: Row, fiscalYear: number | null): IndicatorTexts {
  const columns = readColumns(row.initiative, fiscalYear);
  const name = columns.get("name")?.text ?? null;
  const unit = columns.get("unit")?.text ?? null;
  const complete = (text: Passage | null | undefined) => (text ? withNameAndUnit(text, name, unit) : null);
  const ofField = (field: "goal" | "plan" | "check") => complete(row.passagesOf(field)[0]);
  const ofColumn = (role: ColumnRole) => {
    const cell = columns.get(role)?.cell;
    return complete(cell && row.passages.find((passage) => passage.cell === cell));
  };
  const present = (texts: readonly (Passage | null)[]) => texts.filter((text) => text !== null);
  return {
    goals: present([ofField("goal"), ofColumn("target")]),
    plan: ofField("plan"),
    // A lone dash is a result, too: "none".
    results: present([complete(row.cellOf("do")), ofColumn("actual"), ofField("check")]),
    baseline: ofColumn("baseline"),
  };
}
