import { PARSE_HELP } from "../parse/help.ts";

/** The texts of `reform columns --help`. */
export const COLUMNS_HELP = {
  inputs: PARSE_HELP.inputs,
  json: { ja: "JSONで出力する", en: "print JSON" },
  asConfig: {
    ja: "設定として出力する (reform.config.json に貼り付けて直せる)",
    en: "print it as configuration, to be pasted into reform.config.json and changed",
  },
  config: {
    ja: "値がなければ --as-config と同じ。値は設定ファイル (既定: 上のフォルダーへ順に探した reform.config.json か package.json の reform)",
    en: "without a value the same as --as-config; a value is the configuration (default: the nearest reform.config.json, or reform in package.json, at or above this folder)",
  },
  noConfig: PARSE_HELP.noConfig,
  notes: {
    ja: "設定の columns は、報告書 (ファイルかglob) ごとに、見出しから項目への対応を書く。同じ見出しの2列目は「見出し (2)」。--config の値のあとに報告書の名前が来ないよう、--config は最後に書くか --as-config を使う。",
    en: "columns in the configuration says, by report (a file or glob), which field each heading is; the second column of the same heading is called heading (2). A name behind --config is taken for its value: write it last, or use --as-config.",
  },
  examples: [
    {
      line: "reform columns report.txt",
      help: { ja: "どの列を何と読んだかを表示する", en: "show what every column was taken for" },
    },
    {
      line: "reform columns report.txt --config",
      help: { ja: "貼り付けて直せる設定として", en: "as configuration, to be pasted and changed" },
    },
  ],
} as const;
