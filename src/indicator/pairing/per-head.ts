import type { Mention } from "../../row/passage/mentions.ts";
import { foldedView } from "../../text/folded-view.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { type Actual, isActual, statedValue } from "./actuals.ts";

/** What an amount is divided by: heads of whom, and how many times a year. */
interface Divisor {
  /** 人 of 市民1人当たり; null where only time divides: 月平均. */
  readonly unit: string | null;
  /** 市民; empty where it is not said. */
  readonly of: string;
  readonly timesAYear: number;
}

const PER_HEAD =
  /([\p{Script=Han}\p{Script=Katakana}ー]{0,8})[1一]([\p{Script=Han}\p{Script=Katakana}ー]{1,4}?)(?:1日|一日)?(?:当たり|あたり|当り|平均|につき)/u;
/** Time beside heads: 1人1日当たり, 月平均. */
const TIMES: readonly (readonly [words: RegExp, timesAYear: number])[] = [
  [/[1一]日/, 365],
  [/月平均|[1一](?:か|カ|ヵ|ヶ)?月(?:当たり|あたり|平均)|月当たり/, 12],
];

function nameOf({ group, label }: Mention): string {
  return foldedView(`${group}${label}`);
}

function divisorOf(mention: Mention): Divisor | null {
  const name = nameOf(mention);
  const head = PER_HEAD.exec(name);
  const timesAYear = TIMES.find(([words]) => words.test(name))?.[1] ?? 1;
  return head ? { unit: head[2] ?? null, of: (head[1] ?? "").replace(/^日$/, ""), timesAYear } : null;
}

/** A total may be so many times what one head has, and hardly a level. */
const BEYOND = 8;
const TOTAL = /総|合計|全体|全庁|(?:^|[はの、])計[\s:]?$|延べ/;

const AVERAGE = /平均|当たり|あたり/;

/** Whether a number is the total of what a target asks for a head: it answers nothing before it is divided. */
export function isTotalForHead(target: Target, mention: Mention): boolean {
  const divisor = divisorOf(target.mention);
  if (divisor === null || divisorOf(mention) !== null) return false;
  const [wanted, found] = [target.bound.value ?? target.bound.min ?? target.bound.max, statedValue(mention)];
  const isBeyond = wanted !== null && found !== null && wanted > 0 && found > BEYOND * wanted;
  return (
    isBeyond || mention.traits.has("total") || TOTAL.test(nameOf(mention)) || isBesideHeads(divisor, mention)
  );
}

/** 8案件について31件: what is divided by stands beside it. */
function isBesideHeads(divisor: Divisor, mention: Mention): boolean {
  const { mentions } = mention.passage;
  return (
    !AVERAGE.test(nameOf(mention)) &&
    mentions.some((other) => other !== mention && countsHeads(divisor, other))
  );
}

/** Whose heads the names of a population count. */
const EVERYBODY: ReadonlySet<string> = new Set(["市民", "町民", "村民", "区民", "住民", "人口", ""]);

function countsHeads({ unit, of }: Divisor, mention: Mention): boolean {
  const { quantity } = mention;
  const isSameUnit = quantity.unit === unit || (unit === "人" && quantity.unit === "名");
  if (!isSameUnit || quantity.value === null || quantity.value <= 0 || mention.traits.has("baseline"))
    return false;
  const name = nameOf(mention);
  return name.includes(of) || (EVERYBODY.has(of) && /人口|住民/.test(name));
}

/** The total over the heads and over the year, where the row gives both and it comes near to what is asked for. */
export function perHeadOf(target: Target, results: readonly Mention[]): Actual | null {
  const divisor = divisorOf(target.mention);
  const wanted = target.bound.value ?? target.bound.min ?? target.bound.max;
  if (divisor === null || wanted === null) return null;
  const heads = results.filter((mention) => countsHeads(divisor, mention));
  const totals = results.filter(
    (mention) =>
      !heads.includes(mention) &&
      isActual(mention) &&
      comparable(target.mention.quantity, mention.quantity) === 1 &&
      isTotalForHead(target, mention),
  );
  const [head, total] = [heads[0], totals[0]];
  if (!head || !total || heads.length > 1 || totals.length > 1) return null;
  const value = (statedValue(total) ?? 0) / (statedValue(head) ?? 1) / divisor.timesAYear;
  const isNear = value > wanted / BEYOND && value < wanted * BEYOND;
  return isNear ? { value, mention: total, upTo: head, how: "ratio" } : null;
}
