import type { Message } from "../core/finding.ts";
import type { Rule } from "./types.ts";

interface Malformed {
  readonly text: string;
  readonly issue: string;
}

/** What is wrong with a numeral, by the reader's name for it. */
const REASONS: Readonly<Record<string, Message>> = {
  grouping: { ja: "桁区切りの位置が合わない", en: "its digits are not grouped in threes" },
  "double-point": { ja: "小数点が二つある", en: "it has two decimal points" },
  "too-long": { ja: "桁数が多すぎる", en: "it has too many digits" },
  glyphs: { ja: "数字が別の文字に化けている", en: "other characters stand in place of digits" },
  "ambiguous-point": {
    ja: "点が小数点か桁区切りか決められない",
    en: "its point may be decimal or group the digits",
  },
  spaced: { ja: "数字の間が空いており、一つの数か決められない", en: "blanks part its digits" },
  separator: {
    ja: "数字の間の記号が小数点か桁区切りか列挙か決められない",
    en: "the mark between its digits may be a point, a comma or part a list",
  },
  places: { ja: "位取りの順序が合わない", en: "its places are out of order" },
  "lost-digits": { ja: "先頭の数字が欠けている", en: "its first digits are lost" },
  sign: { ja: "横線が負号か決められない", en: "the dash before it may be a minus sign" },
  "impossible-date": { ja: "暦にない日付", en: "there is no such day" },
};

const FALLBACK: Message = { ja: "数として読めない", en: "it cannot be read as a number" };

/** A numeral that cannot be read. */
export const quantityMalformed: Rule<Malformed> = {
  id: "quantity/malformed",
  severity: "info",
  messages: {
    ja: ({ text, issue }) =>
      `「${text}」は読み取れない（${(REASONS[issue] ?? FALLBACK).ja}）ため、判定に使っていない`,
    en: ({ text, issue }) =>
      `"${text}" cannot be read (${(REASONS[issue] ?? FALLBACK).en}) and was not used in judging`,
  },
  docs: {
    summary: { ja: "読み取れない数値", en: "A numeral that cannot be read" },
    why: {
      ja: "桁区切りや小数点の誤り、文字化けのある数値は、推測で補うと別の値になるため使わない。原本の数値を確かめて直す。",
      en: "A numeral with misplaced separators or broken characters is not used, for a guess would make it another number. Compare with the original and correct it.",
    },
    examples: {
      ok: [{ do: "事業費 12,345千円、収納率 98.5%" }],
      ng: [{ do: "事業費 1,2345円" }, { check: "令和2年2月30日に開催した。" }],
    },
  },
  *check(_, { row }) {
    for (const passage of row.passagesOf("goal", "plan", "do", "check")) {
      for (const { issue, text, start, end } of passage.quantities) {
        // 数百人 is vague on purpose.
        if (issue === undefined || issue === "vague") continue;
        yield { span: passage.spanOf(start, end), data: { text, issue } };
      }
    }
  },
};
