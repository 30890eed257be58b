import { largest } from "../../core/largest.ts";
import { likeness } from "../../row/passage/labels.ts";
import { type Mention, viewOf } from "../../row/passage/mentions.ts";
import { foldedView } from "../../text/folded-view.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { isActual, statedValue } from "./actuals.ts";

/** A result measured against an earlier year: `change` in percent, or in the unit of the value where `unit` says so. */
export interface Change {
  readonly percent: number | null;
  readonly delta: number | null;
  readonly mention: Mention;
}

const RATIO_LABEL = /比(?:率)?(?:で|は|が|[\s:])*$|対(?:前年度?|前回|前期)(?:比)?[\s:]*$/;
const UP = /増|上昇|向上|改善|伸び|アップ|上回/;
const DOWN = /減|低下|下落|悪化|縮小|ダウン|下回|抑制/;

function signOf({ quantity, behind }: Mention): 1 | -1 | null {
  if (quantity.change === "increase") return 1;
  if (quantity.change === "decrease") return -1;
  const tail = behind.slice(0, 10);
  if (DOWN.test(tail)) return -1;
  if (UP.test(tail)) return 1;
  return null;
}

/** A change that a number states by itself: `前年度比6.2%減`, `平成25年度比 ▲8.7%`, `対前年度比 112.5%`, `+2.7ポイント`. */
function readStated(mention: Mention): Change | null {
  const { quantity, label } = mention;
  if (quantity.value === null) return null;
  if (quantity.kind === "percent") {
    const way = signOf(mention);
    if (quantity.value < 0) return { percent: quantity.value, delta: null, mention };
    if (way !== null) return { percent: way * quantity.value, delta: null, mention };
    if (viewOf(mention).startsWith("+")) return { percent: quantity.value, delta: null, mention };
    if (RATIO_LABEL.test(foldedView(label)))
      return { percent: quantity.value > 50 ? quantity.value - 100 : quantity.value, delta: null, mention };
    return null;
  }
  const way = quantity.value < 0 || viewOf(mention).startsWith("+") ? 1 : signOf(mention);
  if (quantity.unit === "倍") return { percent: (quantity.value - 1) * 100, delta: null, mention };
  return way === null ? null : { percent: null, delta: way * quantity.value, mention };
}

/** A change between two values: `58.1％→60.8％`, `前年度 14,300人、当年度 16,870人`, or a baseline and a result. */
function readBetween(target: Target, mentions: readonly Mention[]): Change | null {
  const { baseline } = target;
  const changes = mentions.flatMap((left, i) => {
    if (!left.traits.has("from") && !left.traits.has("baseline")) return [];
    const right = mentions.find(
      (other, j) =>
        j !== i &&
        comparable(left.quantity, other.quantity) === 1 &&
        other.passage === left.passage &&
        !other.traits.has("baseline") &&
        (j > i || !left.traits.has("from")),
    );
    return (right && difference(left, right)) ?? [];
  });
  const [best] = changes.toSorted((a, b) => wordsOf(target, b.mention) - wordsOf(target, a.mention));
  if (best) return best;
  const dated = mentions.filter(({ fiscalYear, quantity }) => fiscalYear !== null && quantity.value !== null);
  for (const left of dated) {
    const right = mentions.find(
      (other) =>
        other !== left &&
        !other.hosted &&
        comparable(left.quantity, other.quantity) === 1 &&
        (other.fiscalYear === null ? left.hosted : other.fiscalYear > (left.fiscalYear ?? 0)),
    );
    if (right) return difference(left, right);
  }
  if (!baseline) return null;
  const result = mentions.find(
    (mention) => isActual(mention) && comparable(baseline.quantity, mention.quantity) === 1,
  );
  return result ? difference(baseline, result) : null;
}

function difference(left: Mention, right: Mention): Change | null {
  const [a, b] = [statedValue(left), statedValue(right)];
  if (a === null || b === null) return null;
  return { percent: a === 0 ? null : ((b - a) / Math.abs(a)) * 100, delta: b - a, mention: right };
}

/** Finds how much a measure changed; null where the results do not say. */
export function findChange(target: Target, results: readonly Mention[]): Change | null {
  const usable = results.filter(
    ({ quantity, traits, fiscalYear }) =>
      quantity.issue === undefined && (!traits.has("target") || fiscalYear !== null),
  );
  const stated = usable
    .flatMap((mention) => readStated(mention) ?? [])
    .filter(({ percent, delta }) => (target.kind === "delta" ? delta !== null : percent !== null))
    .filter(
      ({ mention }) => target.kind !== "delta" || comparable(target.mention.quantity, mention.quantity) > 0,
    )
    .toSorted((a, b) => wordsOf(target, b.mention) - wordsOf(target, a.mention));
  return stated[0] ?? readBetween(target, usable);
}

function wordsOf(target: Target, mention: Mention): number {
  return largest(
    0,
    target.fullKeys.map((key) => likeness(key, mention.fullKey)),
  );
}
