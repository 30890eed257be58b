import { sameUnit } from "../indicator/units.ts";
import type { Quantity } from "../quantity/types.ts";
import { printLike, slackOf } from "./reading/precision.ts";
import type { Passage } from "./reading/row.ts";
import type { Rule } from "./types.ts";

interface WrongShare {
  readonly part: string;
  readonly whole: string;
  readonly printed: string;
  readonly made: string;
}

interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly percent: Quantity;
  /** Where part and percentage stand. */
  readonly passage: Passage;
  readonly wholePassage: Passage;
}

const OF_WHICH = /^の?(?:うち|中|内)、?[^\d０-９、。（(]{0,12}$/;
const SLASH = /^[\s　]*[／/][^\d０-９、。（(]{0,8}$/;
const PERCENT_BEHIND = /^[^\d０-９、。（(]{0,4}(?:[（(][^\d０-９。）)]{0,8}|で、?|、|[=＝])[\s　約]*$/;
const OTHER_RATE = /達成|進捗|前年|昨年|対比|比|増|減|目標|計画/;
const ANSWERED = /(?:回答|回収)(?:数|者数?|件数)?(?:は|が|:|：)?[\s　]*$/;
const ASKED = /^(?:を対象|に[^\d、。]{0,4}(?:配布|発送|送付|郵送)|(?:配布|発送|送付|郵送))/;

/** A part, its whole and a percentage that is not theirs. */
export const arithmeticShare: Rule<WrongShare> = {
  id: "arithmetic/share",
  severity: "info",
  messages: {
    ja: ({ part, whole, printed, made }) => `${whole}のうち${part}は${made}だが、${printed}とある`,
    en: ({ part, whole, printed, made }) => `${part} of ${whole} is ${made}, but ${printed} is printed`,
  },
  docs: {
    summary: { ja: "割合の計算が合わない", en: "A printed percentage is not that of its part and whole" },
    why: {
      ja: "「25事業中19事業（76%）」のように、部分・全体・割合がそろっているものだけを計算し直す。最後の桁の丸めと切り捨ては許す。割合の分母が別にある場合は、それを書き添える。",
      en: "Only where part, whole and percentage stand together is the percentage worked out again; rounding and cutting off of its last digit are allowed for. Where its denominator is another number, say which.",
    },
    examples: {
      ok: [
        { do: "25事業中19事業（76%）を完了した。" },
        { do: "取得者 9人／28人（32.1%）" },
        { do: "市民アンケート（1,500人を対象）を実施した。", check: "回答は692件（46.1%）であった。" },
      ],
      ng: [
        { do: "25事業中19事業（67%）を完了した。" },
        { do: "市民アンケート（1,500人を対象）を実施した。", check: "回答は692件（64.1%）であった。" },
      ],
    },
  },
  *check({ initiative }, { readRow }) {
    const passages = readRow(initiative).passagesOf("do", "check");
    const shares = [...passages.flatMap(findShares), ...findAnswers(passages)];
    for (const { part, whole, percent, passage, wholePassage } of shares) {
      const made = (100 * (part.value ?? 0)) / (whole.value ?? 1);
      if (isNear(made, percent) || isNear(100 - made, percent)) continue;
      yield {
        span: passage.spanOf(percent.start, percent.end),
        data: { part: part.text, whole: whole.text, printed: percent.text, made: printLike(percent, made) },
        related: [
          { message: { ja: `部分: ${part.text}`, en: `part: ${part.text}` }, span: spanIn(passage, part) },
          {
            message: { ja: `全体: ${whole.text}`, en: `whole: ${whole.text}` },
            span: spanIn(wholePassage, whole),
          },
        ],
      };
    }
  },
};

function spanIn(passage: Passage, { start, end }: Quantity) {
  return passage.spanOf(start, end);
}

function isNear(made: number, percent: Quantity): boolean {
  return Math.abs(made - (percent.value ?? 0)) <= slackOf(percent) + 1e-9;
}

/** n中m（p%） and m／n（p%）. */
function findShares(passage: Passage): Share[] {
  const { text } = passage;
  if (!/[%％]/.test(text)) return [];
  return passage.quantities.flatMap((percent, i, all) => {
    const [first, second] = [all[i - 2], all[i - 1]];
    if (percent.kind !== "percent" || !first || !second || !isPlain(percent)) return [];
    if (!isCount(first) || !isCount(second) || !sameUnit(first.unit, second.unit)) return [];
    const behind = text.slice(second.end, percent.start);
    if (!PERCENT_BEHIND.test(behind) || OTHER_RATE.test(behind)) return [];
    const between = text.slice(first.end, second.start);
    const order = OF_WHICH.test(between) ? [second, first] : SLASH.test(between) ? [first, second] : [];
    const [part, whole] = order;
    if (!part || !whole || (part.value ?? 0) > (whole.value ?? 0)) return [];
    return [{ part, whole, percent, passage, wholePassage: passage }];
  });
}

/** 回答は692件（46.1%） beside the only number of people that were asked. */
function findAnswers(passages: readonly Passage[]): Share[] {
  if (!passages.some(({ text }) => /回答|回収/.test(text) && /[%％]/.test(text))) return [];
  const asked = passages.flatMap((passage) =>
    passage.quantities
      .filter((one) => isCount(one) && ASKED.test(passage.text.slice(one.end, one.end + 10)))
      .map((whole) => ({ whole, wholePassage: passage })),
  );
  const [only] = asked;
  if (asked.length !== 1 || !only) return [];
  const { whole, wholePassage } = only;
  return passages.flatMap((passage) =>
    passage.quantities.flatMap((percent, i, all) => {
      const part = all[i - 1];
      if (percent.kind !== "percent" || !part || !isCount(part) || !isPlain(percent)) return [];
      if (!ANSWERED.test(passage.text.slice(Math.max(0, part.start - 12), part.start))) return [];
      if (!/^[（(][\s　約]*$/.test(passage.text.slice(part.end, percent.start))) return [];
      return (part.value ?? 0) > (whole.value ?? 0) ? [] : [{ part, whole, percent, passage, wholePassage }];
    }),
  );
}

function isCount(one: Quantity): boolean {
  return one.kind === "count" && isPlain(one) && (one.value ?? 0) > 0;
}

function isPlain({ value, approximate, min, max }: Quantity): boolean {
  return value !== null && !approximate && min === null && max === null;
}
