import type { Quantity } from "../../quantity/model/types.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { EVERY, NEGATIVE_OUTCOME, POSITIVE_OUTCOME } from "../../row/passage/role-words.ts";
import { UNTOLD } from "../better/direction.ts";
import type { Indicator, IndicatorValue } from "../model/types.ts";
import type { JudgeContext } from "./judge-context.ts";
import type { Judged } from "./judged.ts";
import { wordValue } from "./word-actuals.ts";

/** Things that are done once: decided, drawn up, opened. */
const DEED =
  /決定|策定|提案|稼働|開始|導入|完了|実施|制定|開設|供用|移行|締結|改定|改正|公表|公開|設置|作成|廃止|統合|運用|整備|見直し|見直す|条例化|開館|開園|着工|着手|竣工|選定|認定|リニューアル|譲渡|配布|移管|民営化|委託|発行|発足|設立|再編|刷新|新設|更新|有料化|一元化|電子化|システム化|実現|終了|解体|除却|売却|周知|構築|施行|登録|取得|指定|上程|可決|解散|合意|調印|承認|採択|確立|一本化|広域化|対応/g;
const LONGEST_GOAL = 60;
const LONGEST_RESULT = 120;
const ITEM_LABEL = /(?:番号|No\.?|№|プラン|施策|事業)\s?$/i;

/** Targets without a number to compare: something to be done, by a date or item by item. */
export function judgeDeeds(goal: Passage, context: JudgeContext): Indicator[] {
  if (goal.text.length > LONGEST_GOAL || /状態/.test(goal.view)) return [];
  const found = goal.quantities;
  const items = judgeItems(goal, found, context);
  if (items.length > 0) return items;
  const deeds = [...goal.view.matchAll(DEED)];
  const last = deeds.at(-1);
  if (!last) return [];
  const deadline = found.find(
    ({ kind, date, from, start, end }) =>
      // 平成17年度に締結した協定: a date that describes, not one that is due.
      !/^に[^、。]{0,14}(?:した|された|れた)/.test(goal.view.slice(end)) &&
      (kind === "date" || kind === "period") &&
      !/~|から/.test(goal.view.slice(start, end)) &&
      (date ?? from) !== undefined,
  );
  const words = deeds.map(([word]) => word);
  const judged = deadline ? judgeDeadline(deadline, words, context) : judgeDeed(words, context);
  // Whether all were done, only a whole could tell.
  if (!judged || (EVERY.test(goal.view) && judged.result === "met")) return [];
  return [
    indicator(
      goal,
      deadline?.start ?? last.index,
      deadline?.end ?? last.index + last[0].length,
      goal.text,
      judged,
    ),
  ];
}

function indicator(goal: Passage, start: number, end: number, name: string, judged: Judged): Indicator {
  return {
    name,
    unit: null,
    better: "unknown",
    target: wordValue(goal, start, end, null),
    baseline: null,
    attainment: null,
    near: false,
    direction: UNTOLD,
    match: null,
    confidence: null,
    features: null,
    ...judged,
  };
}

/**
 * First and last day that a date or a period may mean, as comparable text; a month without a year belongs to the
 * report's fiscal year. null where nothing can be said.
 */
function bounds({ date, from, to }: Quantity, fiscalYear: number): { first: string; last: string } | null {
  if (from && to && /^\d{4}/.test(from)) return { first: from, last: to };
  const month = /^--(\d\d)/.exec(date ?? "")?.[1];
  const full = month && date ? `${fiscalYear + (Number(month) <= 3 ? 1 : 0)}-${date.slice(2)}` : date;
  if (!full || !/^\d{4}/.test(full)) return null;
  return {
    first: full.padEnd(7, "-01").padEnd(10, "-01"),
    last: full.length === 10 ? full : full.length === 7 ? `${full}-31` : `${full}-12-31`,
  };
}

/** What was done in time, by its dates: the latest thing that was done decides. */
function judgeDeadline(
  deadline: Quantity,
  deeds: readonly string[],
  { texts, fiscalYear }: JudgeContext,
): Judged | null {
  const year = fiscalYear ?? 0;
  const due = bounds(deadline, year);
  if (!due) return judgeDeed(deeds, { texts });
  let latest: Judged | null = null;
  for (const passage of texts) {
    for (const done of passage.quantities) {
      const behind = passage.view.slice(done.end, done.end + 24).split(/[。、]/)[0] ?? "";
      const when = done.kind === "date" || done.kind === "period" ? bounds(done, year) : null;
      if (
        !when ||
        /予定|目標|目途|めど|計画/.test(behind) ||
        !(isDeed(behind) || POSITIVE_OUTCOME.test(behind) || /となった/.test(behind))
      )
        continue;
      const isLate = when.first > due.last;
      if (latest?.result === "missed" && !isLate) continue;
      latest = {
        result: isLate ? "missed" : "met",
        actual: wordValue(passage, done.start, done.end, null),
        reason: "deadline",
      };
    }
  }
  return latest ?? judgeDeed(deeds, { texts });
}

function isDeed(text: string): boolean {
  return text.match(DEED) !== null;
}

function wordsAt(passage: Passage, found: { index: number; 0: string }): IndicatorValue {
  return wordValue(passage, found.index, found.index + found[0].length, null);
}

/** What stands behind a deed that was done. */
const DONE_BEHIND = /^(?:公開|開始)?[がをは]?(?:し(?:た|ている|、)|た[。、が]|済|完了|され|に至|、)/;

/** The first of these deeds that a text says was done; 見直し is done in 見直した, too. */
function findDone(text: string, deeds: readonly string[]): { index: number; 0: string } | null {
  const words = deeds.flatMap((deed) => (deed.endsWith("し") ? [deed, deed.slice(0, -1)] : [deed]));
  for (let index = 0; index < text.length; index++) {
    for (const word of words) {
      const behind = text.startsWith(word, index) && DONE_BEHIND.exec(text.slice(index + word.length));
      if (behind) return { index, 0: word + behind[0] };
    }
  }
  return null;
}

/** Whether something was done, by its own word: `決定` asks for 決定した; 継続協議, 次年度 and the like say that it was not. */
function judgeDeed(deeds: readonly string[], { texts }: Pick<JudgeContext, "texts">): Judged | null {
  for (const passage of texts) {
    if (passage.text.length > LONGEST_RESULT) continue;
    const negative = NEGATIVE_OUTCOME.exec(passage.view);
    const positive = findDone(passage.view, deeds);
    if (negative && positive)
      return { result: "missed", near: true, actual: wordsAt(passage, negative), reason: "words" };
    if (negative) return { result: "missed", actual: wordsAt(passage, negative), reason: "words" };
    if (positive) return { result: "met", actual: wordsAt(passage, positive), reason: "words" };
  }
  return null;
}

/** `No.3・No.7の実施`: each item by what the results say behind its number. */
function judgeItems(
  goal: Passage,
  found: readonly Quantity[],
  { texts }: Pick<JudgeContext, "texts">,
): Indicator[] {
  const { view } = goal;
  const wanted = found.filter(({ kind, start }) =>
    kind === "ordinal"
      ? /^(?:No|no|NO|№)/.test(view.slice(start))
      : ITEM_LABEL.test(view.slice(0, start)) || /(?:及び|・|、)$/.test(view.slice(0, start)),
  );
  if (!wanted.some(({ kind, start }) => kind === "ordinal" || /番号\s*$/.test(view.slice(0, start))))
    return [];
  return wanted.flatMap((item) => {
    for (const passage of texts) {
      const items = passage.quantities.filter(
        ({ value }) => value !== null && wanted.some((one) => one.value === value),
      );
      const own = items.findIndex(({ value }) => value === item.value);
      const at = items[own];
      if (!at) continue;
      const words = wordsBehind(passage.view, items, own);
      const negative = NEGATIVE_OUTCOME.test(words);
      if (!negative && !POSITIVE_OUTCOME.test(words) && !isDeed(words)) continue;
      const actual = wordValue(passage, at.start, Math.min(passage.text.length, at.end + 20), null);
      return [
        indicator(goal, item.start, item.end, item.text, {
          result: negative ? "missed" : "met",
          actual,
          reason: "words",
        }),
      ];
    }
    return [];
  });
}

/** What is said of an item; of `No.2とNo.5に着手` the words behind the last. */
function wordsBehind(text: string, items: readonly Quantity[], own: number): string {
  for (let at = own; ; at++) {
    const words = text.slice(items[at]?.end ?? 0, items[at + 1]?.start ?? text.length);
    if (!items[at + 1] || !isJoint(words)) return words;
  }
}

/** Whether a list goes on over the words. */
function isJoint(words: string): boolean {
  return /^(?:と|及び|・|、|,)$/.test(words.trim());
}
