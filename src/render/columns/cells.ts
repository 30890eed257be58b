import type { Lang } from "../../core/finding.ts";
import {
  COLUMN_SIGNS,
  type ColumnReason,
  FIELD_WORDS,
  type NumberRole,
  type ReadColumn,
} from "../../report/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { clipLines } from "../kit/columns.ts";
import type { DrawnCell } from "../kit/drawn-table.ts";
import type { Page } from "../kit/page.ts";
import { COLUMN_WORDS } from "./words.ts";

/** What is said of a column, each part as texts that begin on lines of their own. */
export interface ColumnTexts {
  readonly heading: readonly string[];
  readonly field: readonly string[];
  readonly sure: readonly string[];
  readonly why: readonly string[];
}

/** Roles that the field says already. */
const PLAIN_ROLES: Readonly<Record<string, NumberRole>> = { goal: "target", do: "actual" };

export function columnTexts(
  { heading, field, sure, rival, why }: Pick<ReadColumn, "heading" | "field" | "sure" | "rival" | "why">,
  role: NumberRole | null,
  lang: Lang,
): ColumnTexts {
  const words = COLUMN_WORDS[lang];
  const name = FIELD_WORDS[field][lang];
  return {
    heading: [sanitizeForTerminal(heading)],
    field: [
      name,
      // As the configuration has it.
      ...(name === field ? [] : [`(${field})`]),
      ...(role === null || PLAIN_ROLES[field] === role ? [] : [words.numbers(words.roles[role])]),
    ],
    sure:
      sure === null
        ? []
        : [
            words.sure[sure],
            ...(sure === "doubtful" && rival !== null ? [words.couldBe(sanitizeForTerminal(rival))] : []),
          ],
    why: reasonTexts(why, lang),
  };
}

/** So many reasons for it are shown, and one against it where that one weighs. */
const MOST_REASONS = 2;
const WEIGHS = 1;

/** The strongest reasons in words, what speaks against it last. */
function reasonTexts(reasons: readonly ColumnReason[], lang: Lang): string[] {
  const sorted = reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const own = sorted.filter(({ weight }) => weight > 0).slice(0, MOST_REASONS);
  const [against] = sorted.filter(({ weight }) => weight <= -WEIGHS);
  const wordsOf = ({ what, weight }: ColumnReason) => `${COLUMN_SIGNS[what][lang]} ${signed(weight)}`;
  return [...own.map(wordsOf), ...(against ? [COLUMN_WORDS[lang].against(wordsOf(against))] : [])];
}

/** A weight with its sign; more digits would say nothing. */
export function signed(weight: number): string {
  const text = weight.toFixed(1);
  return weight > 0 ? `+${text}` : text;
}

/** Texts as a cell: each wrapped to so many lines at most. */
export function toCell(
  texts: readonly string[],
  width: number,
  { measure }: Page,
  { most = 3, paint }: { readonly most?: number; readonly paint?: DrawnCell["paint"] } = {},
): DrawnCell {
  const lines = texts.flatMap((text) => clipLines(text, width, measure, most));
  return { lines: lines.length > 0 ? lines : [""], paint };
}
