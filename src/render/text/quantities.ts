import type { Lang } from "../../core/finding.ts";
import type { Quantity } from "../../quantity/model/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { padToWidth } from "../../text/width.ts";
import { widest } from "../kit/columns.ts";
import { type Page, pack, paragraph, toText } from "../kit/page.ts";

const WORDS = {
  ja: {
    none: "（数値なし）",
    approximate: "およそ",
    increase: "増",
    decrease: "減",
    fiscalYear: (year: number) => `${year}年度`,
    issue: (issue: string) => `読めない: ${issue}`,
  },
  en: {
    none: "(no numbers)",
    approximate: "approximate",
    increase: "increase",
    decrease: "decrease",
    fiscalYear: (year: number) => `fiscal year ${year}`,
    issue: (issue: string) => `unreadable: ${issue}`,
  },
} as const satisfies Record<Lang, object>;

/** A text and what is read in it, a line per quantity: where, its words, kind, value, bounds and the rest. */
export function renderQuantities(text: string, quantities: readonly Quantity[], page: Page): string {
  const { palette, measure, lang } = page;
  const rows = quantities.map((quantity) => [
    `${quantity.start}-${quantity.end}`,
    sanitizeForTerminal(quantity.text),
    quantity.kind,
    shownValue(quantity),
    boundsOf(quantity),
    notesOf(quantity, lang),
  ]);
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.min(
      24,
      widest(
        rows.map((row) => row[column] ?? ""),
        measure,
      ),
    ),
  );
  const paints = [palette.faint, palette.strong, palette.accent];
  const lines = rows.flatMap((row) =>
    pack(
      row.map((cell, column) => ({
        text: column === row.length - 1 ? cell : padToWidth(cell, widths[column] ?? 0, measure),
        paint: paints[column],
      })),
      4,
      { ...page, width: page.width - 2 },
    ).map((line) => `  ${line}`),
  );
  return toText([
    ...paragraph(sanitizeForTerminal(text), 0, page),
    ...(lines.length > 0 ? lines : [`  ${palette.faint(WORDS[lang].none)}`]),
  ]);
}

function shownValue({ value, unit, date, from, to }: Quantity): string {
  if (date !== undefined) return date;
  if (from !== undefined || to !== undefined) return `${from ?? ""} ~ ${to ?? ""}`.trim();
  return value === null ? "" : [formatNumber(value), unit ?? ""].join(" ").trim();
}

function boundsOf({ min, max, minInclusive, maxInclusive }: Quantity): string {
  const low = min === null ? "" : `${minInclusive === false ? ">" : ">="} ${formatNumber(min)}`;
  const high = max === null ? "" : `${maxInclusive === false ? "<" : "<="} ${formatNumber(max)}`;
  return [low, high].filter(Boolean).join(", ");
}

function notesOf({ approximate, change, fiscalYear, issue }: Quantity, lang: Lang): string {
  const words = WORDS[lang];
  return [
    approximate ? words.approximate : "",
    change === null ? "" : words[change],
    fiscalYear === undefined ? "" : words.fiscalYear(fiscalYear),
    issue === undefined ? "" : words.issue(sanitizeForTerminal(issue)),
  ]
    .filter(Boolean)
    .join(", ");
}

function formatNumber(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 12 });
}
