import { append } from "../core/append.ts";
import type { Finding, Staged } from "../core/finding.ts";
import { duplicateNumber, inferredNumber, outOfSequence } from "./diagnostics.ts";
import { letterSuffix } from "./numbers.ts";
import type { Initiative, TierHeading, UnnumberedInitiative } from "./types.ts";

interface Group {
  readonly drafts: readonly UnnumberedInitiative[];
  /** The policy and the strategy as they stand in an id. */
  readonly prefix: readonly (number | string)[];
}

interface Numbered {
  readonly draft: UnnumberedInitiative;
  readonly number: number | string | null;
  readonly inferred: boolean;
  readonly base: string;
}

/**
 * Gives every initiative its number and id. Numbers restart under each strategy, repeat, or are missing where the
 * sequence says what they are; ids are `policy-strategy-number`, told apart by letters where numbers repeat.
 */
export function numberInitiatives(drafts: readonly UnnumberedInitiative[]): Staged<Initiative[]> {
  const groups = groupByStrategy(drafts);
  const hasNumbers = drafts.some(({ number }) => number !== null);
  const restarts = groups.slice(1).some(({ drafts: [first] }) => first?.number === 1);
  const findings: Finding[] = [];
  const numbered: Numbered[] = [];
  let last = 0;
  for (const { drafts: members, prefix } of groups) {
    const start = restarts ? 0 : last;
    const numbers = hasNumbers
      ? inferNumbers(
          members.map(({ number }) => number),
          start,
        )
      : members.map(() => ({ number: null, inferred: false }));
    let before = start;
    for (const [i, draft] of members.entries()) {
      const { number, inferred } = numbers[i] as { number: number | string | null; inferred: boolean };
      if (!inferred && typeof number === "number" && !isNext(number, before, i === 0, last)) {
        findings.push(
          outOfSequence.at(draft.cells.number?.span ?? draft.span, { number, expected: before + 1 }),
        );
      }
      if (typeof number === "number") before = last = number;
      numbered.push({ draft, number, inferred, base: [...prefix, number ?? i + 1].join("-") });
    }
  }
  const initiatives = stampIds(numbered);
  for (const [i, { number, inferred, draft }] of numbered.entries()) {
    if (inferred && typeof number === "number")
      findings.push(
        inferredNumber.at(draft.span, { number }, { initiative: (initiatives[i] as Initiative).id }),
      );
  }
  append(findings, duplicateFindings(numbered, initiatives));
  return { value: initiatives, findings };
}

function isNext(number: number, before: number, first: boolean, last: number): boolean {
  return number === before + 1 || number === last + 1 || (first ? number === 1 : number === before);
}

/** Initiatives one after the other under the same headings, those of the items aside. */
function groupByStrategy(drafts: readonly UnnumberedInitiative[]): Group[] {
  const groups: { drafts: UnnumberedInitiative[]; prefix: (number | string)[] }[] = [];
  const depth = drafts.reduce((most, draft) => Math.max(most, outerOf(draft).length), 0) + 2;
  const ordinals = new Array<number>(depth).fill(0);
  let previous: readonly (TierHeading | null)[] = [];
  for (const draft of drafts) {
    const levels = levelsOf(draft, depth);
    const changed = levels.findIndex((level, i) => !isSame(level, previous[i] ?? null));
    if (changed >= 0 || groups.length === 0) {
      const from = changed < 0 ? depth - 1 : changed;
      ordinals[from] = (ordinals[from] as number) + 1;
      // Under a new heading the first of each further level comes.
      for (let i = from + 1; i < depth; i++) ordinals[i] = levels[i] || i === depth - 1 ? 1 : 0;
      groups.push({
        drafts: [],
        prefix: levels.flatMap((level, i) => (level ? [level.number ?? (ordinals[i] as number)] : [])),
      });
    }
    groups.at(-1)?.drafts.push(draft);
    previous = levels;
  }
  return groups;
}

/** The headings above the policy. */
function outerOf({ path, policy, strategy, item }: UnnumberedInitiative): readonly TierHeading[] {
  return path.slice(0, path.length - [policy, strategy, item].filter((level) => level !== null).length);
}

/** The headings that make an id, outermost first; null where there is none. */
function levelsOf(draft: UnnumberedInitiative, depth: number): readonly (TierHeading | null)[] {
  const outer = outerOf(draft);
  const missing = new Array<null>(depth - 2 - outer.length).fill(null);
  return [...missing, ...outer, draft.policy, draft.strategy];
}

function isSame(a: TierHeading | null, b: TierHeading | null): boolean {
  return a?.title === b?.title && a?.number === b?.number;
}

/** Fills numbers that are missing from those around them; null stays where they contradict each other. */
function inferNumbers(
  given: readonly (number | string | null)[],
  start: number,
): { number: number | string | null; inferred: boolean }[] {
  const result: { number: number | string | null; inferred: boolean }[] = [];
  let before: number | string = start;
  for (const [i, number] of given.entries()) {
    if (number !== null) {
      result.push({ number, inferred: false });
      before = number;
      continue;
    }
    const behind = given.findIndex((other, j) => j > i && other !== null);
    const next = behind < 0 ? null : given[behind];
    let inferred: number | null = null;
    if (typeof before === "number") {
      if (
        next === null ||
        next === undefined ||
        (typeof next === "number" && next >= before + 1 + (behind - i))
      )
        inferred = before + 1;
      else if (next === before) inferred = before;
    }
    result.push({ number: inferred, inferred: inferred !== null });
    if (inferred !== null) before = inferred;
  }
  return result;
}

function stampIds(numbered: readonly Numbered[]): Initiative[] {
  const totals = new Map<string, number>();
  for (const { base } of numbered) totals.set(base, (totals.get(base) ?? 0) + 1);
  const used = new Map<string, number>();
  const taken = new Set<string>();
  return numbered.map(({ draft, number, inferred, base }) => {
    let id = base;
    if ((totals.get(base) ?? 0) > 1) {
      let nth = used.get(base) ?? 0;
      do id = base + letterSuffix(nth++);
      while (taken.has(id) || totals.has(id));
      used.set(base, nth);
    }
    taken.add(id);
    return { ...draft, id, number, numberInferred: inferred };
  });
}

function duplicateFindings(numbered: readonly Numbered[], initiatives: readonly Initiative[]): Finding[] {
  const byBase = new Map<string, Initiative[]>();
  for (const [i, { base, number }] of numbered.entries()) {
    if (number === null) continue;
    const group = byBase.get(base) ?? [];
    group.push(initiatives[i] as Initiative);
    byBase.set(base, group);
  }
  return [...byBase.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const second = group[1] as Initiative;
      return duplicateNumber.at(
        second.cells.number?.span ?? second.span,
        { number: second.number ?? "", ids: group.map(({ id }) => id) },
        { initiative: second.id },
      );
    });
}
