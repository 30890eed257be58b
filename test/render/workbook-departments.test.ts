import { describe, expect, it } from "vitest";
import type { CheckedReport } from "../../src/check/types.ts";
import { departmentSheets } from "../../src/render/workbook/sheets/departments.ts";
import { makeAssessment } from "../check/rules.ts";
import { makeChecked } from "./checks.ts";
import { makeInitiative, makeReport } from "./reports.ts";

/** A report in which each of so many departments has a finding, and the last has two. */
function reportOf(departments: number): CheckedReport {
  const initiatives = Array.from({ length: departments }, (_, i) =>
    makeInitiative({
      id: `1-1-${i + 1}`,
      departments: { primary: `第${i + 1}課`, lead: [`第${i + 1}課`], related: [] },
    }),
  );
  const findings = initiatives.map(({ id }) => makeChecked({ initiative: id }));
  return {
    report: makeReport({ initiatives }),
    assessments: initiatives.map((initiative) => makeAssessment({ initiative })),
    findings: [...findings, makeChecked({ initiative: `1-1-${departments}` })],
    suppressed: [],
  };
}

const LISTED = { quiet: false, showSuppressed: false };

describe("the sheets of departments", () => {
  it("are one for each, with no note", () => {
    const { sheets, notes } = departmentSheets([reportOf(40)], false, LISTED, "ja");
    expect(sheets).toHaveLength(40);
    expect(notes).toEqual([]);
  });

  it("are those with the most findings where there are a thousand, and a note says so", () => {
    const { sheets, notes } = departmentSheets([reportOf(1000)], false, LISTED, "ja");
    expect(sheets).toHaveLength(40);
    expect(sheets.at(-1)).toMatchObject({ name: "第1000課", rows: { length: 2 } });
    expect(sheets[0]?.name).toBe("第1課");
    expect(notes).toEqual([expect.stringContaining("全部で1000課")]);
  });
});
