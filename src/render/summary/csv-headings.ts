import type { SummaryWords } from "./words.ts";

/** What the columns of a summary for Excel are called in Japanese, by the names of fields. */
export function csvHeadings({ names, missing, verdicts }: SummaryWords): ReadonlyMap<string, string> {
  return new Map([
    ["fiscalYear", "対象年度"],
    ["issuers", "発行"],
    ...Object.entries(names),
    ["initiatives", "取組"],
    ["unrated", missing.rating],
    ...Object.entries(verdicts),
    ["share", "達成の割合"],
    ["corrected", "人による訂正"],
  ]);
}
