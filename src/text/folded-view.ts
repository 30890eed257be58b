import { foldChar } from "./fold-table.ts";

/** Characters that stand for one another, each group by the one that it is folded to. */
const GROUPS: readonly (readonly [to: string, from: string])[] = [
  ["-", "‐‑–−"],
  ["~", "〜∼"],
  ["「", "｢"],
  ["」", "｣"],
  ["。", "｡"],
  ["、", "､"],
  ["・", "･‧"],
  ["¢", "￠"],
  ["£", "￡"],
  ["¥", "￥"],
];

/**
 * Full-width signs that say something else than their half-width form: ！ ends a sentence, Yahoo! is a name; ｜ is drawn,
 * | may be a misread 1. Nor is the ideographic space made a blank: it parts what a blank may tear.
 */
const OF_THEIR_OWN = "！｜";

/** For each UTF-16 code unit the one that it is folded to; itself for nearly all. */
const VIEW = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let code = 0xff01; code <= 0xff5e; code++)
  if (!OF_THEIR_OWN.includes(String.fromCharCode(code))) VIEW[code] = code - 0xfee0;
// Radicals are never meant where kanji are written: extraction gives ⼈ where 人 was printed.
for (let code = 0x2e80; code <= 0x2fdf; code++) VIEW[code] = foldChar(code);
for (const [to, from] of GROUPS) for (const char of from) VIEW[char.charCodeAt(0)] = to.charCodeAt(0);

/**
 * A text to match patterns on, beside the text itself: full-width letters, digits and signs in half width, half-width
 * punctuation in full width, each kind of hyphen and wave dash made one, kanji for look-alike radicals. Character by character, so that every
 * offset is one of the text, too, and what was found is shown by slicing the text. Case, long dashes and half-width
 * kana stay. The text itself where nothing is to be folded.
 */
export function foldedView(text: string): string {
  let view = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = VIEW[code] as number;
    if (folded === code) continue;
    view += text.slice(from, at) + String.fromCharCode(folded);
    from = at + 1;
  }
  return from === 0 ? text : view + text.slice(from);
}
