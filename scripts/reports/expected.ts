import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AssessmentJson, IndicatorValueJson } from "../../src/contract/check-schema.ts";
import type { InitiativeJson, ParseJson } from "../../src/contract/parse-schema.ts";

export type Field = Exclude<IndicatorValueJson["field"], "title">;
export type Result = AssessmentJson["indicators"][number]["result"];

/** A target with its result as a careful reader pairs them; numbers in base units (円, percent, seconds). */
export interface ExpectedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly actual: number | null;
  readonly result: readonly Result[];
  /** The numbers times this are right too: the column's own unit (千円), kept as it is printed. */
  readonly factor?: number;
}

export interface ExpectedDepartments {
  readonly lead: readonly string[];
  readonly related?: readonly string[];
}

/**
 * What a careful reader finds in a row. Lists of titles, numbers, paths, departments, outcomes and verdicts hold
 * alternatives.
 */
export interface ExpectedInitiative {
  readonly title: readonly string[];
  readonly number?: readonly (number | string)[];
  /** Titles of the levels above, outermost first. */
  readonly paths?: readonly (readonly string[])[];
  readonly departments?: readonly ExpectedDepartments[];
  readonly rating: string | null;
  /** Prose, and the fields in one of which it stands; `extra` means any column of the report's own. */
  readonly texts?: readonly { readonly text: string; readonly in: readonly Field[] }[];
  /** Cells that have to be found somewhere in the initiative. */
  readonly found?: readonly string[];
  readonly indicators?: readonly ExpectedIndicator[];
  readonly outcome: readonly AssessmentJson["outcome"][];
  readonly verdict: readonly AssessmentJson["verdict"][];
  readonly why?: string;
  /** A row that may be taken for an initiative or not (再掲); it must not be accused. */
  readonly optional?: boolean;
}

type Level = ParseJson["ratingScale"][number]["level"];

export interface ExpectedLevel {
  readonly symbol: string;
  readonly levels: readonly Level[];
  readonly min?: number;
  readonly max?: number;
}

/** `expected.json` of a report. */
export interface ExpectedReport {
  /** Its structure, in a sentence. */
  readonly about: string;
  readonly title: readonly string[];
  readonly issuer: string | readonly string[];
  readonly fiscalYear: number;
  /**
   * `known` is false where the report explains no rating: then nothing may be asserted of any. It is null where each row
   * has a scale of its own: then the verdicts show whether it was read.
   */
  readonly scale: { readonly known: boolean | null; readonly levels: readonly ExpectedLevel[] };
  readonly initiatives: readonly ExpectedInitiative[];
}

export interface ReportFixture {
  readonly name: string;
  /** Only its figures are reported; nobody builds by looking at its failures. */
  readonly keptAside: boolean;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedReport;
}

/** Every report under `fixtures/reports`, by name. `README.md` there says which are kept aside. */
export function loadReports(root: string): ReportFixture[] {
  const folder = join(root, "fixtures", "reports");
  const aside = keptAside(readFileSync(join(folder, "README.md"), "utf8"));
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const own = join(folder, name);
      const input = readdirSync(own).find((file) => file.startsWith("input."));
      if (input === undefined) throw new Error(`${name} has no input`);
      return {
        name,
        keptAside: aside.has(name),
        path: input,
        bytes: readFileSync(join(own, input)),
        expected: JSON.parse(readFileSync(join(own, "expected.json"), "utf8")),
      };
    });
}

/** Names in the lines of the README's table that say "kept aside". */
function keptAside(readme: string): Set<string> {
  const lines = readme.split("\n").filter((line) => line.includes("| kept aside |"));
  return new Set(lines.map((line) => line.split("`")[1] ?? ""));
}

/** An initiative as the program found it, with how it was judged. */
export interface FoundInitiative {
  readonly initiative: InitiativeJson & { readonly path?: readonly { readonly title: string }[] };
  readonly assessment: AssessmentJson | null;
}
