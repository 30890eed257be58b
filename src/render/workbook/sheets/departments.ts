import type { CheckedReport } from "../../../check/types.ts";
import type { Lang } from "../../../core/finding.ts";
import { SUMMARY_WORDS } from "../../summary/words.ts";
import type { Sheet } from "../xlsx/types.ts";
import { type FindingSubject, findingSubjects, type Listed } from "./finding-subjects.ts";
import { findingColumns } from "./findings.ts";
import { issuerOf } from "./report-columns.ts";
import { tableOf } from "./table.ts";
import { WORKBOOK_WORDS } from "./words.ts";

/** More sheets than some dozen make a workbook slow to open. */
const MOST_SHEETS = 40;

/** The sheets of departments, and a note where some have none. */
export interface DepartmentSheets {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly string[];
}

interface Department {
  readonly name: string;
  readonly subjects: FindingSubject[];
}

/**
 * A sheet for each department of which something was found, to be sent to it, with room for its answer. Departments of
 * different issuers are never one. Of many departments those with the most findings have sheets, in the reports' order.
 */
export function departmentSheets(
  all: readonly CheckedReport[],
  isSeveral: boolean,
  listed: Listed,
  lang: Lang,
): DepartmentSheets {
  const words = WORKBOOK_WORDS[lang];
  const departments = findDepartments(all, listed, lang);
  const most = new Set(
    departments.toSorted((a, b) => b.subjects.length - a.subjects.length).slice(0, MOST_SHEETS),
  );
  const shown = departments.filter((one) => most.has(one));
  const sheets = shown.map(({ name, subjects }) => {
    const columns = findingColumns(subjects, isSeveral, lang);
    return tableOf(
      name,
      [...columns, { heading: words.finding.answer, width: 40, value: () => null }],
      subjects,
    );
  });
  const isCut = shown.length < departments.length;
  return { sheets, notes: isCut ? [words.notShown(shown.length, departments.length)] : [] };
}

function findDepartments(all: readonly CheckedReport[], listed: Listed, lang: Lang): Department[] {
  const issuers = new Set(all.map(({ report }) => issuerOf(report)));
  const departments = new Map<string, Department>();
  for (const checked of all) {
    for (const subject of findingSubjects(checked, listed)) {
      // What belongs to no row concerns whoever made the report.
      if (subject.assessment === null) continue;
      const own = subject.assessment.initiative.departments.primary ?? SUMMARY_WORDS[lang].missing.department;
      const issuer = issuerOf(checked.report);
      const key = JSON.stringify([issuer, own]);
      const known = departments.get(key) ?? {
        name: issuers.size > 1 ? `${own} ${issuer}` : own,
        subjects: [],
      };
      known.subjects.push(subject);
      departments.set(key, known);
    }
  }
  return [...departments.values()];
}
