import { withoutInvisible } from "../../text/clean.ts";
import { foldWidth, normalizeSpace } from "../../text/fold.ts";
import type { CellKind } from "../align/cell-kind.ts";
import { type Evidence, kindScore, wordingOf, wordingWeights } from "../align/evidence.ts";
import type { ColumnField } from "../model/types.ts";

/** What the cells of one column are, all together. */
export interface ColumnProfile {
  /** How many cells hold something. */
  readonly filled: number;
  /** The share of the rows in which the column holds something. */
  readonly fill: number;
  /** The share of the filled cells that are of a kind. */
  shareOf(...kinds: readonly CellKind[]): number;
  /** The share of the filled cells that name offices, and not what may be a facility as well: 税務課, not 中央図書館. */
  readonly offices: number;
  /** The share of the filled cells that are a quantity and nothing else. */
  readonly numeric: number;
  /** The share of the filled cells that end in a quantity behind other words. */
  readonly stated: number;
  /** How many different texts it holds. */
  readonly values: number;
  /** How many runs of equal neighbours it has; as many as values where equal texts stand together. */
  readonly runs: number;
  /** The share of neighbours of which the lower is the greater number or the later letter. */
  readonly ascending: number;
  /** Some of its texts, each once, as it begins. */
  readonly examples: readonly string[];
  /** Mean length of its texts in UTF-16 units. */
  readonly length: number;
  /** How well its cells suit a field by their kind and words, on the average: logarithms of odds, about -7 to 6. */
  meanOf(field: ColumnField): number;
}

const MOST_EXAMPLES = 3;

const QUANTITY = /^[▲△+±約-]? ?\d[\d,.]* ?[^\d\s,.、。]{0,4}$/;
const STATED = /[\d０-９][^\s\d０-９]{0,4}$/;
/** A department, as against a place where a service is given. */
const OFFICE = /[課室部局係班](?:等|ほか)?(?:[)）]|$)|[課室部局係班][ 　、,・／/]/;
/** What stands where a number is not known yet. */
const NO_VALUE = new Set([
  "集計中",
  "調査中",
  "未定",
  "未集計",
  "未公表",
  "算定中",
  "精査中",
  "確認中",
  "n/a",
]);

interface Sampled {
  readonly evidence: Evidence;
  readonly key: string;
  /** As it begins, in its own characters. */
  readonly start: string;
}

/** So much of a text tells what it is. */
const START = 60;

/**
 * Looks at all cells of a column together.
 *
 * @param rows how many rows the table has
 */
export function readProfile(cells: readonly Evidence[], rows: number): ColumnProfile {
  const sampled = cells.map((evidence): Sampled => {
    const start = withoutInvisible(evidence.cell.text).slice(0, START);
    return { evidence, start, key: foldWidth(start).trim() };
  });
  const telling = sampled.filter(({ evidence, key }) => evidence.kind !== "dash" && !NO_VALUE.has(key));
  const own = telling.length > 0 ? telling : sampled;
  const share = (holds: (one: Sampled) => boolean) =>
    own.length === 0 ? 0 : own.filter(holds).length / own.length;
  const keys = own.map(({ key }) => key);
  const wordings = own.map(({ evidence }) => wordingOf(evidence));
  return {
    filled: sampled.length,
    fill: rows === 0 ? 0 : sampled.length / rows,
    shareOf: (...kinds) => share(({ evidence }) => kinds.includes(evidence.kind)),
    offices: share(({ evidence, key }) => evidence.kind === "departments" && OFFICE.test(key)),
    numeric: share(({ key }) => QUANTITY.test(key)),
    stated: share(({ evidence, key }) => STATED.test(evidence.cell.text) && !QUANTITY.test(key)),
    values: new Set(keys).size,
    runs: keys.filter((key, i) => i === 0 || keys[i - 1] !== key).length,
    ascending: ascendingOf(keys),
    examples: examplesOf(own),
    length: own.reduce((sum, { evidence }) => sum + evidence.cell.text.length, 0) / Math.max(own.length, 1),
    meanOf(field) {
      const weights = wordingWeights(field);
      let sum = 0;
      for (const [i, { evidence }] of own.entries()) {
        sum += kindScore(evidence.kind, field);
        const wording = wordings[i];
        if (weights && wording)
          for (const [k, weight] of weights.entries()) sum += weight * (wording[k] ?? 0);
      }
      return own.length === 0 ? 0 : sum / own.length;
    },
  };
}

function examplesOf(cells: readonly Sampled[]): string[] {
  const distinct = new Map<string, string>();
  for (const { key, start } of cells) if (!distinct.has(key)) distinct.set(key, normalizeSpace(start));
  return [...distinct.values()].slice(0, MOST_EXAMPLES);
}

function ascendingOf(keys: readonly string[]): number {
  if (keys.length < 2) return 0;
  const ups = keys.filter((key, i) => {
    const before = keys[i - 1];
    return before !== undefined && isAfter(key, before);
  });
  return ups.length / (keys.length - 1);
}

const LETTER = /^[a-zア-ン]$/i;

/** 2 behind 1, 1-10 behind 1-9, B behind A. */
function isAfter(key: string, before: string): boolean {
  const [a, b] = [before.match(/\d+/g), key.match(/\d+/g)];
  if (!a || !b) return !a && !b && LETTER.test(key) && LETTER.test(before) && key > before;
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (Number(a[i]) !== Number(b[i])) return Number(b[i]) > Number(a[i]);
  return b.length > a.length;
}
