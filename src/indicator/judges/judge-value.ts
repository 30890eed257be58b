import { largest } from "../../core/largest.ts";
import { sharesWord } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { thingOf } from "../../row/passage/things.ts";
import { foldedView } from "../../text/folded-view.ts";
import { compare, isUntold } from "../measure/compare.ts";
import { comparable } from "../measure/units.ts";
import type { Indicator } from "../model/types.ts";
import { type Actual, isActual, statedValue } from "../pairing/actuals.ts";
import { matchOf } from "../pairing/match.ts";
import { netOf } from "../pairing/net.ts";
import { isTotalForHead, perHeadOf } from "../pairing/per-head.ts";
import { hasOtherName } from "../pairing/score-pair.ts";
import { isDefinedShare, shareOf } from "../pairing/shares.ts";
import { yearsSumOf } from "../pairing/years-sum.ts";
import type { Target } from "../targets/target-types.ts";
import { doubtOf } from "./doubt.ts";
import { unjudged } from "./indicator-of.ts";
import { prorated } from "./judge-change.ts";
import type { JudgeContext } from "./judge-context.ts";
import { isNone, judgeByWords, restatedOnly } from "./judge-words.ts";
import { samenessIn } from "./same-thing.ts";
import { findGone } from "./word-states.ts";

const ATTENDANCE_UNITS = /^(?:人|名)$/;

export function judgeValue(target: Target, paired: Actual | null, context: JudgeContext): Indicator {
  const actual = derivedOf(target, paired, context) ?? totalOfCuts(target, context);
  if (!actual)
    return (
      judgeByWords(target, context) ??
      totalOnly(target, context) ??
      unjudged(target, "no-actual", restatedOnly(target, context) ? "restated" : "silent")
    );
  const { mention } = actual;
  const doubted = doubtCount(target, actual, context);
  if (doubted) return doubted;
  if (countsAnother(target, actual)) return unjudged(target, "unclear", "unlike", actual);
  if (
    mention.traits.has("attendance") &&
    !target.mention.traits.has("attendance") &&
    ATTENDANCE_UNITS.test(target.mention.quantity.unit ?? "")
  ) {
    return unjudged(target, "unclear", "attendance", actual);
  }
  // 入会42人、退会18人 is no net increase yet.
  if (
    /純[増減]/.test(target.mention.label + target.mention.behind) &&
    !mention.traits.has("net") &&
    actual.how !== "sum"
  )
    return unjudged(target, "unclear", "net", actual);
  const progress = progressOf(target, actual);
  if (progress !== null && target.enough !== null) {
    return {
      ...unjudged(target, progress >= target.enough ? "met" : "missed", "progress", actual),
      attainment: progress / 100,
    };
  }
  const value = perYear(target, actual, cutAmount(target, actual, context));
  const bound = proratedBound(target, mention);
  const comparison = compare(bound, value, target.direction.better);
  if (
    !comparison.met &&
    !actual.isWhole &&
    prorated(target, mention) === 1 &&
    isInterim(target, actual, context)
  )
    return { ...unjudged(target, "not-due", "interim", actual), better: comparison.better };
  const doubt = doubtOf(target, { ...actual, value }, comparison.met, context);
  if (doubt) return { ...unjudged(target, doubt.result, doubt.reason, actual), better: comparison.better };
  // 予算額500万円、決算額480万円: short of it or saved, the text does not say.
  if (isUntold(bound, target.direction, value)) return unjudged(target, "unclear", "direction", actual);
  return {
    ...unjudged(target, comparison.met ? "met" : "missed", "compared", { ...actual, value }),
    better: target.direction.better === "unknown" && bound.value === value ? "unknown" : comparison.better,
    attainment: comparison.attainment,
    near: comparison.roughly,
  };
}

/**
 * Where there is to be none, any number would accuse: one that does not count the very thing gives way to what is said
 * of it, and where it does, what is said may still stand against it. null where the number holds.
 */
function doubtCount(target: Target, actual: Actual, context: JudgeContext): Indicator | null {
  if (!isNone(target) || actual.value <= 0) return null;
  const thing = thingOf(`${target.mention.group} ${target.mention.label}`);
  if (thing.head === "") return null;
  const sameness = samenessIn(thing, context.results)(actual.mention);
  const saysGone = findGone(thing, context.texts)?.met ?? false;
  // 4月に9人いたが、年度末には解消された: what was there before it was gone.
  if (
    saysGone &&
    /^(?:が|も)?(?:い|あっ|だっ|であっ|発生し)た(?:が|ものの|けれど)/.test(actual.mention.behind)
  )
    return judgeByWords(target, context);
  if (sameness === "same") return saysGone ? unjudged(target, "unclear", "disputed", actual) : null;
  if (sameness === "kin") return unjudged(target, "missed", "akin", actual);
  return judgeByWords(target, context) ?? unjudged(target, "unclear", "unlike", actual);
}

/**
 * 講師 12人を招いた for a number of visitors: another name, and something was done to it that the target does not name.
 * 25施設中5施設を改修 is no rate of anything but that.
 */
function countsAnother(target: Target, actual: Actual): boolean {
  const { mention, how } = actual;
  const { view } = mention.passage;
  const clause =
    view.slice(mention.quantity.end, mention.quantity.end + LONGEST_CLAUSE).split(/[。、]/, 1)[0] ?? "";
  const isObject =
    (mention.behind.startsWith("を") || GIVEN_TO.test(mention.behind)) &&
    !sharesWord(target.name, mention.label + clause);
  return isObject && ((how === "ratio" && !isDefinedShare(target, actual)) || hasOtherName(target, mention));
}

const LONGEST_CLAUSE = 40;

/** クーポン券を3,900人に発送した: to whom something was given. */
const GIVEN_TO = /^[にへ](?:発送|送付|配布|配付|案内|通知|周知|郵送|呼び?かけ|働き?かけ|依頼)/;

/** How much of the way from the baseline to the target is done, in percent. */
function progressOf({ baseline, bound }: Target, { value }: Actual): number | null {
  const from = baseline && statedValue(baseline);
  if (from === null || bound.value === null || bound.value === from) return null;
  return (100 * (value - from)) / (bound.value - from);
}

/** ▲20,350千円 is an amount that was cut where the target asks for cuts. */
function cutAmount(target: Target, { value, mention }: Actual, { results }: JudgeContext): number {
  if (target.kind === "reduction" || CUT_NAME.test(foldedView(target.mention.label))) {
    const from = results.find(
      (other) => other.traits.has("from") && other.passage === mention.passage && mention.traits.has("to"),
    );
    const before = from ? statedValue(from) : null;
    return before === null ? Math.abs(value) : before - value;
  }
  return value;
}

const CUT_NAME = /(?:削減|縮減|節減|減少|低減|圧縮|軽減|抑制|効果)(?:効果)?額?[\s:]*$/;

/** After three of five years of a plan by instalments, three fifths are due. */
function proratedBound(target: Target, mention: Mention): Target["bound"] {
  const part = prorated(target, mention);
  const scale = (value: number | null) => (value === null ? null : value * part);
  return part === 1
    ? target.bound
    : {
        ...target.bound,
        value: scale(target.bound.value),
        min: scale(target.bound.min),
        max: scale(target.bound.max),
      };
}

/** A reduction shown as `95台から91台に` where only the amount was asked for. */
function totalOfCuts(target: Target, { results }: JudgeContext): Actual | null {
  if (target.kind !== "reduction") return null;
  const { quantity } = target.mention;
  const to = results.find(
    (mention) =>
      mention.traits.has("to") && isActual(mention) && comparable(quantity, mention.quantity) === 1,
  );
  const value = to ? statedValue(to) : null;
  return to && value !== null ? { value, mention: to, upTo: to, how: "stated" } : null;
}

const YEARS_BEHIND = /^\(?\s*(\d+)\s*(?:か|カ|ヵ)?年(?:分|間|度分)/;
const YEARS_BEFORE = /(\d{1,4})\s?(?:か|カ|ヵ)?年(?:間|度)?(?:分)?の?(?:累計|合計|通算)\s?$/;

/** 累計36回（3年分） against 年間12回 is twelve a year. */
function perYear(target: Target, { mention }: Actual, value: number): number {
  const yearly = /年間?\s*$|毎年度?|1年|^年/.test(foldedView(target.mention.label));
  if (!yearly || !mention.traits.has("cumulative")) return value;
  const { view } = mention.passage;
  const { start, end } = mention.quantity;
  const years =
    YEARS_BEHIND.exec(view.slice(end, end + 12)) ??
    YEARS_BEFORE.exec(view.slice(Math.max(0, start - 16), start));
  return years?.[1] ? value / Number(years[1]) : value;
}

/** A target for the end of the plan is not missed half-way. */
function isInterim(target: Target, { mention }: Actual, { fiscalYear, results }: JudgeContext): boolean {
  // 12月末 is no result for 3月末.
  const [due, at] = [target.mention.date, mention.date];
  if (due !== null && at !== null && /^\d{4}/.test(due) && /^\d{4}/.test(at) && at < due) return true;
  const now = largest(
    fiscalYear ?? 0,
    results.map((result) => result.fiscalYear ?? 0),
  );
  if (target.fiscalYear !== null && (mention.fiscalYear ?? now) < target.fiscalYear && now > 0)
    return now < target.fiscalYear;
  if (!target.multiYear) return false;
  const [planned, covered] = [yearsOf(target.mention), yearsOf(mention)];
  if (planned !== null && planned === covered) return false;
  return !/最終年度|計画期間(?:全体|の累計)|期間累計/.test(mention.label);
}

/** The number of years that the words before a number speak of: 計画期間（3年）の, 3年間の累計. */
function yearsOf({ passage, quantity }: Mention): number | null {
  const before = passage.view.slice(Math.max(0, quantity.start - 24), quantity.start);
  const years = /(\d{1,4})\s?(?:か|カ|ヵ)?年(?:[^度。・][^。・]{0,22})?$/.exec(before)?.[1];
  return years ? Number(years) : null;
}

/** What the results give as it stands, or what can be worked out from them. */
function derivedOf(
  target: Target,
  paired: Actual | null,
  { results, fiscalYear }: JudgeContext,
): Actual | null {
  const net = netOf(target, results) ?? yearsSumOf(target, results);
  if (paired && !net) return paired;
  const derived = net ?? perHeadOf(target, results) ?? shareOf(target, results);
  return derived && { ...derived, match: matchOf(target, derived, results, fiscalYear) };
}

/** Only the total of what was asked for a head. */
function totalOnly(target: Target, { results }: JudgeContext): Indicator | null {
  const total = results.find(
    (mention) =>
      isActual(mention) &&
      comparable(target.mention.quantity, mention.quantity) === 1 &&
      isTotalForHead(target, mention),
  );
  const value = total ? statedValue(total) : null;
  return total && value !== null
    ? unjudged(target, "unclear", "unlike", { value, mention: total, upTo: total, how: "stated" })
    : null;
}
