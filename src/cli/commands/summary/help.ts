import { CHECK_HELP } from "../check/help.ts";
import { PARSE_HELP } from "../parse/help.ts";

/** The texts of `reform summary --help`. */
export const SUMMARY_HELP = {
  inputs: CHECK_HELP.inputs,
  byDepartment: { ja: "主管課ごとに数える (既定)", en: "count by department (the default)" },
  byPolicy: { ja: "基本方針ごとに数える", en: "count by policy" },
  byStrategy: { ja: "取組みの方針ごとに数える", en: "count by strategy" },
  byRating: { ja: "達成度ごとに数える", en: "count by rating" },
  involved: {
    ja: "主管課が複数の取組を各課に数える (既定: 筆頭の課だけ)",
    en: "count an initiative under every leading department, not only under the first",
  },
  sort: {
    ja: "並べ方: initiatives (多い順)、name、unrated、overrated、share (達成の割合の低い順)、rating (よい評価の多い順)、report (報告書の順)",
    en: "order: initiatives (most first), name, unrated, overrated, share (lowest first), rating (most of the best first) or report (as the report has them)",
  },
  json: { ja: "JSONで出力する", en: "print JSON" },
  csv: { ja: "CSVで出力する", en: "print CSV" },
  excel: PARSE_HELP.excel,
  output: {
    ja: "結果を書くファイル (形式は拡張子から。csv=FILE のようにも書ける。.xlsx はExcelのブック。入力は上書きしない)",
    en: "write the result to a file, in the format of its extension unless told, as in csv=FILE; .xlsx is an Excel workbook; never over an input",
  },
  config: CHECK_HELP.config,
  noConfig: CHECK_HELP.noConfig,
  notes: {
    ja: "年度の違う報告書は並べて数える。評価の段階が違う報告書も分け、意味の違う記号は足さない。「全ての課等」のような語句は課として数えない。",
    en: "Reports of different fiscal years are counted side by side, and so are reports with different rating scales: letters of different meaning are never added up. Phrases such as 全ての課等 (all divisions) do not count as departments.",
  },
  examples: [
    { line: "reform summary report.txt", help: { ja: "主管課ごとの集計", en: "counts by department" } },
    {
      line: "reform summary r1.txt r2.txt --by-policy",
      help: { ja: "2か年を基本方針ごとに並べる", en: "two years side by side, by policy" },
    },
    {
      line: "reform summary report.txt --involved --sort overrated",
      help: {
        ja: "関わるすべての主管課を、高すぎる評価の多い順に",
        en: "every leading department, the most overrated first",
      },
    },
    {
      line: "reform summary reports/ --excel -o summary.csv",
      help: { ja: "Excelで開く表にする", en: "a sheet for Excel" },
    },
  ],
} as const;
