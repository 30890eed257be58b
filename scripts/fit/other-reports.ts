import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExpectedInitiative, Field } from "../reports/expected.ts";
import { goldOf, type Source } from "./column-examples.ts";

/** `gold/NAME.json` of a folder of reports that is no part of the project. */
interface Gold {
  readonly name: string;
  readonly file: string;
  readonly rows: readonly {
    readonly title: string;
    readonly number: number | string | null;
    readonly levels: readonly (readonly [unknown, string])[];
    readonly lead: readonly string[];
    readonly fields: Readonly<Record<string, string>>;
    readonly cells: Readonly<Record<string, readonly string[]>>;
    readonly rating: string | null;
  }[];
}

/** The reports of a folder with `gold/*.json` and `files/`; only their figures are printed, nothing is fitted to them. */
export function otherReports(folder: string): Source[] {
  const names = readdirSync(join(folder, "gold")).filter((name) => name.endsWith(".json"));
  return names.toSorted().map((name): Source => {
    const gold: Gold = JSON.parse(readFileSync(join(folder, "gold", name), "utf8"));
    const input = readFileSync(join(folder, "files", gold.file));
    return { group: gold.name, path: gold.file, input, gold: goldOf(gold.rows.map(toExpected)) };
  });
}

function toExpected(row: Gold["rows"][number]): ExpectedInitiative {
  return {
    title: [row.title],
    ...(row.number === null ? {} : { number: [row.number] }),
    paths: [row.levels.map(([, title]) => title)],
    departments: [{ lead: row.lead }],
    rating: row.rating,
    texts: Object.entries(row.fields).map(([field, text]) => ({ text, in: [field as Field] })),
    found: Object.values(row.cells).flat(),
    outcome: [],
    verdict: [],
  };
}
