import type { Indicator, IndicatorResult, IndicatorValue } from "../../indicator/model/types.ts";
import { slugOf } from "../../indicator/verdict/reasons.ts";
import type { Document } from "../../input/model/document.ts";
import { formatStart } from "../../input/places.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { wrapToWidth } from "../../text/width.ts";
import { surenessText } from "../kit/grounds.ts";
import { type Page, type Paint, pack } from "../kit/page.ts";
import type { ShowWords } from "./words.ts";

const MARKS: Readonly<Record<IndicatorResult, string>> = {
  met: "+",
  missed: "x",
  "not-due": "-",
  "no-actual": "?",
  unclear: "?",
};
const INDENT = 4;

/** An indicator: its name, then target → result, how much of it was attained, and where both stand. */
export function renderIndicator(
  indicator: Indicator,
  document: Document,
  page: Page,
  words: ShowWords,
): string[] {
  const { name, target, actual, baseline, attainment, result, near, confidence } = indicator;
  const reason = slugOf(indicator.reason);
  const { width, measure, palette } = page;
  const paint = resultPaint(indicator, page);
  const shown = wrapToWidth(sanitizeForTerminal(name), Math.max(1, width - INDENT), measure);
  const values = `${textOf(target)} → ${actual ? textOf(actual) : words.noActual}`;
  const places = [target, ...(actual ? [actual] : [])].map(({ span }) => formatStart(document, span));
  const details = pack(
    [
      { text: values, paint: palette.strong },
      { text: near && result === "missed" ? words.near : words.results[result], paint },
      ...(confidence === null ? [] : [{ text: surenessText(confidence, page.lang), paint: palette.faint }]),
      ...(attainment === null || !Number.isFinite(attainment)
        ? []
        : [{ text: words.attainment(Math.round(attainment * 100)) }]),
      ...(baseline ? [{ text: words.baseline(textOf(baseline)) }] : []),
      ...(reason === null ? [] : [{ text: words.reasons[reason], paint: palette.faint }]),
      { text: places.join(" → "), paint: palette.faint },
    ],
    0,
    { ...page, width: Math.max(1, width - INDENT) },
  );
  return [
    ...shown.map((line, index) => (index === 0 ? `  ${paint(MARKS[result])} ${line}` : `    ${line}`)),
    ...details.map((line) => " ".repeat(INDENT) + line),
  ];
}

function textOf({ text }: IndicatorValue): string {
  return sanitizeForTerminal(text);
}

function resultPaint({ result, near }: Indicator, { palette }: Page): Paint {
  if (result === "met") return palette.good;
  if (result === "missed") return near ? palette.fair : palette.bad;
  return palette.faint;
}
