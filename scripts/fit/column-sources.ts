import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../src/table/columns/claims.ts";
import { matchHeading } from "../../src/table/header/headings.ts";
import { isTier } from "../../src/table/model/types.ts";
import { type Document, mapCells, SEED, toText } from "../../test/disturbances/document.ts";
import { COLUMNS, headerLine, rewriteHeader, SYNONYMS } from "../../test/disturbances/headers.ts";
import { RATING_FORMS } from "../../test/disturbances/legends.ts";
import { breakPages, changeEnds, moveRows } from "../../test/disturbances/moves.ts";
import { createRandom, type Random } from "../../test/disturbances/random.ts";
import { loadReports } from "../reports/expected.ts";
import { goldOf, type Source } from "./column-examples.ts";
import { BESIDE, type Choices } from "./gold.ts";

/** Whole reports: those for building, and those kept aside. */
export function reportSources(root: string): { readonly fit: Source[]; readonly aside: Source[] } {
  const all = loadReports(root).map(({ name, keptAside, path, bytes, expected }) => {
    const source: Source = { group: name, path, input: bytes, gold: goldOf(expected.initiatives) };
    return { keptAside, source };
  });
  const of = (aside: boolean) => all.flatMap((one) => (one.keptAside === aside ? [one.source] : []));
  return { fit: of(false), aside: of(true) };
}

interface Layout {
  readonly layout: string;
  readonly front?: readonly string[];
  readonly header: string;
  readonly rows: readonly { readonly cells: string }[];
}

const LEGEND = ["A：目標を達成", "B：目標をほぼ達成", "C：目標を達成できなかった"];
const FIRST: readonly Claim[] = ["number", "title", "departments"];
const RATINGS = ["評価", "評価区分", "達成度"];

/** Layouts of number columns: three columns, then those of indicators and the rating. */
export function layoutSources(root: string, file: "known" | "aside"): Source[] {
  const text = readFileSync(join(root, "fixtures", "columns", `${file}.json`), "utf8");
  return (JSON.parse(text) as Layout[]).map(({ layout, front = [], header, rows }) => {
    const headings = header.split("|");
    const gold = headings.map((heading, i): Choices => {
      const own = FIRST[i] ?? (RATINGS.includes(heading) ? "rating" : null);
      return own ? new Set([own]) : BESIDE;
    });
    const table = [header, ...rows.map(({ cells }) => cells)].map((line) => line.replaceAll("|", "\t"));
    const top = ["灯浜市行政改革実施計画取組結果（令和5年度）", "【評価】", ...LEGEND, ...front, ""];
    return {
      group: `${file}: ${layout}`,
      path: "columns.txt",
      input: [...top, ...table].join("\n"),
      gold: () => gold,
    };
  });
}

const SEED_CHOICES: readonly Choices[] = COLUMNS.map((name) => new Set([isTier(name) ? "level" : name]));
/** So many disturbed seeds. */
const VARIANTS = 12;
const SEED_OF_RANDOM = 20201;

/** The seed report, and as its disturbances leave it: other headings, moved rows, other pages, other forms of ratings. */
export function seedSources(): Source[] {
  const random = createRandom(SEED_OF_RANDOM);
  const disturbed = Array.from({ length: VARIANTS }, () => disturb(SEED, random));
  return [SEED, ...disturbed].map((document) => ({
    group: "seed",
    path: "seed.txt",
    input: toText(document),
    // A header that lost a heading is read with the help of the others.
    gold: ({ headings }) => (headings.length === COLUMNS.length ? SEED_CHOICES : null),
  }));
}

function disturb(seed: Document, random: Random): Document {
  const pick = <T>(values: readonly T[]) => values[random.below(values.length)] as T;
  let document = random.chance(0.5) ? moveRows(seed, random) : seed;
  if (random.chance(0.3)) document = changeEnds(document, random);
  if (random.chance(0.3)) document = breakPages(document, random);
  if (random.chance(0.3)) document = mapCells(document, "rating", pick(Object.values(RATING_FORMS)));
  const renamed = COLUMNS.filter(() => random.chance(0.3)).map((name) => [name, pick(names(name))] as const);
  return rewriteHeader(document, [headerLine(Object.fromEntries(renamed))]);
}

/** What a column is called elsewhere, but for what may be another column's as well. */
function names(name: (typeof COLUMNS)[number]): readonly string[] {
  const own = SYNONYMS[name].split(" ").filter((heading) => matchHeading(heading)[0]?.field === name);
  return own.length > 0 ? own : SYNONYMS[name].split(" ");
}
