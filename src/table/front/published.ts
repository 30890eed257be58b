import type { YearMention } from "../../text/year-mentions.ts";
import { AS_OF_WORDS } from "./lexicon.ts";
import type { FrontLine } from "./line.ts";
import { readLabel } from "./line-kind.ts";
import type { Title } from "./title.ts";

const MADE_BEHIND = /^\s?(?:[）)])?\s?(?:発行|公表|作成|改訂|改定|更新|提出)/;
const MADE_BEFORE = /(?:発行|公表|作成|改訂|改定|更新|提出)(?:年月日|日|年月)?\s?[：:（(]?\s?$/;

/** Whether a date says how things stood on it: 令和5年3月31日現在. */
export function isAsOf({ text }: FrontLine, { end, month }: YearMention): boolean {
  if (month === null) return false;
  const behind = text.slice(end).trimStart();
  return AS_OF_WORDS.some(([word]) => behind.startsWith(word));
}

/** The date on which the report came out, as ISO 8601 and as precise as it is printed; null where none is said. */
export function findPublished(
  top: readonly FrontLine[],
  others: readonly FrontLine[],
  title: Title | null,
): string | null {
  return (
    bestDate(top, title) ??
    bestDate(
      others.filter(({ kind }) => kind === "date" || kind === "issuer"),
      title,
    )
  );
}

function bestDate(lines: readonly FrontLine[], title: Title | null): string | null {
  let best: { date: YearMention; weight: number } | null = null;
  for (const line of lines)
    for (const date of line.years) {
      const weight = weigh(date, line, title);
      if (weight > (best?.weight ?? 0)) best = { date, weight };
    }
  return best && toIso(best.date);
}

function weigh(date: YearMention, line: FrontLine, title: Title | null): number {
  if (date.unit !== "calendar" || date.inPeriod || isAsOf(line, date)) return 0;
  const isWholeLine = line.kind === "date" || line.kind === "issuer";
  if (date.month === null) return isWholeLine && line.years.length === 1 ? 1 : 0;
  const before = line.text.slice(0, date.start);
  if (MADE_BEHIND.test(line.text.slice(date.end)) || MADE_BEFORE.test(before)) return 6;
  const label = readLabel(line.text)?.meaning;
  if (label === "made" || label === "issuer") return 6;
  if (isWholeLine) return 5;
  if (line.kind === "label" || line.kind === "note" || line.kind === "prose" || line.kind === "bullet")
    return 0;
  return title?.lines.includes(line) || line.kind === "aside" ? 3 : 2;
}

function toIso({ year, month, day }: YearMention): string {
  const two = (value: number | null) => (value === null ? [] : [String(value).padStart(2, "0")]);
  return [String(year), ...two(month), ...two(day)].join("-");
}
