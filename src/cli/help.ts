import type { Command, Help } from "commander";
import type { Lang } from "../core/finding.ts";
import { displayWidth, padToWidth, wrapToWidth } from "../text/width.ts";
import type { CommandDefinition } from "./shell/command.ts";
import type { Env, OutStream } from "./shell/env.ts";
import { HELP_TITLES } from "./shell/messages.ts";
import { terminalWidth } from "./shell/terminal.ts";

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
      boxWrap: (text, width) => wrapLines(text, width).join("\n"),
      styleUsage(this: Help, text) {
        return hanging(text, displayWidth(title("Usage:", lang)) + 1, 2, this.helpWidth ?? 80);
      },
      formatItem,
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

/** Beside its term a description has at least so many columns, else it stands below. */
const MIN_DESCRIPTION = 40;
const INDENT = 2;
const BELOW = 6;

/** An option, an argument or a command, with its description beside it or below it. */
function formatItem(term: string, termWidth: number, description: string, { helpWidth = 80 }: Help): string {
  const before = INDENT + termWidth + INDENT;
  if (helpWidth - before >= MIN_DESCRIPTION) {
    const lines = wrapLines(description, helpWidth - before);
    const start = " ".repeat(INDENT) + padToWidth(term, termWidth);
    return [
      `${start}${" ".repeat(INDENT)}${lines[0]}`,
      ...lines.slice(1).map((line) => " ".repeat(before) + line),
    ]
      .join("\n")
      .trimEnd();
  }
  const terms = indented(term, INDENT, helpWidth);
  return (description === "" ? terms : [...terms, ...indented(description, BELOW, helpWidth)]).join("\n");
}

/** A text that begins after `start` columns; its other lines are indented. */
function hanging(text: string, start: number, indent: number, width: number): string {
  const [first = ""] = wrapToWidth(text, Math.max(10, width - start));
  const rest = text.slice(first.length).trimStart();
  return (rest === "" ? [first] : [first, ...indented(rest, indent, width)]).join("\n");
}

function wrapLines(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapToWidth(line, Math.max(10, width)));
}

/** What follows the options in a command's help: its notes and examples, within `width` columns. */
export function helpFooter(
  { examples, notes }: Pick<CommandDefinition, "examples" | "notes">,
  lang: Lang,
  width: number,
): string {
  const lines = examples.flatMap(({ line, help }) => [
    ...commandLines(line, width),
    ...indented(help[lang], BELOW, width),
  ]);
  const parts = [...(notes ? [indented(notes[lang], 0, width)] : []), [title("Examples:", lang), ...lines]];
  return parts.map((part) => `\n${part.join("\n")}`).join("\n");
}

/**
 * A command that still works when it is copied: it goes on in the next line after a backslash, unless a
 * word of it is wider than the terminal.
 */
function commandLines(command: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of command.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? " ".repeat(INDENT) + word : `${last} ${word}`;
    if (last === undefined || displayWidth(joined) <= width - " \\".length) {
      lines.splice(Math.max(0, lines.length - 1), 1, joined);
    } else {
      lines.push(...indented(word, 2 * INDENT, width - " \\".length));
    }
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

/** A text as lines of at most `width` columns, all indented. */
export function indented(text: string, indent: number, width: number): string[] {
  return wrapToWidth(text, Math.max(10, width - indent)).map((line) => " ".repeat(indent) + line);
}
