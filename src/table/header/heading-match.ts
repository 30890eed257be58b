import type { ColumnField, OuterTier } from "../model/types.ts";

/** A field that a heading may stand for, and how strongly its words say so (3: only this field; 1: a guess). */
export interface HeadingMatch {
  readonly field: ColumnField;
  readonly weight: number;
}

/** A field that a heading can name. */
export type KnownField = Exclude<ColumnField, "extra" | OuterTier>;

/** One heading of a header: its words, where it stands, and the fields it may mean. */
export interface Heading {
  readonly text: string;
  readonly index: number;
  readonly matches: readonly HeadingMatch[];
}
