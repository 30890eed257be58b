import type { ColumnField } from "../model/types.ts";

/** A field that a heading may stand for, and how strongly its words say so (3: only this field; 1: a guess). */
export interface HeadingMatch {
  readonly field: ColumnField;
  readonly weight: number;
}

/** A field that a heading can name. */
export type KnownField = Exclude<ColumnField, "extra">;
