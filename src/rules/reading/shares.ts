import { sameUnit } from "../../indicator/measure/units.ts";
import type { Quantity } from "../../quantity/model/types.ts";
import type { Passage } from "../../row/passage/passage.ts";

/** A part, the whole that it belongs to, and the percentage that is printed with them. */
export interface Share {
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

/** n中m（p%） and m／n（p%）. */
export function findShares(passage: Passage): Share[] {
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
export function findAnswers(passages: readonly Passage[]): Share[] {
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
