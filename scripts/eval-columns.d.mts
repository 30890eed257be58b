import type { RatedRow } from "./eval-accusations.mjs";

export function ratedColumns(rows: readonly unknown[]): Record<string, RatedRow[]>;
