import type { Command } from "commander";
import type { Lang } from "../core/finding.ts";
import { displayWidth, wrapToWidth } from "../text/width.ts";
import type { CommandDefinition } from "./command.ts";
import type { Env, OutStream } from "./env.ts";
import { HELP_TITLES } from "./messages.ts";
import { terminalWidth } from "./terminal.ts";

const title = (text: string, lang: Lang) => HELP_TITLES[text]?.[lang] ?? text;

/** Help in the language asked for, aligned by display width, written to the environment's streams. */
export function configureHelp(
  program: Command,
  env: Env,
  lang: Lang,
  show: (stream: OutStream, text: string) => void,
): void {
  program
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (text) => title(text, lang),
      displayWidth: (text) => displayWidth(text),
      // Japanese has no spaces to break lines at.
      boxWrap: (text, width) =>
        width < 10
          ? text
          : text
              .split("\n")
              .flatMap((line) => wrapToWidth(line, width))
              .join("\n"),
      // The descriptions name choices and defaults themselves, in their own language.
      optionDescription: (option) => option.description,
    })
    .configureOutput({
      writeOut: (text) => show(env.stdout, text),
      writeErr: (text) => show(env.stderr, text),
      // Usage errors are written once, in `main`.
      outputError: () => {},
      getOutHelpWidth: () => terminalWidth(env.stdout, env.vars),
      getErrHelpWidth: () => terminalWidth(env.stderr, env.vars),
    });
}

/** What follows the options in a command's help: its notes and examples, within `width` columns. */
export function helpFooter(
  { examples, notes }: Pick<CommandDefinition, "examples" | "notes">,
  lang: Lang,
  width: number,
): string {
  const lines = examples.flatMap(({ line, help }) => [`  ${line}`, ...indented(help[lang], 6, width)]);
  const parts = [...(notes ? [indented(notes[lang], 0, width)] : []), [title("Examples:", lang), ...lines]];
  return parts.map((part) => `\n${part.join("\n")}`).join("\n");
}

/** A text as lines of at most `width` columns, all indented. */
export function indented(text: string, indent: number, width: number): string[] {
  return wrapToWidth(text, Math.max(10, width - indent)).map((line) => " ".repeat(indent) + line);
}
