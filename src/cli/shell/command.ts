import type { Lang, Message } from "../../core/finding.ts";
import type { Limits } from "../../core/limits.ts";
import type { Env } from "./env.ts";
import type { ColorChoice } from "./terminal.ts";

/** 0 nothing to report; 1 findings; 2 usage, input or program fault. */
export type ExitCode = 0 | 1 | 2;

/** An entry of the table of commands: enough for the list in `reform --help`. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: Message;
  /** Loads the command's own file, which only happens when it is called. */
  load(): Promise<CommandDefinition>;
}

/** An option of a command. */
export interface OptionDefinition {
  /** As commander reads them: `-o, --output <file>`. */
  readonly flags: string;
  readonly help: Message;
  readonly choices?: readonly string[];
  /** Names (camel case) of the options that it cannot stand beside. */
  readonly conflicts?: readonly string[];
  /** May be given several times; its value is the list. */
  readonly repeatable?: boolean;
}

/** What a command takes and does. */
export interface CommandDefinition {
  readonly arguments: readonly { readonly syntax: string; readonly help: Message }[];
  readonly options: readonly OptionDefinition[];
  /** Shown at the end of its help, one example each. */
  readonly examples: readonly { readonly line: string; readonly help: Message }[];
  /** More for its help; empty where there is nothing to add. */
  readonly notes?: Message;
  /** `options` by camel-case name; throws UsageError for what the options alone cannot rule out. */
  run(
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    context: CommandContext,
  ): Promise<ExitCode>;
}

/** The global options, and where a command reads and writes. */
export interface CommandContext {
  readonly env: Env;
  readonly lang: Lang;
  readonly color: ColorChoice;
  readonly ambiguousWidth: 1 | 2;
  /** How much one report may hold. */
  readonly limits: Limits;
  /** Every command of the program, for what describes them all. */
  readonly commands: readonly CommandEntry[];
  /** What was said on the command line itself, and so goes before a configuration. */
  readonly given: { readonly lang: boolean; readonly ambiguousWidth: boolean };
}
