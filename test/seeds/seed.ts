import { readFileSync } from "node:fs";
import { toParseJson } from "../../src/contract/parse-json.ts";
import type { InitiativeJson, ParseJson } from "../../src/contract/parse-schema.ts";
import { openReportNow } from "../../src/pipeline.ts";
import type { Report } from "../../src/report/types.ts";

const folder = new URL("../../seeds/", import.meta.url);
const NAME = "000_c5e0678bee15d5f0";

/** The seed report's text. */
export const SEED_TEXT = readFileSync(new URL(`${NAME}.txt`, folder), "utf8");

export type GoldenInitiative = Omit<InitiativeJson, "extra" | "path" | "ratings">;

/** What the seed says, written down by reading it. */
export type Golden = Pick<ParseJson, "title" | "issuer" | "published" | "fiscalYear" | "ratingScale"> & {
  readonly initiatives: readonly GoldenInitiative[];
};

export const GOLDEN = JSON.parse(readFileSync(new URL(`${NAME}.expected.json`, folder), "utf8")) as Golden;

/** Reads a text as the command line does. */
export function readText(text: string, path = "report.txt"): Report {
  return openReportNow(text, { path });
}

/** A report brought to the keys of the golden. */
export function toGolden(report: Report): Golden {
  const { title, issuer, published, fiscalYear, ratingScale, initiatives } = toParseJson(report, "ja");
  return {
    title,
    issuer,
    published,
    fiscalYear,
    ratingScale: ratingScale.map(({ symbol, definition, level }) => ({ symbol, definition, level })),
    initiatives: initiatives.map(({ extra: _, path: __, ratings: ___, ...initiative }) => initiative),
  };
}
