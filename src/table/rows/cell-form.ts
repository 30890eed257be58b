import { DASH_OR_LONG_CLASS } from "../../text/dashes.ts";
import { foldKey } from "../../text/fold.ts";

/** Longest text that is a number with its unit and its bound: 1,263,695千円以上. */
const LONGEST_NUMBER = 16;
/** Most letters beside its digits. */
const MOST_LETTERS = 6;
const STARTS = /^[▲△▼+±約\-(]{0,3}\d/;
const NO_LETTER = /[\d.,()▲△▼+±\-%]/g;
/** Dates and lists of numbers are no measures. */
const NO_MEASURE = /[年月日。、/~]|\d-\d/;
const BLANK_FORM = new RegExp(`^[${DASH_OR_LONG_CLASS}]{1,3}$`);
/** Said instead of a number. */
const NO_NUMBER = new Set([
  "集計中",
  "未集計",
  "未測定",
  "未実施",
  "未定",
  "調査中",
  "なし",
  "未公表",
  "実績なし",
]);

/** Whether a cell is a number and little else: 98.5%, 1,200千円, ▲3.2, 12回以上. */
export function isBareNumber(text: string): boolean {
  if (text.length > 2 * LONGEST_NUMBER) return false;
  const key = foldKey(text);
  if (key.length > LONGEST_NUMBER || !STARTS.test(key) || NO_MEASURE.test(key)) return false;
  return key.replace(NO_LETTER, "").length <= MOST_LETTERS;
}

/** Whether a cell says that there is no number: －, 集計中. */
export function isNoNumber(text: string): boolean {
  return text.length <= 8 && (BLANK_FORM.test(text) || NO_NUMBER.has(foldKey(text)));
}

/** Longest text that names something. */
const LONGEST_NAME = 40;

/** Whether a cell is a few words without a sentence, such as the name of an indicator. */
export function isShortText(text: string): boolean {
  return text.length <= LONGEST_NAME && !text.includes("。");
}

const SENTENCE_END = /[。！？!?）)」』】]$/;
/** A word that something has to follow. */
const OPEN_END = /[、，はがをにでとのへもや以約]$/;
/** A word that something has to stand before. */
const OPEN_START = /^[ぁ-んゃゅょっー、。）)」』%％]/;

/**
 * Whether a text goes on mid-sentence in another: it ends or the other begins where no sentence does, or other
 * sentences of the two end in a stop and it does not.
 */
export function goesOn(text: string, next: string): boolean {
  if (SENTENCE_END.test(text) || startsNew(next)) return false;
  return (
    text.includes("。") ||
    text.length > LONGEST_NAME ||
    next.endsWith("。") ||
    OPEN_END.test(text) ||
    OPEN_START.test(next)
  );
}

const NEW_START = /^[・●○◎◆◇■□▲△①-⑳⑴-⒇※→\-(（【「]|^[\d０-９]{1,2}[.．)）]/;

/** Whether a text begins something new: a bullet, a number. */
function startsNew(text: string): boolean {
  return NEW_START.test(text);
}
