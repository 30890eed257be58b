import { explainRow } from "../report/explain-row.ts";
import { roleOf } from "../report/number-columns.ts";
import type { CellPlacing, ColumnReason, Initiative, ReadColumn, Report } from "../report/types.ts";
import type { ColumnReasonJson, ColumnsJson } from "./columns-schema.ts";
import { toLocationJson, toSourceJson } from "./parse-json.ts";

/** What every column of a report was taken for, as `reform columns --json` prints it. */
export function toColumnsJson(report: Report): ColumnsJson {
  const { document, fiscalYear, headers } = report;
  return {
    schemaVersion: 1,
    source: toSourceJson(document),
    fiscalYear: fiscalYear && { label: fiscalYear.label, year: fiscalYear.year },
    headers: headers.map(({ span, columns }) => ({
      location: toLocationJson(document, span),
      columns: columns.map((column) => toColumnJson(column, report)),
    })),
  };
}

function toColumnJson(column: ReadColumn, report: Report): ColumnsJson["headers"][number]["columns"][number] {
  return {
    heading: column.heading,
    name: column.name,
    field: column.field,
    sure: column.sure,
    margin: column.margin === null ? null : rounded(column.margin),
    rival: column.rival,
    numbers: roleOf(column, report)?.what ?? null,
    filled: column.filled,
    examples: [...column.examples],
    why: column.why.map(toReasonJson),
  };
}

/** How the cells of an initiative's row were placed, as `reform show ID --why --json` prints it. */
export function toPlacingJson(initiative: Initiative, report: Report) {
  const { header, cells } = explainRow(initiative, report);
  return {
    header: header && toLocationJson(report.document, header.span),
    columns: cells.map(({ field, heading, text, moved, column, placing }) => ({
      field,
      heading,
      text,
      moved,
      sure: column?.sure ?? null,
      margin: column?.margin == null ? null : rounded(column.margin),
      why: (column?.why ?? []).map(toReasonJson),
      cell: placing && toCellPlacingJson(placing),
    })),
  };
}

function toCellPlacingJson({ margin, why }: CellPlacing) {
  return {
    margin: margin === null ? null : rounded(margin),
    why: why.map(({ what, weight }) => ({ what, weight: rounded(weight) })),
  };
}

function toReasonJson({ what, weight }: ColumnReason): ColumnReasonJson {
  return { what, weight: rounded(weight) };
}

/** Weights are estimates: more digits would say nothing. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
