import type { CommandEntry } from "./shell/command.ts";

/**
 * Every command, in the order of the help. To add one: write `commands/<name>.ts` with a `CommandDefinition`,
 * and add its entry here.
 */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "parse",
    summary: {
      ja: "報告書の表をデータにする",
      en: "turn the table of a report into data",
    },
    load: async () => (await import("./commands/parse/parse.ts")).parseCommand,
  },
  {
    name: "check",
    summary: {
      ja: "自己評価を数値と照らし合わせる",
      en: "check whether the numbers bear out the ratings",
    },
    load: async () => (await import("./commands/check/check.ts")).checkCommand,
  },
  {
    name: "summary",
    summary: {
      ja: "主管課、基本方針、達成度ごとに集計する",
      en: "count by department, policy, strategy or rating",
    },
    load: async () => (await import("./commands/summary/summary.ts")).summaryCommand,
  },
  {
    name: "show",
    summary: { ja: "1つの取組をすべて表示する", en: "show one initiative in full" },
    load: async () => (await import("./commands/show/show.ts")).showCommand,
  },
  {
    name: "correct",
    summary: {
      ja: "読み取りや判定を人が訂正し、指摘を説明する",
      en: "put right what was read or judged, or explain a finding",
    },
    load: async () => (await import("./commands/correct/correct.ts")).correctCommand,
  },
  {
    name: "columns",
    summary: {
      ja: "どの列を何と読んだかを、理由とともに表示する",
      en: "show what every column was taken for, and why",
    },
    load: async () => (await import("./commands/columns/columns.ts")).columnsCommand,
  },
  {
    name: "explain",
    summary: { ja: "規則の説明を表示する", en: "explain a rule" },
    load: async () => (await import("./commands/explain/explain.ts")).explainCommand,
  },
  {
    name: "rules",
    summary: { ja: "規則の一覧を表示する", en: "list the rules" },
    load: async () => (await import("./commands/rules/rules.ts")).rulesCommand,
  },
  {
    name: "quantities",
    summary: {
      ja: "文の中の数値をどう読むかを表示する",
      en: "show what is read as numbers in a text",
    },
    load: async () => (await import("./commands/quantities/quantities.ts")).quantitiesCommand,
  },
  {
    name: "schema",
    summary: {
      ja: "JSON出力のJSON Schemaを表示する",
      en: "print the JSON Schema of a JSON output",
    },
    load: async () => (await import("./commands/schema/schema.ts")).schemaCommand,
  },
  {
    name: "init",
    summary: { ja: "設定ファイルのひな型を書く", en: "write a configuration to start from" },
    load: async () => (await import("./commands/init/init.ts")).initCommand,
  },
  {
    name: "completion",
    summary: { ja: "シェルの補完スクリプトを表示する", en: "print a completion script for a shell" },
    load: async () => (await import("./commands/completion/completion.ts")).completionCommand,
  },
];

/** The entry of the command that the arguments call, if any: the first argument that is the name of one. */
export function findCalled(argv: readonly string[]): CommandEntry | undefined {
  const name = argv.find((argument) => COMMANDS.some((entry) => entry.name === argument));
  return COMMANDS.find((entry) => entry.name === name);
}
