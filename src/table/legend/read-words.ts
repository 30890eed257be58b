import { foldKey, foldWidth, normalizeSpace } from "../../text/fold.ts";
import { type WordIndex, wordAt } from "../../text/word-index.ts";
import { ENGLISH_WORDS, JAPANESE_WORDS, type WordEntry } from "./lexicon/index.ts";
import type { Sense } from "./lexicon/types.ts";

/** A word of a definition that says something. */
export interface Word {
  readonly sense: Sense;
  readonly text: string;
  /** Half-open offsets into the folded definition. */
  readonly start: number;
  readonly end: number;
  /** Whether a particle joins it to what follows, as it does a noun: 達成に近い claims nothing reached. */
  readonly isNoun: boolean;
}

const JAPANESE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN_WORD = /[a-z]{3}/;
const LATIN = /[a-z]/;
const INFLECTED = /[たるて]$/;
const PARTICLE = /[がにはもへのま]/;

/** The words of a definition in their order: at each place the longest, so that none is seen inside another. */
export function readWords(definition: string): Word[] {
  const key = foldKey(definition);
  if (LATIN_WORD.test(key) && !JAPANESE_LETTER.test(key))
    return findWords(normalizeSpace(foldWidth(definition)), ENGLISH_WORDS);
  return findWords(key, JAPANESE_WORDS);
}

function findWords(text: string, index: WordIndex<WordEntry>): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const found = wordAt(index, text, at);
    if (!found || !standsFree(text, at, found.edge, found.data)) {
      at++;
      continue;
    }
    words.push({
      sense: found.data.sense,
      text: found.word,
      start: at,
      end: found.edge,
      isNoun: PARTICLE.test(text[found.edge] ?? "") && !INFLECTED.test(found.word),
    });
    at = found.edge;
  }
  return words;
}

/** Whether a word is one by itself: no letters run on before or behind it, and no word stands there that makes it another. */
function standsFree(text: string, start: number, end: number, { notBefore, notAfter }: WordEntry): boolean {
  const runsOn = (inner: number, outer: number) =>
    LATIN.test(text[inner] ?? "") && LATIN.test(text[outer] ?? "");
  return (
    !runsOn(start, start - 1) &&
    !runsOn(end - 1, end) &&
    !notBefore.some((word) => text.endsWith(word, start)) &&
    !notAfter.some((word) => text.startsWith(word, end))
  );
}
