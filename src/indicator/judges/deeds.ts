import type { Quantity } from "../../quantity/model/types.ts";
import { sharesWord } from "../../row/passage/labels.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { EVERY, NEGATIVE_OUTCOME, POSITIVE_OUTCOME } from "../../row/passage/role-words.ts";
import { UNTOLD } from "../better/direction.ts";
import type { Indicator, IndicatorValue } from "../model/types.ts";
import { deedItemsOf, judgeDeedList } from "./deed-list.ts";
import { bounds, DEED, type Deadline, findDone, isDeed, LONGEST_RESULT, partOfYearIn } from "./deed-words.ts";
import type { JudgeContext } from "./judge-context.ts";
import type { Judged } from "./judged.ts";
import { wordValue } from "./word-actuals.ts";

const LONGEST_GOAL = 60;
const ITEM_LABEL = /(?:番号|No\.?|№|プラン|施策|事業)\s?$/i;

/** Targets without a number to compare: something to be done, by a date or item by item. */
export function judgeDeeds(goal: Passage, context: JudgeContext): Indicator[] {
  if (goal.text.length > LONGEST_GOAL || /状態/.test(goal.view)) return [];
  const found = goal.quantities;
  const items = judgeItems(goal, found, context);
  if (items.length > 0) return items;
  const considered = judgeConsidered(goal, context);
  if (considered) return [considered];
  const list = judgeList(goal, context);
  if (list.length > 1) return list;
  const named = [...goal.view.matchAll(DEED)];
  const carried = named.length > 0 ? null : CARRIED_OUT.exec(goal.view);
  const deeds = carried ? [carried] : named;
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
  const words = deeds.map(([word, noun]) => noun ?? word);
  const due = deadline ?? partOfYearIn(goal.view, context.fiscalYear);
  const judged = due ? judgeDeadline(goal, due, words, context) : judgeDeed(words, context);
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

/** 実証運行を行う: any noun of what is carried out. */
const CARRIED_OUT = /([\p{Script=Han}\p{Script=Katakana}ー]{4,10})を(?:行う|行います|実施する)[。\s]*$/u;

/** Several deeds of a goal, each by what is said of it; where numbers are judged beside them, those without one. */
function judgeList(goal: Passage, context: JudgeContext, isBeside = false): Indicator[] {
  const items = deedItemsOf(goal);
  if (items.length < 2) return [];
  return judgeDeedList(items, context)
    .filter(({ item }) => !isBeside || !item.isCounted)
    .map(({ item: { start, end }, judged }) =>
      indicator(goal, start, end, goal.text.slice(start, end), judged),
    );
}

/** Deeds that a goal asks for beside its numbers: 窓口予約システムの導入 of オンライン化 50手続、窓口予約システムの導入. */
export function judgeDeedsBeside(goal: Passage, context: JudgeContext): Indicator[] {
  // Of several sentences some only lead up to the number.
  const isList = goal.text.length <= LONGEST_GOAL && goal.sentences.length === 1;
  return isList ? judgeList(goal, context, true) : [];
}

const CONSIDER = /検討(?:する|を行う|を進める|を実施する)?[。\s]*$/;
const CONSIDERED = /検討(?:し(?:た|、|て)|を(?:行(?:った|い)|重ね|実施し|終え|完了し|進め)|結果)/;
const NOT_CONSIDERED =
  /検討(?:は|を|に|には)?(?:でき|至ら|着手でき|行え)(?:て(?:い)?)?(?:な|ず)|未検討|検討を見送/;

/** A goal that asks for no more than to consider something is met by having considered it. */
function judgeConsidered(goal: Passage, { texts }: JudgeContext): Indicator | null {
  const asked = CONSIDER.exec(goal.view);
  if (!asked || goal.mentions.length > 0) return null;
  for (const passage of texts.filter(({ text }) => text.length <= LONGEST_RESULT)) {
    const missed = NOT_CONSIDERED.exec(passage.view);
    const found = missed ?? CONSIDERED.exec(passage.view);
    if (found)
      return indicator(goal, asked.index, asked.index + asked[0].length, goal.text, {
        result: missed ? "missed" : "met",
        actual: wordsAt(passage, found),
        reason: "words",
      });
  }
  return null;
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

/** What was done in time, by its dates: the latest thing that was done decides. */
function judgeDeadline(
  goal: Passage,
  deadline: Deadline,
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
        !(isDeed(behind) || POSITIVE_OUTCOME.test(behind) || /となった/.test(behind)) ||
        isOfOther(behind, goal)
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

const OBJECT = /^[はに、]?([\p{Script=Han}\p{Script=Katakana}ー]{2,12})を/u;

/** 令和4年度は実施設計を完了し: something else that was done then, for 新斎場の供用開始. */
function isOfOther(behind: string, goal: Passage): boolean {
  const thing = OBJECT.exec(behind)?.[1];
  return thing !== undefined && !sharesWord(goal.view, thing);
}

function wordsAt(passage: Passage, found: { index: number; 0: string }): IndicatorValue {
  return wordValue(passage, found.index, found.index + found[0].length, null);
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
