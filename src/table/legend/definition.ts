import { cleanText } from "../../text/clean.ts";
import { stripEnd } from "../../text/ends.ts";
import { foldKey } from "../../text/fold.ts";

/** What leads from one definition to the next symbol. */
const END = /[\s、,，;；/／|｜~～〜・「『（(【]/;
/** （できていない）―: a dash behind brackets leads to the next symbol. */
const DASH_BEHIND_BRACKET = /([）)」』】〕\]])[－―—–-]$/;
/** How sentences end that say what symbols mean. */
const SENTENCE_ENDS =
  "ことを ものを を表す を表します を表している を示す を示します を示している を指す をいう をいいます を意味する とする とします とした としました です である であります".split(
    " ",
  );
const EXPLAINING = new Set(["を示す", "を表す"]);
const COUNT =
  /^(?:約|計|全)?\d[\d,.]*(?:件|項目|事業|施策|取組|個|つ|本|指標|課題)?(?:[(（]\d[\d,.]*[%％]?[)）])?(?:で?す|でした|であった|である|ある|となった|となっている)?。?$/;

/** A definition without what leads to the next one, and without brackets that stand around all of it. */
export function bareDefinition(raw: string): string {
  let text = stripEnd(cleanText(raw).text, END).trim().replace(DASH_BEHIND_BRACKET, "$1");
  if (/^[（(].*[）)]$/.test(text) && !/[）)]./.test(text.slice(0, -1))) text = text.slice(1, -1);
  const opened = (text.match(/[（(「]/g) ?? []).length;
  const closed = (text.match(/[）)」]/g) ?? []).length;
  if (closed > opened) text = stripEnd(text, /[）)」】]/);
  return withoutEnd(text, EXPLAINING).replace(/^[（(]/, (sign) => (opened > closed ? "" : sign));
}

/** What a sentence says of its subject: up to its end, without the words that only make it a sentence. */
export function predicateOf(raw: string): string {
  const stop = raw.indexOf("。");
  return withoutEnd(bareDefinition(stop < 0 ? raw : raw.slice(0, stop)), SENTENCE_ENDS);
}

function withoutEnd(text: string, ends: Iterable<string>): string {
  const bare = text.endsWith("。") ? text.slice(0, -1) : text;
  for (const end of ends) if (bare.endsWith(end)) return bare.slice(0, -end.length);
  return text;
}

/** Whether a text says how many have a symbol, and nothing of what the symbol means. */
export function isCount(definition: string): boolean {
  return COUNT.test(foldKey(definition));
}
