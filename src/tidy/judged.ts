import { INDICATORS, type IndicatorRow } from "./indicators.ts";
import { INITIATIVES, type InitiativeRow } from "./initiatives.ts";
import { REPORTS } from "./reports.ts";
import type { TidySource } from "./source.ts";
import { OF_REPORT, taken } from "./taken.ts";
import type { TidyTable } from "./types.ts";

interface Row {
  readonly source: TidySource;
  readonly initiative: InitiativeRow;
  readonly indicator: IndicatorRow;
}

/** What a row tells of its initiative. */
const OF_INITIATIVE = [
  "title",
  "department",
  "rating",
  "rating_level",
  "outcome",
  "verdict",
  "because",
  "confidence",
];
/** A row an indicator with what is said of its report and its initiative: everything in one table. */
export const JUDGED: TidyTable<TidySource, Row> = {
  name: "judged",
  about: {
    ja: "指標ごとに1行、報告書と取組の評価・判定・担当課とともに",
    en: "a row an indicator, with its report and its initiative's rating, verdict and department",
  },
  key: INDICATORS.key,
  references: [],
  *rows(source) {
    const initiatives = new Map<string, InitiativeRow>();
    for (const row of INITIATIVES.rows(source)) initiatives.set(row.initiative.id, row);
    for (const indicator of INDICATORS.rows(source)) {
      const initiative = initiatives.get(indicator.initiativeId);
      if (initiative) yield { source, initiative, indicator };
    }
  },
  columns: [
    ...taken(REPORTS, OF_REPORT, ({ source }: Row) => source),
    ...taken(INITIATIVES, OF_INITIATIVE, ({ initiative }: Row) => initiative),
    ...taken(
      INDICATORS,
      INDICATORS.columns.map(({ name }) => name),
      ({ indicator }: Row) => indicator,
    ),
  ],
};
