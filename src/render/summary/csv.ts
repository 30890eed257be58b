import type { Block, Counts, Group, Summary } from "../../summary/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { type CellValue, CSV, type Dialect } from "../kit/delimited.ts";
import { blockName } from "./columns.ts";
import type { SummaryWords } from "./words.ts";

/**
 * A summary as one table: a row for each group and fiscal year, without totals, which would be counted twice by
 * whoever adds up a column. Ratings stand in a column each; the names of the other columns are the fields of the JSON,
 * unless `headings` calls them otherwise.
 */
export function renderSummaryCsv(
  summary: Summary,
  words: SummaryWords,
  dialect: Dialect = CSV,
  headings: ReadonlyMap<string, string> = new Map(),
): string {
  const { by, blocks, groups } = summary;
  const symbols = [
    ...new Set(summary.total.blocks.flatMap(({ ratings }) => ratings.map(({ symbol }) => symbol))),
  ];
  const isSeveral = blocks.length > 1;
  const isCorrected = summary.total.all.corrected > 0;
  const header = [
    ...(isSeveral ? ["fiscalYear", "issuers"] : []),
    by,
    "initiatives",
    ...symbols.map((symbol) => `rating:${symbol}`),
    "unrated",
    "consistent",
    "overrated",
    "underrated",
    "unverifiable",
    "share",
    ...(isCorrected ? ["corrected"] : []),
  ];
  const rows = blocks.flatMap((block, index) =>
    groups.flatMap((group) => {
      const counts = group.blocks[index] as Counts;
      if (counts.initiatives === 0) return [];
      return [[...(isSeveral ? blockCells(block, blocks, words) : []), ...cells(group, counts)]];
    }),
  );

  function cells(
    group: Group,
    { initiatives, ratings, unrated, verdicts, corrected, share }: Counts,
  ): CellValue[] {
    const byRating = new Map(ratings.map(({ symbol, count }) => [symbol, count]));
    return [
      group.key ?? words.missing[by],
      initiatives,
      ...symbols.map((symbol) => byRating.get(symbol) ?? null),
      unrated,
      verdicts.consistent,
      verdicts.overrated,
      verdicts.underrated,
      verdicts.unverifiable,
      share === null ? null : Number(share.toFixed(4)),
      ...(isCorrected ? [corrected] : []),
    ];
  }
  const called = header.map(
    (name) => headings.get(name) ?? name.replace(/^rating:/, headings.size > 0 ? "" : "$&"),
  );
  return dialect.prefix + [called, ...rows].map((row) => dialect.row(row)).join("");
}

function blockCells(block: Block, blocks: readonly Block[], words: SummaryWords): CellValue[] {
  const issuers = [...new Set(block.reports.map(({ issuer, document }) => issuer ?? document.source.path))];
  return [
    block.fiscalYear?.label ?? blockName(block, blocks, words),
    sanitizeForTerminal(issuers.join("、")),
  ];
}
