import type { Row } from "../../input/grid/types.ts";
import { cleanText } from "../../text/clean.ts";
import { foldKey } from "../../text/fold.ts";
import { type LabelKind, readLabelMark } from "../model/label-mark.ts";
import { splitLevels } from "../model/split-levels.ts";
import { type Column, isTier, type Tier } from "../model/types.ts";

/** A row of the body as it was first brought to columns. */
export interface AlignedRow {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** For each cell the index of its column, -1 where it has none. */
  readonly alignment: { readonly placement: readonly number[] };
}

/** What may be a heading of the hierarchy: a cell in the column of a level, or a line of its own. */
export interface FoundLabel {
  /** Null where nothing but its place shows that it is one. */
  readonly kind: LabelKind | null;
  /** The level of the column it stands in; null for a line of its own. */
  readonly field: Tier | null;
  /** Whether it stands under the heading of that column. */
  readonly isInPlace: boolean;
  /** Its words, to compare. */
  readonly key: string;
  /** Which row of the body. */
  readonly at: number;
  /** Whether the row, or for a line the next one, is one of the table. */
  readonly hasRow: boolean;
  /** It stands below another level in that one's cell. */
  readonly isInner?: true;
}

const LONGEST = 80;
/** So long may a line be that nothing but its place tells to be a heading. */
const LONGEST_PLAIN = 30;
/** So many cells make a row of the table. */
const ROW = 3;
const SENTENCE = "。";
/** What no heading begins or ends with. */
const NO_HEADING = /^[※＊*（(注・･\-－―ー→]|[、。,：:）)]$|^\d+$/;

/** The labels of a table, from the top. */
export function collectLabels(rows: readonly AlignedRow[]): FoundLabel[] {
  return rows.flatMap((aligned, at) => {
    const labels = cellLabels(aligned, at);
    const { cells, width } = aligned.row;
    const [only] = cells;
    if (cells.length > 1 || !only || (width > 1 && labels.length > 0)) return labels;
    const hasRow = (rows[at + 1]?.row.cells.length ?? 0) >= ROW;
    return splitLevels(only.text).flatMap((text): FoundLabel[] => {
      const kind = lineKind(text);
      if (kind === null || (kind === "plain" && width > 1)) return [];
      return [{ kind, field: null, isInPlace: true, key: foldKey(text), at, hasRow }];
    });
  });
}

/** How a line of its own shows that it is a heading; `plain` where it may be one, null where it is none. */
export function lineKind(raw: string): LabelKind | null {
  const { text } = cleanText(raw);
  if (text.length > LONGEST || text.includes(SENTENCE)) return null;
  const mark = readLabelMark(text);
  if (mark) return mark.kind;
  return text.length <= LONGEST_PLAIN && !NO_HEADING.test(text) ? "plain" : null;
}

function cellLabels({ row: { cells }, columns, alignment }: AlignedRow, at: number): FoundLabel[] {
  const hasRow = cells.length >= ROW;
  return cells.flatMap((cell, i) => {
    const column = columns[alignment.placement[i] ?? -1];
    if (!column || !isTier(column.field)) return [];
    const [own = "", ...inner] = splitLevels(cell.text);
    const isInPlace = cell.index === column.index;
    return [
      { kind: cellKind(own), field: column.field, isInPlace, key: "", at, hasRow },
      // What stands below another level in its cell has no column of its own.
      ...inner.map((text): FoundLabel => {
        return {
          kind: cellKind(text),
          field: null,
          isInPlace,
          key: foldKey(text),
          at,
          hasRow,
          isInner: true,
        };
      }),
    ];
  });
}

function cellKind(raw: string): LabelKind | null {
  const { text } = cleanText(raw);
  return text.length > LONGEST ? null : (readLabelMark(text)?.kind ?? null);
}
