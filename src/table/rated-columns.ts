import { append } from "../core/append.ts";
import type { Row } from "../input/grid/types.ts";
import { headingBonus } from "./columns/bonus.ts";
import { headingKey } from "./header/headings.ts";
import type { HeaderBlock, Heading } from "./header/read-header.ts";
import { findBodySymbols } from "./legend/body-symbols.ts";
import type { RatedColumn } from "./legend/by-symbols.ts";

/** A heading that says nothing of ratings. */
const UNNAMED = -0.5;
const FEWEST_CELLS = 4;
/** So many cells show what stands in a column. */
const SAMPLE = 400;

interface Gathered {
  readonly heading: string;
  readonly index: number;
  readonly isFor: number;
  readonly texts: string[];
}

/**
 * The columns whose cells are a few short texts over and over, under whichever place each page's header gives them.
 *
 * @param rowsOf for each header the rows that stand under it
 */
export function findRatedColumns(
  headers: readonly HeaderBlock[],
  rowsOf: readonly (readonly Row[])[],
): RatedColumn[] {
  const columns = new Map<string, Gathered>();
  for (const [page, { headings }] of headers.entries()) {
    const under = keyHeadings(headings);
    for (const { cells } of (rowsOf[page] ?? []).slice(0, SAMPLE)) {
      if (cells.length < FEWEST_CELLS) continue;
      for (const { index, text } of cells) {
        const { key, heading } = under.get(index) ?? { key: `${index}`, heading: null };
        const column = columns.get(key) ?? gather(heading, index);
        columns.set(key, column);
        if (column.texts.length < SAMPLE) append(column.texts, [text]);
      }
    }
  }
  return [...columns.values()].flatMap(({ heading, index, isFor, texts }): RatedColumn[] => {
    const symbols = findBodySymbols(texts, isFor > 1);
    return symbols.size === 0 ? [] : [{ heading, index, isFor, symbols }];
  });
}

/** A key for each heading by its index; of two of the same words each has its own. */
function keyHeadings(headings: readonly Heading[]): Map<number, { key: string; heading: Heading }> {
  const seen = new Map<string, number>();
  return new Map(
    headings.map((heading) => {
      const words = headingKey(heading.text);
      const count = (seen.get(words) ?? 0) + 1;
      seen.set(words, count);
      return [heading.index, { key: `${words}:${count}`, heading }];
    }),
  );
}

function gather(heading: Heading | null, index: number): Gathered {
  const text = heading?.text ?? "";
  const own = heading?.matches.find(({ field }) => field === "rating")?.weight ?? UNNAMED;
  return { heading: text, index, isFor: own + headingBonus(text, null)("rating"), texts: [] };
}
