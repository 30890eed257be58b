import type { Message } from "../../core/finding.ts";

/** Where to begin, at the end of `reform --help`. */
export const EXAMPLES: readonly { readonly line: string; readonly help: Message }[] = [
  {
    line: "reform parse report.txt",
    help: { ja: "報告書を一覧で見る", en: "see what is in a report" },
  },
  {
    line: "reform check report.txt",
    help: { ja: "数値に見合わない評価を探す", en: "find ratings that the numbers do not bear out" },
  },
  {
    line: "reform summary r1.txt r2.txt",
    help: { ja: "主管課ごとに2か年を並べる", en: "count by department, two years side by side" },
  },
  {
    line: "reform show 1-1-5 report.txt",
    help: { ja: "1つの取組をすべて読む", en: "read one initiative in full" },
  },
];

/** The headings of the help, by commander's own words. */
export const HELP_TITLES: Readonly<Record<string, Message>> = {
  "Usage:": { ja: "使い方:", en: "Usage:" },
  "Arguments:": { ja: "引数:", en: "Arguments:" },
  "Options:": { ja: "オプション:", en: "Options:" },
  "Global Options:": { ja: "共通のオプション:", en: "Global options:" },
  "Commands:": { ja: "コマンド:", en: "Commands:" },
  "Examples:": { ja: "例:", en: "Examples:" },
};

/** What the help says of the program and of the options that every command has. */
export const HELP = {
  program: {
    ja: "行政改革実施計画の取組結果報告書の表を組み立て直し、自己評価を数値と照らし合わせる。",
    en: "Rebuilds the tables of Japanese municipal administrative-reform reports and checks whether the numbers bear out the self-ratings.",
  },
  version: { ja: "バージョンを表示する", en: "print the version" },
  help: { ja: "説明を表示する", en: "show help" },
  helpCommand: { ja: "コマンドの説明を表示する", en: "show the help of a command" },
  lang: {
    ja: "表示の言語: ja か en (既定: 環境のロケール)",
    en: "language for people: ja or en (default: the locale of the environment)",
  },
  color: {
    ja: "色付け: always, never, auto (既定: auto。NO_COLOR と FORCE_COLOR にも従う)",
    en: "colour: always, never or auto (default: auto, which follows NO_COLOR and FORCE_COLOR)",
  },
  ambiguousWidth: {
    ja: "①●▲などを何桁で表示する端末か: 1 か 2 (既定: 1)",
    en: "columns that the terminal gives to ①, ●, ▲ and the like: 1 or 2 (default: 1)",
  },
  exitCodes: {
    ja: "終了コード: 0 問題なし、1 指摘あり (check のみ)、2 使い方の誤り・読めない入力・内部エラー",
    en: "Exit codes: 0 all well, 1 findings (check only), 2 wrong usage, unreadable input or internal error",
  },
} as const satisfies Record<string, Message>;

const suggestion = (name: string | undefined): Message => ({
  ja: name === undefined ? "" : `。もしかして: ${name}`,
  en: name === undefined ? "" : `; did you mean ${name}?`,
});

/** What is wrong with a command line. */
export const USAGE = {
  unknownOption: (option: string, similar?: string): Message => ({
    ja: `オプション ${option} はありません${suggestion(similar).ja}`,
    en: `unknown option ${option}${suggestion(similar).en}`,
  }),
  unknownCommand: (name: string, similar?: string): Message => ({
    ja: `コマンド ${name} はありません${suggestion(similar).ja}`,
    en: `unknown command ${name}${suggestion(similar).en}`,
  }),
  missingArgument: (name: string): Message => ({
    ja: `引数 <${name}> がありません`,
    en: `missing argument <${name}>`,
  }),
  optionMissingArgument: (option: string): Message => ({
    ja: `オプション ${option} に値がありません`,
    en: `option ${option} needs a value`,
  }),
  excessArguments: (expected: string, given: string): Message => ({
    ja: `引数が多すぎます (${expected} 個のところ ${given} 個)`,
    en: `too many arguments (${given} given, at most ${expected} expected)`,
  }),
  invalidValue: (option: string, value: string, choices: string): Message => ({
    ja: `オプション ${option} の値 ${value} は使えません (使える値: ${choices})`,
    en: `option ${option} cannot be ${value} (choose from ${choices})`,
  }),
  conflictingOption: (option: string, other: string): Message => ({
    ja: `オプション ${option} と ${other} は同時に使えません`,
    en: `options ${option} and ${other} cannot be used together`,
  }),
  unknownLimit: (name: string, similar: string | undefined, known: readonly string[]): Message => ({
    ja: `${name} という上限はありません${similar ? suggestion(similar).ja : ` (あるもの: ${known.join(", ")})`}`,
    en: `there is no limit ${name}${similar ? suggestion(similar).en : ` (choose from ${known.join(", ")})`}`,
  }),
  noLimit: (text: string, name: string): Message => ({
    ja: `オプション --limit の値 ${text} は使えません (${name}=1以上の整数)`,
    en: `option --limit cannot be ${text} (expected ${name}= and a whole number, 1 or more)`,
  }),
  unknownSchema: (name: string, known: string): Message => ({
    ja: `${name} のスキーマはありません (あるもの: ${known})`,
    en: `there is no schema named ${name} (choose from ${known})`,
  }),
  notCount: (option: string, value: string): Message => ({
    ja: `オプション ${option} の値 ${value} は使えません（1以上の整数）`,
    en: `option ${option} cannot be ${value} (expected a whole number, 1 or more)`,
  }),
  emptySheet: (): Message => ({
    ja: "オプション --sheet の値が空です (シートの名前か、1からの番号)",
    en: "option --sheet is empty (expected the name of a sheet, or its number from 1)",
  }),
  notPages: (value: string): Message => ({
    ja: `オプション --pages の値 ${value} は使えません (3-11,14 のように、1以上のページ)`,
    en: `option --pages cannot be ${value} (expected pages from 1, as in 3-11,14)`,
  }),
  emptyInput: (): Message => ({
    ja: "入力の名前が空です (カレントフォルダーなら . と書く)",
    en: "an input has an empty name (the current folder is .)",
  }),
  other: (message: string): Message => ({ ja: message, en: message }),
  seeHelp: (command: string): Message => ({
    ja: ` (説明: ${command} --help)`,
    en: ` (see ${command} --help)`,
  }),
} as const;

/** What is wrong with `--output`. */
export const OUTPUT = {
  invalid: (text: string, formats: readonly string[]): Message => ({
    ja: `オプション --output の値 ${text} は使えません（ファイルか 形式=ファイル。形式は ${formats.join("、")}）`,
    en: `option --output cannot be ${text} (expected FILE, or FORMAT=FILE with one of ${formats.join(", ")})`,
  }),
  fileOnly: (format: string): Message => ({
    ja: `形式 ${format} は標準出力に書けません。ファイルを -o X.${format} で指定してください`,
    en: `the format ${format} cannot go to standard output: name a file with -o X.${format}`,
  }),
  unknownEnding: (
    path: string,
    extension: string,
    known: readonly string[],
    formats: readonly string[],
  ): Message => ({
    ja: `${path}: 拡張子 ${extension} に当たる形式がありません（使える拡張子: ${known.join("、")}。または 形式=ファイル、形式は ${formats.join("、")}）`,
    en: `${path}: the extension ${extension} means no format (known: ${known.join(", ")}; or write FORMAT=FILE with one of ${formats.join(", ")})`,
  }),
} as const;

/** What is said of flat tables. */
export const TABLES = {
  copy: (path: string, of: string): Message => ({
    ja: `${path}: ${of} と同じ内容のファイルなので、Parquetとパッケージの表には入れません`,
    en: `${path}: the same bytes as ${of}; left out of the tables in Parquet and the package`,
  }),
  noFolder: (folder: string, reason: Message): Message => ({
    ja: `${folder}: パッケージのフォルダーを使えません（${reason.ja}）。`,
    en: `${folder}: cannot be the folder of the package (${reason.en}).`,
  }),
  isNoFolder: { ja: "フォルダーではありません", en: "it is no folder" },
  emptyFolder: (): Message => ({
    ja: "オプション --package の値が空です (カレントフォルダーなら . と書く)",
    en: "option --package is empty (the current folder is .)",
  }),
  noLicense: (text: string): Message => ({
    ja: `オプション --license の値 ${text} は使えません (CC-BY-4.0 のような、英数字と . _ - の短い名前)`,
    en: `option --license cannot be ${text} (expected a short name of letters, digits, . _ and -, as in CC-BY-4.0)`,
  }),
  licenseOfNothing: (): Message => ({
    ja: "--license はパッケージの利用条件なので、--package と一緒に指定してください",
    en: "--license is that of a package; give --package too",
  }),
  packageHelp: {
    ja: "このフォルダーにData Packageも書く (報告書・取組・指標・指摘の表をCSVとParquetで、datapackage.json 付き)",
    en: "also write a Data Package into this folder: the flat tables as CSV and Parquet, with a datapackage.json",
  },
  licenseHelp: {
    ja: "パッケージに書くデータの利用条件: CC-BY-4.0 など (既定: 不明と書く)",
    en: "licence of the data, as the package is to say it, such as CC-BY-4.0 (default: unknown)",
  },
} as const;

/** What may not be written, because something else would be lost. */
export const FILES = {
  stdin: { ja: "標準入力", en: "standard input" },
  stdout: { ja: "標準出力", en: "standard output" },
  stdoutIsInput: (input: Message, isEmptied: boolean): Message => ({
    ja: `標準出力の先が、入力（${input.ja}）と同じファイルです${isEmptied ? "（シェルがすでに空にしています）" : ""}。別のファイルに書いてください`,
    en: `standard output goes into an input (${input.en})${isEmptied ? ", which the shell has emptied already" : ""}; send it to another file`,
  }),
  shared: (one: Message, other: Message): Message =>
    one.en === other.en
      ? {
          ja: `出力先に ${one.ja} が2回使われています`,
          en: `two outputs go to ${one.en}; give each its own file`,
        }
      : {
          ja: `出力先の ${one.ja} と ${other.ja} は同じファイルか、大文字と小文字だけが違う名前です。別々のファイルにしてください`,
          en: `the outputs ${one.en} and ${other.en} are the same file, or differ only in case; give each its own`,
        },
} as const;

/** What went wrong while the program ran. */
export const FAILURE = {
  internal: (what: string): Message => ({
    ja: `内部エラー: ${what} (REFORM_DEBUG=1 で詳細)`,
    en: `internal error: ${what} (REFORM_DEBUG=1 shows where)`,
  }),
} as const;
