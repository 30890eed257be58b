import type { CommandEntry } from "./command.ts";

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
    load: async () => (await import("./commands/parse.ts")).parseCommand,
  },
  {
    name: "check",
    summary: {
      ja: "自己評価を数値と照らし合わせる",
      en: "check whether the numbers bear out the ratings",
    },
    load: async () => (await import("./commands/check.ts")).checkCommand,
  },
  {
    name: "schema",
    summary: {
      ja: "JSON出力のJSON Schemaを表示する",
      en: "print the JSON Schema of a JSON output",
    },
    load: async () => (await import("./commands/schema.ts")).schemaCommand,
  },
];

/** The entry of the command that the arguments call, if any: the first argument that is the name of one. */
export function findCalled(argv: readonly string[]): CommandEntry | undefined {
  const name = argv.find((argument) => COMMANDS.some((entry) => entry.name === argument));
  return COMMANDS.find((entry) => entry.name === name);
}
