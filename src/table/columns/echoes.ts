import type { Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { TELLING } from "../header/header-limits.ts";
import type { Heading } from "../header/heading-match.ts";
import type { ColumnReason } from "../model/types.ts";
import type { ColumnClaims } from "./assign.ts";

/** How much it speaks for a column to hold the results that it says the goals again with other numbers. */
const ECHO = 4;
/** The share of rows in which it does, and how many at least. */
const MOST = 0.6;
const FEWEST = 2;
/** What a number without words says again is nothing. */
const SHORTEST = 2;
/** Numbers, and the words beside them that a goal has and a result has not. */
const NUMBERS = /[\d.,▲△+±]+/g;
const BOUNDS = /以上|以下|以内|未満|超え?|まで|程度|約|概ね|おおむね|[\s、。:：()（）・~-]/g;

/**
 * For each heading whether its column says the goals again with other numbers: 利用件数 188件 beside 利用件数 300件以上.
 *
 * @param rows the rows that stand under the header
 */
export function findEchoes(headings: readonly Heading[], rows: readonly Row[]): readonly boolean[] {
  const goal = headings.findIndex(({ matches: [best] }) => best?.field === "goal" && best.weight >= TELLING);
  const said = goal < 0 ? [] : rows.map((row) => wordsUnder(row, headings[goal] as Heading));
  return headings.map((heading, i) => i !== goal && echoes(said, rows, heading));
}

function echoes(said: readonly (string | null)[], rows: readonly Row[], heading: Heading): boolean {
  let both = 0;
  let same = 0;
  for (const [i, words] of said.entries()) {
    const own = words === null ? null : wordsUnder(rows[i] as Row, heading);
    if (own === null) continue;
    both++;
    if (own === words) same++;
  }
  return same >= FEWEST && same >= both * MOST;
}

/** The words around the numbers of a cell; null where it has no number, or no words. */
function wordsUnder({ cells }: Row, { index }: Heading): string | null {
  const text = foldKey(cells.find((cell) => cell.index === index)?.text ?? "");
  if (!/\d/.test(text)) return null;
  const words = text.replace(NUMBERS, "").replace(BOUNDS, "");
  return words.length < SHORTEST ? null : words;
}

/** What a column may be, where it says the goals again. */
export function asEcho(claims: ColumnClaims, isEcho: boolean): ColumnClaims {
  if (!isEcho) return claims;
  const reason: ColumnReason = { what: "goals-again", weight: ECHO };
  return {
    ...claims,
    scores: { ...claims.scores, do: claims.scores.do + ECHO },
    why: (claim) => (claim === "do" ? [...claims.why(claim), reason] : claims.why(claim)),
  };
}
