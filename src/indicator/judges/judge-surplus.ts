import { type Balance, balanceOf, isSameBalance, readBalances } from "../../row/passage/balances.ts";
import { type Mention, viewOf } from "../../row/passage/mentions.ts";
import { isActual, isOfEarlierYear, statedValue } from "../pairing/actuals.ts";
import type { JudgeContext } from "./judge-context.ts";
import { indicatorValueFrom, type Judged, SILENT } from "./judged.ts";
import { findBalance } from "./word-states.ts";

interface Amount {
  readonly mention: Mention;
  /** Below zero where the balance is red. */
  readonly value: number;
}

/** 黒字: by the amount that is the balance, then by what is said of it. */
export function judgeSurplus(name: string, context: JudgeContext): Judged {
  const amounts = amountsOf(balanceOf(name), context);
  const said = findBalance(context.texts);
  const [black, red] = [amounts.find(({ value }) => value > 0), amounts.find(({ value }) => value < 0)];
  if (red && (black || said?.met))
    return { result: "unclear", actual: indicatorValueFrom(red.mention), reason: "disputed" };
  const own = red ?? black;
  if (own)
    return { result: red ? "missed" : "met", actual: indicatorValueFrom(own.mention), reason: "balance" };
  return said ? { result: said.met ? "met" : "missed", actual: said.actual, reason: "stated" } : SILENT;
}

function amountsOf(wanted: Balance, { results, fiscalYear }: JudgeContext): Amount[] {
  return [...readBalances(results)].flatMap(([mention, balance]) => {
    const value = statedValue(mention);
    const isUsable = isActual(mention) && !isChange(mention) && !isOfEarlierYear(mention, fiscalYear);
    if (value === null || !isUsable || !isSameBalance(wanted, balance)) return [];
    return [{ mention, value: balance.sign === "-" ? -Math.abs(value) : value }];
  });
}

/** ＋24,318千円 is a balance with its sign, 24,318千円増 a change. */
function isChange(mention: Mention): boolean {
  return mention.quantity.change !== null && !viewOf(mention).startsWith("+");
}
