import { betterOf } from "../../indicator/better/better.ts";
import type { Assessment } from "../../indicator/model/types.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { type Sentence, splitSentences } from "../../text/sentences.ts";

const OF_TARGET = "(?:目標|計画|指標)[^、。「」]{0,20}?";
// Only where the sentence ends in it: what follows after が、ものの or ため may turn its meaning.
const MISSED = new RegExp(
  `${OF_TARGET}(?:達成(?:する(?:こと)?)?(?:が|は|に|には|まで)?(?:でき(?:なかった|ていない|ませんでした)|出来なかった|至ら(?:なかった|ず)|至っていない|していない|しなかった|ならなかった)|(?:に|には|まで)?(?:届か|及ば|達し|到達し)なかった|未達(?:成)?(?:となった|であった|だった|である|に終わった)?)$`,
);
const BELOW = new RegExp(`${OF_TARGET}を(?:大きく|大幅に)?下回(?:った|っている|る結果となった)$`);
const REACHED =
  /^(?:(?:本|今|当|令和[\d０-９]{1,2})年度(?:は|も|の)?、?)?(?:(?:すべて|全て|全)の)?(?:数値)?目標(?:値|数値)?(?:を|は|も)?(?:達成(?:した|できた|(?:する)?ことができた|している|となった)|上回(?:った|る結果となった|ることができた))$/;

/** Other times, other subjects, parts, conditions and reasons: the sentence does not speak of the result as a whole. */
const QUALIFIED =
  /一部|一方|以外|前年|昨年|前回|過去|これまで|従来|例年|他市|他の|場合|おそれ|恐れ|可能性|理由|要因|原因|国の|県の|全国|ものの|(?:た|る|い)が、|年度(?:まで|は達成)|次年度|来年度|以前|かどうか|なければ|よう/;
const GOOD =
  /(?:目標|計画)[^。]{0,24}(?:達成(?:し(?!て(?:い)?な|な)|でき(?!な|て(?:い)?な|ま)|(?:する)?ことができ(?!な|ま|て(?:い)?な)|済)|上回)/;
const BAD =
  /できなかった|出来なかった|未達|至ら|届か|及ば|下回|遅れ|中止|延期|見送|減少|困難|一部|課題|ものの|しかし|一方|未実施|未着手|必要がある|今後/;

/** A sentence with the text that it stands in. */
export interface Found {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/**
 * A sentence that ends in saying that the target was not reached; null where the numbers or other words say that it was.
 */
export function findMissed(passages: readonly Passage[], { outcome, initiative }: Assessment): Found | null {
  if (outcome === "met" || passages.some(({ text }) => GOOD.test(text))) return null;
  const { title, texts } = initiative;
  return findSentence(passages, ({ text }) => {
    if (QUALIFIED.test(text)) return false;
    const below = BELOW.exec(text);
    if (!below) return MISSED.test(text);
    const label = text.slice(0, below.index);
    return (
      betterOf({ label, context: text, row: [texts.goal ?? "", title ?? "", texts.direction ?? ""] }) !==
      "lower"
    );
  });
}

/** A sentence that says of the target as a whole that it was reached, in a row without a word of reserve. */
export function findReached(passages: readonly Passage[]): Found | null {
  if (passages.some(({ text }) => BAD.test(text))) return null;
  return findSentence(passages, ({ text }) => REACHED.test(text));
}

function findSentence(passages: readonly Passage[], fits: (sentence: Sentence) => boolean): Found | null {
  for (const passage of passages) {
    // Most texts hold none of these words at all.
    if (!/達成|目標|計画|指標/.test(passage.text)) continue;
    const sentence = splitSentences(passage.text).find(fits);
    if (sentence) return { passage, sentence };
  }
  return null;
}
