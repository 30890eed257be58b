import { indexWords } from "../../../text/word-index.ts";
import { CLAIMS, DEGREE } from "./degree.ts";
import { ENGLISH } from "./english.ts";
import { OBJECTS } from "./objects.ts";
import { BEYOND, REACHED } from "./reached.ts";
import { GIVEN_UP, SHORT } from "./short.ts";
import type { Borders, Sense, WordRow } from "./types.ts";

/** Every row of words in Japanese definitions, for the reader and for the test that runs their evidence. */
export const JAPANESE: readonly WordRow[] = [
  ...OBJECTS,
  ...REACHED,
  ...BEYOND,
  ...SHORT,
  ...GIVEN_UP,
  ...DEGREE,
  ...CLAIMS,
  [
    "、 。 , ， ; ； （ ） ( ) 「 」 ／ / たが るが いが だが ものの けれど 一方 しかし ただし および 及び",
    "clause",
    ["目標に達しないが、課題は残っていない", "missed"],
  ],
];

/** A word as the index holds it. */
export interface WordEntry {
  readonly sense: Sense;
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
}

function entryOf(sense: Sense, borders: Borders = {}): WordEntry {
  const list = (words: string | undefined) => words?.split(" ") ?? [];
  return { sense, notBefore: list(borders.notBefore), notAfter: list(borders.notAfter) };
}

function indexRows(rows: readonly WordRow[], between: string) {
  return indexWords(
    rows.flatMap(([words, sense, , borders]) =>
      words.split(between).map((word) => [word, entryOf(sense, borders)] as const),
    ),
  );
}

/** Words of Japanese definitions, which are folded keys without spaces. */
export const JAPANESE_WORDS = indexRows(JAPANESE, " ");
/** Words and phrases of English definitions, in small letters with one space between words. */
export const ENGLISH_WORDS = indexRows(
  [...ENGLISH, [",|.|;|:|but|although|(", "clause", ["Target met, plan missed", "achieved"]]],
  "|",
);
export { ENGLISH };
