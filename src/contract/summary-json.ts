import type { Block, Counts, Group, Summary } from "../summary/types.ts";
import type { SummaryJson } from "./summary-schema.ts";

type CountsJson = Omit<SummaryJson["total"], "years">;

/**
 * A summary as `reform summary --json` prints it; `missing` is what stands for no department, policy and so on, and
 * `notRead` names the inputs that are not counted.
 */
export function toSummaryJson(
  summary: Summary,
  missing: string,
  notRead: SummaryJson["notRead"] = [],
): SummaryJson {
  const { by, involved, blocks, groups, total } = summary;
  const isSeveral = blocks.length > 1;
  const countsOf = (group: Group) => ({
    ...toCountsJson(group.all),
    ...(isSeveral ? { years: group.blocks.map(toCountsJson) } : {}),
  });
  return {
    schemaVersion: 1,
    by,
    involved,
    years: blocks.map(toYearJson),
    groups: groups.map((group) => ({
      key: group.key ?? missing,
      ...(group.key === null ? { missing: true as const } : {}),
      ...countsOf(group),
    })),
    total: countsOf(total),
    notRead,
  };
}

function toCountsJson({ initiatives, ratings, unrated, verdicts, corrected, share }: Counts): CountsJson {
  return {
    initiatives,
    ratings: Object.fromEntries(ratings.map(({ symbol, count }) => [symbol, count])),
    unrated,
    verdicts: { ...verdicts },
    ...(corrected > 0 ? { corrected } : {}),
    share,
  };
}

function toYearJson({ fiscalYear, scale, reports }: Block): SummaryJson["years"][number] {
  const correctedColumns = reports.reduce((sum, { decided = [] }) => sum + decided.length, 0);
  return {
    fiscalYear: fiscalYear && { label: fiscalYear.label, year: fiscalYear.year },
    issuers: [...new Set(reports.flatMap(({ issuer }) => issuer ?? []))],
    reports: reports.map(({ document }) => document.source.path),
    ...(correctedColumns > 0 ? { correctedColumns } : {}),
    ratingScale: scale.map(({ symbol, level }) => ({ symbol, level })),
  };
}
