import { OFFICE_ENDINGS, type OfficeRank, RANKS } from "./lexicon.ts";

const ENDINGS = OFFICE_ENDINGS.toSorted((a, b) => b[0].length - a[0].length);
/** Brackets behind a name: 税務課（収納係）. */
const BRACKETS = /[（(][^（）()]*[）)]$/;

const IN_BRACKETS = /^[（(【[]/;

/** The rank of an office, from the ending of its name; null where the text is no name of one. */
export function officeRank(name: string): OfficeRank | null {
  const bare = name.replace(BRACKETS, "").trimEnd();
  return (
    ENDINGS.find(
      ([ending]) => bare.length > ending.length - (ending.length > 2 ? 1 : 0) && bare.endsWith(ending),
    )?.[1] ?? null
  );
}

/** Whether the second office is a part of the first by its rank: 総務部 and 税務課. */
export function isWithin(outer: string, inner: string): boolean {
  const [a, b] = [officeRank(outer.split(" ").at(-1) ?? ""), officeRank(inner)];
  return a !== null && b !== null && RANKS.indexOf(a) < RANKS.indexOf(b);
}

/** The section that a name is of: 税務課 for 総務部 税務課 and for 税務課 収納係; a name of another form as it is. */
export function sectionOf(name: string): string {
  const words = name.split(" ");
  if (words.some((word) => officeRank(word) === null && !IN_BRACKETS.test(word))) return name;
  const section = words.findLast((word) => officeRank(word) === "section" && !IN_BRACKETS.test(word));
  return words.length > 1 && section ? section : name;
}
