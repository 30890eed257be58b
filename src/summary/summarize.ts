import type { Report } from "../report/types.ts";
import { arrangeBlocks, nameRatings } from "./blocks.ts";
import { type Counted, countInitiatives } from "./counts.ts";
import { groupInitiatives, type Members } from "./groups.ts";
import type { AssessedReport, Block, Group, Summary, SummaryOptions } from "./types.ts";

/**
 * Counts the initiatives of reports by department, policy, strategy or rating. Reports of different fiscal years or
 * rating scales are counted side by side; `total` counts each initiative once, however often the groups do.
 */
export function summarize(assessed: readonly AssessedReport[], options: SummaryOptions): Summary {
  const blocks = arrangeBlocks(assessed.map(({ report }) => report));
  const ratingName = nameRatings(blocks);
  const symbols = [
    ...new Set(blocks.flatMap((block) => block.scale.map(({ symbol }) => ratingName(symbol, block)))),
  ];
  const blockOf = new Map<Report, Block>(
    blocks.flatMap((block) => block.reports.map((report) => [report, block] as const)),
  );
  const all = assessed.flatMap(({ report, assessments }) => {
    const block = blockOf.get(report) as Block;
    return assessments.map((assessment): Counted => ({ assessment, block }));
  });

  const toGroup = ({ key, counted }: Members): Group => ({
    key,
    all: countInitiatives(counted, symbols, ratingName),
    blocks: blocks.map((block) =>
      countInitiatives(
        counted.filter((one) => one.block === block),
        block.scale.map(({ symbol }) => symbol),
      ),
    ),
  });
  return {
    by: options.by,
    involved: options.involved ?? false,
    blocks,
    groups: groupInitiatives(all, options, ratingName).map(toGroup),
    total: toGroup({ key: null, counted: all }),
  };
}
