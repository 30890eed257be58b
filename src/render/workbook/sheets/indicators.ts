import type { Lang } from "../../../core/finding.ts";
import type { Assessment, Indicator, IndicatorValue } from "../../../indicator/model/types.ts";
import { slugOf } from "../../../indicator/verdict/reasons.ts";
import { placeInWords } from "../../../input/places.ts";
import { SHOW_WORDS } from "../../show/words.ts";
import type { CellValue, Sheet } from "../xlsx/types.ts";
import { leadText } from "./initiatives.ts";
import { BETTER_WORDS, floored, VERDICT_TONES } from "./judged-words.ts";
import { reportColumns } from "./report-columns.ts";
import { type ColumnOf, type OfReport, tableOf } from "./table.ts";
import { WORKBOOK_WORDS } from "./words.ts";

/** A report with what its numbers say. */
export interface Assessed extends OfReport {
  readonly assessments: readonly Assessment[];
}

interface Subject extends OfReport {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
}

/** A row an indicator: its target, what was reported, and how far that is. */
export function indicatorsSheet(all: readonly Assessed[], isSeveral: boolean, lang: Lang): Sheet {
  const subjects = all.flatMap(({ report, assessments }) =>
    assessments.flatMap((assessment) =>
      assessment.indicators.map((indicator) => ({ report, assessment, indicator })),
    ),
  );
  const words = WORKBOOK_WORDS[lang];
  const columns = [...reportColumns(isSeveral, words), ...ofInitiative(lang), ...ofIndicator(lang)];
  return tableOf(words.sheets.targets, columns, subjects);
}

function ofInitiative(lang: Lang): ColumnOf<Subject>[] {
  const { row } = WORKBOOK_WORDS[lang];
  const verdicts = SHOW_WORDS[lang].verdicts;
  return [
    { heading: row.id, width: 10, value: ({ assessment }) => assessment.initiative.id },
    { heading: row.title, width: 26, value: ({ assessment }) => assessment.initiative.title },
    { heading: row.lead, width: 16, value: ({ assessment }) => leadText(assessment.initiative) },
    {
      heading: row.rating,
      width: 9,
      value: ({ assessment }) => assessment.initiative.rating?.symbol ?? null,
    },
    {
      heading: row.verdict,
      width: 20,
      tones: VERDICT_TONES[lang],
      value: ({ assessment }) => verdicts[assessment.verdict],
    },
  ];
}

function ofIndicator(lang: Lang): ColumnOf<Subject>[] {
  const { indicator: own, finding } = WORKBOOK_WORDS[lang];
  const place = ({ report }: Subject, value: IndicatorValue | null): CellValue =>
    value && placeInWords(report.document.place(value.span.start), lang);
  return [
    { heading: own.name, width: 26, value: ({ indicator }) => indicator.name },
    { heading: finding.target, width: 18, value: ({ indicator }) => indicator.target.text },
    { heading: own.targetValue, width: 14, value: ({ indicator }) => indicator.target.value },
    { heading: finding.actual, width: 18, value: ({ indicator }) => indicator.actual?.text ?? null },
    { heading: own.actualValue, width: 14, value: ({ indicator }) => indicator.actual?.value ?? null },
    { heading: own.baseline, width: 14, value: ({ indicator }) => indicator.baseline?.value ?? null },
    { heading: own.unit, width: 8, value: ({ indicator }) => indicator.unit },
    {
      heading: finding.attainment,
      width: 10,
      format: "share",
      value: ({ indicator }) => floored(indicator.attainment, 1000),
    },
    { heading: own.result, width: 14, value: ({ indicator }) => resultText(indicator, lang) },
    { heading: own.better, width: 14, value: ({ indicator }) => BETTER_WORDS[lang][indicator.better] },
    { heading: own.how, width: 20, value: ({ indicator }) => howText(indicator, lang) },
    {
      heading: finding.sure,
      width: 9,
      format: "percent",
      value: ({ indicator }) => floored(indicator.confidence, 100),
    },
    { heading: own.targetPlace, width: 16, value: (subject) => place(subject, subject.indicator.target) },
    { heading: own.actualPlace, width: 16, value: (subject) => place(subject, subject.indicator.actual) },
  ];
}

function resultText({ result, near }: Indicator, lang: Lang): string {
  return result === "missed" && near ? SHOW_WORDS[lang].near : SHOW_WORDS[lang].results[result];
}

function howText({ reason }: Indicator, lang: Lang): string | null {
  const slug = slugOf(reason);
  return slug && SHOW_WORDS[lang].reasons[slug];
}
