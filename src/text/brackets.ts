import { foldedView } from "./folded-view.ts";

/** Brackets that set words apart within a sentence, by pairs, as the folded view has them. */
const PAIRS: Readonly<Record<string, string>> = { "(": ")", "〔": "〕", "[": "]" };
const OPENERS = Object.keys(PAIRS).join("");
const CLOSERS = Object.values(PAIRS).join("");

/** A range of a text, half-open. */
export interface Scope {
  readonly start: number;
  readonly end: number;
}

/** The pairs of brackets of a folded view, in the order in which they close; `openers` limits the kinds. */
export function findBrackets(view: string, openers = OPENERS): Scope[] {
  const closers = [...openers].map((opener) => PAIRS[opener] ?? "").join("");
  const scopes: Scope[] = [];
  const open: number[] = [];
  for (let i = 0; i < view.length; i++) {
    const char = view.charAt(i);
    if (openers.includes(char)) open.push(i);
    else if (open.length > 0 && closers.includes(char))
      scopes.push({ start: open.pop() as number, end: i + 1 });
  }
  return scopes;
}

/** Whether a folded view holds an opening bracket at all. */
function hasBracket(view: string): boolean {
  for (const opener of OPENERS) if (view.includes(opener)) return true;
  return false;
}

/** Stands for each character in brackets. */
const MASK = "\0";
const MASKED = /\0+/g;

/** A text of the same length in which brackets and what stands in them are blotted out. */
export function maskBrackets(text: string): string {
  const view = foldedView(text);
  if (!hasBracket(view)) return text;
  const chars = Array.from({ length: text.length }, (_, i) => text.charAt(i));
  const open: number[] = [];
  for (let i = 0; i < view.length; i++) {
    const char = view.charAt(i);
    if (OPENERS.includes(char)) open.push(i);
    else if (CLOSERS.includes(char) && open.length > 0) {
      const from = open.pop() as number;
      if (open.length === 0) chars.fill(MASK, from, i + 1);
    }
  }
  return chars.join("");
}

/** Whether a place of a masked text was in brackets. */
export function isMasked(masked: string, at: number): boolean {
  return masked[at] === MASK;
}

/** A range of a masked text without what was in brackets. */
export function visible(masked: string, start: number, end: number): string {
  return masked.slice(start, end).replace(MASKED, "");
}
