import { ANY_BULLET_CLASS } from "../../text/bullets.ts";
import type { WidthOptions } from "../../text/clusters.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { padToWidth, wrapToWidth } from "../../text/width.ts";
import { type Page, type Paint, paragraph } from "../kit/page.ts";

/** A label and the lines beside it. */
export interface Field {
  readonly label: string;
  readonly lines: readonly string[];
  readonly paint?: Paint | undefined;
}

/** Narrower pages have the label on a line of its own. */
const MIN_BESIDE = 60;
const GAP = 2;
/** A bullet after white space begins a line of its own: the report had it so before its cells became one line. */
const BULLETS = new RegExp(`\\s(?=[${ANY_BULLET_CLASS}①-⑳【]|[[［][^\\d\\]］]{2})`, "u");
const BULLET = new RegExp(`^[${ANY_BULLET_CLASS}①-⑳]`, "u");

/** Columns that are left for the lines of a field. */
export function fieldRoom({ width }: Page, labelWidth: number): number {
  return Math.max(1, width < MIN_BESIDE ? width - GAP : width - labelWidth - GAP);
}

/** Fields one below the other, their labels in a column where there is room for one. */
export function renderField(
  { label, lines, paint = String }: Field,
  labelWidth: number,
  page: Page,
): string[] {
  const { palette, measure, width } = page;
  if (width < MIN_BESIDE) {
    return [
      ...paragraph(label, 0, page, palette.faint),
      ...lines.map((line) => " ".repeat(GAP) + paint(line)),
    ];
  }
  const indent = " ".repeat(labelWidth + GAP);
  const start = palette.faint(padToWidth(label, labelWidth, measure)) + " ".repeat(GAP);
  return lines.map((line, index) => (index === 0 ? start : indent) + paint(line));
}

/** A text of the report as lines, each bullet on its own, what follows it set in below. */
export function proseLines(text: string, room: number, measure: WidthOptions): string[] {
  return text.split(BULLETS).flatMap((part) => {
    const safe = sanitizeForTerminal(part.trimEnd());
    const hang = BULLET.test(safe) && room > 12 ? 2 : 0;
    const [first = "", ...others] = wrapToWidth(safe, room, measure);
    if (hang === 0 || others.length === 0) return [first, ...others];
    const rest = safe.slice(first.length).trimStart();
    return [first, ...wrapToWidth(rest, room - hang, measure).map((line) => " ".repeat(hang) + line)];
  });
}
