import { readQuantities } from "../quantity/read-quantities.ts";
import type { Quantity } from "../quantity/types.ts";
import type { FieldText } from "./field-text.ts";
import type { JudgeContext } from "./judge.ts";
import type { Indicator, IndicatorResult, Reading } from "./types.ts";
import { wordReading } from "./word-results.ts";
import { NEGATIVE_OUTCOME, POSITIVE_OUTCOME } from "./words.ts";

/** Things that are done once: decided, drawn up, opened. */
const DEED = /決定|策定|提案|稼働|開始|導入|完了|実施|制定|開設|供用|移行|締結|改定|改正|公表|設置|作成|廃止|統合|運用|整備|見直し|条例化|開館|開園|着工|竣工|選定|認定/;
const LONGEST_GOAL = 60;

/** Targets without a number to compare: something to be done, by a date or item by item. */
export function judgeDeeds(goal: FieldText, context: JudgeContext): Indicator[] {
  if (goal.text.length > LONGEST_GOAL || /状態/.test(goal.text)) return [];
  const dates = readQuantities(goal.text);
  const items = judgeItems(goal, dates, context);
  if (items.length > 1) return items;
  const deed = DEED.exec(goal.text);
  if (!deed) return [];
  const deadline = dates.find(({ kind, text, date, from }) => (kind === "date" || kind === "period") && !/[～~〜]|から/.test(text) && (date ?? from) !== undefined);
  const judged = deadline ? judgeDeadline(deadline, context) : judgeDeed(deed[0], context);
  if (!judged) return [];
  return [indicator(goal, deadline?.start ?? deed.index, deadline?.end ?? deed.index + deed[0].length, goal.text, judged)];
}

interface Judged {
  readonly result: IndicatorResult;
  readonly actual: Reading | null;
  readonly reason: string | null;
}

function indicator(goal: FieldText, start: number, end: number, name: string, judged: Judged): Indicator {
  return { name, unit: null, better: "unknown", target: wordReading(goal, start, end, null), baseline: null, attainment: null, near: false, ...judged };
}

/** First and last day that a date or a period may mean, as comparable text; null where the year is not said. */
function bounds({ date, from, to }: Quantity): { first: string; last: string } | null {
  if (from && to && /^\d{4}/.test(from)) return { first: from, last: to };
  if (!date || !/^\d{4}/.test(date)) return null;
  return { first: date.padEnd(10, "-01").slice(0, 10), last: date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31` };
}

function judgeDeadline(deadline: Quantity, { texts }: JudgeContext): Judged | null {
  const due = bounds(deadline);
  if (!due) return null;
  for (const source of texts) {
    for (const done of readQuantities(source.text)) {
      const behind = source.text.slice(done.end, done.end + 24).split(/[。、]/)[0] ?? "";
      const when = done.kind === "date" || done.kind === "period" ? bounds(done) : null;
      if (!when || /予定|目標|目途|めど|計画/.test(behind) || !(DEED.test(behind) || POSITIVE_OUTCOME.test(behind))) continue;
      const actual = wordReading(source, done.start, done.end, null);
      if (when.first > due.last) return { result: "missed", actual, reason: "deadline" };
      if (when.first <= due.last) return { result: "met", actual, reason: "deadline" };
    }
  }
  return judgeDeed("", { texts, results: [], fiscalYear: null });
}

/** Whether something was done, by its own word: `決定` asks for 決定した; 継続協議, 次年度 and the like say that it was not. */
function judgeDeed(deed: string, { texts }: JudgeContext): Judged | null {
  for (const source of texts) {
    if (source.text.length > 120) continue;
    const negative = NEGATIVE_OUTCOME.exec(source.text);
    if (negative) return { result: "missed", actual: wordReading(source, negative.index, negative.index + negative[0].length, null), reason: "words" };
    const positive = deed ? new RegExp(`${deed}(?:を)?(?:し(?:た|ている)|済|完了|され|に至)`).exec(source.text) : null;
    if (positive) return { result: "met", actual: wordReading(source, positive.index, positive.index + positive[0].length, null), reason: "words" };
  }
  return null;
}

/** `No.3・No.7の実施`: each item by what the results say behind its number. */
function judgeItems(goal: FieldText, found: readonly Quantity[], { texts }: JudgeContext): Indicator[] {
  const wanted = found.filter(({ kind }) => kind === "ordinal");
  if (wanted.length < 2) return [];
  return wanted.flatMap((item) => {
    for (const source of texts) {
      const items = readQuantities(source.text).filter(({ kind }) => kind === "ordinal");
      const own = items.findIndex(({ text }) => text === item.text);
      const at = items[own];
      if (!at) continue;
      const words = source.text.slice(at.end, items[own + 1]?.start ?? source.text.length);
      const negative = NEGATIVE_OUTCOME.test(words);
      if (!negative && !POSITIVE_OUTCOME.test(words)) continue;
      const actual = wordReading(source, at.start, at.end + Math.min(words.length, 20), null);
      return [indicator(goal, item.start, item.end, item.text, { result: negative ? "missed" : "met", actual, reason: "words" })];
    }
    return [];
  });
}
