import { displayLabel } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { groupEndings, startOfEnding } from "../../text/ends.ts";
import { boundedWay, ofBound, RANK, readDirection } from "../better/direction.ts";
import { comparable } from "../measure/units.ts";
import type { Direction } from "../model/types.ts";
import { namesEvent } from "./events.ts";
import { chooseYear, isSameRelation, isSameValue, mergeTarget } from "./merge-targets.ts";
import { withSiblings } from "./siblings.ts";
import {
  boundOf,
  changeBetter,
  enoughOf,
  isBaselineOf,
  isMovedFrom,
  isPlanWide,
  isTarget,
  kindOf,
  nameOf,
  sentenceOf,
} from "./target-kind.ts";
import type { RowWords, Target, TargetKind } from "./target-types.ts";

function makeTarget(mention: Mention, all: readonly Mention[], row: RowWords, optional: boolean): Target {
  const sentence = sentenceOf(mention);
  const bound = boundOf(changedTo(mention, all) ?? mention);
  const baseline = all.find((other) => other !== mention && isBaselineOf(other, mention)) ?? null;
  const kind = baseline && isMovedFrom(mention) ? "delta" : kindOf(mention);
  return {
    kind,
    mention,
    restated: [],
    bound,
    direction: kind === "reduction" ? ofBound("higher") : directionOf(mention, kind, sentence, row, baseline),
    keys: [mention.key].filter((key) => key !== ""),
    fullKeys: [mention.fullKey].filter((key) => key !== ""),
    name: nameOf(mention) || row.title,
    fiscalYear: mention.fiscalYear,
    multiYear: isPlanWide(mention),
    enough: kind === "value" ? enoughOf(mention, all) : null,
    baseline,
    optional,
  };
}

/** 年5回（感染症のため3回に変更）: what a target was changed to afterwards. */
function changedTo(mention: Mention, all: readonly Mention[]): Mention | null {
  const next = all[all.indexOf(mention) + 1];
  const isChanged =
    next?.hosted &&
    next.passage === mention.passage &&
    comparable(mention.quantity, next.quantity) === 1 &&
    /^に(?:変更|修正|見直|改め|引き?下げ|引き?上げ|縮小)/.test(next.behind);
  return isChanged ? next : null;
}

/** Endings of titles that name a measure, so that a number without a name of its own can be its. */
const MEASURES = groupEndings(["数", "率", "量", "額", "割合", "残高", "面積", "時間", "日数", "指数"]);

/** Which way is better, by its own bound, else by all that the row says of it. */
function directionOf(
  mention: Mention,
  kind: TargetKind,
  sentence: string,
  row: RowWords,
  baseline: Mention | null,
): Direction {
  const bound = boundOf(mention);
  const own =
    changeBetter(mention, kind) ?? boundedWay(bound) ?? (mention.quantity.unit === RANK ? "lower" : null);
  if (own !== null) return ofBound(own);
  const began = baseline ?? row.baseline ?? null;
  const isSame = began !== null && comparable(began.quantity, mention.quantity) > 0;
  return readDirection({
    name: measureOf(mention, row),
    isStated: !UNSTATED.has(mention.quantity.unit),
    isEvent: mention.quantity.unit === TIMES && namesEvent(measureOf(mention, row)),
    goal: sentence,
    row: [row.title, row.direction, row.goal],
    target: bound.value,
    actual: null,
    baseline: isSame ? boundOf(began).value : null,
    previous: null,
    rate: null,
  });
}

/** A number of these is as often a limit as an aim: an amount of money, a number of buildings. */
const UNSTATED: ReadonlySet<string | null> = new Set(["円", "施設"]);

const TIMES = "回";

/** What is measured: by the words before the number, by those behind it (200万円の収入額), or by the title. */
function measureOf(mention: Mention, row: RowWords): string {
  if (isTitled(mention, row)) return row.title;
  const before = displayLabel(`${mention.group}${mention.label}`);
  if (before === "") return BEHIND.exec(mention.behind)?.[1] ?? "";
  // 補助金を5件廃止する: so many of them are to be done away with.
  const deed = mention.quantity.kind === "count" ? DEED_BEHIND.exec(mention.behind)?.[1] : undefined;
  return deed === undefined ? before : `${before}の${deed}`;
}

const DEED_BEHIND = /^[をの]?([\p{Script=Han}\p{Script=Katakana}ー]{2,8})(?:する|します|を行う|[。、\s]|$)/u;

const BEHIND = /^の([^、。をはがにで\s]{2,12})/;

/** Whether the title is the name of the measure: the number has none of its own. */
function isTitled(mention: Mention, { title }: RowWords): boolean {
  return mention.key === "" && startOfEnding(title, MEASURES) < title.length;
}

/** 給水原価125円<供給単価142円: two values and a sign between them. */
function readRelations(
  mentions: readonly Mention[],
  row: RowWords,
): { targets: Target[]; used: Set<Mention> } {
  const used = new Set<Mention>();
  const targets: Target[] = [];
  for (const [i, left] of mentions.entries()) {
    const right = mentions[i + 1];
    if (!right || left.passage !== right.passage || comparable(left.quantity, right.quantity) < 1) continue;
    const between = left.passage.text.slice(left.quantity.end, right.quantity.start);
    const sign =
      /^[\s　]*([<＜>＞≦≧])/.exec(between)?.[1] ?? /([<＜>＞≦≧])[\s　]*$/.exec(left.quantity.text)?.[1];
    if (!sign || right.key === "") continue;
    used.add(left).add(right);
    const better = /[<＜≦]/.test(sign) ? "lower" : "higher";
    targets.push({
      ...makeTarget(left, mentions, row, false),
      kind: "relation",
      other: right,
      direction: ofBound(better),
      name: `${displayLabel(left.label)} ${sign} ${displayLabel(right.label)}`,
      baseline: null,
    });
  }
  return { targets, used };
}

/** The targets of a row: those of the goal, sharpened by the plan, and planned figures that stand among the results. */
export function readTargets(
  goal: readonly Mention[],
  plan: readonly Mention[],
  results: readonly Mention[],
  row: RowWords,
  fiscalYear: number | null,
): Target[] {
  const stated: Target[] = [];
  for (const [mentions, isPlan] of [
    [goal, false],
    [plan, true],
  ] as const) {
    const { targets: relations, used } = readRelations(mentions, row);
    for (const relation of relations)
      if (!stated.some((other) => isSameRelation(other, relation))) stated.push(relation);
    for (const mention of mentions) {
      if (used.has(mention) || !isTarget(mention)) continue;
      const target = makeTarget(mention, mentions, row, isPlan && !isStressed(mention));
      mergeTarget(stated, target, isPlan);
    }
  }
  for (const mention of results) {
    if (
      isPlannedFigure(mention) &&
      !stated.some((other) => isSameValue(other.mention.quantity, mention.quantity))
    ) {
      stated.push(makeTarget(mention, results, row, true));
    }
  }
  return withSiblings(chooseYear(stated, fiscalYear));
}

/** A plan's figure that is called a target: [達成目安], 目標. */
function isStressed({ passage, quantity, traits }: Mention): boolean {
  return (
    traits.has("target") ||
    /達成目安|目標/.test(passage.text.slice(Math.max(0, quantity.start - 120), quantity.start))
  );
}

/** A figure among the results that is the plan's, such as 計画整備面積 54.0ha beside 実績整備面積 24.6ha. */
function isPlannedFigure({ label, traits, quantity, hosted }: Mention): boolean {
  return (
    !hosted &&
    quantity.issue === undefined &&
    /^(?:[^\s　]{0,6}[\s　])?(?:計画|目標)(?!比|どおり|通り|を|に|で|は|が|の)/.test(label) &&
    !traits.has("difference") &&
    !traits.has("modifier")
  );
}
