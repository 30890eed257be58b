import type { Rule } from "../model/page.ts";
import { createUnion } from "../model/union.ts";
import { firstAtLeast } from "./positions.ts";

/** Rules meet where they come this close, in points. */
const NEAR = 2;

/**
 * Sets of rules that hold together. A rule that ends on another belongs to it; two that only cross belong together
 * where they are drawn alike: a frame around a remark that is laid over a table crosses its rules in another style.
 */
export function connectRules(rules: readonly Rule[]): Rule[][] {
  const union = createUnion(rules.length);
  const upright = rules.flatMap((rule, index) => (rule.isHorizontal ? [] : [{ rule, index }]));
  const positions = upright.map(({ rule }) => rule.at);
  for (const [index, level] of rules.entries()) {
    if (!level.isHorizontal) continue;
    const first = firstAtLeast(positions, level.from - NEAR);
    for (let i = first; i < upright.length && (positions[i] as number) <= level.to + NEAR; i++) {
      const other = upright[i] as { rule: Rule; index: number };
      if (belongTogether(level, other.rule)) union.join(index, other.index);
    }
  }
  const sets = new Map<number, Rule[]>();
  for (const [index, rule] of rules.entries()) {
    const root = union.find(index);
    const set = sets.get(root);
    if (set) set.push(rule);
    else sets.set(root, [rule]);
  }
  return [...sets.values()];
}

function belongTogether(level: Rule, upright: Rule): boolean {
  if (level.at < upright.from - NEAR || level.at > upright.to + NEAR) return false;
  return isAlike(level, upright) || endsAt(level, upright.at) || endsAt(upright, level.at);
}

function isAlike(a: Rule, b: Rule): boolean {
  return a.style === b.style && Math.abs(a.width - b.width) < 0.6;
}

function endsAt({ from, to }: Rule, at: number): boolean {
  return Math.abs(from - at) <= NEAR || Math.abs(to - at) <= NEAR;
}
