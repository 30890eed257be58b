import { PARSE_HELP } from "../parse/help.ts";

/** The texts of `reform check --help`. */
export const CHECK_HELP = {
  inputs: {
    ja: "報告書: ファイル、パターン (glob)、フォルダー、- (標準入力)。なければ設定の include",
    en: "reports: a file, a glob, a folder or - (standard input); include of the configuration where none is named",
  },
  format: {
    ja: "標準出力の形式: pretty (既定)、json、ndjson (取組ごとに1行)、github、sarif、junit、markdown、html、parquet (指標ごとに1行)",
    en: "what goes to standard output: pretty (the default), json, ndjson (a line per initiative), github, sarif, junit, markdown, html or parquet (a row an indicator)",
  },
  json: { ja: "--format json と同じ", en: "the same as --format json" },
  output: {
    ja: "ファイルにも書く (形式は拡張子から。sarif=FILE のようにも書ける。.xlsx はExcelのブック。繰り返せる。入力は上書きしない)",
    en: "also write to a file, in the format of its extension unless told, as in sarif=FILE; .xlsx is an Excel workbook; repeatable, never over an input",
  },
  byDepartment: {
    ja: "ブック (-o X.xlsx) に、指摘のある課ごとのシートも入れる",
    en: "in a workbook (-o X.xlsx), a sheet for each department of which something was found as well",
  },
  failOn: {
    ja: "終了コードを1にする重さ: error (既定)、warning、info、never",
    en: "the severity from which the exit code is 1: error (the default), warning, info or never",
  },
  maxWarnings: {
    ja: "警告がこの数を超えたら終了コードを1にする",
    en: "exit with 1 where there are more warnings than this",
  },
  failOnUnverifiable: {
    ja: "数値で確かめられない評価の割合がこれを超えたら終了コードを1にする: 0〜1",
    en: "exit with 1 where more than this part of the ratings could not be checked against numbers, 0 to 1",
  },
  rule: {
    ja: "規則の重さを変える: ID=error|warning|info|off。table/* のような指定もできる (繰り返せる)",
    en: "set a rule's severity: ID=error|warning|info|off, also for table/* and the like; repeatable",
  },
  baseline: {
    ja: "このファイルにある指摘は報告しない",
    en: "do not report the findings that this file holds",
  },
  updateBaseline: {
    ja: "今の指摘をベースラインに書く",
    en: "write the present findings to the baseline",
  },
  quiet: {
    ja: "情報 (info) を省く (pretty、github、markdown、html、xlsx。件数には含む)",
    en: "leave out what only informs, though it is counted (pretty, github, markdown, html, xlsx)",
  },
  showSuppressed: {
    ja: "抑制した指摘を、理由とともに表示する (pretty、github、junit、markdown、xlsx。html は常に表示)",
    en: "name what is suppressed, and why (pretty, github, junit, markdown, xlsx; html always does)",
  },
  sarifSuppressed: {
    ja: "SARIF に、抑制した指摘も抑制済みの印を付けて入れる (GitHub はその印を見ない)",
    en: "keep suppressed findings in SARIF, marked as such (GitHub ignores the mark)",
  },
  why: {
    ja: "各指標の確かさが何から決まったかも入れる (json、ndjson の why)",
    en: "also tell what the confidence in each indicator was weighed by (why in json and ndjson)",
  },
  nearly: {
    ja: "「ほぼ達成」とみなす達成率の下限: 0〜1 (既定: 0.8。凡例に率があればそちら)",
    en: "attainment from which a missed target is nearly met, 0 to 1 (default 0.8; a rate in the legend goes first)",
  },
  config: PARSE_HELP.config,
  noConfig: PARSE_HELP.noConfig,
  notes: {
    ja: "終了コード: 0 --fail-on 以上の指摘なし、1 あり (または --max-warnings、--fail-on-unverifiable を超過)、2 使い方・設定の誤りか、点検できない入力あり。ベースラインの件数を超えた規則と取組の組は、どれが新しいか分からないため全件を報告する。",
    en: "Exit codes: 0 nothing at or above --fail-on, 1 something (or more than --max-warnings or --fail-on-unverifiable allow), 2 wrong usage or configuration, or an input that could not be checked. Where a rule finds more in an initiative than the baseline counts, all of them are reported, since a count cannot say which one is new.",
  },
  examples: [
    { line: "reform check report.txt", help: { ja: "指摘を表示する", en: "show what is found" } },
    {
      line: "reform check reports/ --format github --output sarif=out.sarif",
      help: { ja: "CIで注釈とSARIFを出す", en: "annotations and SARIF in continuous integration" },
    },
    {
      line: "reform check report.txt -o 点検結果.xlsx --by-department",
      help: {
        ja: "Excelのブックにする (課ごとのシート付き)",
        en: "an Excel workbook, with a sheet a department",
      },
    },
    {
      line: "reform check reports/ --baseline known.json --update-baseline",
      help: {
        ja: "今の指摘を記録し、以後は新しいものだけを報告する",
        en: "accept what is there, report what is new",
      },
    },
    {
      line: "reform check report.txt --rule 'table/*=off' --fail-on warning",
      help: { ja: "読み取りの記録を除き、警告でも失敗にする", en: "judge only, and fail on warnings too" },
    },
  ],
} as const;
