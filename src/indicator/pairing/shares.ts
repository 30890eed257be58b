import type { Mention } from "../../row/passage/mentions.ts";
import { stripEnd } from "../../text/ends.ts";
import { foldedView } from "../../text/folded-view.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import type { Actual } from "./actuals.ts";
import { RATE_DEFINITIONS } from "./rate-definitions.ts";

/** `part` is the number of things, `whole` that of which they are part. */
export interface Share {
  readonly part: Mention;
  readonly whole: Mention;
  readonly percent: number;
}

/** 118／131橋: a fraction that is printed as one number. */
const FRACTION = /^\d{1,9}\s?\/\s?\d{1,9}$/;

/** Whether a number is printed as a fraction. */
export function isFraction({ quantity }: Pick<Mention, "quantity">): boolean {
  return FRACTION.test(foldedView(quantity.text));
}

/** A target that is a ratio without a unit: 比率 0.25. */
export function isRatio({ mention: { quantity, label }, bound }: Target): boolean {
  const value = bound.value ?? bound.min ?? bound.max ?? 0;
  const isBare = quantity.kind === "number" && quantity.unit === null;
  return isBare && value > 0 && value <= 1 && /(?:割合|比率|率|比)[はがを:\s]?$/.test(foldedView(label));
}

/** How a share in percent reads in the unit of a target that asks for one: 22.5 for percent, 0.225 for a ratio. */
function scaleOf(target: Target): number | null {
  if (target.mention.quantity.kind === "percent") return 1;
  return isRatio(target) ? 0.01 : null;
}

/** By what a number has to be multiplied to be in the unit of a target: a fraction against percent, percent against a ratio. */
export function shareFactor(target: Target, mention: Mention): number {
  if (target.mention.quantity.kind === "percent") return isFraction(mention) ? 100 : 1;
  return isRatio(target) && mention.quantity.kind === "percent" ? 0.01 : 1;
}

/** Whether a number cannot stand for a target because one of them is a ratio and the other counts things. */
export function isOtherSort(target: Target, mention: Mention): boolean {
  if (isFraction(mention)) return scaleOf(target) === null;
  return isRatio(target) && mention.quantity.unit !== null && mention.quantity.kind !== "percent";
}

/**
 * A share that a target in percent, or as a ratio, asks for, worked out from a part and its whole: by the marks between
 * them (25事業中19事業, 9人／28人, 598基（全948基）), else by what the target's own name says was done.
 */
export function shareOf(target: Target, results: readonly Mention[]): Actual | null {
  const scale = scaleOf(target);
  const share =
    scale === null
      ? null
      : (plannedShare(target, results) ??
        definedShare(target, results) ??
        markedShares(results)[0] ??
        namedShare(target, results));
  return (
    share && {
      value: share.percent * (scale ?? 1),
      mention: share.part,
      upTo: share.whole,
      how: "ratio",
    }
  );
}

/** Words before the number of all of them. */
const WHOLE = /(?:全|総|全体|総数|対象|対象者|対象数|対象件数|対象者数|対象世帯|母数|該当者数?)[はの:\s]?$/;

function markedShares(results: readonly Mention[]): Share[] {
  return results.flatMap((first, i) => {
    const second = results[i + 1];
    if (!second || first.passage !== second.passage) return [];
    if (first.traits.has("whole") && second.traits.has("share")) return shareFrom(second, first);
    if (first.traits.has("against")) {
      const slash = first.passage.view.slice(first.quantity.end - 3, second.quantity.start).includes("/");
      return slash ? shareFrom(first, second) : shareFrom(second, first);
    }
    const isOfAll =
      second.hosted &&
      WHOLE.test(foldedView(second.label)) &&
      comparable(first.quantity, second.quantity) > 0;
    return isOfAll ? shareFrom(first, second) : [];
  });
}

function isAlike(a: Mention, b: Mention): boolean {
  return comparable(a.quantity, b.quantity) === 1;
}

function shareFrom(part: Mention, whole: Mention): Share[] {
  const [a, b] = [part.quantity.value, whole.quantity.value];
  return a && b
    ? [{ part, whole, percent: (100 * a * (part.quantity.si ?? 1)) / (b * (whole.quantity.si ?? 1)) }]
    : [];
}

/** 計画値に対する実績の比: what was reached over what was planned. */
function plannedShare(target: Target, results: readonly Mention[]): Share | null {
  if (!/(?:計画|目標|予定)(?:値|数|額)?(?:に対する|比)/.test(foldedView(target.mention.label))) return null;
  const part = results.find(({ traits }) => traits.has("actual") && !traits.has("target"));
  const whole = part && results.find((other) => other.traits.has("target") && isAlike(part, other));
  return part && whole ? (shareFrom(part, whole)[0] ?? null) : null;
}

/** 運賃収入6,240千円、運行経費26,000千円 for a 収支率: the two numbers that define it, each told by its name and by it alone. */
function definedShare({ mention: { group, label } }: Target, results: readonly Mention[]): Share | null {
  const name = nameIn(`${group}${label}`);
  const definition = RATE_DEFINITIONS.find(({ names }) => names.split(" ").some((one) => name.endsWith(one)));
  if (!definition) return null;
  const [part, whole] = [definition.numerator, definition.denominator].map((words) =>
    onlyNamed(words.split(" "), results),
  );
  const other = part ?? (whole ? onlyOther(whole) : null);
  return other && whole && isAlike(other, whole) ? (shareFrom(other, whole)[0] ?? null) : null;
}

/** 定数152人に対し148人: the only other number of its unit in the text. */
function onlyOther(whole: Mention): Mention | null {
  const others = whole.passage.mentions.filter((other) => other !== whole && isAlike(other, whole));
  return others.length === 1 && others[0]?.traits.has("baseline") === false ? (others[0] ?? null) : null;
}

/** Whether a share was worked out from the two numbers that define the rate: whatever was done to them, it is that. */
export function isDefinedShare(target: Target, { mention, upTo, how }: Actual): boolean {
  const share = how === "ratio" ? definedShare(target, mention.passage.mentions) : null;
  return share !== null && share.part === mention && share.whole === upTo;
}

function nameIn(label: string): string {
  return stripEnd(foldedView(label), /[はがを:\s]/);
}

function onlyNamed(words: readonly string[], results: readonly Mention[]): Mention | null {
  const own = results.filter(
    ({ label, quantity, traits }) =>
      quantity.value !== null &&
      !traits.has("baseline") &&
      words.some((word) => nameIn(label).endsWith(word)),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** What the name of a rate says was done: 回収 of 調査票の回収率; null where it is no such name. */
function deedOfRate(target: Target): string | null {
  const label = foldedView(target.mention.label);
  const ofPart = /([\p{Script=Han}\p{Script=Katakana}ー]{2,10})の(?:割合|比率)[はがを:\s]?$/u.exec(
    label,
  )?.[1];
  return ofPart ?? /([\p{Script=Han}\p{Script=Katakana}ー]{2})率[はがを:\s]?$/u.exec(label)?.[1] ?? null;
}

/** 2,000通を発送し、1,318通を回収した: the only two numbers of a unit, of which the smaller is what the rate's name speaks of. */
function namedShare(target: Target, results: readonly Mention[]): Share | null {
  const deed = deedOfRate(target);
  if (deed === null) return null;
  // 対策必要箇所 64か所、対策済箇所 58か所: what is done of what is needed.
  const speaks = ({ label, behind }: Mention) =>
    /済/.test(label) ||
    foldedView(label.split(/[、,]/).at(-1) ?? "").includes(deed) ||
    behind.split(/[、。]/, 1)[0]?.includes(deed);
  // 対象45施設: what is aimed at is the whole.
  const own = results.filter(
    ({ quantity, traits, label }) =>
      (quantity.value ?? 0) > 0 && (!traits.has("target") || WHOLE.test(foldedView(label))),
  );
  for (const part of own.filter(speaks)) {
    const alike = own.filter((other) => other.passage === part.passage && isAlike(part, other));
    const whole = alike.find((other) => other !== part);
    const [share] = whole && alike.length === 2 && !speaks(whole) ? shareFrom(part, whole) : [];
    if (share && share.percent <= 100) return share;
  }
  return null;
}
