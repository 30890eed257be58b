import type { Passage } from "../../row/passage/passage.ts";

/** A word that states a target, with the name in front of it: 待機児童 of 待機児童をゼロ. */
export interface NamedWord {
  /** Empty where the word stands alone. */
  readonly name: string;
  /** From the name to the end of the word. */
  readonly start: number;
  readonly end: number;
}

/** A text and its folded view. */
export type Printed = Pick<Passage, "text" | "view">;

interface Grammar {
  readonly words: readonly string[];
  /** What may stand between name and word: particles, spaces. */
  readonly joints: string;
  /** Adverbs that may stand right before the word. */
  readonly adverbs?: readonly string[];
  /** What may follow the word; anything where it is left out. */
  readonly behind?: string;
}

const NAME_CHARACTER = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z()・の]/u;
const LONGEST_NAME = 24;

/**
 * The first of the words that has a name in front of it; one without a name where there is no other. They are found in
 * the folded view, and the name is given as printed.
 */
export function findNamed({ text, view }: Printed, grammar: Grammar): NamedWord | null {
  let bare: NamedWord | null = null;
  for (let at = 0; at < view.length; at++) {
    const word = grammar.words.find((one) => view.startsWith(one, at));
    const next = word && view[at + word.length];
    if (!word || (grammar.behind && next && !grammar.behind.includes(next))) continue;
    const end = at + word.length;
    const name = nameBefore(view, at, grammar);
    const { start } = name;
    if (name.end - start >= 2) return { name: text.slice(start, name.end), start, end };
    bare ??= { name: "", start: at, end };
  }
  return bare;
}

function nameBefore(view: string, at: number, { joints, adverbs = [] }: Grammar) {
  let end = at;
  const adverb = adverbs.find((one) => view.endsWith(one, end));
  if (adverb) end -= adverb.length;
  while (end > 0 && joints.includes(view[end - 1] ?? "")) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && NAME_CHARACTER.test(view[start - 1] ?? "")) start--;
  // 給食への異物混入: の is a particle there.
  while (start < end && view[start] === "の") start++;
  return { start, end };
}
