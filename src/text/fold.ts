import { remember } from "../core/remember.ts";
import { DROPPED, foldChar, SEMI_VOICED, VOICED } from "./fold-table.ts";

export { DROPPED, foldChar } from "./fold-table.ts";

const SPACE = 0x20;

/**
 * A key to compare a text by, beside the untouched text: width, case, look-alike radicals, dashes, middle dots
 * and sound marks made one, white space and invisible characters taken out. Marks that carry meaning
 * (①, ㎡, ½, ▲) stay, which is why this is not NFKC of the whole text.
 */
export function foldKey(text: string): string {
  return fold(text, false);
}

/** As `foldKey`, but every white-space character stays, as one U+0020. */
export function foldWidth(text: string): string {
  return fold(text, true);
}

/** Runs of white space of any kind, line ends included, made one space; none at the ends. */
export function normalizeSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function fold(text: string, keepSpaces: boolean): string {
  let at = 0;
  while (at < text.length && isPlain(text.charCodeAt(at))) at++;
  if (at === text.length) return text;
  return keepSpaces ? widthOf(text) : keyOf(text);
}

const keyOf = remember((text) => foldSlowly(text, false));
const widthOf = remember((text) => foldSlowly(text, true));

function foldSlowly(text: string, keepSpaces: boolean): string {
  let at = 0;
  let key = "";
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    at += code > 0xffff ? 2 : 1;
    const folded = foldChar(code);
    if (folded === DROPPED || (folded === SPACE && !keepSpaces)) continue;
    if (folded === VOICED || folded === SEMI_VOICED) key = appendSoundMark(key, folded);
    else key += String.fromCodePoint(folded);
  }
  return key;
}

/** Kana, kanji and small ASCII letters, which fold to themselves and are nearly all there is. */
function isPlain(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fff;
  if (code >= 0x3041) return code <= 0x3096 || (code >= 0x30a1 && code <= 0x30fc);
  return (code > SPACE && code < 0x41) || (code > 0x5a && code < 0x7f) || code === 0x3001 || code === 0x3002;
}

/** ｶﾞ and か゛ are one letter: the mark joins the letter before it where such a letter exists. */
function appendSoundMark(key: string, mark: number): string {
  const letter = key.slice(-1) + (mark === VOICED ? "\u3099" : "\u309a");
  const composed = letter.normalize("NFC");
  return composed.length === 1 ? key.slice(0, -1) + composed : key + String.fromCharCode(mark);
}
