import { comparable } from "../../indicator/measure/units.ts";
import type { Quantity } from "../../quantity/model/types.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { isMasked, maskBrackets, visible } from "../../text/brackets.ts";
import { DASH_CLASS, DASH_OR_LONG_CLASS } from "../../text/dashes.ts";
import { slackOf } from "./precision.ts";

/** Amounts that a text adds up, and what it says they make. */
export interface PrintedSum {
  readonly parts: readonly Quantity[];
  readonly total: Quantity;
  /** What the parts make, the likeliest reading first; several where the text leaves open how they go together. */
  readonly made: readonly number[];
  /** Written with `=`; else a list and its 合計. */
  readonly equation: boolean;
}

/** A cell with more numbers than this holds data, not prose. */
const MOST_NUMBERS = 500;
/** What stands between two terms of a sum: no other number, no other sign. */
const BETWEEN = `[^\\d０-９、。=＝+＋×÷*${DASH_CLASS}]{0,20}`;
const PLUS = new RegExp(`^[\\s　]*[+＋]${BETWEEN}$`);
const MINUS = new RegExp(`^[\\s　]*[${DASH_OR_LONG_CLASS}]${BETWEEN}$`);
const OPERATOR_BEFORE = new RegExp(`[+＋×÷*＊／/=＝${DASH_CLASS}][\\s　]*$`);
const SIGNED = new RegExp(`^[▲△+＋${DASH_CLASS}]`);

/** Sums written as equations: `A + B = C`, and gross, costs and net as in `100千円(30千円)=70千円`. */
export function findEquations(passage: Passage): PrintedSum[] {
  const { text } = passage;
  if (!/[=＝]/.test(text)) return [];
  const { quantities } = passage;
  if (quantities.length > MOST_NUMBERS) return [];
  const masked = maskBrackets(text);
  // Where each amount stands in brackets behind its name: A(100千円) + B(200千円) = 300千円.
  const opened = text.replace(/[（()）]/g, " ");
  return [...masked.matchAll(/[=＝]/g)].flatMap(({ index }) => {
    const total = quantities.find(({ start }) => start > index);
    if (!total || !/^[\s　約]*$/.test(text.slice(index + 1, total.start))) return [];
    const outside = readOperands(masked, quantities, index);
    if (outside.length === 1) return readNet(outside[0] as Operand, total, quantities, index);
    const operands = outside.length > 1 ? outside : readOperands(opened, quantities, index);
    const parts = operands.map(({ quantity }) => quantity);
    if (parts.length < 2 || !addable(parts, total)) return [];
    const sum = operands.reduce((made, { sign, quantity }) => made + sign * (quantity.value ?? 0), 0);
    return [{ parts, total, made: [sum], equation: true }];
  });
}

/** Gross, costs in brackets, net. Some print the other amount of the sum in the brackets instead. */
function readNet(
  { quantity: gross }: Operand,
  net: Quantity,
  quantities: readonly Quantity[],
  equal: number,
): PrintedSum[] {
  const inside = quantities.filter(({ start, end }) => start > gross.end && end < equal);
  const [costs] = inside;
  if (inside.length !== 1 || !costs || !addable([gross, costs], net)) return [];
  const [a, b] = [gross.value ?? 0, costs.value ?? 0];
  return [{ parts: [gross, costs], total: net, made: [a - b, a + b], equation: true }];
}

interface Operand {
  readonly quantity: Quantity;
  readonly sign: 1 | -1;
}

/** The amounts left of an `=`, first to last; none where another kind of calculation is among them. */
function readOperands(masked: string, quantities: readonly Quantity[], equal: number): Operand[] {
  const before = quantities.filter(({ start, end }) => end <= equal && !isMasked(masked, start));
  const last = before.at(-1);
  if (!last || visible(masked, last.end, equal).trim() !== "") return [];
  const operands: Operand[] = [];
  let right = last;
  for (let i = before.length - 2; i >= -1; i--) {
    const left = before[i];
    const gap = visible(masked, left?.end ?? 0, right.start);
    const sign = left && signBetween(gap, right);
    if (!left || sign === null || sign === undefined) {
      if (OPERATOR_BEFORE.test(gap)) return [];
      return [{ quantity: right, sign: 1 }, ...operands];
    }
    operands.unshift({ quantity: right, sign });
    right = left;
  }
  return operands;
}

function signBetween(gap: string, right: Quantity): 1 | -1 | null {
  if (PLUS.test(gap)) return 1;
  if (MINUS.test(gap)) return -1;
  return SIGNED.test(right.text) && gap.trim() === "" ? 1 : null;
}

const TOTAL = /(?:^|[\s　、，,。・（(】])(?:合計|総計|計|総額)(?:額|数|件数|人数|金額)?[\s　:：はが]*$/;
/** Most texts hold 計 in 計画 alone. */
const MAY_TOTAL = /合計|総計|総額|差し?引|計(?=[\s　:：額数件人はが\d０-９])/;
const BALANCE = /(?:^|[\s　、，,。・（(])差し?引き?(?:額|後|残高?)?[\s　:：はが]*$/;
/** Words that make a number no part of a sum. */
const NO_PART =
  /うち|累計|前年|昨年|目標|計画|予定|見込|予算|当初|対象|定員|上限|から|→|⇒|比|平均|合計|小計|総額|延べ/;
const MOST_PARTS = 12;
/** Numbers that only say when: 令和元年度 10件 令和2年度 12件 合計 22件. */
const TIMES = new Set<Quantity["kind"]>(["date", "period", "ordinal"]);

/** Lists with their 合計, and two amounts with their 差引. */
export function findTotals(passage: Passage): PrintedSum[] {
  const { text } = passage;
  if (!MAY_TOTAL.test(text)) return [];
  const masked = maskBrackets(text);
  const visibleOnes = passage.quantities.filter(
    ({ start, kind }) => !isMasked(masked, start) && !TIMES.has(kind),
  );
  return visibleOnes.flatMap((total, i) => {
    const label = visible(masked, visibleOnes[i - 1]?.end ?? 0, total.start);
    const balance = BALANCE.test(label);
    if (!balance && !TOTAL.test(label)) return [];
    const parts = partsBefore(masked, visibleOnes, i);
    if (parts.length < 2 || !addable(parts, total)) return [];
    if (balance)
      return parts.length === 2 ? [{ parts, total, made: [balanceOf(parts)], equation: false }] : [];
    const made = parts.map((_, from) => sumOf(parts.slice(from))).slice(0, -1);
    return parts.some(({ value }) => value === total.value) ? [] : [{ parts, total, made, equation: false }];
  });
}

/** The amounts listed right before a total, without a full stop between them. */
function partsBefore(masked: string, quantities: readonly Quantity[], totalAt: number): Quantity[] {
  const total = quantities[totalAt] as Quantity;
  const parts: Quantity[] = [];
  for (let i = totalAt - 1; i >= 0; i--) {
    const part = quantities[i] as Quantity;
    const behind = visible(masked, part.end, (quantities[i + 1] as Quantity).start);
    const label =
      visible(masked, quantities[i - 1]?.end ?? 0, part.start)
        .split(/。/)
        .at(-1) ?? "";
    if (behind.includes("。") || behind.length > 60) break;
    // A number of another kind in between: this is no plain list.
    if (comparable(total, part) !== 1) return [];
    if (NO_PART.test(label) || label.trim() === "" || parts.length === MOST_PARTS) return [];
    parts.unshift(part);
  }
  return parts;
}

function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function balanceOf([first, second]: readonly Quantity[]): number {
  return (first?.value ?? 0) - (second?.value ?? 0);
}

/** Exact amounts in one unit. Rates are no amounts: 市税合計 95.0% adds nothing up. */
function addable(parts: readonly Quantity[], total: Quantity): boolean {
  return [...parts, total].every(
    (one) =>
      one.value !== null &&
      one.kind !== "percent" &&
      one.kind !== "point" &&
      !one.approximate &&
      one.min === null &&
      one.max === null &&
      comparable(total, one) === 1 &&
      one.si === total.si,
  );
}

/** Whether the parts make the total, rounding allowed for. */
export function addsUp({ parts, total, made }: PrintedSum): boolean {
  const slack = parts.reduce((sum, part) => sum + slackOf(part) / 2, slackOf(total));
  const value = total.value ?? 0;
  return made.some((sum) => Math.abs(sum - value) <= slack + Math.abs(value) * 1e-9);
}
