import type { QuantityKind } from "../model/types.ts";

/** What a unit word says of the number before it. */
export interface Unit {
  readonly kind: QuantityKind;
  /** The unit's usual sign; the word itself where there is none. */
  readonly name: string;
  /** Multiplier into the base unit of the kind: 円, %, seconds; 1 where values stay as written. */
  readonly scale: number;
  /** How many ㎡, m, kg or ㎥ one of it is, to compare areas, lengths, weights and volumes. */
  readonly si?: number;
  /** Only whole numbers of it exist. */
  readonly whole?: boolean;
  /** Characters that, following, make it another word: 円滑, 割合, 分野. */
  readonly notBefore?: string;
}

type Row = readonly [words: string, name: string, si?: number];

/** Units of one kind: `words` are parted by spaces, `name` is how the unit is reported. */
export function rows(kind: QuantityKind, list: readonly Row[]): [string, Unit][] {
  return list.flatMap(([words, name, si]) =>
    words
      .split(" ")
      .map((word): [string, Unit] => [word, { kind, name, scale: 1, ...(si === undefined ? {} : { si }) }]),
  );
}
