import { freeName, nameExtras, toDecisionJson } from "../../contract/parse-json.ts";
import { mapped } from "../../contract/unrolled.ts";
import { formatLine } from "../../input/places.ts";
import type { Initiative, Report } from "../../report/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { type CellValue, CSV, type Dialect } from "../kit/delimited.ts";
import { toJsonText } from "../kit/json-text.ts";
import type { ReportRenderer } from "./report-renderer.ts";

interface Column {
  readonly name: string;
  /** Whether it is a heading of the report's own. */
  readonly isOwn?: true;
  value(initiative: Initiative, report: Report): CellValue;
}

/**
 * One row per initiative under a header of field names.
 * One report has a column for each heading of its own; `many` reports have the columns that say which report a row
 * is from, and their own headings in one column as JSON, since the header is written before the last report is read.
 */
export function parseCsvRenderer({
  many,
  dialect = CSV,
  corrected = false,
  placed = false,
  headings,
}: {
  many: boolean;
  dialect?: Dialect;
  /** Whether people may have decided something of the reports: then a column says what. */
  corrected?: boolean;
  /** Of `many` reports, whether some may have other places than lines. */
  placed?: boolean;
  /** What the columns are called instead of the names of fields; a report's own keep their headings. */
  headings?: ReadonlyMap<string, string> | undefined;
}): ReportRenderer {
  const own = corrected ? [CORRECTIONS_AS_JSON] : [];
  const header = (columns: readonly Column[]) =>
    dialect.prefix +
    dialect.row(columns.map(({ name, isOwn }) => (isOwn ? name : (headings?.get(name) ?? name))));
  const rows = (columns: readonly Column[], report: Report) =>
    mapped(report.initiatives, (initiative) =>
      dialect.row(columns.map((column) => column.value(initiative, report))),
    );

  if (many) {
    const columns = [...REPORT_COLUMNS, ...FIELD_COLUMNS, EXTRA_AS_JSON, ...own, ...placeColumns(placed)];
    return { begin: () => header(columns), report: (report) => rows(columns, report), end: () => "" };
  }
  return {
    begin: () => "",
    *report(report) {
      const { document } = report;
      const hasNames = document.place(0).kind !== "line";
      const columns = [...FIELD_COLUMNS, ...extraColumns(report), ...own, ...placeColumns(hasNames)];
      yield header(columns);
      yield* rows(columns, report);
    },
    end: () => "",
  };
}

/** Where a row stands; in a file that is no text its line is that of the transcript, and its place has a name. */
function placeColumns(hasNames: boolean): readonly Column[] {
  return hasNames ? [...PLACE_COLUMNS, PLACE_NAME] : PLACE_COLUMNS;
}

const PLACE_NAME: Column = {
  name: "place",
  value: ({ span }, { document }) => formatLine(document.place(span.start)),
};

const REPORT_COLUMNS: readonly Column[] = [
  { name: "path", value: (_, { document }) => sanitizeForTerminal(document.source.path) },
  { name: "issuer", value: (_, { issuer }) => issuer },
  { name: "fiscalYear", value: (_, { fiscalYear }) => fiscalYear?.label ?? null },
  { name: "year", value: (_, { fiscalYear }) => fiscalYear?.year ?? null },
];

const FIELD_COLUMNS: readonly Column[] = [
  { name: "id", value: ({ id }) => id },
  { name: "policyNumber", value: ({ policy }) => policy?.number ?? null },
  { name: "policy", value: ({ policy }) => policy?.title ?? null },
  { name: "policyDescription", value: ({ policy }) => policy?.description ?? null },
  { name: "strategyNumber", value: ({ strategy }) => strategy?.number ?? null },
  { name: "strategy", value: ({ strategy }) => strategy?.title ?? null },
  { name: "itemNumber", value: ({ item }) => item?.number ?? null },
  { name: "item", value: ({ item }) => item?.title ?? null },
  { name: "number", value: ({ number }) => number },
  { name: "title", value: ({ title }) => title },
  { name: "primary", value: ({ departments }) => departments.primary },
  { name: "lead", value: ({ departments }) => departments.lead.join("、") },
  { name: "related", value: ({ departments }) => departments.related.join("、") },
  { name: "direction", value: ({ texts }) => texts.direction },
  { name: "relatedPlans", value: ({ texts }) => texts.relatedPlans },
  { name: "goal", value: ({ texts }) => texts.goal },
  { name: "plan", value: ({ texts }) => texts.plan },
  { name: "do", value: ({ texts }) => texts.do },
  { name: "check", value: ({ texts }) => texts.check },
  { name: "rating", value: ({ rating }) => rating?.symbol ?? null },
  // The same letter means different things in different reports; the level can be compared.
  { name: "level", value: ({ rating }) => rating?.level ?? null },
  { name: "action", value: ({ texts }) => texts.action },
];

const PLACE_COLUMNS: readonly Column[] = [
  { name: "status", value: ({ status }) => status },
  { name: "page", value: ({ page }) => page },
  { name: "line", value: ({ line }) => line },
];

const EXTRA_AS_JSON: Column = {
  name: "extra",
  value: ({ extra }) => (extra.length === 0 ? null : toJsonText(Object.fromEntries(nameExtras(extra)))),
};

const CORRECTIONS_AS_JSON: Column = {
  name: "corrections",
  value: ({ decided }, report) => {
    const all = [...(report.decided ?? []), ...(decided ?? [])];
    return all.length === 0 ? null : toJsonText(all.map(toDecisionJson));
  },
};

/** A column for each heading of the report's own, in order of appearance, under a name that no field has. */
function extraColumns(report: Report): Column[] {
  const taken = new Set(
    [...FIELD_COLUMNS, ...PLACE_COLUMNS, PLACE_NAME, CORRECTIONS_AS_JSON].map(({ name }) => name),
  );
  const headings = new Set(
    report.initiatives.flatMap(({ extra }) => nameExtras(extra).map(([name]) => name)),
  );
  return [...headings].map((heading) => {
    const name = freeName(heading, taken);
    taken.add(name);
    return {
      name,
      isOwn: true,
      value: ({ extra }) => nameExtras(extra).find(([candidate]) => candidate === heading)?.[1] ?? null,
    };
  });
}
