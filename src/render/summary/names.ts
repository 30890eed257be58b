import type { Block, Group, Summary } from "../../summary/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import type { SummaryWords } from "./words.ts";

/** What a line is called; a rating with the words of its legend. */
export function groupName({ key }: Group, { by, blocks }: Summary, words: SummaryWords): string {
  if (key === null) return words.missing[by];
  return sanitizeForTerminal(by === "rating" ? ratingName(key, blocks) : key);
}

/** Legends say in the reader's language what `A:achieved` says of a letter that two scales use. */
function ratingName(key: string, blocks: readonly Block[]): string {
  const [, symbol = key, level] = /^(.+):([a-z]+)$/.exec(key) ?? [];
  const found = blocks
    .flatMap(({ scale }) => scale)
    .find((one) => one.symbol === symbol && (level === undefined || one.level === level));
  return found ? `${symbol}  ${found.definition}` : key;
}
