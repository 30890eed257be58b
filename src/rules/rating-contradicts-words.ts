import { betterOf } from "../indicator/direction.ts";
import type { Assessment } from "../indicator/types.ts";
import type { Level } from "../report/types.ts";
import { scaleLevelOf } from "./reading/judged.ts";
import { placeOfRow, quoteEnd, quoteStart } from "./reading/places.ts";
import type { Passage } from "./reading/row.ts";
import { type Sentence, splitSentences } from "./reading/sentences.ts";
import type { Rule } from "./types.ts";

interface Contradiction {
  readonly rating: string;
  readonly level: Level;
  readonly definition: string;
  readonly sentence: string;
}

const OF_TARGET = "(?:目標|計画|指標)[^、。「」]{0,20}?";
// Only where the sentence ends in it: what follows after が、ものの or ため may turn its meaning.
const MISSED = new RegExp(
  `${OF_TARGET}(?:達成(?:する(?:こと)?)?(?:が|は|に|には|まで)?(?:でき(?:なかった|ていない|ませんでした)|出来なかった|至ら(?:なかった|ず)|至っていない|していない|しなかった|ならなかった)|(?:に|には|まで)?(?:届か|及ば|達し|到達し)なかった|未達(?:成)?(?:となった|であった|だった|である|に終わった)?)$`,
);
const BELOW = new RegExp(`${OF_TARGET}を(?:大きく|大幅に)?下回(?:った|っている|る結果となった)$`);
const REACHED =
  /^(?:(?:本|今|当|令和[\d０-９]+)年度(?:は|も|の)?、?)?(?:(?:すべて|全て|全)の)?(?:数値)?目標(?:値|数値)?(?:を|は|も)?(?:達成(?:した|できた|(?:する)?ことができた|している|となった)|上回(?:った|る結果となった|ることができた))$/;

/** Other times, other subjects, parts, conditions and reasons: the sentence does not speak of the result as a whole. */
const QUALIFIED =
  /一部|一方|以外|前年|昨年|前回|過去|これまで|従来|例年|他市|他の|場合|おそれ|恐れ|可能性|理由|要因|原因|国の|県の|全国|ものの|(?:た|る|い)が、|年度(?:まで|は達成)|次年度|来年度|以前|かどうか|なければ|よう/;
const GOOD =
  /(?:目標|計画)[^。]{0,24}(?:達成(?:し(?!て(?:い)?な|な)|でき(?!な|て(?:い)?な|ま)|(?:する)?ことができ(?!な|ま|て(?:い)?な)|済)|上回)/;
const BAD =
  /できなかった|出来なかった|未達|至ら|届か|及ば|下回|遅れ|中止|延期|見送|減少|困難|一部|課題|ものの|しかし|一方|未実施|未着手|必要がある|今後/;

/** The words of the row contradict its rating. */
export const ratingContradictsWords: Rule<Contradiction> = {
  id: "rating/contradicts-words",
  severity: "warning",
  messages: {
    ja: ({ rating, definition, sentence }) =>
      `評価${rating}は「${quoteStart(definition)}」だが、本文には「${quoteEnd(sentence)}」とある`,
    en: ({ rating, definition, sentence }) =>
      `rated ${rating}, which means "${quoteStart(definition)}", but the text says "${quoteEnd(sentence)}"`,
  },
  docs: {
    summary: {
      ja: "評価と本文のことばが食い違う",
      en: "The words of the row contradict its rating",
    },
    why: {
      ja: "「達成」の評価の行に目標を達成できなかったと書かれている、またはその逆。文の結びだけを見て、一部・前年度・条件などの限定がある文、達成と未達成の両方が書かれた行は対象にしない。別の目標についての文であれば、どの目標かを書き添える。",
      en: "A row rated as reached says that the target was not reached, or the other way round. Only the end of a sentence counts; sentences about parts, other years or conditions, and rows that say both, are left alone. Where the sentence is about another target, say which.",
    },
    examples: {
      ok: [
        { check: "目標を達成できなかった。", rating: "C" },
        { check: "特定健診受診率は低下したが、特定保健指導の実施率は目標を達成できた。", rating: "A" },
        { check: "目標を達成できなかった場合は、次年度に繰り越す。", rating: "A" },
        { check: "経費は計画額を下回った。", rating: "A" },
      ],
      ng: [
        { check: "感染症の影響により、目標を達成できなかった。", rating: "A" },
        { check: "参加者数は計画を大きく下回った。", rating: "A" },
        { check: "目標を達成した。", rating: "C" },
      ],
    },
  },
  *check(assessment, context) {
    const scaleLevel = scaleLevelOf(assessment, context);
    if (!scaleLevel) return;
    const { symbol: rating, level, definition } = scaleLevel;
    const claimsReached = level === "achieved" || level === "exceeded";
    if (!claimsReached && level !== "missed" && level !== "infeasible") return;
    const { initiative } = assessment;
    const passages = context.readRow(initiative).passagesOf("check", "do");
    const found = claimsReached ? findMissed(passages, assessment) : findReached(passages);
    if (!found) return;
    const { passage, sentence } = found;
    yield {
      span: passage.spanOf(sentence.start, sentence.start + sentence.text.length),
      data: { rating, level, definition, sentence: sentence.text },
      severity: claimsReached ? "warning" : "info",
      related: [
        {
          message: { ja: `評価: ${rating}`, en: `rating: ${rating}` },
          span: initiative.cells.rating?.span ?? placeOfRow(initiative),
        },
        {
          message: { ja: `凡例: ${rating}は「${definition}」`, en: `legend: ${rating} is "${definition}"` },
          span: scaleLevel.span,
        },
      ],
    };
  },
};

interface Found {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

function findMissed(passages: readonly Passage[], { outcome, initiative }: Assessment): Found | null {
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

function findReached(passages: readonly Passage[]): Found | null {
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
