import type { ReadColumn, Sureness } from "../../report/types.ts";
import { widest } from "../kit/columns.ts";
import { drawTable } from "../kit/drawn-table.ts";
import { type Page, type Paint, paragraph } from "../kit/page.ts";
import { type ColumnTexts, toCell } from "./cells.ts";
import { COLUMN_WORDS } from "./words.ts";

/** A row of a table of columns: what is said of one, and texts of its cells. */
export interface ColumnRow extends ColumnTexts {
  readonly sureness: ReadColumn["sure"];
  readonly texts: readonly string[];
}

const PARTS = ["heading", "field", "sure", "texts", "why"] as const;
type Part = (typeof PARTS)[number];

/** Narrower pages have a list. */
const MIN_TABLE = 72;
const GAP = 2;
/** What is to be left for the texts of cells and the reasons, together. */
const MIN_REST = 30;

/**
 * What is said of columns as a table, or as a list where there is no room for one.
 * @param textsHead what stands over the texts of cells
 */
export function drawColumns(rows: readonly ColumnRow[], textsHead: string, page: Page): string[] {
  const { head } = COLUMN_WORDS[page.lang];
  const heads: Record<Part, string> = { ...head, texts: textsHead };
  if (page.width < MIN_TABLE) return rows.flatMap((row) => listed(row, page));
  const widths = planWidths(rows, heads, page);
  const { faint, strong } = page.palette;
  const paintOf = (part: Part, { sureness }: ColumnRow): Paint | undefined =>
    ({
      heading: strong,
      field: page.palette.accent,
      sure: surePaint(sureness, page),
      texts: undefined,
      why: faint,
    })[part];
  return drawTable(
    [
      {
        rows: [PARTS.map((part) => toCell([heads[part]], widths[part], page, { paint: faint }))],
        ruled: false,
      },
      {
        rows: rows.map((row) =>
          PARTS.map((part) =>
            toCell(row[part], widths[part], page, {
              most: part === "texts" ? 1 : 3,
              paint: paintOf(part, row),
            }),
          ),
        ),
        ruled: true,
      },
    ],
    PARTS.map((part, i) => ({ width: widths[part], gap: i === 0 ? 0 : GAP })),
    page,
  );
}

/** Each part as wide as it asks for within limits; cells and reasons share what is left. */
function planWidths(
  rows: readonly ColumnRow[],
  heads: Record<Part, string>,
  page: Page,
): Record<Part, number> {
  const wish = (part: Part, most: number) =>
    Math.max(1, Math.min(most, widest([heads[part], ...rows.flatMap((row) => row[part])], page.measure)));
  const isWide = page.width >= 110;
  const fixed = {
    heading: wish("heading", isWide ? 28 : 16),
    field: wish("field", isWide ? 20 : 15),
    sure: wish("sure", isWide ? 20 : 10),
  };
  const room = page.width - GAP * (PARTS.length - 1) - fixed.heading - fixed.field - fixed.sure;
  const rest = Math.max(MIN_REST, room);
  const why = Math.min(wish("why", rest), Math.ceil(rest / 2));
  return { ...fixed, why, texts: wish("texts", rest - why) };
}

function surePaint(sure: Sureness | null, { palette }: Page): Paint | undefined {
  return sure === null
    ? undefined
    : { sure: palette.good, rather: palette.fair, doubtful: palette.bad }[sure];
}

function listed(row: ColumnRow, page: Page): string[] {
  const { palette } = page;
  const joined = (texts: readonly string[], paint?: Paint) =>
    texts.length === 0 ? [] : paragraph(texts.join(page.lang === "ja" ? "、" : ", "), 2, page, paint);
  return [
    ...row.heading.flatMap((text) => paragraph(text, 0, page, palette.strong)),
    ...joined(row.field, palette.accent),
    ...joined(row.sure, surePaint(row.sureness, page)),
    ...row.texts.flatMap((text) =>
      toCell([text], page.width - 2, page, { most: 1 }).lines.map((line) => `  ${line}`),
    ),
    ...joined(row.why, palette.faint),
  ];
}
