import { BULLET_CLASS, NUMBER_BULLET_CLASS } from "./bullets.ts";
import { foldedView } from "./folded-view.ts";

/** A sentence or a list item, without its full stop or bullet, and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Ends of sentences, and marks of list items where they stand at the start or behind white space. */
const BOUNDARY = new RegExp(`[。！]|(?:^|\\s)[${BULLET_CLASS}※]|[${NUMBER_BULLET_CLASS}]`, "g");
/** The same, and what else ends the words that belong to a number: notes and the brackets of headings. */
const BORDER = new RegExp(`[。※】\\]]|(?<=\\s|^)[${BULLET_CLASS}]|[${NUMBER_BULLET_CLASS}]`, "g");

/** Offsets at which a sentence, a list item or a heading begins in a folded view. */
export function findBoundaries(view: string): number[] {
  return [0, ...[...view.matchAll(BORDER)].map((match) => match.index + match[0].length)];
}

/** The sentences and list items of a prose text; `view` is its folded view where it is known. */
export function splitSentences(text: string, view: string = foldedView(text)): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    if (piece.trim() !== "") sentences.push({ text: piece.trim(), start });
  };
  for (const { index, 0: mark } of view.matchAll(BOUNDARY)) {
    push(index);
    from = index + mark.length;
  }
  push(text.length);
  return sentences;
}
