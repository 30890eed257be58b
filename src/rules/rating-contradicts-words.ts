import type { Level } from "../report/types.ts";
import { scaleLevelOf } from "./reading/judged.ts";
import { placeOfRow, quoteEnd, quoteStart } from "./reading/places.ts";
import { findMissed, findReached } from "./reading/verdict-words.ts";
import type { Rule } from "./types.ts";

interface Contradiction {
  readonly rating: string;
  readonly level: Level;
  readonly definition: string;
  readonly sentence: string;
}

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
    const passages = context.row.passagesOf("check", "do");
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
