import { readQuantities } from "../../quantity/read-quantities.ts";
import { COUNTER_WORDS } from "../../quantity/unit/counters.ts";
import { foldKey } from "../../text/fold.ts";

const COUNTERS: ReadonlySet<string> = new Set(COUNTER_WORDS.map(([word]) => word));
const NO_KINDS: ReadonlySet<string> = new Set(["date", "period", "ordinal", "number"]);
/** In brackets behind a heading they say something else than what its numbers count. */
const REMARKS: ReadonlySet<string> = new Set(
  "案 柱 計画 指標 項目 参考 目標 実績 部 課 章 号 節 条 次 期 段階".split(" "),
);
const LONGEST_UNIT = 12;
/** A letter alone is the name of a column in a formula, unless it is one of these units. */
const LETTERS = "gmtl";

/** Whether a text is a unit and nothing else: 千円, 人/日, 千kWh. */
export function isUnit(text: string): boolean {
  const key = foldKey(text);
  if (key === "" || key.length > LONGEST_UNIT || /\d/.test(key) || REMARKS.has(key)) return false;
  if (/^[a-z]$/.test(key) && !LETTERS.includes(key)) return false;
  const [quantity, ...others] = readQuantities(`1${key}`);
  if (!quantity || others.length > 0 || quantity.end !== key.length + 1) return false;
  if (NO_KINDS.has(quantity.kind)) return quantity.unit !== null && quantity.kind === "number";
  if (quantity.kind !== "count") return true;
  const [unit = "", per] = (quantity.unit ?? "").split("/");
  return COUNTERS.has(unit) || per !== undefined;
}

/** Whether a cell below the heading 単位 can be a unit: short, and no number in it. */
export function mayBeUnit(text: string): boolean {
  return text.length <= LONGEST_UNIT && !/[\d０-９。]/.test(text);
}

const LABEL = /単位[:：]?/;

/** The unit that the brackets of a heading or the words behind 単位: give, and the heading without them. */
export function splitUnit(heading: string): { unit: string | null; rest: string } {
  for (const { 0: whole, 1: inside = "", index } of heading.matchAll(
    /[(（[［【]([^()（）[\]［］【】]{1,16})[)）\]］】]/g,
  )) {
    const unit = inside.replace(LABEL, "").trim();
    const isTold = LABEL.test(inside) && mayBeUnit(unit);
    if ((isTold && unit !== "") || isUnit(unit))
      return { unit, rest: `${heading.slice(0, index)} ${heading.slice(index + whole.length)}` };
  }
  const at = heading.search(/単位[:：]/);
  const unit = at < 0 ? "" : heading.slice(at).replace(LABEL, "").trim();
  return unit !== "" && mayBeUnit(unit)
    ? { unit, rest: heading.slice(0, at) }
    : { unit: null, rest: heading };
}

/** The unit of a line above the table that says no more than （単位：千円）; null for other lines. */
export function unitOfLine(line: string): string | null {
  const found = /^[(（]?単位[:：]([^()（）\s]{1,8})[)）]?$/.exec(line.replace(/[\s　]+/g, ""));
  const unit = found?.[1] ?? "";
  return isUnit(unit) ? unit : null;
}
