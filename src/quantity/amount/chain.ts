import { afterSpace, classAt, codeAt, isDigit, isNumeral, KANJI_SMALL } from "../../text/chars.ts";
import type { Numeral } from "../model/numeral-types.ts";
import { endOfNumerals } from "../numeral/extent.ts";
import { readNumeral, startsName } from "../numeral/numeral.ts";
import { ordinaryWordEnd } from "./kanji-words.ts";

/** A number of a chain, as printed and as it would be read alone. */
interface Link {
  readonly text: string;
  readonly value: number;
}

/** Numbers of which each follows the one before over a blank or a mark: `12 5`, `86、2`, `1・2・3`. */
export interface Chain {
  readonly links: readonly Link[];
  /** What stands between all of them: a blank, a wide gap, a mark; `mixed` where it changes. */
  readonly joint: string;
  /** A blank beside a mark. */
  readonly spaced: boolean;
  readonly end: number;
  /** 万 or 千 behind the last digits: they may take a fraction. */
  readonly scaled: boolean;
}

const MARKS = "、・。,.";
/** The characters that may stand between two numbers of a chain. */
const JOINTS = new Uint8Array(0x10000);
for (const char of `${MARKS} 　\t\u00a0`) JOINTS[char.charCodeAt(0)] = 1;

/** A quick look whether a chain may go on behind a numeral that ends at `pos`. */
export function mayGoOn(text: string, pos: number): boolean {
  return JOINTS[codeAt(text, pos)] === 1;
}
const MOST_LINKS = 40;
/** Longer digits are no part of a broken number. */
const LONGEST = 24;

/** The chain that a numeral opens; undefined where nothing goes on behind it. */
export function readChain(text: string, numeral: Numeral): Chain | undefined {
  const first = jointAt(text, numeral.end);
  if (first === undefined) return undefined;
  const links: Link[] = [{ text: text.slice(numeral.start, numeral.end), value: numeral.value ?? 0 }];
  let { mark: joint, spaced } = first;
  let end = numeral.end;
  for (let next: Joint | undefined = first; next !== undefined; next = jointAt(text, end)) {
    const linkEnd = endOfLink(text, next.end);
    if (linkEnd < 0 || links.length === MOST_LINKS) break;
    links.push(linkOf(text, next.end, linkEnd));
    if (next.mark !== joint) joint = "mixed";
    spaced ||= next.spaced;
    end = linkEnd;
  }
  if (links.length === 1) return undefined;
  return { links, joint, spaced, end, scaled: classAt(text, end - 1) >= KANJI_SMALL };
}

interface Joint {
  readonly mark: string;
  readonly spaced: boolean;
  readonly end: number;
}

function jointAt(text: string, pos: number): Joint | undefined {
  const at = afterSpace(text, pos);
  const char = text.charAt(at);
  if (char !== "" && MARKS.includes(char)) {
    const end = afterSpace(text, at + 1);
    return isNumeral(text, end) ? { mark: char, spaced: at > pos || end > at + 1, end } : undefined;
  }
  if (at === pos || !isNumeral(text, at)) return undefined;
  return { mark: text.charAt(pos) === "　" ? "　" : " ", spaced: false, end: at };
}

/** The end of a number with its places; -1 where it is too long, or a word that begins like one (四半期, 千葉). */
function endOfLink(text: string, pos: number): number {
  if (!isDigit(text, pos) && (startsName(text, pos) || ordinaryWordEnd(text, pos) > 0)) return -1;
  const end = endOfNumerals(text, pos);
  return end - pos > LONGEST ? -1 : end;
}

function linkOf(text: string, start: number, end: number): Link {
  const printed = text.slice(start, end);
  return { text: printed, value: readNumeral(printed, 0)?.value ?? Number.NaN };
}
