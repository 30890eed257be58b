import { Command, CommanderError, Option } from "commander";
import type { Lang } from "../core/finding.ts";
import { DEFAULT_LIMITS } from "../core/limits.ts";
import { defuseCommands } from "../text/sanitize.ts";
import { COMMANDS, findCalled } from "./commands.ts";
import { configureHelp, helpFooter, indented } from "./help.ts";
import { writeOut } from "./io/write-out.ts";
import type { CommandContext, CommandDefinition, ExitCode, OptionDefinition } from "./shell/command.ts";
import type { Env, OutStream } from "./shell/env.ts";
import { EXAMPLES, HELP } from "./shell/messages.ts";
import { type ColorChoice, terminalWidth } from "./shell/terminal.ts";
import { readVersion } from "./shell/version.ts";

/**
 * Parses the arguments and runs the command they call. Throws CommanderError for usage and for help that was shown.
 * Only the command that is called is loaded; of the others the program knows the name and the summary.
 */
export async function runProgram(argv: readonly string[], env: Env, lang: Lang): Promise<ExitCode> {
  const shown: Shown[] = [];
  const program = createProgram(env, lang, (stream, text) => shown.push({ stream, text }));
  const called = findCalled(argv);
  let exitCode: ExitCode = 0;
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).description(entry.summary[lang]);
    command.helpOption("-h, --help", HELP.help[lang]);
    if (entry !== called) continue;
    const definition = await entry.load();
    describe(command, definition, lang, terminalWidth(env.stdout, env.vars));
    command.action(async () => {
      exitCode = await definition.run(command.args, command.opts(), contextOf(program, env, lang));
    });
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } finally {
    for (const { stream, text } of shown) await writeOut(stream, defuseCommands(text));
  }
  return exitCode;
}

/** Help or version to be written. Commander cannot wait for a stream, so it is kept until it is done. */
interface Shown {
  readonly stream: OutStream;
  readonly text: string;
}

function createProgram(env: Env, lang: Lang, show: (stream: OutStream, text: string) => void): Command {
  const program = new Command("reform");
  program.exitOverride();
  configureHelp(program, env, lang, show);
  program
    .description(HELP.program[lang])
    .helpOption("-h, --help", HELP.help[lang])
    .helpCommand("help [command]", HELP.helpCommand[lang])
    .option("-V, --version", HELP.version[lang])
    .addOption(new Option("--lang <lang>", HELP.lang[lang]).choices(["ja", "en"]))
    .addOption(new Option("--color <when>", HELP.color[lang]).choices(["always", "never", "auto"]))
    .addOption(new Option("--ambiguous-width <columns>", HELP.ambiguousWidth[lang]).choices(["1", "2"]))
    .addHelpText("after", () =>
      [
        helpFooter({ examples: EXAMPLES }, lang, terminalWidth(env.stdout, env.vars)),
        "",
        ...indented(HELP.exitCodes[lang], 0, terminalWidth(env.stdout, env.vars)),
      ].join("\n"),
    )
    .on("option:version", () => {
      show(env.stdout, `${readVersion()}\n`);
      throw new CommanderError(0, "commander.version", "");
    });
  return program;
}

function contextOf(program: Command, env: Env, lang: Lang): CommandContext {
  const options = program.opts<{ lang?: Lang; color?: ColorChoice; ambiguousWidth?: "1" | "2" }>();
  return {
    env,
    lang,
    color: options.color ?? "auto",
    ambiguousWidth: options.ambiguousWidth === "2" ? 2 : 1,
    limits: DEFAULT_LIMITS,
    commands: COMMANDS,
    given: { lang: options.lang !== undefined, ambiguousWidth: options.ambiguousWidth !== undefined },
  };
}

function describe(command: Command, definition: CommandDefinition, lang: Lang, width: number): void {
  for (const { syntax, help } of definition.arguments) command.argument(syntax, help[lang]);
  for (const option of definition.options) command.addOption(toOption(option, lang));
  command.addHelpText("after", () => helpFooter(definition, lang, width));
}

function toOption({ flags, help, choices, conflicts, repeatable }: OptionDefinition, lang: Lang): Option {
  const option = new Option(flags, help[lang]);
  if (choices) option.choices(choices);
  if (conflicts) option.conflicts([...conflicts]);
  if (repeatable) {
    option.argParser((value: string, previous: readonly string[] | undefined) => [
      ...(previous ?? []),
      value,
    ]);
  }
  return option;
}
