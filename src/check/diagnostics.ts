import { defineDiagnostic } from "../core/diagnostic.ts";

/** Said once in a report of which there is more to say than is listed; it weighs what the heaviest of the rest weighs. */
export const moreFindings = defineDiagnostic<{
  listed: number;
  errors: number;
  warnings: number;
  infos: number;
}>({
  id: "check/more-findings",
  severity: "info",
  messages: {
    ja: ({ listed, errors, warnings, infos }) =>
      `指摘が多すぎるため、重いものから${listed}件だけを挙げました。残りは数だけ数えています: エラー${errors}件、警告${warnings}件、情報${infos}件（--limit findings=${listed + errors + warnings + infos} で全件）`,
    en: ({ listed, errors, warnings, infos }) =>
      `there are too many findings to list: the heaviest ${listed} are, the rest are only counted: ${errors} errors, ${warnings} warnings, ${infos} infos (--limit findings=${listed + errors + warnings + infos} lists all)`,
  },
  docs: {
    summary: { ja: "挙げきれない数の指摘", en: "More findings than are listed" },
    why: {
      ja: "1つの報告書の指摘が上限（--limit findings）を超えると、軽いものは挙げずに数だけ数えます。件数と終了コードには全件が入ります。",
      en: "Where a report has more findings than the limit (--limit findings), the lighter ones are counted instead of listed. Totals and exit code count them all.",
    },
  },
});

/** Every kind of finding of this stage. */
export const CHECK_DIAGNOSTICS = [moreFindings] as const;
