import type { Mention } from "../../row/passage/mentions.ts";
import { foldedView } from "../../text/folded-view.ts";
import { comparable } from "../measure/units.ts";
import type { Target } from "../targets/target-types.ts";
import { type Actual, isActual, statedValue } from "./actuals.ts";

/** What comes in and what goes out, by the first characters of its name. */
const FLOWS: readonly (readonly [comes: string, goes: string])[] = [
  ["入会", "退会"],
  ["加入", "脱退"],
  ["転入", "転出"],
  ["新規", "解約"],
  ["新規", "廃止"],
  ["登録", "抹消"],
  ["採用", "退職"],
  ["開業", "廃業"],
  ["出生", "死亡"],
];

/** Ends of names of what comes in, and of what is spent on it. */
const COMES = /(?:収入|受入|受け入れ|寄附|収益|売上)(?:金|総)?額?[はがを:\s]*$/;
const GOES = /(?:経費|費用|支出|返礼品代?|費)(?:総)?額?[はがを:\s]*$/;
const NET_MONEY = /純(?:収益|収入|利益|益)|差引(?:き)?(?:収入|収益|額)/;

/** 入会42人、退会18人 for a net increase: what came less what went, where each is told once. */
export function netOf(target: Target, results: readonly Mention[]): Actual | null {
  const { label, behind, quantity } = target.mention;
  if (NET_MONEY.test(label)) return netMoney(target, results);
  if (!/純増/.test(label + behind)) return null;
  const named = (word: string) =>
    results.filter(
      (mention) =>
        isActual(mention) &&
        comparable(quantity, mention.quantity) === 1 &&
        foldedView(mention.label).includes(word),
    );
  for (const [comes, goes] of FLOWS) {
    const [came, went] = [named(comes), named(goes)];
    const [a, b] = [came[0], went[0]];
    if (a && b && came.length === 1 && went.length === 1)
      return { value: (statedValue(a) ?? 0) - (statedValue(b) ?? 0), mention: a, upTo: b, how: "sum" };
  }
  return null;
}

/** 寄附受入額120,400千円、返礼品等の経費72,900千円 for what is left. */
function netMoney({ mention: { quantity } }: Target, results: readonly Mention[]): Actual | null {
  const own = results.filter((mention) => isActual(mention) && comparable(quantity, mention.quantity) === 1);
  if (own.some(({ traits }) => traits.has("net"))) return null;
  const came = own.filter(({ label }) => COMES.test(foldedView(label)));
  const went = own.filter(({ label }) => GOES.test(foldedView(label)));
  const [a, b] = [came[0], went[0]];
  if (!a || !b || came.length > 1 || went.length > 1 || own.length > 2) return null;
  return { value: (statedValue(a) ?? 0) - (statedValue(b) ?? 0), mention: a, upTo: b, how: "sum" };
}
