import { BULLETS } from "./lexicon.ts";
import { officeRank } from "./office.ts";

/** A piece of a department cell. */
export interface Token {
  /** What stands between it and the piece before: white space only, a slash, or a mark that begins another name. */
  readonly gap: "space" | "slash" | "list";
  /** ●, ◎ or ○ before or behind it; null where there is none. */
  readonly bullet: string | null;
  readonly text: string;
}

const OPENING = "（([【［〔<＜";
const CLOSING = "）)]】］〕>＞";
const LIST = "、，,;；";
const SLASH = "／/";
const DOT = "・･‧";

/** Parts a cleaned cell at white space, commas, slashes, bullets and dots, but not within brackets. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = "list";
  let bullet: string | null = null;
  let word = "";
  let depth = 0;
  const lastClosing = Array.from(CLOSING, (close) => text.lastIndexOf(close));
  // A bracket that is never closed parts nothing.
  const isClosed = (at: number) => (lastClosing[OPENING.indexOf(text[at] as string)] ?? -1) > at;
  const flush = (next: Token["gap"]) => {
    if (word !== "") {
      tokens.push({ gap, bullet, text: word });
      bullet = null;
      gap = next;
    } else if (gap === "space" || next === "list") gap = next;
    word = "";
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (OPENING.includes(char)) depth = isClosed(at) ? depth + 1 : depth;
    else if (CLOSING.includes(char)) depth = Math.max(depth - 1, 0);
    if (depth > 0) word += char;
    else if (char === " ") flush("space");
    else if (LIST.includes(char)) flush("list");
    else if (SLASH.includes(char)) flush("slash");
    else if (DOT.includes(char) && isBorder(text, at, word)) flush("list");
    else if (BULLETS.includes(char)) {
      if (word !== "" && " \n、，,/／".includes(text[at + 1] ?? " ")) {
        tokens.push({ gap, bullet: char, text: word });
        word = "";
        gap = "space";
        continue;
      }
      flush("list");
      bullet = char;
    } else word += char;
  }
  flush("list");
  return tokens;
}

/** A dot parts names where one ends before it; within こども・子育て支援課 it does not. */
function isBorder(text: string, at: number, word: string): boolean {
  return word === "" || text[at + 1] === " " || at + 1 === text.length || officeRank(word) !== null;
}
