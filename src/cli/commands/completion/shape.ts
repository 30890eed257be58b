import type { Lang } from "../../../core/finding.ts";
import type { CommandEntry, OptionDefinition } from "../../shell/command.ts";
import { HELP } from "../../shell/messages.ts";

/** An option as a shell completes it. */
export interface OptionShape {
  /** `--format`, `-o`: every spelling. */
  readonly names: readonly string[];
  readonly help: string;
  /** files: a path; values: one of these; none: it stands alone. */
  readonly takes: "none" | "files" | "values" | "text";
  readonly values: readonly string[];
}

/** What may follow the name of a command. */
export interface CommandShape {
  readonly name: string;
  readonly help: string;
  readonly options: readonly OptionShape[];
  /** Words for its arguments; where there are none, files. */
  readonly words: readonly string[];
  readonly takesFiles: boolean;
}

export interface ProgramShape {
  readonly commands: readonly CommandShape[];
  readonly options: readonly OptionShape[];
}

/** Words for arguments that are no files, by command. */
export interface ArgumentWords {
  readonly rules: readonly string[];
  readonly schemas: readonly string[];
  readonly shells: readonly string[];
}

/** The whole command line as data, from the tables that the program itself runs by. */
export async function describeProgram(
  entries: readonly CommandEntry[],
  words: ArgumentWords,
  lang: Lang,
): Promise<ProgramShape> {
  const commands = await Promise.all(
    entries.map(async (entry): Promise<CommandShape> => {
      const { options, arguments: taken } = await entry.load();
      const own = { explain: words.rules, schema: words.schemas, completion: words.shells }[entry.name] ?? [];
      return {
        name: entry.name,
        help: entry.summary[lang],
        options: options.map((option) => toOption(option, words, lang)),
        words: own,
        takesFiles: taken.some(({ syntax }) => /inputs/.test(syntax)),
      };
    }),
  );
  const values = (name: string, help: string, choices: readonly string[]): OptionShape => ({
    names: [name],
    help,
    takes: choices.length > 0 ? "values" : "none",
    values: choices,
  });
  return {
    commands,
    options: [
      values("--lang", HELP.lang[lang], ["ja", "en"]),
      values("--color", HELP.color[lang], ["always", "never", "auto"]),
      values("--ambiguous-width", HELP.ambiguousWidth[lang], ["1", "2"]),
      values("--help", HELP.help[lang], []),
      values("--version", HELP.version[lang], []),
    ],
  };
}

function toOption(
  { flags, help, choices = [] }: OptionDefinition,
  { rules }: ArgumentWords,
  lang: Lang,
): OptionShape {
  const names: readonly string[] = flags.split(/[\s,]+/).filter((word) => word.startsWith("-"));
  const value = /<([^<>]+)>/.exec(flags)?.[1];
  const shape = { names, help: help[lang] };
  if (value === undefined) return { ...shape, takes: "none", values: [] };
  if (choices.length > 0) return { ...shape, takes: "values", values: choices };
  if (names.includes("--rule")) return { ...shape, takes: "values", values: rules.map((rule) => `${rule}=`) };
  return { ...shape, takes: /file/.test(value) ? "files" : "text", values: [] };
}
