import type { FieldText } from "./field-text.ts";
import type { Reading } from "./types.ts";

const NOTHING =
  /(?:発生|該当|実績|応募|申込み?|件数|事故|被害|死亡|利用|相談|参加者?|開催|実施|交付|違反|苦情|滞納|赤字|延滞|提案)(?:者|件数)?(?:は|が|も|の発生は|の発生)?[\s　:：]*(?:なし|無し|なく|なかった|ありませんでした|ゼロ|皆無|していない|しなかった|せず|生じていない|発生していない|発生なし)|^(?:なし|無し|ゼロ|皆無|該当なし)[。\s　]*$/;
const LONGEST = 120;

/** A reading that has a place but no number of its own. */
export function wordReading(source: FieldText, start: number, end: number, value: number | null): Reading {
  return { value, min: null, max: null, unit: null, text: source.text.slice(start, end), field: source.field, span: source.spanOf(start, end) };
}

/** Words that say nothing happened (発生なし, 応募がなく), in a cell short enough to speak of one thing. */
export function findNothing(texts: readonly FieldText[]): Reading | null {
  for (const source of texts) {
    const found = source.text.length <= LONGEST && !/コロナ|感染症/.test(source.text) ? NOTHING.exec(source.text) : null;
    if (found) return wordReading(source, found.index, found.index + found[0].length, 0);
  }
  return null;
}
