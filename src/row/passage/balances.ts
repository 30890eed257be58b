import type { Mention } from "./mentions.ts";
import { beginsText, thingBefore, thingOf } from "./things.ts";

type Family = "any" | "receipts" | "profit" | "surplus";

/** Words for what is left of income after expenses. A `-` counts what is missing: 赤字 3千万円 is less than nothing. */
const WORDS: readonly (readonly [word: string, family: Family, sign: "+" | "-"])[] = [
  ["収支", "receipts", "+"],
  ["収支差", "receipts", "+"],
  ["損益", "profit", "+"],
  ["利益", "profit", "+"],
  ["損失", "profit", "-"],
  ["欠損", "profit", "-"],
  ["欠損金", "profit", "-"],
  ["剰余", "surplus", "+"],
  ["剰余金", "surplus", "+"],
  ["差引", "any", "+"],
  ["黒字", "any", "+"],
  ["赤字", "any", "-"],
];

/** A balance: whose, which one (経常, 実質単年度), and how its amount is to be read. */
export interface Balance {
  readonly of: string;
  readonly which: string;
  readonly family: Family;
  readonly sign: "+" | "-";
}

/** Names of no entity: the balance of the accounts as such. */
const GENERAL: ReadonlySet<string> = new Set(["決算", "結果", "会計", "収益", "最終", "通期"]);

const OPEN: Balance = { of: "", which: "", family: "any", sign: "+" };
/** 純, 当年度: the balance of the year as such. */
const PLAIN = /^(?:当|今|本)?(?:年度|期)?(?:純|総)?$/;

/** The balance that a target asks to be black: 病院事業の経常収支. A name without a word for it leaves open which. */
export function balanceOf(name: string): Balance {
  const { head, of } = thingOf(name);
  return fromHead(head, of) ?? { ...OPEN, of: entityOf(head) };
}

function entityOf(head: string): string {
  return GENERAL.has(head) ? "" : head;
}

function fromHead(head: string, of: string): Balance | null {
  const word = WORDS.find(([one]) => head.endsWith(one));
  if (!word) return null;
  const which = head.slice(0, -word[0].length);
  return { of, which: PLAIN.test(which) ? "" : which, family: word[1], sign: word[2] };
}

const NOUN_BEHIND = /^の(純?(?:利益|損失)|黒字|赤字|欠損金?|剰余金?)/;
/** What is done to a balance is no balance: 3千万円圧縮した, 赤字 3千万円を解消した. */
const STATED =
  /^(?:[\s、。()/・]|だ|で(?:あ|し|、)|と(?:な|い)|に(?:な|と)|を(?:計上|確保|達成|記録)|が?(?:発生|生じ)|$)/;
const COMPARED = /(?:比|比べ|比べて|対し|対して|から|より)[\s、]?$/;

/**
 * The amounts among results that are balances, not changes of one. An amount without a name of its own goes with the one
 * before it in its text, or is the balance that was asked for where the text begins with it.
 */
export function readBalances(results: readonly Mention[]): ReadonlyMap<Mention, Balance> {
  const balances = new Map<Mention, Balance>();
  let carried: Balance | null = null;
  for (const [i, mention] of results.entries()) {
    if (results[i - 1]?.passage !== mention.passage) carried = beginsText(mention) ? OPEN : null;
    const noun = NOUN_BEHIND.exec(mention.behind);
    carried = namedBalance(mention, noun?.[1] ?? "", carried);
    const rest = mention.behind.slice(noun?.[0].length ?? 0);
    if (carried && mention.quantity.kind === "money" && STATED.test(rest) && !COMPARED.test(mention.label))
      balances.set(mention, carried);
  }
  return balances;
}

function namedBalance(mention: Mention, behind: string, carried: Balance | null): Balance | null {
  const { head, of } = thingBefore(mention);
  const named = fromHead(head, of);
  const joined = fromHead(behind, "");
  if (named) return joined?.sign === "-" ? { ...named, sign: "-" } : named;
  if (joined) return { ...joined, of: entityOf(head) };
  return head === "" ? carried : null;
}

/** Whether two balances are the same one as far as their names go; what a name leaves out is taken to be the same. */
export function isSameBalance(a: Balance, b: Balance): boolean {
  const which = a.which === "" || b.which === "" || a.which === b.which;
  const family = a.family === "any" || b.family === "any" || a.family === b.family;
  return which && family && (a.of === "" || b.of === "" || a.of.includes(b.of) || b.of.includes(a.of));
}
