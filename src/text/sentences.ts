/** A sentence or a list item, without its full stop or bullet, and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const BOUNDARY = /[。！]|(?:^|[\s　])[・●○◎■◆※]|[①-⑳]/g;

/** The sentences and list items of a prose text. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    if (piece.trim() !== "") sentences.push({ text: piece.trim(), start });
  };
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    push(index);
    from = index + mark.length;
  }
  push(text.length);
  return sentences;
}
