import { labelKey } from "../../row/passage/labels.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { isTopic, type Thing } from "../../row/passage/things.ts";
import { foldKey } from "../../text/fold.ts";
import type { IndicatorValue } from "../model/types.ts";
import { wordValue } from "./word-actuals.ts";

/** A state that a text states: that what was asked for is so, or that it is not. */
export interface State {
  readonly met: boolean;
  readonly actual: IndicatorValue;
}

/** Words that a sentence uses of other times and of what is only meant to be. */
const OTHER_TIME = /前年|昨年|前期|前回|一昨年|これまで|従来|過去|以前|当初/;
const INTENT =
  /^[^、。]{0,6}?(?:に向け|[のる]ため|を目指|をめざ|を目標|を図る|に努め|に取り組|見込|予定|計画|方針|対策|策)/;
const NOT_QUITE = /概ね|おおむね|ほぼ|一部|大部分|半数|部分的|徐々/;
const NEGATED =
  /^[^、。]{0,8}?(?:でき(?:な|ず|ませ)|出来な|に(?:は)?(?:至ら|いたら)|(?:さ|し)(?:れ)?(?:て(?:い)?な|な|ず|ませ)|なら(?:な|ず)|届か|困難)/;

const GONE =
  /解消|根絶|皆無|ゼロ|なし|無し|いなくな|なくな|(?<=[はがも])(?:発生してい|発生し|生じてい|生じ|起き)?な(?:かった|い)/g;
const GONE_END =
  /^(?:済|(?:に|を|と)?(?:する|できた|なった|なり|達成|維持|継続)|(?:が|を)?(?:図られ|達成|実現)|に至った|だ|で(?:あ|し|、)|され|した|し[、。て]|でき(?:た|、)|った|り[、。]|[。、()\s]|$)/;

/** What is said of a thing that is to be gone: 待機児童は解消された; null where nothing is, or not plainly. */
export function findGone(thing: Thing, texts: readonly Passage[]): State | null {
  if (thing.head === "") return null;
  for (const passage of texts) {
    for (const { index, 0: word } of passage.view.matchAll(GONE)) {
      const clause = clauseBefore(passage.view, index);
      const behind = passage.view.slice(index + word.length, index + word.length + 24);
      if (
        NOT_QUITE.test(clause) ||
        INTENT.test(behind) ||
        !isSaidOf(thing, clause, passage.view, passage.view.slice(0, index))
      )
        continue;
      const missed = NEGATED.test(behind);
      if (missed || GONE_END.test(behind))
        return { met: !missed, actual: wordValue(passage, index, index + word.length, missed ? null : 0) };
    }
  }
  return null;
}

/** The clause says it of the thing by name; it may be left out where it was the topic, or where the cell says no more. */
function isSaidOf({ head }: Thing, clause: string, text: string, before: string): boolean {
  const key = foldKey(clause);
  const at = key.lastIndexOf(head);
  if (at < 0) return labelKey(clause).length < 2 && (text.length <= 12 || isTopic(head, before));
  return /^(?:者|件|人)?数?(?:[はがをも]|の?$)/.test(key.slice(at + head.length));
}

function clauseBefore(text: string, index: number): string {
  return (
    text
      .slice(Math.max(0, index - 40), index)
      .split(/[、。(]/)
      .at(-1) ?? ""
  );
}

/** 赤字 that is no more, or never came. */
const AVERTED = /^(?:額|幅)?(?:を|が|は|の)?(?:回避|解消|脱却|脱し|免れ|防[いぎ]|なくな)/;
const NO_DEFICIT =
  /^(?:(?:に|と)(?:は)?(?:なら|陥ら|至ら|転落せ)(?:な|ず)|(?:は|も|の発生は)?(?:なし|無し|なく|なかった|生じ(?:な|て(?:い)?な)|発生し(?:な|て(?:い)?な))|で(?:は|も)?な[いく])/;
const IS_SO =
  /^(?:決算|額)?(?:と(?:な[っり]|する)|で(?:あ|し|終|推移|、)|だ|を(?:計上|確保|達成|維持|継続|実現|保)|が(?:続|継続|発生|生じ)|化(?:を(?:達成|実現|果た)|し|でき|が(?:達成|実現))|に(?:転|な[っり]|至っ|陥)|転換(?:し|を|でき)|基調|の(?:まま|状態)|[。、)\s]|$)/;

/** What is said of the balance: 黒字を確保した, 赤字を回避した; null where nothing is, or both, or of another time only. */
export function findBalance(texts: readonly Passage[]): State | null {
  const states = texts.flatMap((passage) =>
    [...passage.view.matchAll(/黒字|赤字/g)].flatMap(
      ({ index, 0: word }) => stateAt(passage, index, word) ?? [],
    ),
  );
  const [first] = states;
  return first && states.every(({ met }) => met === first.met) ? first : null;
}

function stateAt(passage: Passage, index: number, word: string): State | null {
  const behind = passage.view.slice(index + word.length, index + word.length + 24);
  // 昨年度の赤字から黒字に転じた: what it came from is of another time.
  const clause = clauseBefore(passage.view, index).split("から").at(-1) ?? "";
  if (OTHER_TIME.test(clause) || INTENT.test(behind)) return null;
  const met = word === "黒字" ? blackAt(behind) : redAt(behind);
  return met === null ? null : { met, actual: wordValue(passage, index, index + word.length, null) };
}

function blackAt(behind: string): boolean | null {
  if (NEGATED.test(behind) || NO_DEFICIT.test(behind)) return false;
  return IS_SO.test(behind) ? true : null;
}

function redAt(behind: string): boolean | null {
  if (NO_DEFICIT.test(behind)) return true;
  if (AVERTED.test(behind)) return !NEGATED.test(behind);
  return IS_SO.test(behind) ? false : null;
}
