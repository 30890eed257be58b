import { INITIATIVES, type InitiativeRow } from "./initiatives.ts";
import { REPORTS } from "./reports.ts";
import type { TidySource } from "./source.ts";
import { OF_REPORT, taken } from "./taken.ts";
import type { TidyTable } from "./types.ts";

interface Row {
  readonly source: TidySource;
  readonly initiative: InitiativeRow;
}

/** A row an initiative as it was read, with what is said of its report: everything in one table. */
export const READ: TidyTable<TidySource, Row> = {
  name: "read",
  about: {
    ja: "取組ごとに1行、報告書とともに（照合はしていない）",
    en: "a row an initiative as it was read, with its report; nothing is checked",
  },
  key: INITIATIVES.key,
  references: [],
  *rows(source) {
    for (const initiative of INITIATIVES.rows(source)) yield { source, initiative };
  },
  columns: [
    ...taken(REPORTS, OF_REPORT, ({ source }: Row) => source),
    ...taken(
      INITIATIVES,
      INITIATIVES.columns.filter(({ isOfCheck }) => !isOfCheck).map(({ name }) => name),
      ({ initiative }: Row) => initiative,
    ),
  ],
};
