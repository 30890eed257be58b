import type { Message } from "../../core/finding.ts";
import { wholePercent } from "../../core/sureness.ts";
import { ERROR_FROM, WARNING_FROM } from "../../indicator/confidence/confidence.ts";
import { MEASURED, type Measured } from "./measured.ts";

const [ERROR, WARNING] = [ERROR_FROM, WARNING_FROM].map(wholePercent);

/** What the severities of an accusation promise, and how far that was kept where it was measured. */
export const PROMISE: Message = {
  ja: [
    `重さの約束: errorは読み取りが正しい見込みが${ERROR}%以上、warningは${WARNING}%以上のものに限る。それより不確かなものは指摘とせず、rating/unsure（info）に示し、判定は「確かめられない」（理由: 数値の対応が不確か）とする。`,
    ...MEASURED.map(
      ({ severity, accused, right, on, date }) =>
        `実測（${date}、${on.ja}）: ${severity} ${accused}件中${right}件が正しかった。`,
    ),
  ].join(""),
  en: [
    `What a severity promises: an error is read rightly with a likelihood of at least ${ERROR} %, a warning of at least ${WARNING} %. What is less sure is no accusation: it is told as rating/unsure (info), and the verdict is unverifiable because it is unsure.`,
    ...MEASURED.map((one) => `Measured on ${one.date} (${one.on.en}): ${shareOf(one)} were right.`),
  ].join(" "),
};

function shareOf({ severity, accused, right }: Measured): string {
  return `${right} of ${accused} ${severity}s`;
}
