import type { Mention } from "../../row/passage/mentions.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { type Actual, isActual, statedValue } from "./actuals.ts";
import { isNamedPart, namedParts, namedSumOf } from "./named-sums.ts";
import { isTotalForHead } from "./per-head.ts";
import { ALIKE, type Candidate, isForeign, quoteScore, scorePair } from "./score-pair.ts";
import { isOtherSort, shareFactor } from "./shares.ts";
import { candidatesOpposed, isCost, isDirectAnswer, sumOf } from "./sums.ts";

/** A change is no result where a level is asked for; a deviation is one where a deviation is asked for. */
function isActualFor(target: Target, mention: Mention, hasNet: boolean): boolean {
  const isRange = (target.bound.min ?? 0) < 0 && (target.bound.max ?? 0) > 0;
  const isChange =
    mention.quantity.change !== null && target.mention.quantity.change === null && !isUpTo(mention);
  if (target.kind === "value" && isChange && !isRange) return false;
  // What is left after costs is no gross amount.
  if (target.mention.traits.has("net") && !mention.traits.has("net") && (hasNet || hasCosts(mention)))
    return false;
  if (isLevelForCut(target, mention)) return false;
  if (isYearly(target) && isBesideItsYear(mention)) return false;
  // A day's average is no year's number.
  if (mention.traits.has("average") && !target.mention.traits.has("average")) return false;
  if (quoteScore(target, mention) < 0 || isOtherScale(target.mention, mention)) return false;
  if (isBaselineAgain(target, mention)) return false;
  if (isMovement(target.mention, mention)) return false;
  if (isOtherSort(target, mention) || isTotalForHead(target, mention)) return false;
  return isActual(withoutRole(target, mention), target.mention.traits.has("gap"));
}

/**
 * Pairs targets with results: the likest labels of comparable units first, each number once. A target whose labels
 * fit none takes the only number of its unit; where several remain it takes none: better no pair than a wrong one.
 */
export function pairTargets(
  targets: readonly Target[],
  results: readonly Mention[],
  fiscalYear: number | null,
): Map<Target, Actual> {
  const hasNet = results.some(({ traits }) => traits.has("net"));
  const candidates = targets
    .flatMap((target) => {
      const parts = namedParts(target);
      return results
        .filter((mention) => isActualFor(target, mention, hasNet) && !isPartOfLess(target, mention, results))
        .filter((mention) => !isNamedPart(parts, mention))
        .flatMap((mention) => scorePair(target, mention, fiscalYear) ?? []);
    })
    .toSorted((a, b) => b.score - a.score || a.mention.quantity.start - b.mention.quantity.start);
  const pairs = new Map<Target, Actual>();
  for (const target of targets) {
    const sum = namedSumOf(target, results);
    if (sum) pairs.set(target, sum);
  }
  const taken = new Set<Mention>();
  const isFree = ({ target, mention }: Candidate) => !pairs.has(target) && !taken.has(mention);
  const pair = ({ target, mention }: Candidate) => {
    const stated = statedValue(mention);
    if (stated === null) return;
    const value = stated * shareFactor(target, mention);
    pairs.set(target, { value, mention, upTo: mention, how: "stated" });
    taken.add(mention);
  };
  for (const candidate of candidates) {
    if (!isFree(candidate) || (candidate.alike ?? 0) < ALIKE) continue;
    // A number in brackets behind another is a part of it, or an earlier value.
    if (candidate.score <= (candidate.mention.hosted ? 0.65 : 0.2)) continue;
    const { target } = candidate;
    const rivals =
      ((candidate.alike ?? 0) < 0.45 || isOpen(target)) &&
      isDirectAnswer(candidate.mention) &&
      !hasRivals(target, targets)
        ? candidates.filter((other) => other.target === target && isFree(other))
        : [];
    const sum = rivals.length > 1 ? sumOf(target, rivals) : null;
    const total = rivals.find(({ mention }) => mention.traits.has("total"));
    if (sum) pairs.set(target, sum);
    else pair(total ?? candidate);
  }
  for (const target of targets) {
    if (pairs.has(target) || target.optional) continue;
    const left = candidates.filter(
      (candidate) => candidate.target === target && isFree(candidate) && candidate.score > 0.1,
    );
    const choice = chooseUnlabelled(target, left, targets, pairs, results);
    if (!choice) continue;
    pairs.set(target, choice);
    taken.add(choice.mention);
  }
  return pairs;
}

/** 468件まで減少: where it stands now, not by how much it moved. */
function isUpTo({ quantity: { text }, behind }: Mention): boolean {
  return /まで/.test(text) || /^(?:まで|に)(?:減|増|低下|上昇|縮|改善|回復)/.test(behind);
}

/** What is cut down or paid back: what is left of it is no amount of that. */
const DONE_AWAY: ReadonlySet<string> = new Set(["解消", "削減", "縮減", "返済", "完済", "償還", "圧縮"]);

/** 571人（9人減） for a cut by 12人, 1億2千万円まで縮小 for 3億円を解消する: what is left, where the cut was asked for. */
function isLevelForCut({ kind, mention: { deed } }: Target, mention: Mention): boolean {
  if (deed !== null && DONE_AWAY.has(deed) && isUpTo(mention)) return true;
  const { unit, change } = mention.quantity;
  return kind === "reduction" && change === null && mention.passage.cuts.has(unit);
}

/** 年間20件. */
function isYearly({ mention: { label }, multiYear }: Target): boolean {
  return !multiYear && /(?:年間?|毎年度?|各年度?|単年度)[\s:]*$/.test(label);
}

/** 累計164件（令和4年度17件）: what came together over the years, with the year's own number beside it. */
function isBesideItsYear(mention: Mention): boolean {
  if (!mention.traits.has("cumulative")) return false;
  const { mentions } = mention.passage;
  const next = mentions[mentions.indexOf(mention) + 1];
  return next?.hosted === true && comparable(mention.quantity, next.quantity) === 1;
}

function hasCosts({ passage }: Mention): boolean {
  return passage.mentions.some(isCost);
}

/** The baseline that the goal gives, said once more beside its year. */
function isBaselineAgain({ baseline }: Target, { fiscalYear, quantity }: Mention): boolean {
  return (
    baseline !== null &&
    fiscalYear !== null &&
    fiscalYear === baseline.fiscalYear &&
    quantity.value === baseline.quantity.value
  );
}

/** Words that make a number a target, unless they are a part of the measure's own name: 定員は156人 for a 定員. */
const ROLE_IN_NAME = ["定員", "定数", "対象"] as const;

function withoutRole(target: Target, mention: Mention): Mention {
  const isName =
    mention.traits.has("target") &&
    !/目標|計画|予定|見込/.test(mention.label + mention.behind.slice(0, 8)) &&
    ROLE_IN_NAME.some((word) => mention.label.includes(word) && target.mention.label.includes(word));
  if (!isName) return mention;
  const traits = new Set(mention.traits);
  traits.delete("target");
  return { ...mention, traits };
}

/** 社会増84人 says how a number moved, not where it stands. */
const MOVEMENT =
  /(?:社会|自然|純|人口)[増減]|増減|転[入出]超過|(?:増加|減少|伸び)(?:数|額|率|幅)?[はがも:\s]?$/;

function isMovement(wanted: Mention, found: Mention): boolean {
  return MOVEMENT.test(clauseOf(found)) && !MOVEMENT.test(`${wanted.group}${wanted.label}${wanted.behind}`);
}

function clauseOf({ label }: Mention): string {
  return label.split("、").at(-1) ?? "";
}

/** 有料広告等による収入: a name that leaves open what else is in it. */
function isOpen({ mention: { label } }: Target): boolean {
  return /(?:等|など)(?:の|による|から)/.test(label);
}

/** A rate, a degree …: what a name ends in that says in full what is measured. */
const MEASURE_END = /(?:率|度|割合|比率|指数|件数|者数|人数|回数|面積|残高)$/;

/** 回収率 for 満足度: both names say in full what they measure, and it is not the same. */
function namesOtherMeasure({ target, mention }: Candidate): boolean {
  const found = MEASURE_END.exec(mention.key)?.[0];
  const wanted = target.keys.map((key) => MEASURE_END.exec(key)?.[0]);
  return found !== undefined && wanted.every((end) => end !== undefined && end !== found);
}

/** Whether another target waits for numbers of the same kind. */
function hasRivals(target: Target, targets: readonly Target[]): boolean {
  return targets.some(
    (other) => other !== target && comparable(other.mention.quantity, target.mention.quantity) > 0,
  );
}

/** The rest: numbers without a telling label. */
function chooseUnlabelled(
  target: Target,
  left: readonly Candidate[],
  targets: readonly Target[],
  pairs: ReadonlyMap<Target, Actual>,
  results: readonly Mention[],
): Actual | null {
  const [first, second] = left;
  if (!first) return null;
  if (second && candidatesOpposed(left)) {
    const income = left.filter(({ mention }) => !isCost(mention));
    return income.length > 0 && income.length < left.length
      ? chooseUnlabelled(target, income, targets, pairs, results)
      : null;
  }
  const waiting = targets.filter(
    (other) =>
      !pairs.has(other) && !other.optional && comparable(other.mention.quantity, target.mention.quantity) > 0,
  );
  const exact = comparable(target.mention.quantity, first.mention.quantity) === 1;
  const stated = (candidate: Candidate): Actual | null => {
    const value = statedValue(candidate.mention);
    const factor = shareFactor(target, candidate.mention);
    return value === null
      ? null
      : { value: value * factor, mention: candidate.mention, upTo: candidate.mention, how: "stated" };
  };
  if (!second)
    return !isForeign(first) ||
      (waiting.length === 1 &&
        exact &&
        !namesOtherMeasure(first) &&
        isDirectAnswer(first.mention) &&
        isOnlyOfUnit(first, results))
      ? stated(first)
      : null;
  if (!isForeign(first) && (isForeign(second) || first.score - second.score > 0.15)) return stated(first);
  if (waiting.length === left.length && waiting.length > 1) {
    const inOrder = left.toSorted((a, b) => a.mention.quantity.start - b.mention.quantity.start)[
      waiting.indexOf(target)
    ];
    return inOrder && !isForeign(inOrder) ? stated(inOrder) : null;
  }
  if (!isDirectAnswer(first.mention) && isForeign(first))
    return sumOf(
      target,
      left.filter(({ alike }) => (alike ?? 0) > 0.15),
    );
  return (
    (waiting.length === 1 ? sumOf(target, left) : null) ??
    (waiting.length === 1 && first.score - second.score > 0.12 && exact ? stated(first) : null)
  );
}

/** Points out of 20 are not points out of 100. */
function isOtherScale(a: Mention, b: Mention): boolean {
  const [wanted, found] = [fullMarks(a), fullMarks(b)];
  return wanted !== null && found !== null && wanted !== found;
}

function fullMarks({ passage, quantity }: Mention): string | null {
  const before = passage.view.slice(Math.max(0, quantity.start - 12), quantity.start);
  return /(\d{1,4})点満点\D{0,12}$/.exec(before)?.[1] ?? null;
}

/** Whether no other result is told in the same unit: then a short cell can mean nothing else. */
function isOnlyOfUnit({ target, mention }: Candidate, results: readonly Mention[]): boolean {
  if (quoteScore(target, mention) > 0) return true;
  return results.every(
    (other) =>
      other === mention ||
      other.passage !== mention.passage ||
      other.hosted ||
      (other.traits.has("part") && !target.mention.traits.has("part")) ||
      !isActual(other) ||
      isCost(other) ||
      comparable(other.quantity, mention.quantity) < 1,
  );
}

/** 30人中12人 is no result for 100人. */
function isPartOfLess(target: Target, mention: Mention, results: readonly Mention[]): boolean {
  if (!mention.traits.has("share")) return false;
  const whole = results[results.indexOf(mention) - 1]?.quantity.value;
  const wanted = target.bound.value ?? target.bound.min;
  return whole !== null && whole !== undefined && wanted !== null && whole < wanted;
}
