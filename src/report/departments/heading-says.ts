import { foldKey } from "../../text/fold.ts";
import { BULLETS, COLUMN_PARTS, type ColumnPart, PART_MARKS, type Part, USUAL_BULLETS } from "./lexicon.ts";

/** What parts the related offices from the leading one in each cell: 税務課（市民課）, 税務課／市民課, or two lines. */
export type RelatedBehind = "bracket" | "slash" | "line";

/** What the heading of a column of departments says of the names below it. */
export interface HeadingSays {
  /** What the bullets before names mean: 担当課（◎主 ○副）. */
  readonly bullets: ReadonlyMap<string, Part>;
  /** Where the related offices stand: 所管課（関係課）; null where it does not say it. */
  readonly related: RelatedBehind | null;
}

export const SAYS_NOTHING: HeadingSays = { bullets: USUAL_BULLETS, related: null };

const PARTS: ReadonlyMap<string, ColumnPart> = new Map(COLUMN_PARTS.map(([word, part]) => [word, part]));
const WORDS_OF_PARTS = new Map(PART_MARKS.map(([word, part]) => [word, part]));
const BULLET = new RegExp(`([${BULLETS}])`);
/** What stands between a bullet of a heading and its word, or behind it. */
const BESIDE = /[\s　・、，,:：はがを（()）＝=]/g;
const IN_BRACKETS = /^([^（(〔[［]+)[（(〔[［]([^）)〕\]］]+)[）)〕\]］]$/;

/** What a column of departments holds, by its heading; null where the heading does not say it. */
export function columnPart(heading: string): ColumnPart | null {
  return PARTS.get(foldKey(heading).replace(/[（()）・]/g, "")) ?? null;
}

/** What a heading says of the bullets before names and of what stands behind the leading one. */
export function headingSays(heading: string): HeadingSays {
  return { bullets: bulletsOf(heading), related: relatedBehind(heading) };
}

/** ◎ leads and ○ is related in `担当課（◎主管 ○関係）`, and in `主管課（◎）・関係課（○）`. */
function bulletsOf(heading: string): ReadonlyMap<string, Part> {
  const pieces = heading.split(BULLET);
  const partAt = (i: number) => WORDS_OF_PARTS.get((pieces[i] ?? "").replace(BESIDE, ""));
  const areBehind = (pieces.at(-1) ?? "").replace(BESIDE, "") === "" && partAt(0) !== undefined;
  const told = pieces.flatMap((bullet, i): [string, Part][] => {
    const part = partAt(areBehind ? i - 1 : i + 1);
    return i % 2 === 1 && part ? [[bullet, part]] : [];
  });
  return told.length > 0 ? new Map([...USUAL_BULLETS, ...told]) : USUAL_BULLETS;
}

function relatedBehind(heading: string): RelatedBehind | null {
  const text = heading.trim();
  const [, , inside] = IN_BRACKETS.exec(text) ?? [];
  if (inside !== undefined) return isRelated(inside) ? "bracket" : null;
  const slash = text.split(/[／/]/);
  if (slash.length === 2) return isRelated(slash[1] as string) ? "slash" : null;
  const lines = text.split(/[\s　]+/);
  return lines.length === 2 && isRelated(lines[1] as string) ? "line" : null;
}

function isRelated(words: string): boolean {
  return columnPart(words) === "related" || WORDS_OF_PARTS.get(foldKey(words)) === "related";
}
