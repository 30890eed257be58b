import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "./cross-validate.ts";

/** What `npm run fit` chose by holding reports out, with the figures before and after. */
export interface Chosen {
  /** How strongly the weights are drawn to those that were set by hand; null where these were the best. */
  readonly pull: number | null;
  /** What was fitted to, with the weights that were set by hand. */
  readonly hand: Measured;
  readonly fitted: Measured;
  /** Each report with weights that were fitted to others. */
  readonly heldOut: Measured;
  /** Reports that are kept aside, with the weights that were set by hand, and fitted. */
  readonly aside: { readonly hand: Measured; readonly fitted: Measured };
}

export type ChosenFile = Readonly<Record<"columns" | "align", Chosen>>;

export const CHOSEN_FILE = "scripts/fit/chosen.json";

export function readChosen(root: string): ChosenFile {
  return JSON.parse(readFileSync(join(root, CHOSEN_FILE), "utf8"));
}
