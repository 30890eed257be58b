import type { Quantity } from "../../quantity/model/types.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { DEEDS } from "./deed-table.ts";

const LONGEST_FIRST = DEEDS.map(([deed]) => deed).toSorted((a, b) => b.length - a.length);

/** Things that are done once, by the words of the table. */
export const DEED = new RegExp(LONGEST_FIRST.join("|"), "g");

/** When something is due. */
export type Deadline = Pick<Quantity, "date" | "from" | "to">;

/** A longer text says of more than whether something was done. */
export const LONGEST_RESULT = 120;

/** Whether a text names a deed. */
export function isDeed(text: string): boolean {
  return text.match(DEED) !== null;
}

/** Other words under which a deed is told. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map(
  DEEDS.filter(([, toldAs]) => toldAs !== "").map(([deed, toldAs]) => [deed, toldAs.split(" ")]),
);

/** What stands behind a deed that was done. */
const DONE_BEHIND =
  /^(?:[をがはの]?(?:公開|開始|実施|完了|締結|決定))?[がをは]?(?:行った|行い|し(?:た|ました|て(?:い|お)|、)|た(?:[。、が]|$)|済|完了|され|に至|、)/;

/** The first of these deeds that a text says was done; 見直し is done in 見直した, too. */
export function findDone(text: string, deeds: readonly string[]): { index: number; 0: string } | null {
  const words = deeds.flatMap((deed) => [
    deed,
    ...(deed.endsWith("し") ? [deed.slice(0, -1)] : []),
    ...(ALSO.get(deed) ?? []),
  ]);
  for (let index = 0; index < text.length; index++) {
    for (const word of words) {
      if (!text.startsWith(word, index)) continue;
      const behind = DONE_BEHIND.exec(text.slice(index + word.length));
      if (behind) return { index, 0: word + behind[0] };
      // 3月に計画を策定: a result that ends in the deed.
      if (/^。?$/.test(text.slice(index + word.length)) && /[をが]$/.test(text.slice(0, index)))
        return { index, 0: word };
    }
  }
  return null;
}

/**
 * First and last day that a date or a period may mean, as comparable text; a month without a year belongs to the
 * report's fiscal year. null where nothing can be said.
 */
export function bounds(
  { date, from, to }: Deadline,
  fiscalYear: number,
): { first: string; last: string } | null {
  if (from && to && /^\d{4}/.test(from)) return { first: from, last: to };
  const month = /^--(\d\d)/.exec(date ?? "")?.[1];
  const full = month && date ? `${fiscalYear + (Number(month) <= 3 ? 1 : 0)}-${date.slice(2)}` : date;
  if (!full || !/^\d{4}/.test(full)) return null;
  return {
    first: full.padEnd(7, "-01").padEnd(10, "-01"),
    last: full.length === 10 ? full : full.length === 7 ? `${full}-31` : `${full}-12-31`,
  };
}

/** Whether what is told in a range of a text came after a deadline; null where no date there, or no year, tells it. */
export function isLate(
  deadline: Quantity,
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  fiscalYear: number | null,
): boolean | null {
  const due = bounds(deadline, fiscalYear ?? 0);
  const told = passage.quantities.filter(
    (one) => (one.kind === "date" || one.kind === "period") && one.start >= start && one.end <= end,
  );
  const times = told.flatMap((one) => bounds(one, fiscalYear ?? 0) ?? []);
  return due && times.length > 0 ? times.some(({ first }) => first > due.last) : null;
}

const PARTS: readonly (readonly [words: RegExp, from: string, to: string])[] = [
  [/(?:上半期|上期|前半期)(?:中|内)?(?:に|まで)/, "04-01", "09-30"],
  [/第?[1一]四半期(?:中|内)?(?:に|まで)/, "04-01", "06-30"],
  [/第?[2二]四半期(?:中|内)?(?:に|まで)/, "07-01", "09-30"],
  [/第?[3三]四半期(?:中|内)?(?:に|まで)/, "10-01", "12-31"],
];

/** 上半期に決定する: the part of the report's year in which a deed is due; null where none is named. */
export function partOfYearIn(view: string, fiscalYear: number | null): Deadline | null {
  const part = fiscalYear === null ? undefined : PARTS.find(([words]) => words.test(view));
  return part ? { from: `${fiscalYear}-${part[1]}`, to: `${fiscalYear}-${part[2]}` } : null;
}
