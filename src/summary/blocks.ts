import type { Report, ScaleLevel } from "../report/types.ts";
import type { Block } from "./types.ts";

/** Puts reports together that may be added up, the earliest fiscal year first; a year that is unknown comes last. */
export function arrangeBlocks(reports: readonly Report[]): Block[] {
  const together = new Map<string, [Report, ...Report[]]>();
  for (const [index, report] of reports.entries()) {
    const key = blockKey(report, index);
    const block = together.get(key);
    if (block) block.push(report);
    else together.set(key, [report]);
  }
  return [...together.values()].map(toBlock).sort((a, b) => yearOf(a) - yearOf(b));
}

function blockKey({ fiscalYear, ratingScale }: Report, index: number): string {
  const scale = ratingScale.length === 0 ? index : ratingScale.map(({ symbol, level }) => [symbol, level]);
  return JSON.stringify([fiscalYear?.year ?? null, scale]);
}

function toBlock(reports: readonly [Report, ...Report[]]): Block {
  const [{ fiscalYear, ratingScale }] = reports;
  return { fiscalYear, scale: ratingScale, achieved: achievedSymbols(ratingScale), reports };
}

/** Where no level of a legend is known to mean that a target was met, its best one stands for that. */
function achievedSymbols(scale: readonly ScaleLevel[]): readonly string[] {
  const achieved = scale.filter(({ level }) => level === "exceeded" || level === "achieved");
  return (achieved.length > 0 ? achieved : scale.slice(0, 1)).map(({ symbol }) => symbol);
}

function yearOf({ fiscalYear }: Block): number {
  return fiscalYear?.year ?? Number.MAX_SAFE_INTEGER;
}

/** What a rating is called where several scales meet: `A`, or `A:achieved` where the scales disagree about A. */
export type RatingName = (symbol: string, block: Block) => string;

/** Names for the ratings of these blocks under which no two meanings are added up. */
export function nameRatings(blocks: readonly Block[]): RatingName {
  const meanings = new Map<string, Set<string>>();
  for (const [index, block] of blocks.entries()) {
    for (const symbol of symbolsOf(block)) {
      const known = meanings.get(symbol) ?? new Set();
      meanings.set(symbol, known.add(meaningOf(symbol, block, index)));
    }
  }
  return (symbol, block) =>
    (meanings.get(symbol)?.size ?? 0) > 1
      ? `${symbol}:${meaningOf(symbol, block, blocks.indexOf(block))}`
      : symbol;
}

function symbolsOf({ scale, reports }: Block): Set<string> {
  const given = reports.flatMap(({ initiatives }) =>
    initiatives.flatMap(({ rating }) => rating?.symbol ?? []),
  );
  return new Set([...scale.map(({ symbol }) => symbol), ...given]);
}

/** A level that is not known, or not there, means something else in every block. */
function meaningOf(symbol: string, { scale }: Block, index: number): string {
  const level = scale.find((candidate) => candidate.symbol === symbol)?.level ?? "unknown";
  return level === "unknown" ? `unknown-${index + 1}` : level;
}
