import type { Rule } from "../model/page.ts";
import { clusterOf, clusterPositions } from "./positions.ts";

/** Rules that lie no farther apart than this are one, in points. */
const APART = 1.2;
/** Pieces of one rule leave no more between them, in points; the dashes of a dashed one no more than the second. */
const BREAK = 2;
const DASH_BREAK = 4;
/** What is shorter is a dot, in points. */
const LEAST = 3;
/** A piece no longer than this may be a dash. */
const DASH = 4;

/** The rules of a page, those that lie on one line made one, sorted. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  return [...mergeAlong(rules, true), ...mergeAlong(rules, false)];
}

function mergeAlong(rules: readonly Rule[], isHorizontal: boolean): Rule[] {
  const own = rules.filter((rule) => rule.isHorizontal === isHorizontal);
  const positions = clusterPositions(
    own.map(({ at }) => at),
    APART,
  );
  const lines = new Map<number, Rule[]>();
  for (const rule of own) {
    const index = clusterOf(positions, rule.at);
    const line = lines.get(index);
    if (line) line.push(rule);
    else lines.set(index, [rule]);
  }
  return [...lines.entries()]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([index, line]) => joinPieces(line, positions[index] as number))
    .filter(({ from, to }) => to - from >= LEAST);
}

function joinPieces(pieces: readonly Rule[], at: number): Rule[] {
  const joined: Rule[] = [];
  let longest = 0;
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const length = piece.to - piece.from;
    const room = length <= DASH ? DASH_BREAK : BREAK;
    if (last && piece.from - last.to <= room) {
      const { style, width } = length > longest ? piece : last;
      joined[joined.length - 1] = { ...last, style, width, to: Math.max(last.to, piece.to) };
      longest = Math.max(longest, length);
    } else {
      joined.push({ ...piece, at });
      longest = length;
    }
  }
  return joined;
}
