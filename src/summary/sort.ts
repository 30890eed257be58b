import type { Group, Grouping, Summary } from "./types.ts";

/** What the lines of a summary may be sorted by. `report`: as the reports name them. */
export const SORT_KEYS = [
  "initiatives",
  "name",
  "unrated",
  "overrated",
  "share",
  "rating",
  "report",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

type Compare = (a: Group, b: Group) => number;

const most =
  (count: (group: Group) => number): Compare =>
  (a, b) =>
    count(b) - count(a);

const byName: Compare = (a, b) => compareNames(a.key ?? "", b.key ?? "");
const byInitiatives = most(({ all }) => all.initiatives);

/** `share`: the lowest first, since that is where to look; all counts: the most first. */
const COMPARE: Readonly<Record<Exclude<SortKey, "report">, readonly Compare[]>> = {
  initiatives: [byInitiatives, byName],
  name: [byName],
  unrated: [most(({ all }) => all.unrated), byInitiatives, byName],
  overrated: [most(({ all }) => all.verdicts.overrated), byInitiatives, byName],
  share: [(a, b) => (a.all.share ?? 2) - (b.all.share ?? 2), byInitiatives, byName],
  rating: [compareRatings, byInitiatives, byName],
};

/** The order that a grouping has by itself: departments by how much they have to do, the others as in the report. */
function defaultSort(by: Grouping): SortKey {
  return by === "department" ? "initiatives" : by === "rating" ? "rating" : "report";
}

/** The summary with its lines in order; what names nothing comes last. */
export function sortSummary(summary: Summary, key: SortKey = defaultSort(summary.by)): Summary {
  const compares = key === "report" ? [] : COMPARE[key];
  const groups = [...summary.groups].sort((a, b) => {
    if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
  return { ...summary, groups };
}

/** Most of the best rating first, then most of the next. */
function compareRatings(a: Group, b: Group): number {
  const counts = (group: Group) => new Map(group.all.ratings.map(({ symbol, count }) => [symbol, count]));
  const [ofA, ofB] = [counts(a), counts(b)];
  for (const symbol of new Set([...ofA.keys(), ...ofB.keys()])) {
    const order = (ofB.get(symbol) ?? 0) - (ofA.get(symbol) ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** By number where names begin with one, else by character: the same on every machine, whatever its locale. */
function compareNames(a: string, b: string): number {
  const [first, second] = [numbersOf(a), numbersOf(b)];
  for (let at = 0; at < Math.max(first.length, second.length); at++) {
    const order = (first[at] ?? -1) - (second[at] ?? -1);
    if (order !== 0 && first.length > 0 && second.length > 0) return order;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

function numbersOf(name: string): number[] {
  return /^(\d+(?:-\d+)*) /.exec(name)?.[1]?.split("-").map(Number) ?? [];
}
