import type { NotRead } from "../../../check/totals.ts";
import type { Lang } from "../../../core/finding.ts";
import type { Block, Counts, Group, Summary } from "../../../summary/types.ts";
import { SUMMARY_WORDS } from "../../summary/words.ts";
import type { CellValue, Sheet, SheetRow } from "../xlsx/types.ts";
import { issuerOf } from "./report-columns.ts";
import type { ColumnOf } from "./table.ts";
import { WORKBOOK_WORDS } from "./words.ts";

/** What is counted of a group in the reports that may be added up. */
interface Counted {
  readonly block: Block;
  readonly name: string;
  readonly counts: Counts;
}

/** Counts of ratings and verdicts, a row for each group of each block; totals stand behind what is filtered. */
export function countsSheet(
  summary: Summary,
  lang: Lang,
  notes: readonly string[],
  notRead: readonly NotRead[],
): Sheet {
  const words = SUMMARY_WORDS[lang];
  const { by, blocks, groups, total } = summary;
  const columns = countColumns(summary, lang);
  const inBlock = (group: Group, i: number, name: string): Counted[] => {
    const counts = group.blocks[i] as Counts;
    return counts.initiatives === 0 ? [] : [{ block: blocks[i] as Block, name, counts }];
  };
  const toRow = (counted: Counted): SheetRow => columns.map((column) => column.value(counted));
  const paths = notRead.map(({ path }) => path).join(", ");
  return {
    name: WORKBOOK_WORDS[lang].sheets.counts,
    columns,
    rows: blocks.flatMap((_, i) =>
      groups.flatMap((group) => inBlock(group, i, group.key ?? words.missing[by])).map(toRow),
    ),
    footers: [
      ...blocks.flatMap((_, i) => inBlock(total, i, words.total)).map(toRow),
      ...[...notes, ...(paths === "" ? [] : [WORKBOOK_WORDS[lang].notRead(paths)])].map((note) => [note]),
    ],
  };
}

function countColumns(summary: Summary, lang: Lang): ColumnOf<Counted>[] {
  const { by, blocks, total } = summary;
  const words = SUMMARY_WORDS[lang];
  const own = WORKBOOK_WORDS[lang];
  const symbols = new Set(total.blocks.flatMap(({ ratings }) => ratings.map(({ symbol }) => symbol)));
  const count = (heading: string, of: (counts: Counts) => CellValue): ColumnOf<Counted> => ({
    heading,
    width: 10,
    value: ({ counts }) => of(counts),
  });
  const verdicts = ["consistent", "overrated", "underrated", "unverifiable"] as const;
  return [
    ...(blocks.length > 1 ? blockColumns(lang) : []),
    { heading: words.names[by], width: 28, value: ({ name }) => name },
    count(words.all, ({ initiatives }) => initiatives),
    ...[...symbols].map((symbol) =>
      count(symbol, ({ ratings }) => ratings.find((one) => one.symbol === symbol)?.count ?? null),
    ),
    count(words.missing.rating, ({ unrated }) => unrated),
    ...verdicts.map((verdict) => count(words.verdicts[verdict], (counts) => counts.verdicts[verdict])),
    { ...count(own.share, ({ share }) => share), format: "share" },
    ...(total.all.corrected > 0 ? [count(own.corrected, ({ corrected }) => corrected)] : []),
  ];
}

function blockColumns(lang: Lang): ColumnOf<Counted>[] {
  const { report: headings } = WORKBOOK_WORDS[lang];
  const issuers = ({ reports }: Block) => [...new Set(reports.map(issuerOf))].join("、");
  return [
    { heading: headings.issuer, width: 18, value: ({ block }) => issuers(block) },
    {
      heading: headings.year,
      width: 12,
      value: ({ block }) => block.fiscalYear?.label ?? SUMMARY_WORDS[lang].unknownYear,
    },
  ];
}
