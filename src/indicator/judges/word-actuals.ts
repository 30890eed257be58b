import type { Passage } from "../../row/passage/passage.ts";
import type { IndicatorValue } from "../model/types.ts";

/** Things that may be there or not. */
const THING =
  /新規|新た|導入|設置|認定|発生|該当|実績|応募|申込み?|件数|事故|被害|死亡|利用|相談|参加者?|開催|実施|交付|違反|苦情|滞納|赤字|延滞|提案|未実施/g;
/** What says of a thing that there was none. */
const NONE_OF_IT =
  /^な?[\u3400-\u9fff々]{0,4}?(?:者|件数)?(?:は|が|も|の発生は|の発生)?[\s:]{0,3}(?:なし|無し|なく|なかった|ありませんでした|ゼロ|皆無|していない|しなかった|せず|生じていない|発生していない|発生なし)/;
/** A cell that says nothing else. */
const NOTHING = /^(?:なし|無し|ゼロ|皆無|該当なし|未実施|実施せず|実績なし|未開催)[。\s]*$/;
const NOT_MEASURED = /未計測|未調査|未集計|集計中|把握|不明|調査|アンケート|未確定|算定中|確認中/;
const LONGEST = 120;

/** A value that has a place but no number of its own. */
export function wordValue(
  passage: Passage,
  start: number,
  end: number,
  value: number | null,
): IndicatorValue {
  return {
    value,
    min: null,
    max: null,
    unit: null,
    text: passage.text.slice(start, end),
    field: passage.field,
    span: passage.spanOf(start, end),
    mention: null,
  };
}

/** 1件も生じなかった. */
const NOT_ONE =
  /(?:1|一)(?:件|人|名|社|者|回|度|か所|箇所|世帯)も[^、。]{0,12}?(?:な(?:かった|い|く|し)|ませんでした|せず)/;

function nothingIn(text: string): { index: number; 0: string } | null {
  const notOne = NOT_ONE.exec(text);
  if (notOne) return notOne;
  for (const { index, 0: thing } of text.matchAll(THING)) {
    const none = NONE_OF_IT.exec(text.slice(index + thing.length));
    if (none) return { index, 0: thing + none[0] };
  }
  return NOTHING.exec(text);
}

/** Words that say nothing happened (発生なし, 応募がなく), in a cell short enough to speak of one thing. */
export function findNothing(texts: readonly Passage[]): IndicatorValue | null {
  for (const passage of texts) {
    const found =
      passage.text.length <= LONGEST && !NOT_MEASURED.test(passage.view) ? nothingIn(passage.view) : null;
    if (found) return wordValue(passage, found.index, found.index + found[0].length, 0);
  }
  return null;
}

const REACHED =
  /(?:目標|計画|予定)(?:値|数|額)?(?:を|に|は|には|どおり|通り)?(?:概ね)?(?:達成(?:し(?:た|ている)|でき|済|$)|到達し|上回(?:った|る|り)|クリア)/;
const REACHED_ALONE = /^(?:目標)?達成(?:済み?)?[。\s]*$/;
const NOT_REACHED =
  /(?:目標|計画|予定)(?:値|数|額)?(?:を|に|は|には|までは)?(?:達成(?:でき|し(?:て(?:い)?)?)な|到達(?:でき|し)な|届か|届い|及ば|下回)|未達成|に(?:は|も)?(?:遠く|大きく|わずかに)?(?:届か|達し|及ば)な|未達/;

const NEARLY = /ほぼ(?:目標(?:値|数|額)?(?:を|に)?)?(?:達成|到達)/;

/** Words that claim that a target was reached, or that it was not. */
export interface ClaimWords {
  readonly met: boolean;
  readonly index: number;
  readonly length: number;
}

/** What a folded text claims of its target without a number; null where it claims nothing. */
export function claimIn(view: string): ClaimWords | null {
  const missed = NOT_REACHED.exec(view);
  // ほぼ達成した claims neither.
  if (missed === null && NEARLY.test(view)) return null;
  const found = missed ?? REACHED.exec(view) ?? REACHED_ALONE.exec(view);
  return found && { met: missed === null, index: found.index, length: found[0].length };
}

/** What a text claims of its target without a number. */
export function findClaim(passage: Passage): { met: boolean; actual: IndicatorValue } | null {
  const found = claimIn(passage.view);
  return (
    found && {
      met: found.met,
      actual: wordValue(passage, found.index, found.index + found.length, null),
    }
  );
}
