import type { Severity } from "../core/finding.ts";
import type { Verdict } from "../indicator/model/types.ts";
import type { TidySource } from "./source.ts";
import type { TidyColumn, TidyTable } from "./types.ts";

type Column = TidyColumn<TidySource>;

function ofVerdict(verdict: Verdict, ja: string): Column {
  return {
    name: verdict,
    type: "integer",
    about: { ja: `判定が${ja}の取組の数`, en: `initiatives whose verdict is ${verdict}` },
    isOfCheck: true,
    value: ({ checked }) =>
      checked?.assessments.filter((assessment) => assessment.verdict === verdict).length ?? null,
  };
}

function ofSeverity(name: string, severity: Severity): Column {
  return {
    name,
    type: "integer",
    about: { ja: `重大度が${severity}の指摘の数`, en: `findings of severity ${severity}` },
    isOfCheck: true,
    value: ({ checked }) => checked?.findings.filter((one) => one.severity === severity).length ?? null,
  };
}

/** A row a report. */
export const REPORTS: TidyTable<TidySource, TidySource> = {
  name: "reports",
  about: { ja: "報告書ごとに1行", en: "a row a report" },
  key: ["report_id"],
  references: [],
  rows: (source) => [source],
  columns: [
    {
      name: "report_id",
      type: "string",
      about: {
        ja: "報告書のキー（ファイルのSHA-256の先頭16桁）",
        en: "key of the report: the first 16 digits of the SHA-256 of its file",
      },
      isRequired: true,
      value: ({ id }) => id,
    },
    {
      name: "path",
      type: "string",
      about: { ja: "指定されたとおりのファイル名", en: "the file, as it was named" },
      isRequired: true,
      value: ({ report }) => report.document.source.path,
    },
    {
      name: "sha256",
      type: "string",
      about: { ja: "ファイルのSHA-256（16進）", en: "SHA-256 of the file, hexadecimal" },
      isRequired: true,
      value: ({ sha256 }) => sha256,
    },
    {
      name: "file_format",
      type: "string",
      about: { ja: "ファイルの形式", en: "format of the file" },
      isRequired: true,
      value: ({ report }) => report.document.source.format,
    },
    {
      name: "title",
      type: "string",
      about: { ja: "報告書の題名", en: "title of the report" },
      value: ({ report }) => report.title,
    },
    {
      name: "issuer",
      type: "string",
      about: { ja: "団体名", en: "the municipality" },
      value: ({ report }) => report.issuer,
    },
    {
      name: "published",
      type: "string",
      about: {
        ja: "公表された年月日（ISO 8601、書かれている詳しさで）",
        en: "when it was published, ISO 8601, as precise as the report says it",
      },
      value: ({ report }) => report.published,
    },
    {
      name: "fiscal_year",
      type: "integer",
      about: { ja: "年度（西暦）", en: "the fiscal year, which begins in April" },
      value: ({ report }) => report.fiscalYear?.year ?? null,
    },
    {
      name: "fiscal_year_label",
      type: "string",
      about: { ja: "書かれているとおりの年度", en: "the fiscal year in the report's own words" },
      value: ({ report }) => report.fiscalYear?.label ?? null,
    },
    {
      name: "initiatives",
      type: "integer",
      about: { ja: "取組の数", en: "number of initiatives" },
      isRequired: true,
      value: ({ report }) => report.initiatives.length,
    },
    {
      name: "rated",
      type: "integer",
      about: { ja: "評価のある取組の数", en: "initiatives with a rating" },
      isRequired: true,
      value: ({ report }) => report.initiatives.filter(({ rating }) => rating !== null).length,
    },
    ofVerdict("consistent", "整合"),
    ofVerdict("overrated", "過大評価"),
    ofVerdict("underrated", "過小評価"),
    ofVerdict("unverifiable", "検証不能"),
    ofSeverity("errors", "error"),
    ofSeverity("warnings", "warning"),
  ],
};
