import { contributionsTo } from "../../indicator/confidence/confidence.ts";
import { CONFIDENCE } from "../../indicator/confidence/weights.ts";
import type { Assessment, Indicator } from "../../indicator/model/types.ts";
import { TOLD_BY } from "../../rules/reading/doubt-words.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { surenessText } from "../kit/grounds.ts";
import { type Page, paragraph, toText } from "../kit/page.ts";
import { BETTER_WORDS, FEATURE_WORDS, WHY_WORDS } from "./why-words.ts";

const OF_INDICATOR = 4;
const OF_REASON = 6;

/** For each indicator what told which way is better, and what the confidence in its result was weighed by. */
export function renderWhy({ indicators }: Assessment, page: Page): string {
  if (indicators.length === 0) return "";
  const words = WHY_WORDS[page.lang];
  return toText([
    "",
    ...paragraph(words.title, 0, page, page.palette.accent),
    ...paragraph(words.hint, 2, page, page.palette.faint),
    ...indicators.flatMap((indicator) => [
      ...paragraph(
        sanitizeForTerminal(indicator.name || indicator.target.text),
        2,
        page,
        page.palette.strong,
      ),
      ...directionLines(indicator, page),
      ...resultLines(indicator, page),
    ]),
  ]);
}

function directionLines({ direction }: Indicator, page: Page): string[] {
  const { lang } = page;
  const { better, confidence, signs } = direction;
  const words = WHY_WORDS[lang];
  const line = words.direction(BETTER_WORDS[better][lang], surenessText(confidence, lang));
  const reasons = signs.map(({ source, logOdds }) => `${signed(logOdds)}  ${TOLD_BY[source][lang]}`);
  return listOf(line, reasons.length > 0 ? reasons : [words.noSigns], page);
}

function resultLines({ confidence, features, reason }: Indicator, page: Page): string[] {
  const { lang } = page;
  const words = WHY_WORDS[lang];
  if (confidence === null || features === null) return paragraph(words.undecided, OF_INDICATOR, page);
  const line = words.result(surenessText(confidence, lang));
  if (reason === "confirmed" || reason === "corrected") return listOf(line, [words.byPerson], page);
  const reasons = contributionsTo(features).map(
    ({ feature, value, weight }) => `${weighed(value, weight)}  ${FEATURE_WORDS[feature][lang]}`,
  );
  return listOf(line, [`${signed(CONFIDENCE.bias)}  ${words.start}`, ...reasons], page);
}

function listOf(line: string, reasons: readonly string[], page: Page): string[] {
  return [
    ...paragraph(line, OF_INDICATOR, page),
    ...reasons.flatMap((reason) => paragraph(reason, OF_REASON, page, page.palette.faint)),
  ];
}

/** What is there in part adds a part of its weight. */
function weighed(value: number, weight: number): string {
  return value === 1 ? signed(weight) : `${signed(value * weight)} (${value.toFixed(2)} × ${signed(weight)})`;
}

function signed(logOdds: number): string {
  const text = logOdds.toFixed(2);
  return logOdds < 0 ? text : `+${text}`;
}
