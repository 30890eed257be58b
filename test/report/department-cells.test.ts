import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { columnPart } from "../../src/report/departments/heading-says.ts";
import {
  COLUMN_PARTS,
  CONTACT_WORDS,
  OFFICE_ENDINGS,
  PART_MARKS,
} from "../../src/report/departments/lexicon.ts";
import { officeRank } from "../../src/report/departments/office.ts";
import { readDepartmentCell } from "../../src/report/departments/read-departments.ts";
import { countedDepartments } from "../../src/summary/departments.ts";

/** A department cell with what a reader finds in it; `counted`: what it counts under in a summary. */
interface Case {
  readonly id: string;
  readonly cell: string;
  readonly primary: string | null;
  readonly lead: readonly string[];
  readonly related: readonly string[];
  readonly beside: readonly string[];
  readonly counted: readonly string[];
  readonly why: string;
}

function cases(half: string): Case[] {
  const path = new URL(`../../fixtures/departments/${half}.jsonl`, import.meta.url);
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

describe.each(["fit", "aside"])("department cells, %s", (half) => {
  it.each(cases(half).map((own) => [own.id, own.why, own] as const))("%s: %s", (_id, _why, own) => {
    const { departments, beside } = readDepartmentCell(own.cell);
    const { primary, lead, related, counted } = own;
    expect({ ...departments, beside, counted: countedDepartments(departments, false) }).toEqual({
      primary,
      lead,
      related,
      beside: own.beside,
      counted,
    });
  });
});

describe("the words of departments", () => {
  it.each(OFFICE_ENDINGS)("%s is the ending of a %s: %s", (_ending, rank, evidence) => {
    expect(officeRank(evidence)).toBe(rank);
  });

  it.each(PART_MARKS)("%s marks who is %s: %s", (_word, part, evidence) => {
    const { departments } = readDepartmentCell(`総務課、${evidence}`);
    const name = evidence.includes("市民課") ? "市民課" : "税務課";
    expect(departments.primary).toBe(part === "primary" ? name : "総務課");
    expect(part === "related" ? departments.related : departments.lead).toContain(name);
  });

  it.each(CONTACT_WORDS)("%s announces a telephone number: %s", (_word, _none, evidence) => {
    const { departments, beside } = readDepartmentCell(evidence);
    expect([departments.lead, beside.length]).toEqual([["税務課"], 1]);
  });

  it.each(COLUMN_PARTS)("%s heads a column of: %s", (_word, part, evidence) => {
    expect(columnPart(evidence)).toBe(part);
  });
});
