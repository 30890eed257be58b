import type { Span } from "../../core/span.ts";
import type { Quantity } from "../../quantity/model/types.ts";
import { readQuantities } from "../../quantity/read-quantities.ts";
import { DASH_OR_LONG_CLASS } from "../../text/dashes.ts";
import { foldKey } from "../../text/fold.ts";
import { isNoValue } from "./no-value.ts";
import { mayBeUnit } from "./units.ts";

/** What a cell is by itself: nothing, a number, a year or a date, words that may be a unit, or a text. */
export type CellSort = "none" | "number" | "year" | "short" | "text";

const LONGEST_NUMBER = 40;
const DASH = new RegExp(`^[${DASH_OR_LONG_CLASS}]{1,3}$`);
/** Words beside a number that leave it the only thing a cell says. */
const BESIDE_NUMBER =
  /延べ|のべ|延|約|およそ|おおむね|概ね|合計|総計|計|年間|毎年度?|年度|各|累計|平均|見込み?|程度|以上|以下|以内|未満|超|まで|現在|時点|年|月|日|増|減|全|末|頃|[\s　:：、，,・･／/+＋~～〜\-－―%％#＊*※→.]/g;
/** Words beside a date that leave it the only thing a cell says. */
const BESIDE_YEAR =
  /年度|年|月|日|末|まで|頃|以降|中|上旬|下旬|予定|時点|現在|目標|当初|春|夏|秋|冬|期|[\s　:：、・／/~～〜\-－―().]/g;

/** More letters than this beside the digits are no unit. */
const MOST_LETTERS = 9;

/**
 * Sorts a cell by what it says.
 *
 * @param read the quantities of the text, where they are known
 */
export function sortOfCell(
  text: string,
  read: () => readonly Quantity[] = () => readQuantities(text),
): CellSort {
  const bare = text.trim();
  if (bare === "" || DASH.test(bare) || isNoValue(bare)) return "none";
  if (bare.length > LONGEST_NUMBER || bare.includes("。")) return "text";
  const hidden = remarksIn(text);
  const words = without(text, hidden);
  if (!/[\d０-９]/.test(words)) return mayBeUnit(bare) ? "short" : "text";
  if (lettersOf(words.replace(/[\d０-９]/g, "")) > MOST_LETTERS) return "text";
  const found = read().filter(({ start }) => !hidden.some((one) => one.start <= start && start < one.end));
  if (found.length === 0) return "text";
  const rest = foldKey(
    without(
      text,
      [...hidden, ...found].toSorted((a, b) => a.start - b.start),
    ),
  );
  const isDated = found.every(({ kind }) => kind === "date" || kind === "period");
  if (isDated) return rest.replace(BESIDE_YEAR, "") === "" ? "year" : "text";
  if (found.some(({ kind, issue }) => kind === "ordinal" || issue !== undefined)) return "text";
  return rest.replace(BESIDE_NUMBER, "") === "" ? "number" : "text";
}

function lettersOf(words: string): number {
  return foldKey(words.replace(BESIDE_NUMBER, "").replace(BESIDE_YEAR, "")).length;
}

/** A text without some stretches of it, which are in order. */
function without(text: string, stretches: readonly Span[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of stretches) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

/** The brackets of a text and the note behind ※; none where it is all in brackets. */
function remarksIn(text: string): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === "※" && depth === 0) {
      found.push({ start: at, end: text.length });
      break;
    }
    if ("（(［[〔".includes(char) && depth++ === 0) start = at;
    else if ("）)］]〕".includes(char) && depth > 0 && --depth === 0) found.push({ start, end: at + 1 });
  }
  return without(text, found).trim() === "" ? [] : found;
}
