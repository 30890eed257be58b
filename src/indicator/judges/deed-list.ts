import type { Quantity } from "../../quantity/model/types.ts";
import { itemAt } from "../../row/passage/item-marks.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { NEGATIVE_OUTCOME, POSITIVE_OUTCOME } from "../../row/passage/role-words.ts";
import { stripEnd } from "../../text/ends.ts";
import { DEED, findDone, isLate, LONGEST_RESULT } from "./deed-words.ts";
import type { JudgeContext } from "./judge-context.ts";
import type { Judged } from "./judged.ts";
import { wordValue } from "./word-actuals.ts";

/** One of several deeds of a goal: what, done how, by when. */
export interface DeedItem {
  readonly thing: string;
  readonly deed: string;
  readonly deadline: Quantity | null;
  /** It has a number, which is judged as such. */
  readonly isCounted: boolean;
  /** That of the goal's list: 2 behind ②; null where it has none. */
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
}

/** A deed of a goal with what the results say of it. */
export interface JudgedItem {
  readonly item: DeedItem;
  readonly judged: Judged;
}

const SEPARATOR =
  /[、。]|(?:^|\s)・|及び|並びに|とともに|・(?=[^・、。]{2,20}(?:策定|決定|導入|開催|実施|提出|作成|整備|公表|制定|改正))/g;

/** The deeds of a goal: 方針の決定、条例案の議会提出; 基本設計を9月、実施設計を3月までに完了する. */
export function deedItemsOf(goal: Passage): DeedItem[] {
  const items: DeedItem[] = [];
  for (const { start, text } of piecesOf(goal, SEPARATOR).reverse()) {
    const deeds = [...text.matchAll(DEED)];
    const last = deeds.at(-1);
    // A piece without a deed of its own shares the one behind it, where it names a thing that has it done.
    const deed = last?.[0] ?? (/[をは]/.test(text) ? items[0]?.deed : undefined);
    const thing = thingIn(last ? text.slice(0, last.index) : text);
    const end = start + text.length;
    const isInside = (one: Quantity) => one.start >= start && one.end <= end;
    const isCounted = goal.mentions.some(({ quantity }) => isInside(quantity));
    if ((!deed && !isCounted) || thing.length < 2) continue;
    items.unshift({
      thing,
      deed: deed ?? "",
      deadline:
        goal.quantities.find((one) => isInside(one) && (one.kind === "date" || one.kind === "period")) ??
        null,
      isCounted,
      number: itemAt(goal.itemMarks, start),
      start,
      end,
    });
  }
  return items;
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** The pieces of a text between such marks, and between those that number its items. */
function piecesOf({ view, itemMarks }: Pick<Passage, "view" | "itemMarks">, pattern: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const marks = [...view.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    index,
    end: index + length,
  }));
  for (const { index, end } of [...marks, ...itemMarks].sort((a, b) => a.index - b.index)) {
    pieces.push({ start, text: view.slice(start, index) });
    start = end;
  }
  pieces.push({ start, text: view.slice(start) });
  return pieces.filter(({ text }) => text.trim() !== "");
}

/** What a deed is done to: the words before を, or before the の that joins it to the deed. */
function thingIn(before: string): string {
  return stripEnd(before.split(/[をはが]/, 1)[0] ?? "", /[のに\s]/).trim();
}

/**
 * What the results say of each deed of a goal, by the clauses that name its thing; a clause that names none goes with the
 * one before it. Deeds of which nothing is said are left out.
 */
export function judgeDeedList(items: readonly DeedItem[], { texts, fiscalYear }: JudgeContext): JudgedItem[] {
  const found = new Map<DeedItem, Judged>();
  for (const passage of texts.filter(({ text }) => text.length <= LONGEST_RESULT)) {
    for (const [item, pieces] of clausesBy(items, passage)) {
      const judged = found.has(item) ? null : judgeClauses(item, pieces, passage, fiscalYear);
      if (judged) found.set(item, judged);
    }
  }
  return items.flatMap((item) => {
    const judged = found.get(item);
    return judged ? [{ item, judged }] : [];
  });
}

function clausesBy(items: readonly DeedItem[], passage: Passage): Map<DeedItem, Piece[]> {
  const clauses = new Map<DeedItem, Piece[]>();
  let carried: DeedItem | null = null;
  for (const piece of piecesOf(passage, /[、。]/g)) {
    const number = itemAt(passage.itemMarks, piece.start);
    const numbered = number === null ? undefined : items.find((item) => item.number === number);
    carried = itemNamedIn(items, piece.text) ?? numbered ?? carried;
    if (carried) clauses.set(carried, [...(clauses.get(carried) ?? []), piece]);
  }
  return clauses;
}

function itemNamedIn(items: readonly DeedItem[], clause: string): DeedItem | null {
  const scored = items
    .map((item) => ({ item, score: sharedRun(item.thing, clause) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < Math.min(SHARED_END, first.item.thing.length)) return null;
  return second && second.score === first.score ? null : first.item;
}

/** What the last two characters of a name count: more than two of its others, less than three. */
const SHARED_END = 2.5;

/** How long the longest run of characters is that two texts share. */
function sharedRun(name: string, text: string): number {
  let most = 0;
  for (let from = 0; from < name.length; from++)
    while (from + most < name.length && text.includes(name.slice(from, from + most + 1))) most++;
  return most === 2 && text.includes(name.slice(-2)) ? SHARED_END : most;
}

const NOT_DONE =
  /(?:至って|至ら|できて|して|されて)い?な|にとどま|検討(?:中|を行|を進|した|段階)|仕様|協議中|調整中|予定(?!どおり|通り|していた)|見送|翌年度|次年度/;

/** 12月に行った, アプリを導入し: done, too. */
const DONE = /行った|行い|終え|し$/;

function judgeClauses(
  { deed, deadline }: DeedItem,
  pieces: readonly Piece[],
  passage: Passage,
  fiscalYear: number | null,
): Judged | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const end = last.start + last.text.length;
  const words = passage.view.slice(first.start, end);
  const actual = wordValue(passage, first.start, end, null);
  const late = deadline && isLate(deadline, passage, { start: first.start, end }, fiscalYear);
  const isNot = NOT_DONE.test(words) || NEGATIVE_OUTCOME.test(words);
  if (late) return { result: "missed", actual, reason: "deadline" };
  if (isNot) return { result: "missed", actual, reason: "words" };
  const isDone =
    (deed !== "" && findDone(words, [deed]) !== null) ||
    POSITIVE_OUTCOME.test(words) ||
    DONE.test(words) ||
    // 指針案は9月に、指針は2月に策定した: the verb comes later.
    (late === false && /[月日旬]に?$/.test(words));
  return isDone ? { result: "met", actual, reason: late === false ? "deadline" : "words" } : null;
}
