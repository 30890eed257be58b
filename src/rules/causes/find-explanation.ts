import type { Quotation } from "../../core/finding.ts";
import type { Indicator } from "../../indicator/model/types.ts";
import type { Passage } from "../../row/passage/passage.ts";
import type { Row } from "../../row/read-row.ts";
import { foldedView } from "../../text/folded-view.ts";
import type { Sentence } from "../../text/sentences.ts";
import { type Cause, readCause } from "./read-cause.ts";
import { CAUSE_HEADINGS } from "./words.ts";

/** Where a row may speak of causes: what was to be done says nothing of what came of it. */
const SPEAKING: ReadonlySet<Passage["field"]> = new Set(["do", "check", "action", "extra"]);
/** Characters that are quoted. */
const LONGEST = 120;
/** A name is known again by this much of it, and so many are looked for: those that a message names. */
const NAME = 40;
const NAMES = 3;
/** What the nearness of the measure's own words is worth beside how plainly a cause is spoken of. */
const OF_NAME = 3;
const OF_CELL = 0.5;

interface Candidate {
  readonly passage: Passage;
  /** Position among the sentences of its passage. */
  readonly at: number;
  readonly cause: Cause;
  readonly rank: number;
}

/**
 * The sentence of a row that speaks of causes, in its own words, nearest to the accused measures; with the next one
 * where that speaks of causes, too, and there is room. null where none does.
 */
export function findExplanation({ passages }: Row, accused: readonly Indicator[]): Quotation | null {
  const pairs = accused.slice(0, NAMES).map(({ name }) => pairsOf(name));
  const cells = new Set(accused.map(({ actual }) => actual?.mention?.passage.cell));
  let best: Candidate | null = null;
  for (const passage of passages) {
    if (!SPEAKING.has(passage.field)) continue;
    passage.sentences.forEach((sentence, at) => {
      const cause = causeIn(passage, sentence);
      if (!cause) return;
      const view = viewOf(passage, sentence);
      const rank = cause.strength + OF_NAME * nearness(view, pairs) + (cells.has(passage.cell) ? OF_CELL : 0);
      if (!best || rank > best.rank) best = { passage, at, cause, rank };
    });
  }
  return best && quote(best);
}

function viewOf({ view }: Passage, { text, start }: Sentence): string {
  return view.slice(start, start + text.length);
}

function causeIn(passage: Passage, sentence: Sentence): Cause | null {
  const isAsked = passage.field === "extra" && CAUSE_HEADINGS.some((word) => passage.heading.includes(word));
  return readCause(viewOf(passage, sentence), isAsked);
}

/** Every two neighbouring characters of a name. */
function pairsOf(name: string): string[] {
  const view = foldedView(name.slice(-NAME));
  return [
    ...new Set(Array.from({ length: Math.max(0, view.length - 1) }, (_, at) => view.slice(at, at + 2))),
  ];
}

/** How much of the name that it holds most of a sentence holds, 0 to 1. */
function nearness(view: string, names: readonly (readonly string[])[]): number {
  const shares = names.map(
    (pairs) => pairs.filter((pair) => view.includes(pair)).length / (pairs.length || 1),
  );
  return shares.reduce((most, share) => Math.max(most, share), 0);
}

function quote({ passage, at, cause }: Candidate): Quotation {
  const sentence = passage.sentences[at] as Sentence;
  const next = passage.sentences[at + 1];
  const end = next ? next.start + next.text.length : 0;
  if (next && end - sentence.start <= LONGEST && causeIn(passage, next))
    return cut(passage, sentence.start, end);
  return cutSentence(passage, sentence, cause);
}

/** A sentence that is too long begins with the clause that speaks of the cause. */
function cutSentence(passage: Passage, { text, start }: Sentence, cause: Cause): Quotation {
  const isSeen = cause.end <= LONGEST;
  const clause = text.lastIndexOf("、", cause.start) + 1;
  const from = isSeen ? 0 : Math.max(clause, cause.start - LONGEST / 2);
  return cut(passage, start + from, start + text.length, from > 0);
}

function cut(passage: Passage, start: number, end: number, isOpen = false): Quotation {
  const from = whole(passage.text, start);
  const to = whole(passage.text, Math.min(end, from + LONGEST));
  const text = passage.text.slice(from, to).trim();
  return {
    text: `${isOpen ? "…" : ""}${text}${to < end ? "…" : ""}`,
    span: passage.spanOf(from, to),
  };
}

/** The offset, or the one before it where that would part a pair of surrogates. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
