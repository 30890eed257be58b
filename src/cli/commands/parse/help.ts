import type { Message } from "../../../core/finding.ts";
import { formatLine, placeInWords } from "../../../input/places.ts";
import type { Report } from "../../../report/types.ts";

/** The texts of `reform parse --help`. */
export const PARSE_HELP = {
  inputs: {
    ja: "報告書: ファイル、パターン (glob)、フォルダー (中のすべての報告書)、- (標準入力)",
    en: "reports: a file, a glob, a folder (every report in it) or - (standard input)",
  },
  format: {
    ja: "出力の形式: table (人が読む一覧、既定)、json、ndjson (取組ごとに1行)、csv、tsv、parquet (取組ごとに1行)",
    en: "output: table (an overview for people, the default), json, ndjson (a line per initiative), csv, tsv or parquet (a row an initiative)",
  },
  json: { ja: "--format json と同じ", en: "the same as --format json" },
  csv: { ja: "--format csv と同じ", en: "the same as --format csv" },
  excel: {
    ja: "Excelで開くためのCSV (BOM付きUTF-8、日本語の見出し、数式として動くセルを無効にする)",
    en: "CSV for Excel: UTF-8 with a byte order mark, headings in your language, and no cell that runs as a formula",
  },
  output: {
    ja: "結果を書くファイル (形式は拡張子から。csv=FILE のようにも書ける。.xlsx はExcelのブック。書き終えてから置き換え、入力は上書きしない)",
    en: "write the result to a file, in the format of its extension unless told, as in csv=FILE; .xlsx is an Excel workbook; it is replaced only when complete, and never one of the inputs",
  },
  config: {
    ja: "設定ファイル (既定: 上のフォルダーへ順に探した reform.config.json か package.json の reform)",
    en: "configuration (default: the nearest reform.config.json, or reform in package.json, at or above this folder)",
  },
  noConfig: { ja: "設定ファイルを使わない", en: "use no configuration" },
  notes: {
    ja: "設定のうち使うのは columns、ratings、encoding、limits だけ。JSONは、報告書のファイルが1つならオブジェクト、複数なら (指定した順の) 配列。複数の報告書のCSVとTSVには、どの報告書かを示す path、issuer、fiscalYear、year の列が付き、報告書独自の列は extra 列にJSONで入る。",
    en: "Of the configuration only columns, ratings, encoding and limits count. JSON is an object for one report file and an array for several, in the order of the inputs. CSV and TSV of several reports say which one a row is from (path, issuer, fiscalYear, year) and hold a report's own columns as JSON in the column extra.",
  },
  examples: [
    {
      line: "reform parse report.txt",
      help: { ja: "一覧を表示する", en: "show an overview" },
    },
    {
      line: "reform parse report.txt --json",
      help: { ja: "すべての欄をJSONで", en: "every field as JSON" },
    },
    {
      line: "reform parse reports/ --excel -o all.csv",
      help: { ja: "フォルダー内の報告書を1つの表に", en: "all reports of a folder in one sheet" },
    },
    {
      line: "reform parse report.txt -o 取組一覧.xlsx",
      help: { ja: "Excelのブックにする", en: "an Excel workbook" },
    },
    {
      line: "reform parse - --stdin-filename r2.txt < r2.txt",
      help: { ja: "標準入力から", en: "from standard input" },
    },
  ],
} as const;

/** Says that no column of a report was taken for its ratings. */
export function noRatings({ document }: Report, { span, columns }: Report["headers"][number]): Message {
  const place = document.place(span.start);
  const isLine = place.kind === "line";
  const [ja, en] = isLine
    ? [`${place.line}行目`, `on line ${place.line}`]
    : [placeInWords(place, "ja"), `at ${formatLine(place)}`];
  const headings = columns.map(({ heading }) => heading).slice(0, 12);
  return {
    ja: `${document.source.path}: 評価の列が見当たりません（${ja}の見出し: ${headings.join("、")}）`,
    en: `${document.source.path}: no column of ratings found (header ${en}: ${headings.join(", ")})`,
  };
}
