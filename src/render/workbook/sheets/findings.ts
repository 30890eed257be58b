import { KNOWN_RULES } from "../../../check/known-rules.ts";
import type { CheckedReport, Unlisted } from "../../../check/types.ts";
import type { Lang } from "../../../core/finding.ts";
import { placeInWords } from "../../../input/places.ts";
import type { CellValue, Sheet, SheetRow } from "../xlsx/types.ts";
import { type FindingSubject, findingSubjects, type Listed } from "./finding-subjects.ts";
import { leadText } from "./initiatives.ts";
import { floored, SEVERITY_TONES, SEVERITY_WORDS } from "./judged-words.ts";
import { issuerOf, reportColumns } from "./report-columns.ts";
import { type ColumnOf, tableOf } from "./table.ts";
import { WORKBOOK_WORDS } from "./words.ts";

const RULE_WORDS = new Map(KNOWN_RULES.map(({ id, docs }) => [id, docs.summary]));

/** A row a finding, with all that a person needs to judge it. */
export function findingsSheet(
  all: readonly CheckedReport[],
  isSeveral: boolean,
  listed: Listed,
  lang: Lang,
): Sheet {
  const words = WORKBOOK_WORDS[lang];
  const subjects = all.flatMap((checked) => findingSubjects(checked, listed));
  const columns = findingColumns(subjects, isSeveral, lang);
  const table = tableOf(words.sheets.findings, columns, subjects);
  const notes = all.flatMap((checked) => unlistedRows(checked, columns, lang));
  const none = subjects.length + notes.length === 0 ? [noteRow(columns, words.noFindings, lang)] : [];
  return { ...table, footers: [...notes, ...none] };
}

/** What stands beside each other for a finding: which, where, how far, how sure, and what the row says itself. */
export function findingColumns(
  subjects: readonly FindingSubject[],
  isSeveral: boolean,
  lang: Lang,
): ColumnOf<FindingSubject>[] {
  return [
    ...reportColumns(isSeveral, WORKBOOK_WORDS[lang]),
    ...whereColumns(lang),
    ...howFarColumns(lang),
    ...explainedColumns(subjects, lang),
    { heading: WORKBOOK_WORDS[lang].finding.ruleId, width: 20, value: ({ finding }) => finding.rule },
  ];
}

function whereColumns(lang: Lang): ColumnOf<FindingSubject>[] {
  const { row, finding: own } = WORKBOOK_WORDS[lang];
  return [
    { heading: row.id, width: 10, value: ({ finding }) => finding.initiative },
    { heading: row.title, width: 24, value: ({ assessment }) => assessment?.initiative.title ?? null },
    {
      heading: row.lead,
      width: 15,
      value: ({ assessment }) => assessment && leadText(assessment.initiative),
    },
    {
      heading: own.severity,
      width: 8,
      tones: SEVERITY_TONES[lang],
      value: ({ finding }) => SEVERITY_WORDS[lang][finding.severity],
    },
    { heading: own.rule, width: 22, value: ({ finding: { rule } }) => RULE_WORDS.get(rule)?.[lang] ?? rule },
    { heading: own.message, width: 44, value: ({ finding }) => finding.message[lang] },
    {
      heading: row.place,
      width: 15,
      value: ({ report, finding }) => placeInWords(report.document.place(finding.span.start), lang),
    },
  ];
}

function howFarColumns(lang: Lang): ColumnOf<FindingSubject>[] {
  const { row, finding: own } = WORKBOOK_WORDS[lang];
  const rating = ({ assessment }: FindingSubject) => assessment?.initiative.rating ?? null;
  return [
    { heading: row.rating, width: 9, value: (subject) => rating(subject)?.symbol ?? null },
    { heading: own.meaning, width: 18, value: (subject) => rating(subject)?.clause?.definition ?? null },
    {
      heading: own.target,
      width: 18,
      value: ({ indicators }) => lines(indicators.map(({ target }) => target.text)),
    },
    {
      heading: own.actual,
      width: 18,
      value: ({ indicators }) => lines(indicators.map(({ actual }) => actual?.text ?? "—")),
    },
    { heading: own.attainment, width: 10, format: "share", value: attainmentOf },
    {
      heading: own.sure,
      width: 9,
      format: "percent",
      value: ({ finding }) => floored(finding.grounds?.confidence ?? null, 100),
    },
    { heading: own.doubt, width: 24, value: ({ finding }) => finding.grounds?.doubt?.message[lang] ?? null },
    {
      heading: own.explanation,
      width: 34,
      value: ({ finding }) => finding.grounds?.explanation?.text ?? null,
    },
  ];
}

/** Of several indicators a line each; a lone one is a number. */
function attainmentOf({ indicators }: FindingSubject): CellValue {
  const parts = indicators.map(({ attainment }) => floored(attainment, 1000));
  if (parts.length <= 1) return parts[0] ?? null;
  return lines(parts.map((part) => (part === null ? "—" : `${(part * 100).toFixed(1)}%`)));
}

function lines(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join("\n");
}

/** What people said to findings, and what accepts them; only where there is such a one. */
function explainedColumns(subjects: readonly FindingSubject[], lang: Lang): ColumnOf<FindingSubject>[] {
  const { finding: own, states } = WORKBOOK_WORDS[lang];
  if (!subjects.some(({ finding, held }) => finding.explained || held)) return [];
  const state = ({ finding, held }: FindingSubject) => {
    if (held) return held.by === null ? states.baseline : states.suppressed;
    return finding.explained ? states.explained : states.reported;
  };
  return [
    { heading: own.state, width: 10, value: state },
    {
      heading: own.by,
      width: 12,
      value: ({ finding, held }) => held?.by?.by ?? finding.explained?.by ?? null,
    },
    {
      heading: own.date,
      width: 18,
      value: ({ finding: { explained }, held }) => (explained && !held ? { date: explained.date } : null),
    },
    {
      heading: own.reason,
      width: 28,
      value: ({ finding, held }) => held?.by?.reason ?? finding.explained?.reason ?? null,
    },
  ];
}

function unlistedRows(
  { report, unlisted = [] }: CheckedReport,
  columns: readonly ColumnOf<FindingSubject>[],
  lang: Lang,
): SheetRow[] {
  const text = ({ rule, count }: Unlisted) =>
    `${issuerOf(report)}: ${RULE_WORDS.get(rule)?.[lang] ?? rule}: ${WORKBOOK_WORDS[lang].unlisted(count)}`;
  return unlisted.filter(({ by }) => by === undefined).map((one) => noteRow(columns, text(one), lang));
}

function noteRow(columns: readonly ColumnOf<FindingSubject>[], note: string, lang: Lang): SheetRow {
  const { message } = WORKBOOK_WORDS[lang].finding;
  return columns.map(({ heading }) => (heading === message ? note : null));
}
