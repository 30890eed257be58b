import { indexWords, wordAt } from "../../text/word-index.ts";
import {
  ABOUT_EVENT,
  CAUSE_WORDS,
  type CauseKind,
  NAME_ENDS,
  PLAN_ENDS,
  STATE_ENDS,
  TO_COME,
  TURNED,
} from "./words.ts";

/** Where a sentence speaks of a cause, and how plainly: 1 to 3. */
export interface Cause {
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

interface Token {
  readonly kind: CauseKind | "about" | "averted" | "purpose";
  readonly start: number;
  readonly end: number;
}

const WORDS = indexWords(
  Object.entries(CAUSE_WORDS).flatMap(([kind, groups]) =>
    groups.flatMap(({ words }) => words.split(" ").map((word) => [word, kind as CauseKind] as const)),
  ),
);

/** Characters between an event and what ties it to what came of it, and between a tie and what it tells. */
const TIED = 24;
const TOLD = 60;

/**
 * What a sentence says of causes; null where it says nothing, where it speaks of what is to be done, and where it
 * brings good news.
 * @param view folded
 * @param isAsked the column asks for causes, so that what stands in it needs no word for it
 */
export function readCause(view: string, isAsked = false): Cause | null {
  const tokens = tokensOf(`${view}。`);
  if (isPlanOrName(view)) return null;
  const found = strongest(tokens, view);
  const last = tokens.findLast(({ kind }) => isNews(kind));
  const isGood = last?.kind === "good" || last?.kind === "averted";
  if (found && (!isGood || isTold(tokens))) return found;
  return isAsked && !isGood ? { start: 0, end: 0, strength: 1 } : null;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const match = wordAt(WORDS, text, at);
    if (match) tokens.push({ kind: kindOf(match.data, text, match.edge), start: at, end: match.edge });
    at = match ? match.edge : at + 1;
  }
  return tokens;
}

/** An event that something is done about is none, what was averted is good news, and ための tells a purpose. */
function kindOf(kind: CauseKind, text: string, end: number): Token["kind"] {
  const follows = (words: readonly string[]) => words.some((word) => text.startsWith(word, end));
  if (kind === "event") return follows(ABOUT_EVENT) ? "about" : kind;
  if (kind === "tie" && text.startsWith("の", end)) return "purpose";
  const isBad = kind === "bad" || kind === "change";
  return isBad && follows(TURNED) ? "averted" : kind;
}

function isNews(kind: Token["kind"]): boolean {
  return kind === "good" || kind === "averted" || kind === "bad" || kind === "change";
}

/** An event, what ties it to what came of it, and that: said as a whole, whatever good is said behind it. */
function isTold(tokens: readonly Token[]): boolean {
  const event = tokens.findIndex(({ kind }) => kind === "event");
  const tie = tokens.findIndex(({ kind }, at) => at > event && (kind === "tie" || kind === "named"));
  return (
    event >= 0 &&
    tie > event &&
    tokens.some(({ kind }, at) => at > tie && (kind === "bad" || kind === "change"))
  );
}

/** Each way in which two words make an explanation, with how plain it is. */
const PAIRS: readonly (readonly [
  first: Token["kind"],
  then: Token["kind"],
  within: number,
  strength: number,
])[] = [
  ["event", "named", TIED, 3],
  ["event", "tie", TIED, 3],
  ["event", "bad", TOLD, 2],
  ["event", "change", TOLD, 2],
  ["about", "bad", TOLD, 2],
  ["about", "exception", TOLD, 2],
  ["event", "exception", TOLD, 2],
  ["exception", "event", TOLD, 2],
  ["tie", "bad", TOLD, 2],
  ["bad", "tie", TIED, 1],
];

/** What sets an event off from what changed: 事故が減少した says of the event itself that it did. */
const APART = /[、でに中後]/;

function strongest(tokens: readonly Token[], view: string): Cause | null {
  const nearest = new Map<Token["kind"], Token>();
  let best: Cause | null = null;
  for (const token of tokens) {
    for (const [first, then, within, strength] of PAIRS) {
      const before = then === token.kind ? nearest.get(first) : undefined;
      if (!before || token.start - before.end > within || strength <= (best?.strength ?? 0)) continue;
      if (then === "change" && !APART.test(view.slice(before.end, token.start))) continue;
      best = { start: before.start, end: token.end, strength };
    }
    if (token.kind === "named" && (best?.strength ?? 0) < 2)
      best = { start: token.start, end: token.end, strength: 2 };
    nearest.set(token.kind, token);
  }
  return best;
}

/** The last syllable of a verb that says what is done, or will be. */
const PRESENT = /[うくぐすつぬぶむる]$/;
function withoutClosing(view: string): string {
  let end = view.length;
  while (end > 0 && CLOSING.has(view[end - 1] as string)) end--;
  return view.slice(0, end);
}

/** What may stand behind the last word of a sentence. */
const CLOSING = new Set([..."。、)）」』]】 　"]);

/** Whether a sentence speaks of what is to be done, or only names what is counted. */
function isPlanOrName(view: string): boolean {
  const text = withoutClosing(view);
  const name = withoutClosing(text === view ? text : view.slice(0, Math.max(0, view.lastIndexOf("("))));
  if (NAME_ENDS.some((word) => text.endsWith(word) || name.endsWith(word))) return true;
  if (PLAN_ENDS.some((word) => text.endsWith(word))) return true;
  if (!text.endsWith("た") && TO_COME.some((word) => text.includes(word))) return true;
  return PRESENT.test(text) && !STATE_ENDS.some((word) => text.endsWith(word));
}
