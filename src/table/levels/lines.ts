import type { LabelKind } from "../model/label-mark.ts";
import type { FoundLabel } from "./collect-labels.ts";

/** Lines without a number are headings only where there are so many of them. */
const FEWEST = 2;
/** The share of them that a row of the table or a further heading follows. */
const FOLLOWED = 0.8;
/** The share of words behind a block that come right behind a heading where they explain it. */
const EXPLAINING = 0.75;
/** Longer words behind a block are more than a name. */
const LONGEST_NAME = 20;
/** How words end that say what is done, or go on. */
const PREDICATE = /[うくぐすずつぬぶむるただいんがをにはで]$|、/;

/**
 * The labels without those that only may be headings and most likely are none: words in brackets or behind a block are
 * headings where they come again and again, each with rows below it; lines that nothing but their place tells, where
 * nothing else does, and where no two say the same, as what is printed on every page does.
 */
export function withoutDoubtfulLines(labels: readonly FoundLabel[]): FoundLabel[] {
  const isHeading = new Map<LabelKind, boolean>();
  for (const { kind } of labels)
    if (kind !== null && !isHeading.has(kind)) isHeading.set(kind, mayStand(kind, labels));
  return labels.filter(({ kind }) => kind === null || isHeading.get(kind));
}

/** Whether most headings of a kind stand right beside another of it, as the items of a list do: no rows stand under them. */
export function isBarren(kind: LabelKind, labels: readonly FoundLabel[]): boolean {
  const own = labels.flatMap((label, i) => (label.kind === kind ? [i] : []));
  const isListed = (a: FoundLabel | undefined, b: FoundLabel | undefined) =>
    a?.kind === kind && b?.kind === kind && b.at === a.at + 1 && !a.hasRow;
  const listed = own.filter((i) => isListed(labels[i], labels[i + 1]) || isListed(labels[i - 1], labels[i]));
  return listed.length * 2 > own.length;
}

function mayStand(kind: LabelKind, labels: readonly FoundLabel[]): boolean {
  const isPlain = kind === "plain";
  if (!isPlain && !kind.startsWith("bracket-") && !kind.startsWith("block-")) return true;
  const own = labels.flatMap((label, i) => (label.kind === kind ? [i] : []));
  const followed = own.filter((i) => isFollowed(labels[i] as FoundLabel, labels[i + 1]));
  if (own.length < FEWEST || followed.length < own.length * FOLLOWED) return false;
  if (isPlain) return isAlone(labels) && new Set(own.map((i) => labels[i]?.key)).size === own.length;
  // Words behind a block explain the heading that they follow.
  const explaining = own.filter(
    (i) => says(labels[i] as FoundLabel) && isFollowed(labels[i - 1], labels[i]) && !labels[i - 1]?.hasRow,
  );
  return explaining.length < own.length * EXPLAINING;
}

/** Whether words say something, as an explanation does, and are no short name on a line of their own. */
function says({ key, field }: FoundLabel): boolean {
  return field !== null || key.length > LONGEST_NAME || PREDICATE.test(key);
}

function isFollowed(label: FoundLabel | undefined, next: FoundLabel | undefined): boolean {
  return label !== undefined && (label.hasRow || next?.at === label.at + 1);
}

/** Whether a table has no labels but lines that nothing but their place tells. */
function isAlone(labels: readonly FoundLabel[]): boolean {
  return labels.every(({ kind, field }) => field === null && kind === "plain");
}
