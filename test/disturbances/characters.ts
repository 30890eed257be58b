import { foldChar } from "../../src/text/fold.ts";
import type { Random } from "./random.ts";

/** Characters that look like kanji and are none: Kangxi radicals and the CJK radicals of later Unicode. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x2fd6 - 0x2e80 }, (_, i) => 0x2e80 + i).flatMap((code) => {
    const kanji = String.fromCodePoint(foldChar(code));
    return kanji === String.fromCodePoint(code) ? [] : [[kanji, String.fromCodePoint(code)] as const];
  }),
);

/** Every kanji that has a look-alike radical replaced by it, or a random share of them. */
export function withRadicals(text: string, random?: Random): string {
  return text.replace(/./gu, (char) => {
    const radical = RADICALS.get(char);
    return radical !== undefined && (!random || random.chance(0.5)) ? radical : char;
  });
}

/** Control characters strewn between the others: NULs, bells, escapes, zero-width spaces. */
export function withControls(text: string, random: Random): string {
  const controls = ["\0", "\x07", "\x1b", "\x1f", "\u200b"];
  return text.replace(/<[^>]*>|[^\n]/g, (char) =>
    random.chance(0.02) ? char + (controls[random.below(controls.length)] ?? "") : char,
  );
}

/** A stray quote before some of the cells. */
export function withQuotes(text: string, random: Random): string {
  return text.replace(/(^|\t)(?=[^\t\n])/gm, (start) => (random.chance(0.1) ? `${start}"` : start));
}

/** Line ends of several kinds in one file. */
export function withMixedLineEnds(text: string, random: Random): string {
  const ends = ["\n", "\r\n", "\r"];
  return text.replace(/\n/g, () => ends[random.below(ends.length)] ?? "\n");
}
