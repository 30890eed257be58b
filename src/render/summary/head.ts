import { displayWidth, truncateToWidth } from "../../text/width.ts";
import { clipLines } from "../kit/columns.ts";
import { type DrawnCell, ruleOf } from "../kit/drawn-table.ts";
import type { Page } from "../kit/page.ts";
import type { PlacedColumn } from "./plan.ts";

/**
 * The head of a table: over the headers what neighbouring columns have in common, where there is anything. With
 * several years side by side (`isCut`) their names are cut where they have no room, since they tell the years apart;
 * others are left out then.
 */
export function headRows(
  heading: string,
  nameWidth: number,
  columns: readonly PlacedColumn[],
  isCut: boolean,
  page: Page,
): DrawnCell[][] {
  const bands = bandsOf(columns).map(({ text, width, span }) => {
    const label = isCut ? truncateToWidth(text, width, page.measure) : text;
    return { width, span, label: displayWidth(label, page.measure) <= width ? label : "" };
  });
  const bandRow = [EMPTY, ...bands.map(({ label, width, span }) => bandCell(label, width, span, page))];
  const paint = page.palette.faint;
  const headerRow = [
    { lines: clipLines(heading, nameWidth, page.measure), paint },
    ...columns.map(({ header, width, align }) => ({
      lines: clipLines(header, width, page.measure),
      align,
      paint,
    })),
  ];
  return bands.every(({ label }) => label === "") ? [headerRow] : [bandRow, headerRow];
}

interface Band {
  readonly text: string;
  readonly width: number;
  readonly span: number;
}

/** Neighbouring columns that have something in common, and single ones that have not. */
function bandsOf(columns: readonly PlacedColumn[]): Band[] {
  const bands: Band[] = [];
  columns.forEach(({ band, block, width, gap }, index) => {
    const before = columns[index - 1];
    const last = bands.at(-1);
    if (last && before?.band === band && before.block === block) {
      bands[bands.length - 1] = { text: band, width: last.width + gap + width, span: last.span + 1 };
    } else bands.push({ text: band, width, span: 1 });
  });
  return bands;
}

const EMPTY: DrawnCell = { lines: [""] };

/** `── rating ──` over all that it spans; without the lines where they have no room. */
function bandCell(label: string, width: number, span: number, page: Page): DrawnCell {
  if (label === "") return { ...EMPTY, span };
  const { accent, faint } = page.palette;
  const room = width - displayWidth(label, page.measure) - 2;
  if (room < 2) return { lines: [label], span, paint: accent };
  const rule = ruleOf(page);
  const [before, behind] = [rule.repeat(room >> 1), rule.repeat(room - (room >> 1))];
  return {
    lines: [`${before} ${label} ${behind}`],
    span,
    paint: () => `${faint(before)} ${accent(label)} ${faint(behind)}`,
  };
}
