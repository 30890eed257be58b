import { nameExtras } from "../../../contract/parse-json.ts";
import { largest } from "../../../core/largest.ts";
import type { Initiative, PathLevel, Report, TextField, TierHeading } from "../../../report/types.ts";
import type { CellValue, Sheet } from "../xlsx/types.ts";
import { reportColumns } from "./report-columns.ts";
import { type ColumnOf, type OfReport, tableOf } from "./table.ts";
import type { WorkbookWords } from "./words.ts";

/** A row of the sheet of initiatives. */
interface Subject extends OfReport {
  readonly initiative: Initiative;
}

/** More headings of the reports' own than this stand in one column: hundreds of columns are no table. */
const MOST_EXTRAS = 60;

/** Whose columns lead the texts, from left to right. */
const TEXTS = [
  ["direction", 28],
  ["relatedPlans", 20],
  ["goal", 32],
  ["plan", 32],
  ["do", 44],
  ["check", 36],
] as const satisfies readonly (readonly [TextField, number])[];

/** A row an initiative, with all its texts; headings are such as this program reads again. */
export function initiativesSheet(
  reports: readonly Report[],
  isSeveral: boolean,
  words: WorkbookWords,
): Sheet {
  const subjects = reports.flatMap((report) =>
    report.initiatives.map((initiative) => ({ report, initiative })),
  );
  const columns: ColumnOf<Subject>[] = [
    ...reportColumns(isSeveral, words),
    ...outerColumns(subjects, words),
    ...levelColumns(words),
    { heading: words.row.number, width: 8, format: "ordinal", value: ({ initiative }) => initiative.number },
    { heading: words.row.title, width: 28, value: ({ initiative }) => initiative.title },
    { heading: words.row.lead, width: 16, value: ({ initiative }) => leadText(initiative) },
    { heading: words.row.related, width: 16, value: ({ initiative }) => relatedText(initiative) },
    ...TEXTS.map(([field, width]) => textColumn(field, width, words)),
    { heading: words.row.rating, width: 9, value: ({ initiative }) => initiative.rating?.symbol ?? null },
    textColumn("action", 32, words),
    ...extraColumns(subjects, words),
  ];
  return tableOf(words.sheets.initiatives, columns.filter(isUsed(subjects)), subjects);
}

/** Columns that no row fills are left out, those of the reports' own hierarchy and texts alike. */
function isUsed(subjects: readonly Subject[]): (column: ColumnOf<Subject>) => boolean {
  return (column) => subjects.length === 0 || subjects.some((subject) => column.value(subject) !== null);
}

function textColumn(field: TextField, width: number, words: WorkbookWords): ColumnOf<Subject> {
  return { heading: words.row[field], width, value: ({ initiative }) => initiative.texts[field] };
}

/** The levels above the policy, outermost first. */
function outerColumns(subjects: readonly Subject[], words: WorkbookWords): ColumnOf<Subject>[] {
  const depth = largest(
    0,
    subjects.map(({ initiative }) => outerOf(initiative).length),
  );
  return Array.from({ length: depth }, (_, i) => ({
    heading: words.level(i + 1),
    width: 18,
    value: ({ initiative }) => headingText(outerOf(initiative)[i] ?? null),
  }));
}

function outerOf({ path, policy, strategy, item }: Initiative): readonly PathLevel[] {
  return path.slice(0, path.length - [policy, strategy, item].filter((level) => level !== null).length);
}

function levelColumns(words: WorkbookWords): ColumnOf<Subject>[] {
  return (["policy", "strategy", "item"] as const).map((tier) => ({
    heading: words.row[tier],
    width: 18,
    value: ({ initiative }) => headingText(initiative[tier]),
  }));
}

/** A heading behind its number, as in 1 財政の健全化. */
function headingText(heading: TierHeading | null): string | null {
  if (heading === null) return null;
  return heading.number === null ? heading.title : `${heading.number} ${heading.title}`;
}

/** The leading departments, the first of all first. */
export function leadText({ departments: { primary, lead } }: Initiative): string | null {
  const others = lead.filter((name) => name !== primary);
  const all = primary === null ? others : [primary, ...others];
  return all.length === 0 ? null : all.join("\n");
}

function relatedText({ departments: { related } }: Initiative): string | null {
  return related.length === 0 ? null : related.join("\n");
}

/** A column for each heading of the reports' own, in order of appearance. */
function extraColumns(subjects: readonly Subject[], words: WorkbookWords): ColumnOf<Subject>[] {
  const headings = new Set(subjects.flatMap(({ initiative }) => [...extrasOf(initiative).keys()]));
  if (headings.size > MOST_EXTRAS) {
    return [{ heading: words.row.others, width: 40, value: ({ initiative }) => allExtras(initiative) }];
  }
  return [...headings].map((heading) => ({
    heading,
    width: 20,
    value: ({ initiative }): CellValue => extrasOf(initiative).get(heading) ?? null,
  }));
}

function extrasOf({ extra }: Initiative): ReadonlyMap<string, string | null> {
  return new Map(nameExtras(extra));
}

function allExtras(initiative: Initiative): string | null {
  const lines = [...extrasOf(initiative)].flatMap(([heading, text]) =>
    text === null ? [] : [`${heading}: ${text}`],
  );
  return lines.length === 0 ? null : lines.join("\n");
}
