import type { Related } from "../core/finding.ts";
import type { Span } from "../core/span.ts";
import type { Row } from "../row/read-row.ts";
import {
  type EraYear,
  eraLabel,
  eraYearsOf,
  lastYearOf,
  mayNamePastEra,
  neverCame,
  toCurrentEra,
} from "./reading/era-years.ts";
import type { Rule } from "./types.ts";

interface ImpossibleEra {
  /** 平成32年. */
  readonly printed: string;
  readonly era: string;
  /** The last year of that era. */
  readonly last: number;
  /** 令和2年. */
  readonly really: string;
  readonly year: number;
}

interface Place {
  readonly span: Span;
  readonly text: string;
}

/** A year that its era never reached. */
export const dateImpossibleEra: Rule<ImpossibleEra> = {
  id: "date/impossible-era",
  severity: "info",
  messages: {
    ja: ({ printed, era, last, really }) =>
      `「${printed}」は存在しない年（${era}は${last}年まで）。${really}に当たる`,
    en: ({ printed, era, last, really, year }) =>
      `${printed} never came: ${era} ended in its year ${last}; it is ${really} (${year})`,
  },
  docs: {
    summary: { ja: "存在しない元号の年", en: "A year that its era never reached" },
    why: {
      ja: "改元前に作られた計画の年が直されずに残ったもので、年の読み違いのもとになる。改元後の年に直すか、併記する。計画の名称や引用であれば直さなくてよい。",
      en: "Left over from a plan made before the era changed, and easily misread. Write the year of the new era, or both; names of plans and quotations may stand.",
    },
    examples: {
      ok: [{ goal: "平成31年4月1日までに移行する。", plan: "計画期間：平成29年度～令和8年度" }],
      ng: [
        { goal: "平成32年度当初における職員数を適正化する。" },
        { direction: "昭和65年に建設した施設を見直す。" },
      ],
    },
  },
  *check(_, { row }) {
    for (const [year, places] of findImpossible(row)) {
      const [first, ...others] = places;
      const { era, number } = year;
      const last = lastYearOf(era);
      if (!first || last === null) continue;
      const printed = `${era}${number}年`;
      yield {
        span: first.span,
        data: { printed, era, last, really: eraLabel(toCurrentEra(year.year)), year: year.year },
        related: others.map(
          ({ span, text }): Related => ({
            message: { ja: `ほかの箇所: ${text}`, en: `also here: ${text}` },
            span,
          }),
        ),
      };
    }
  },
};

/** Each impossible year of a row with all its places. */
function findImpossible({ passages }: Row): Iterable<[EraYear, Place[]]> {
  const found = new Map<string, [EraYear, Place[]]>();
  for (const passage of passages) {
    if (!mayNamePastEra(passage.text)) continue;
    for (const quantity of passage.quantities) {
      if (quantity.impossibleEra === undefined) continue;
      const place = { span: passage.spanOf(quantity.start, quantity.end), text: quantity.text };
      for (const year of eraYearsOf(quantity).filter(neverCame)) {
        const known = found.get(eraLabel(year));
        if (known) known[1].push(place);
        else found.set(eraLabel(year), [year, [place]]);
      }
    }
  }
  return found.values();
}
