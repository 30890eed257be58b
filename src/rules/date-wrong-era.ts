import type { Quantity } from "../quantity/model/types.ts";
import { type EraYear, eraLabel, eraYearsOf, mayNamePastEra, toCurrentEra } from "./reading/era-years.ts";
import type { Rule } from "./types.ts";

interface WrongEra {
  /** 平成2年. */
  readonly printed: string;
  readonly year: number;
  /** 令和2年. */
  readonly fits: string;
  readonly reportYear: string;
}

/** How long ago a date has to be to be doubted at all. */
const LONG_AGO = 20;
/** Words that speak of the time of the report. */
const NOW = /現在|時点|年度末|末日|実施|開催|予定|見込|実績|達成|採用|状況|決算/;
/** Words that speak of the past, where an old date is in its place. */
const THEN =
  /制定|建設|建築|竣工|完成|築|設置|設立|開設|開館|開園|供用|策定|合併|以降|以来|当時|年代|生まれ|創設|発足|施行|購入|比べ|比較|比/;
/** 平成2年から実施している is the past, too. */
const SINCE = /^度?(?:から|より|頃|ごろ)/;

/** A year of an earlier era where the same year of the report's era is meant. */
export const dateWrongEra: Rule<WrongEra> = {
  id: "date/wrong-era",
  severity: "info",
  messages: {
    ja: ({ printed, fits, reportYear, year }) =>
      `「${printed}」（${year}年）は${reportYear}の報告書の時点と合わない。${fits}の誤りではないか`,
    en: ({ printed, fits, reportYear, year }) =>
      `${printed} (${year}) does not fit a report of ${reportYear}; is ${fits} meant?`,
  },
  docs: {
    summary: { ja: "元号の取り違えらしい年", en: "A year in the wrong era" },
    why: {
      ja: "報告書の年度より20年以上前の年が「現在」などのことばとともに書かれ、元号だけを報告書のものに替えると報告書の年度に合う。元号の書き誤りが多い。実際に過去の時点を述べているなら、そのままでよい。",
      en: "A year more than twenty before the report's stands with words such as 現在 (as of), and with the report's era instead it would fit: mostly a slip of the era. Where the past is really meant it may stand.",
    },
    examples: {
      ok: [
        { do: "令和2年4月1日現在の職員数を把握した。" },
        { do: "平成2年に建設した庁舎の改修を実施した。" },
        { do: "平成30年4月1日現在の状況と比べた。" },
      ],
      ng: [{ do: "職員数を把握した。（平成2年4月1日現在624人）" }],
    },
  },
  *check(_, { report, row }) {
    const { fiscalYear } = report;
    if (!fiscalYear) return;
    for (const passage of row.passages) {
      if (!mayNamePastEra(passage.text)) continue;
      for (const quantity of passage.quantities) {
        if (quantity.kind !== "date" && quantity.kind !== "period") continue;
        const years = eraYearsOf(quantity);
        const [year] = years;
        const fits = years.length === 1 && year ? fittingYear(year, fiscalYear.year) : null;
        if (!year || !fits || !speaksOfNow(passage.text, quantity)) continue;
        yield {
          span: passage.spanOf(quantity.start, quantity.end),
          data: {
            printed: eraLabel(year),
            year: year.year,
            fits: eraLabel(fits),
            reportYear: fiscalYear.label,
          },
        };
      }
    }
  },
};

/** The same number in the report's era, where it falls on the report's year or one beside it. */
function fittingYear({ number, year }: EraYear, reportYear: number): EraYear | null {
  if (year > reportYear - LONG_AGO) return null;
  const current = toCurrentEra(reportYear);
  const fits = { era: current.era, number, year: reportYear - current.number + number };
  return Math.abs(fits.year - reportYear) <= 1 ? fits : null;
}

function speaksOfNow(text: string, { start, end }: Quantity): boolean {
  const behind = text.slice(end, end + 16).split(/[。、]/)[0] ?? "";
  const before = text.slice(Math.max(0, start - 8), start);
  return NOW.test(behind) && !SINCE.test(behind) && !THEN.test(behind) && !THEN.test(before);
}
