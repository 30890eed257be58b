import { foldKey } from "../../text/fold.ts";
import type { Mention } from "./mentions.ts";

/** 廃止 of を廃止した: what the words behind a number say is done to it; null where they say nothing. */
export function deedBehind(behind: string): string | null {
  return /^[をがに]?([\p{Script=Han}\p{Script=Katakana}ー]{2,8})/u.exec(behind)?.[1] ?? null;
}

/** What is done to numbers of a unit. */
export interface NumberDeed {
  readonly deed: string;
  readonly unit: string | null;
  /** By a particle: 6人が創業. */
  readonly isDone: boolean;
}

/** More than so many deeds are a list of data. */
const MOST_DEEDS = 12;

/** What is done to the numbers of a text, each once by unit; none where it is a list of data. */
export function deedsOf(mentions: readonly Mention[]): NumberDeed[] {
  const deeds = new Map<string, NumberDeed>();
  for (const { deed, quantity, behind } of mentions) {
    if (deed === null) continue;
    const { unit } = quantity;
    deeds.set(`${deed} ${unit}`, { deed: foldKey(deed), unit, isDone: /^[をがに]/.test(behind) });
  }
  return deeds.size > MOST_DEEDS ? [] : [...deeds.values()];
}
